//! The lens: QR codes, found in pictures and drawn from texts. It runs in a worker of its own, so that a device on which nobody
//! scans never fetches it, and a picture that is hard to read never stops a screen. Pure, and tested on pictures that are
//! turned, blurred and partly in the shade.

#[cfg(feature = "lens")]
mod draw;
#[cfg(feature = "lens")]
mod read;

#[cfg(feature = "lens")]
pub use draw::{draw, draw_all};
#[cfg(feature = "lens")]
pub use read::read;

use minicbor::{Decode, Encode};

use crate::domain::qr::{Drawing, Grey};

/// What a page may ask.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Look {
    /// Which codes are in this picture?
    #[n(0)]
    Read(#[n(0)] Grey),
    /// Draw a code of each text, all of one size and none larger than this version.
    #[n(1)]
    Draw(#[n(0)] Vec<String>, #[n(1)] u8),
}

/// What the lens answers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Seen {
    /// The texts of all codes that were found.
    #[n(0)]
    Texts(#[n(0)] Vec<String>),
    #[n(1)]
    Drawings(#[n(0)] Vec<Drawing>),
    /// A text does not fit into such a code.
    #[n(2)]
    TooLong,
}

#[cfg(feature = "lens")]
impl Look {
    /// Does what is asked.
    pub fn answer(&self) -> Seen {
        match self {
            Self::Read(picture) => Seen::Texts(read(picture)),
            Self::Draw(texts, largest) => draw_all(texts, *largest).map_or(Seen::TooLong, Seen::Drawings),
        }
    }
}
