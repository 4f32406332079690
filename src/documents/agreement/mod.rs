//! The agreement of one child: what was promised, by whom, and how the rules were taught, as lines that are ready to print.
//!
//! There is no field for what a child answered in a lesson, so no paper can tell it.

use super::paper::{Direction, Field, Moment};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

#[cfg(feature = "press")]
mod back;
#[cfg(feature = "press")]
mod front;
#[cfg(feature = "press")]
mod press;
#[cfg(feature = "press")]
mod signing;

#[cfg(feature = "press")]
pub use press::press;

/// Everything that stands on a child's agreement, in the words that were signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub struct AgreementPaper {
    /// The language tag of the words, such as "en".
    #[n(0)]
    pub language: String,
    #[n(1)]
    pub direction: Direction,
    /// "Online Safety Agreement 2026–27".
    #[n(2)]
    pub title: String,
    /// The school's motto for it: "Think then click".
    #[n(3)]
    pub motto: String,
    #[n(4)]
    pub school: School,
    /// The name on paper: "Zaynab AHMED".
    #[n(5)]
    pub child: Field,
    #[n(6)]
    pub class: Field,
    /// "Blue Otter", so that the child's iPad and paper can be matched.
    #[n(7)]
    pub picture: Field,
    /// What signing shows; may be empty.
    #[n(8)]
    pub purpose: String,
    #[n(9)]
    pub pupil: PupilPart,
    #[n(10)]
    pub grown_up: GrownUpPart,
    #[n(11)]
    pub rules: Rules,
    /// None where the school did not ask.
    #[n(12)]
    pub photographs: Option<Photographs>,
    #[n(13)]
    pub taught: Taught,
    #[n(14)]
    pub about: About,
    /// "Page {page} of {pages}": the press puts the two numbers in.
    #[n(15)]
    pub page_line: String,
    #[n(16)]
    pub made: Moment,
    #[n(17)]
    pub attached: Attached,
    /// Other grown-ups who have answered too, each with a signature and answers of their own.
    #[n(18)]
    pub others: Vec<OtherGrownUp>,
}

/// What another grown-up acknowledged, in the same words as the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub struct OtherGrownUp {
    /// "Another grown-up’s answer".
    #[n(0)]
    pub title: String,
    #[n(1)]
    pub signing: Signing,
    /// What each answered about photographs, a line each, and that the papers are for the school alone.
    #[n(2)]
    pub lines: Vec<String>,
}

/// The school's own name and the lines under it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct School {
    #[n(0)]
    pub name: String,
    #[n(1)]
    pub lines: Vec<String>,
}

/// The rules as the school words them, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Rules {
    #[n(0)]
    pub title: String,
    #[n(1)]
    pub lead: String,
    #[n(2)]
    pub rules: Vec<String>,
}

/// What the pupil agreed to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub struct PupilPart {
    #[n(0)]
    pub title: String,
    #[n(1)]
    pub statements: Vec<Statement>,
    #[n(2)]
    pub signing: Signing,
}

/// One statement, and under the one on losing access the sentence that says that telling is always right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Statement {
    #[n(0)]
    pub words: String,
    #[n(1)]
    pub helping: Option<String>,
}

/// What the grown-up acknowledged: an opening sentence, the stem with its points, and the sentence that stands alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub struct GrownUpPart {
    #[n(0)]
    pub title: String,
    #[n(1)]
    pub opening: String,
    #[n(2)]
    pub stem: String,
    #[n(3)]
    pub points: Vec<String>,
    #[n(4)]
    pub closing: String,
    /// Printed under the sentence on losing access, if the school's words put it there too.
    #[n(5)]
    pub helping: Option<String>,
    #[n(6)]
    pub signing: Signing,
}

/// A signature, who made it and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub struct Signing {
    #[n(0)]
    pub signature: Signature,
    /// What a listener hears in place of the drawing: "Signature of Zaynab AHMED, drawn by hand".
    #[n(1)]
    pub spoken: String,
    /// Name, relationship, date, as far as they are known.
    #[n(2)]
    pub fields: Vec<Field>,
    /// "Signed by drawing. A teaching assistant helped."
    #[n(3)]
    pub how: String,
}

/// The ways of signing, equal on paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
pub enum Signature {
    /// Strokes within the pad, both coordinates 0 to 1; `aspect` is the pad's width divided by its height.
    #[n(0)]
    Ink {
        #[n(0)]
        strokes: Vec<Vec<(f32, f32)>>,
        #[n(1)]
        aspect: f32,
    },
    /// A picture that the child chose, as the `d` of an SVG path, with its colour and name.
    #[n(1)]
    Stamp {
        #[n(0)]
        path_d: String,
        #[n(1)]
        colour: (u8, u8, u8),
        #[n(2)]
        name: String,
    },
    #[n(2)]
    Typed(#[n(0)] String),
    /// Nothing was drawn; the line says why: "Shared with the pupil, not signed".
    #[n(3)]
    None(#[n(0)] String),
}

/// The photograph questions, each with its own answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Photographs {
    #[n(0)]
    pub title: String,
    /// The heads of the two columns.
    #[n(1)]
    pub question: String,
    #[n(2)]
    pub answer: String,
    #[n(3)]
    pub answers: Vec<Consent>,
    /// Who answered and when, and that a mind may be changed.
    #[n(4)]
    pub note: String,
    /// On which days the answers count, that two answers differ, what was withdrawn since: a line each.
    #[n(5)]
    pub more: Vec<String>,
}

/// One question and its answer, as a value for the mark and as a word for the reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Consent {
    #[n(0)]
    pub question: String,
    #[n(1)]
    pub yes: bool,
    #[n(2)]
    pub answer: String,
}

/// How the rules were taught: which topics, which way, when. Never how the child did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Taught {
    #[n(0)]
    pub title: String,
    #[n(1)]
    pub occasions: Vec<Occasion>,
}

/// One way and day: "Taught together on 3 September 2026", with its topics.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Occasion {
    #[n(0)]
    pub how_and_when: String,
    #[n(1)]
    pub topics: Vec<String>,
}

/// The small print: how each answer came, the check words, what the paper is not, what the seal proves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct About {
    #[n(0)]
    pub title: String,
    /// The doors, in words: "Pupil: on the class iPad, 4 September 2026, 10:12 (device clock, unverified)".
    #[n(1)]
    pub came: Vec<Field>,
    #[n(2)]
    pub check_words: Field,
    /// "This paper shows that the rules were taught and shared. It is not evidence against a child. …"
    #[n(3)]
    pub for_adults: String,
    #[n(4)]
    pub seal: String,
}

/// The two files inside the paper, each with a line that says what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Attached {
    /// The countersigned record, CBOR.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub record: Vec<u8>,
    #[n(1)]
    pub record_is: String,
    /// The seal's place: its marker and 96 bytes, stored as they are so that they can be written over in place.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub seal: Vec<u8>,
    #[n(3)]
    pub seal_is: String,
}
