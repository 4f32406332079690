//! What closing a class deletes, and what it cannot reach: the lines of the close certificate.

use minicbor::{Decode, Encode};

use super::moment::Moment;

/// A class that was closed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Closing {
    #[n(0)]
    pub at: Moment,
    #[n(1)]
    pub deleted: Vec<Deleted>,
    #[n(2)]
    pub beyond: Vec<Beyond>,
}

/// Something that was deleted, with how many there were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Deleted {
    #[n(0)]
    pub what: Kind,
    #[n(1)]
    pub count: u32,
}

/// What can be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Kind {
    /// Names and picture names of children.
    #[n(0)]
    Children,
    /// Answers, with drawings and the words that were signed.
    #[n(1)]
    Answers,
    /// Answers about photographs.
    #[n(2)]
    Photographs,
    /// What the class may talk about again.
    #[n(3)]
    Notes,
    /// The keys that opened answers and sealed papers.
    #[n(4)]
    Keys,
}

/// What no app can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Beyond {
    /// Papers, tables and packs that were exported.
    #[n(0)]
    Exports,
    /// Copies of the class file on drives and in back-ups.
    #[n(1)]
    Copies,
    /// Other devices that hold the class.
    #[n(2)]
    Devices,
}

impl Kind {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Children => "closed-children",
            Self::Answers => "closed-answers",
            Self::Photographs => "closed-photographs",
            Self::Notes => "closed-notes",
            Self::Keys => "closed-keys",
        }
    }
}

impl Beyond {
    /// Everything that closing cannot reach.
    pub const ALL: [Self; 3] = [Self::Exports, Self::Copies, Self::Devices];

    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exports => "beyond-exports",
            Self::Copies => "beyond-copies",
            Self::Devices => "beyond-devices",
        }
    }
}
