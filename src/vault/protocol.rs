//! What a page may ask of the vault, and what it answers: CBOR both ways. Keys are never in it.

mod answers;

pub use answers::*;

use minicbor::{Decode, Encode};

use super::agreed::Agreed;
use super::check::KnownClass;
use super::letters::LetterWish;
use crate::domain::access::Settings;
use crate::domain::checking::Whence;
use crate::domain::lesson::ClassLesson;
use crate::domain::moment::{Day, Moment};
use crate::domain::person::{ChildNumber, Name};
use crate::domain::register::{EntryRef, Pupil};
use crate::domain::school::Clause;

/// Everything a page may ask.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Request {
    #[n(0)]
    MakeSchoolKey,
    /// A password of four words and a staff code, to suggest.
    #[n(1)]
    Suggest,
    #[n(2)]
    MakeClass(#[n(0)] Box<MakeClass>),
    #[n(3)]
    Open {
        #[cbor(n(0), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(1)]
        key: ClassKey,
        #[n(2)]
        at: Moment,
    },
    #[n(4)]
    Lock,
    #[n(5)]
    ShowCode(#[n(0)] CodeWish),
    /// Links for the letters home.
    #[n(40)]
    Letters(#[n(0)] Box<LetterWish>),
    #[n(6)]
    TakeLesson(#[n(0)] ClassLesson),
    /// Locked answers that came in.
    #[n(7)]
    TakeIn {
        #[n(0)]
        envelopes: Vec<minicbor::bytes::ByteVec>,
        #[n(1)]
        at: Moment,
    },
    #[n(8)]
    Move {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        child: ChildNumber,
        #[n(2)]
        reason: String,
        #[n(3)]
        at: Moment,
    },
    #[n(9)]
    SetAside {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        reason: String,
        #[n(2)]
        at: Moment,
    },
    #[n(10)]
    Count {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        at: Moment,
    },
    /// What stands on the agreements of these children; of all when none is named.
    #[n(11)]
    Papers {
        #[n(0)]
        children: Vec<ChildNumber>,
    },
    /// Seals a finished paper and notes it down.
    #[n(12)]
    SealPaper {
        #[n(0)]
        child: ChildNumber,
        #[n(1)]
        entries: Vec<EntryRef>,
        #[cbor(n(2), with = "minicbor::bytes")]
        pdf: Vec<u8>,
    },
    /// The table for the school's system, with the words of its headings and cells.
    #[n(13)]
    Table {
        #[n(0)]
        headings: TableWords,
    },
    /// Exported files, read again from where they were saved.
    #[n(14)]
    ReadBack {
        #[n(0)]
        files: Vec<minicbor::bytes::ByteVec>,
    },
    #[n(15)]
    ClearOut {
        #[n(0)]
        password: String,
        #[n(1)]
        at: Moment,
    },
    /// The class is being saved as a file now.
    #[n(16)]
    Save {
        #[n(0)]
        at: Moment,
    },
    /// How the iPad is set for a child, and its own step.
    #[n(17)]
    SetForOne(#[n(0)] ChildNumber, #[n(1)] Settings, #[n(2)] Option<String>, #[n(3)] Option<String>),
    /// Checks a paper against these keys and those of the open class, if one is.
    #[n(30)]
    Check {
        #[cbor(n(0), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(1)]
        known: Vec<KnownClass>,
    },
    /// The keys that a class file or a file of keys tells of. Nothing is opened for it.
    #[n(31)]
    KeysIn {
        #[cbor(n(0), with = "minicbor::bytes")]
        file: Vec<u8>,
        #[n(1)]
        whence: Whence,
    },
    /// The open class's public keys as a file, for whoever keeps its papers.
    #[n(32)]
    KeysFile {
        #[n(0)]
        at: Moment,
    },
    /// Seals several finished papers at once and notes them down: all of them, or none.
    #[n(33)]
    SealPapers(#[n(0)] Vec<UnsealedPaper>),
    /// What is written down beside the answers.
    #[n(18)]
    Agreed {
        #[n(0)]
        what: Agreed,
        #[n(1)]
        at: Moment,
    },
}

/// What opens a class file.
#[derive(Clone, PartialEq, Encode, Decode)]
pub enum ClassKey {
    #[n(0)]
    Password(#[n(0)] String),
    /// The twelve words of the school's recovery sheet.
    #[n(1)]
    SchoolWords(#[n(0)] String),
}

impl std::fmt::Debug for ClassKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClassKey")
    }
}

/// A class to make.
#[derive(Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct MakeClass {
    #[n(0)]
    pub name: Name,
    #[n(1)]
    pub band: String,
    #[n(2)]
    pub pupils: Vec<Pupil>,
    /// The school pack's JSON: the words that will be signed.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub pack: Vec<u8>,
    #[n(4)]
    pub password: String,
    #[cbor(n(5), with = "minicbor::bytes")]
    pub school_key: Option<[u8; 32]>,
    #[n(6)]
    pub at: Moment,
    /// A pretend class needs no slow password.
    #[n(7)]
    pub pretend: bool,
    /// What is agreed to in it, sentence by sentence.
    #[n(8)]
    pub clauses: Vec<Clause>,
}

impl std::fmt::Debug for MakeClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MakeClass")
    }
}

/// A class code to show.
#[derive(Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct CodeWish {
    /// Six digits.
    #[n(0)]
    pub staff_code: String,
    #[n(1)]
    pub at: Moment,
    /// The last day on which it opens a class iPad.
    #[n(2)]
    pub until: Day,
    /// The school pack's JSON as the school has it now: the words that the iPad will show.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub pack: Vec<u8>,
    /// What is agreed to in it, sentence by sentence.
    #[n(4)]
    pub clauses: Vec<Clause>,
}

impl std::fmt::Debug for CodeWish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeWish")
    }
}

/// The words of the table, which the vault itself does not have.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct TableWords {
    /// Name, class, picture name, where it stands, pupil's answer, date, way of signing, who helped, grown-up's, name,
    /// relationship, date, way of signing, who helped, photographs allowed, withdrawn, question, whether it is of older words.
    #[n(0)]
    pub headings: Vec<String>,
    /// Key and text of each cell word, such as ("needs-you", "Needs you"). A picture's key is its English name.
    #[n(1)]
    pub cells: Vec<(String, String)>,
    /// The day of which the table speaks: a permission may have ended.
    #[n(2)]
    pub on: Day,
}
