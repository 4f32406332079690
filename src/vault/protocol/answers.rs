//! What the vault answers.

use minicbor::{Decode, Encode};

use crate::domain::checking::{Checked, KnownKey};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::ChildNumber;
use crate::domain::record::Record;
use crate::domain::register::view::RegisterView;
use crate::domain::register::{Allowed, ClassDetails, EntryRef, Pupil, Withdrawal};
use crate::vault::check::KnownClass;
use crate::vault::letters::Letter;

/// What was done.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Done {
    #[n(0)]
    SchoolKey {
        #[cbor(n(0), with = "minicbor::bytes")]
        public: [u8; 32],
        #[n(1)]
        words: Vec<String>,
    },
    #[n(1)]
    Suggestion {
        #[n(0)]
        password: String,
        #[n(1)]
        staff_code: String,
    },
    /// The class changed: its new file, its view, and what became of answers that came in.
    #[n(2)]
    Class {
        #[cbor(n(0), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(1)]
        view: Box<RegisterView>,
        #[n(2)]
        told: Vec<Told>,
        /// The envelopes that are in the class now and need not be kept elsewhere.
        #[n(3)]
        taken: Vec<EntryRef>,
    },
    #[n(3)]
    Code {
        #[n(0)]
        text: String,
        #[cbor(n(1), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(2)]
        view: Box<RegisterView>,
    },
    #[n(4)]
    Papers(#[n(0)] Vec<PaperSource>),
    #[n(5)]
    Paper {
        #[cbor(n(0), with = "minicbor::bytes")]
        pdf: Vec<u8>,
        #[cbor(n(1), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(2)]
        view: Box<RegisterView>,
    },
    #[n(6)]
    Bytes(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>),
    #[n(7)]
    Locked,
    #[n(30)]
    Checked(#[n(0)] Box<Checked>),
    /// The keys, and what a page may show of them.
    #[n(31)]
    Keys(#[n(0)] Vec<KnownClass>, #[n(1)] Vec<KnownKey>),
    #[n(32)]
    SealedPapers {
        #[n(0)]
        pdfs: Vec<minicbor::bytes::ByteVec>,
        #[cbor(n(1), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(2)]
        view: Box<RegisterView>,
    },
    /// The letters' links, and the words that show a family that they are this class's.
    #[n(40)]
    Letters {
        #[n(0)]
        letters: Vec<Letter>,
        #[n(1)]
        check_words: Vec<String>,
        #[cbor(n(2), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(3)]
        view: Box<RegisterView>,
    },
}

/// A finished paper before it is sealed.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct UnsealedPaper {
    #[n(0)]
    pub child: ChildNumber,
    #[n(1)]
    pub entries: Vec<EntryRef>,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub pdf: Vec<u8>,
}

/// What became of one locked answer, with how many there were.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Told {
    /// A message in the words files, such as "told-counted".
    #[n(0)]
    pub word: String,
    #[n(1)]
    pub count: u32,
}

/// What stands on one child's agreement.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct PaperSource {
    #[n(0)]
    pub pupil: Pupil,
    #[n(1)]
    pub details: ClassDetails,
    /// The school pack whose words were signed.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub pack: Vec<u8>,
    #[n(3)]
    pub records: Vec<SignedRecord>,
    #[n(4)]
    pub check_words: Vec<String>,
    /// The countersigned records to embed.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub embed: Vec<u8>,
    /// Where a picture of the child may be used, all answers and withdrawals together.
    #[n(6)]
    pub allowed: Allowed,
    #[n(7)]
    pub withdrawals: Vec<(EntryRef, Withdrawal)>,
}

/// A counted record and its entry.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct SignedRecord {
    #[n(0)]
    pub id: EntryRef,
    #[n(1)]
    pub record: Record,
    #[n(2)]
    pub accepted: Moment,
    /// The day on which the school talked about it.
    #[n(3)]
    pub talked: Option<Day>,
    /// A later counted answer takes its place.
    #[n(4)]
    pub replaced: bool,
}

/// Why nothing was done. Each is something a person can act on.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Refusal {
    /// No class is open.
    #[n(0)]
    Locked,
    #[n(1)]
    WrongPassword,
    /// A file or key that does not open: its message in the words files.
    #[n(2)]
    File(#[n(0)] String),
    /// So many words were typed instead of twelve.
    #[n(3)]
    WordCount(#[n(0)] u32),
    #[n(4)]
    UnknownWord {
        #[n(0)]
        position: u32,
        #[n(1)]
        nearest: String,
    },
    /// The answer is not there any more.
    #[n(5)]
    NotThere,
    /// Nothing was read back yet, so nothing may be cleared out.
    #[n(6)]
    NothingReadBack,
    /// The request could not be read: page and vault are of different builds.
    #[n(7)]
    NotUnderstood,
}

/// What the vault answers.
pub type Reply = Result<Done, Refusal>;
