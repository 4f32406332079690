//! What the app asks of the press, and what comes back.

use super::agreement::AgreementPaper;
use super::leaflet::Leaflet;
use super::office_pack::{PackError, PackFile, PackPlan};
use minicbor::{Decode, Encode};

/// One paper to press. Crosses to the worker as CBOR.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum PressOrder {
    #[n(0)]
    Agreement(#[n(0)] Box<AgreementPaper>),
    /// Any other paper.
    #[n(1)]
    Leaflet(#[n(0)] Box<Leaflet>),
    /// An office pack to make, or one to open.
    #[n(20)]
    Pack(#[n(0)] PackOrder),
}

/// What the press does with office packs. No font is needed for it.
#[derive(Clone, PartialEq, Encode, Decode)]
pub enum PackOrder {
    #[n(0)]
    Make(#[n(0)] PackPlan),
    #[n(1)]
    Open {
        #[cbor(n(0), with = "minicbor::bytes")]
        pack: Vec<u8>,
        #[n(1)]
        password: String,
    },
}

impl std::fmt::Debug for PackOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PackOrder")
    }
}

impl PackOrder {
    /// Makes or opens the pack.
    pub fn done(&self) -> Pressed {
        let done = match self {
            Self::Make(plan) => super::office_pack::write(plan).map(Pressed::Paper),
            Self::Open { pack, password } => super::office_pack::read(pack, password).map(Pressed::Files),
        };
        done.unwrap_or_else(Pressed::NoPack)
    }
}

/// The finished paper, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Pressed {
    /// The bytes of a PDF, or of a pack.
    #[n(0)]
    Paper(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>),
    /// No font of ours has this letter.
    #[n(1)]
    NoGlyph(#[n(0)] char),
    /// Anything else, for the people who build the app.
    #[n(2)]
    Failed(#[n(0)] String),
    /// The files of a pack that was opened.
    #[n(20)]
    Files(#[n(0)] Vec<PackFile>),
    #[n(21)]
    NoPack(#[n(0)] PackError),
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
            PressOrder::Pack(_) => vec![],
        }
    }

    /// Presses it, and tells of a class's paper how many children's parts are done.
    pub fn press(&self, fonts: &super::Fonts, so_far: &super::SoFar<'_>) -> Pressed {
        match self {
            PressOrder::Agreement(paper) => super::agreement::press(paper, fonts).into(),
            PressOrder::Leaflet(paper) => super::leaflet::press(paper, fonts, so_far).into(),
            PressOrder::Pack(order) => order.done(),
        }
    }
}
