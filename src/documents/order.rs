//! What the app asks of the press, and what comes back.

use super::agreement::AgreementPaper;
use super::leaflet::Leaflet;
use minicbor::{Decode, Encode};

/// One paper to press. Crosses to the worker as CBOR.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum PressOrder {
    #[n(0)]
    Agreement(#[n(0)] Box<AgreementPaper>),
    /// Any other paper.
    #[n(1)]
    Leaflet(#[n(0)] Box<Leaflet>),
}

/// The finished paper, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Pressed {
    /// The bytes of a PDF.
    #[n(0)]
    Paper(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>),
    /// No font of ours has this letter.
    #[n(1)]
    NoGlyph(#[n(0)] char),
    /// Anything else, for the people who build the app.
    #[n(2)]
    Failed(#[n(0)] String),
}

impl From<Result<Vec<u8>, super::PaperError>> for Pressed {
    fn from(result: Result<Vec<u8>, super::PaperError>) -> Self {
        match result {
            Ok(paper) => Pressed::Paper(paper),
            Err(super::PaperError::NoGlyph(letter)) => Pressed::NoGlyph(letter),
            Err(error) => Pressed::Failed(format!("{error:?}")),
        }
    }
}

#[cfg(feature = "press")]
impl PressOrder {
    /// Reads an order that crossed to the worker.
    pub fn parse(bytes: &[u8]) -> Result<Self, super::PaperError> {
        minicbor::decode(bytes).map_err(|_| super::PaperError::OrderUnreadable)
    }

    /// The fonts that this order needs, so that the worker fetches no others.
    pub fn fonts_needed(&self) -> Vec<super::FontFile> {
        match self {
            PressOrder::Agreement(paper) => super::fonts_needed(paper.as_ref()),
            PressOrder::Leaflet(paper) => super::fonts_needed(paper.as_ref()),
        }
    }

    /// Presses it.
    pub fn press(&self, fonts: &super::Fonts) -> Result<Vec<u8>, super::PaperError> {
        match self {
            PressOrder::Agreement(paper) => super::agreement::press(paper, fonts),
            PressOrder::Leaflet(paper) => super::leaflet::press(paper, fonts),
        }
    }
}
