//! What all papers share: a line with its label, which way it reads, when it was made, and what can go wrong.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A small label and what stands beside it: "Class", "4 Oak".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Field {
    #[n(0)]
    pub label: String,
    #[n(1)]
    pub value: String,
}

impl Field {
    /// A label and its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Field { label: label.into(), value: value.into() }
    }
}

/// Which way a page reads. Arabic and Urdu papers start at the right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum Direction {
    #[default]
    #[n(0)]
    LeftToRight,
    #[n(1)]
    RightToLeft,
}

/// When the paper was made, by the clock of the device that made it. Papers for archives must carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Moment {
    #[n(0)]
    pub year: u16,
    #[n(1)]
    pub month: u8,
    #[n(2)]
    pub day: u8,
    #[n(3)]
    pub hour: u8,
    #[n(4)]
    pub minute: u8,
    /// Minutes ahead of UTC: 60 in a British summer.
    #[n(5)]
    pub offset: i16,
}

/// Why a paper could not be made, each with something that a person can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperError {
    /// No font of ours has this letter: print the name in other letters, or sign on paper. Never a box in its place.
    NoGlyph(char),
    /// This font file was not handed in: fetch what `fonts_needed` names.
    FontMissing(&'static str),
    /// This font file cannot be read: it was cut short or is not ours. Reload the app.
    FontUnreadable(&'static str),
    /// The stamp's drawing cannot be read: choose another stamp.
    StampUnreadable,
    /// The seal's place is not as long as it must be, or does not begin with its marker.
    SealPlace,
    /// The paper breaks a rule of the archive format; the text names the rule, for the people who build the app.
    NotArchivable(String),
    /// The order for the press is cut short or from another version: reload the app.
    OrderUnreadable,
}
