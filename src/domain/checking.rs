//! Check a document: papers, packs and keys that somebody picked, and what is found out about them.

mod table;

pub use table::{Checking, Effect, Event, InPack, Pack, Picked, update};

use minicbor::{Decode, Encode};

use super::closing::Closing;
use super::moment::Moment;
use super::register::{AnswerKind, Withdrawal};

/// What "Check a document" answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Verdict {
    /// As the school accepted it.
    #[n(0)]
    Ours,
    /// Unchanged since somebody sealed it with a key that this device does not know.
    #[n(1)]
    UnknownKey,
    /// Changed since it was sealed, if it ever was.
    #[n(2)]
    Altered,
    /// Not one of ours.
    #[n(3)]
    NotOurs,
}

impl Verdict {
    /// Its name in the words files and on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::UnknownKey => "unknown-key",
            Self::Altered => "altered",
            Self::NotOurs => "not-ours",
        }
    }
}

/// Why a file is no paper of ours, as far as its first and last bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Remark {
    #[n(0)]
    Empty,
    #[n(1)]
    NotPdf,
    /// A web page, as a web filter sends instead of the file.
    #[n(2)]
    WebPage,
    /// A PDF whose end is missing.
    #[n(3)]
    CutOff,
    /// A PDF under a password: no paper of ours is.
    #[n(4)]
    Encrypted,
    /// Far longer than any paper of ours; it was not read.
    #[n(5)]
    TooBig,
}

impl Remark {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Empty => "document-empty",
            Self::NotPdf => "document-not-pdf",
            Self::WebPage => "document-web-page",
            Self::CutOff => "document-cut-off",
            Self::Encrypted => "document-encrypted",
            Self::TooBig => "document-too-big",
        }
    }
}

/// From where this device knows a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Whence {
    /// The class on this device.
    #[n(0)]
    Device,
    /// The school pack.
    #[n(1)]
    Pack,
    /// A class file that was picked on this page.
    #[n(2)]
    ClassFile,
    /// A file of keys or a close certificate that was picked on this page.
    #[n(3)]
    KeysFile,
}

impl Whence {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Device => "document-key-device",
            Self::Pack => "document-key-pack",
            Self::ClassFile => "document-key-class-file",
            Self::KeysFile => "document-key-keys-file",
        }
    }
}

/// A key that papers are checked by: whose it is, as its file says, and its check words.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KnownKey {
    #[n(0)]
    pub whence: Whence,
    /// The class's name; empty where only the keys are known.
    #[n(1)]
    pub class: String,
    #[n(2)]
    pub check_words: Vec<String>,
    /// What was deleted, when it came with a close certificate.
    #[n(3)]
    pub closing: Option<Closing>,
}

/// One answer on a checked paper, as the countersigned record inside says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CheckedAnswer {
    /// The grown-up's name and the relationship's word; None when the pupil answered.
    #[n(0)]
    pub grown_up: Option<(String, String)>,
    #[n(1)]
    pub answer: AnswerKind,
    /// The way's word, such as "drawn".
    #[n(2)]
    pub way: Option<String>,
    #[n(3)]
    pub ended: Moment,
    /// The door's word.
    #[n(4)]
    pub door: String,
    #[n(5)]
    pub accepted: Moment,
}

/// What stands inside a paper that is ours.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Inside {
    #[n(0)]
    pub child: String,
    #[n(1)]
    pub class: String,
    #[n(2)]
    pub answers: Vec<CheckedAnswer>,
    /// Photograph permissions that were withdrawn before the paper was made.
    #[n(3)]
    pub withdrawals: Vec<Withdrawal>,
}

/// What was found out about one file.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checked {
    #[n(0)]
    pub verdict: Verdict,
    #[n(1)]
    pub remark: Option<Remark>,
    /// The check words of the key that sealed it.
    #[n(2)]
    pub check_words: Vec<String>,
    /// From where its key is known, when it is.
    #[n(3)]
    pub whence: Option<Whence>,
    /// Only of a paper that is ours.
    #[n(4)]
    pub inside: Option<Inside>,
}

impl Checked {
    /// A file of which no more than this is known.
    pub fn as_only(verdict: Verdict, remark: Option<Remark>) -> Self {
        Self { verdict, remark, check_words: vec![], whence: None, inside: None }
    }
}
