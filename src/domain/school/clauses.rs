//! The clauses of a school's agreements: what each signatory agrees to, sentence by sentence. Two versions of a pack are told
//! apart by them.

use minicbor::{Decode, Encode};

use super::{SchoolPack, Statement};
use crate::domain::activity::Band;

/// Which part of the agreements a clause belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Part {
    #[n(0)]
    Rules,
    #[n(1)]
    Pupil,
    /// In the words of the early step.
    #[n(2)]
    Early,
    /// In the short words of Years 1 and 2.
    #[n(3)]
    Ks1,
    #[n(4)]
    GrownUp,
    #[n(5)]
    Photographs,
}

impl Part {
    /// Its title in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rules => "part-rules",
            Self::Pupil => "part-pupil",
            Self::Early => "part-early",
            Self::Ks1 => "part-ks1",
            Self::GrownUp => "part-grown-up",
            Self::Photographs => "part-photographs",
        }
    }

    /// Whether a pupil of this step, or a grown-up, is asked to agree to it.
    pub fn concerns(self, pupil: bool, band: Option<Band>) -> bool {
        match (self, pupil) {
            (Self::Rules, true) => band != Some(Band::Early),
            (Self::Rules | Self::GrownUp | Self::Photographs, false) => true,
            (Self::Early, true) => band == Some(Band::Early),
            (Self::Ks1, true) => band == Some(Band::Ks1),
            (Self::Pupil, true) => !matches!(band, Some(Band::Early | Band::Ks1)),
            _ => false,
        }
    }
}

/// One sentence that is agreed to, with the name that stays when its words change.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Clause {
    #[n(0)]
    pub part: Part,
    #[n(1)]
    pub id: String,
    #[n(2)]
    pub text: String,
}

impl SchoolPack {
    /// Every clause, in the order in which it is read. A step without words of its own agrees to those of the others.
    pub fn clauses(&self) -> Vec<Clause> {
        let clause = |part, id: &str, text: &str| Clause { part, id: id.to_owned(), text: text.to_owned() };
        let statements =
            |part, all: &[Statement]| all.iter().map(|each| clause(part, &each.id, &each.text)).collect::<Vec<_>>();
        let rules = |part, band| {
            let rules = self.pupil_words(Some(band)).rules;
            rules.iter().map(|each| clause(part, &format!("rule-{}", each.id), &each.text)).collect::<Vec<_>>()
        };
        let promises = |part, band| statements(part, self.pupil_words(Some(band)).statements);
        let asks = &self.grown_up;
        let points = asks.points.iter().zip(1..);
        let points = points.map(|(point, number)| clause(Part::GrownUp, &format!("point-{number}"), point));
        let grown_up = [("statement", &asks.statement), ("stem", &asks.stem)];
        let grown_up = grown_up.into_iter().map(|(id, text)| clause(Part::GrownUp, id, text));
        [
            rules(Part::Rules, Band::UpperKs2),
            promises(Part::Pupil, Band::UpperKs2),
            rules(Part::Early, Band::Early),
            promises(Part::Early, Band::Early),
            promises(Part::Ks1, Band::Ks1),
            grown_up.chain(points).collect(),
            statements(Part::GrownUp, std::slice::from_ref(&asks.last)),
            statements(Part::Photographs, &self.photographs.places),
        ]
        .concat()
    }
}
