//! The class book: everything a class file holds once it is open, and who has signed.

mod accept;
mod clear;
mod doors;
mod filming;
mod photographs;
pub mod picture_day;
mod roll;
mod standing;
pub mod view;
mod withdrawal;
mod words;

pub use accept::{Doubt, Outcome};
pub use clear::ClearRefused;
pub use doors::{IssuedCode, IssuedLetter, MOST_GROWN_UPS};
pub use filming::{Acknowledged, Performance, read_performance};
pub use photographs::{Allowed, Permission, photographs};
pub use roll::{Called, NameForm};
pub use standing::{Column, Standing};
pub use withdrawal::{Means, Withdrawal, WithdrawalEntry, WithdrawalForm};
pub use words::{Change, OlderWords};

use minicbor::{Decode, Encode};

use super::access::Settings;
use super::agreement::{About, Answer, PhotographAnswers, Signatory, Way};
use super::lesson::{ClassLesson, Later};
use super::moment::{Day, Moment};
use super::person::{ChildNumber, Name, PictureName};
use super::record::{Hash, Note, Record};
use super::school::Clause;

/// The class book's version that this app writes.
pub const VERSION: u16 = 1;

/// What a class is called and which words and step it uses.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClassDetails {
    /// "4K"
    #[n(0)]
    pub name: Name,
    /// The step's word: early, ks1, lower_ks2, upper_ks2.
    #[n(1)]
    pub band: String,
    /// The class was taught together on this day and takes the short way.
    #[n(2)]
    pub taught_together: Option<Day>,
    /// The iPads bring the rules back now, after signing.
    #[n(3)]
    pub later: Option<Later>,
}

impl ClassDetails {
    /// What the class does on its iPads.
    pub fn lesson(&self) -> ClassLesson {
        ClassLesson::of(self.taught_together, self.later)
    }

    /// From now on the class does this on its iPads. That it was taught together stays true later in the year.
    pub fn take(&mut self, lesson: ClassLesson) {
        (self.taught_together, self.later) = match lesson {
            ClassLesson::Alone => (None, None),
            ClassLesson::Together(day) => (Some(day), None),
            ClassLesson::Later(later) => (self.taught_together, Some(later)),
        };
    }
}

/// One child of the class.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Pupil {
    #[n(0)]
    pub number: ChildNumber,
    #[n(1)]
    pub screen_name: Name,
    #[n(2)]
    pub paper_name: Name,
    #[n(3)]
    pub picture: PictureName,
    /// How the class iPad is set for this child.
    #[n(4)]
    #[cbor(skip_if = "Settings::is_empty", default)]
    pub access: Settings,
    /// The child's own step; none when it is the class's.
    #[n(5)]
    pub band: Option<String>,
    /// The language that stands under the English for this child, such as "pl".
    #[n(6)]
    pub language: Option<String>,
    /// The school's own number for the child, as it stands in the office's file names.
    #[n(7)]
    pub admission: Option<Name>,
    /// The day on which the child left this class. Its answers stay until the class's date.
    #[n(8)]
    pub moved_on: Option<Day>,
}

/// A form's exact words, kept by their hash as long as the class is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Form {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub hash: Hash,
    /// The school pack's JSON.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub pack: Vec<u8>,
    /// Its clauses, read out of the pack by whoever handed it in. Empty in class files of earlier versions.
    #[n(2)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub clauses: Vec<Clause>,
}

/// An envelope's random id.
pub type EntryId = [u8; 16];

/// What the class book makes of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum EntryState {
    #[n(0)]
    Counted,
    #[n(1)]
    ToCheck(#[n(0)] Doubt),
    /// Set aside by the teacher, with the reason.
    #[n(2)]
    SetAside(#[n(0)] String),
}

/// One answer that arrived, with the acceptance. Clear-out takes its bytes and keeps the rest.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Entry {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: EntryId,
    #[cbor(n(1), with = "minicbor::bytes")]
    pub hash: Hash,
    /// The record; None once cleared out.
    #[n(2)]
    pub record: Option<Record>,
    /// Whose it is: as signed, or as the teacher moved it.
    #[n(3)]
    pub child: ChildNumber,
    #[n(4)]
    pub state: EntryState,
    #[n(5)]
    pub accepted: Moment,
    /// Ed25519 over hash, child and acceptance.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub countersignature: Vec<u8>,
    /// What stays after clear-out.
    #[n(7)]
    pub kept: Kept,
    /// Why the teacher moved it here, if so.
    #[n(8)]
    pub moved: Option<String>,
    /// The day on which the school talked about it with whoever asked or was not sure.
    #[n(9)]
    pub talked: Option<Day>,
    /// The day on which the office asked who may decide about photographs.
    #[n(10)]
    pub asked: Option<Day>,
}

/// The part of an answer that outlives clear-out: the state and the photograph answers, no ink and no words.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Kept {
    #[n(0)]
    pub side: Side,
    #[n(1)]
    pub answer: AnswerKind,
    #[n(2)]
    pub ended: Moment,
    #[n(3)]
    pub photographs: Option<PhotographAnswers>,
    #[n(4)]
    pub please_check: bool,
    /// What a grown-up who agreed has a question about.
    #[n(5)]
    pub question: Option<About>,
    /// The form whose words were shown. None in class files of earlier versions.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub form: Option<Hash>,
    /// The hashes of the records that it takes the place of.
    #[n(7)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub supersedes: Vec<Hash>,
}

/// Pupil's or grown-up's side of the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Side {
    #[n(0)]
    Pupil,
    #[n(1)]
    GrownUp,
}

/// What was answered, without the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum AnswerKind {
    #[n(0)]
    Signed,
    #[n(1)]
    NotSure,
    #[n(2)]
    NotToday,
    /// Shared with the pupil, not signed.
    #[n(3)]
    Shared,
    /// A grown-up would like to talk to the school.
    #[n(5)]
    Talk,
}

impl AnswerKind {
    /// The kind of this answer.
    pub fn of(answer: &Answer) -> Self {
        match answer {
            Answer::Signed(Way::Shared { .. }) => Self::Shared,
            Answer::Signed(_) | Answer::SignedAsking { .. } => Self::Signed,
            Answer::NotSure => Self::NotSure,
            Answer::NotToday => Self::NotToday,
            Answer::Talk => Self::Talk,
        }
    }

    /// Whether this is all that the agreement asks of somebody: signed, or shared with a pupil who does not sign.
    pub fn settles(self) -> bool {
        matches!(self, Self::Signed | Self::Shared)
    }
}

impl Kept {
    /// Somebody waits for a word with the school: a question, a wish to talk, "not sure", "not today".
    pub fn wants_a_talk(&self) -> bool {
        self.question.is_some() || !self.answer.settles()
    }

    fn of(record: &Record) -> Self {
        let (side, photographs) = match &record.signatory {
            Signatory::Pupil => (Side::Pupil, None),
            Signatory::GrownUp { photographs, .. } => (Side::GrownUp, photographs.clone()),
        };
        let answer = AnswerKind::of(&record.answer);
        Self {
            side,
            answer,
            ended: record.ended,
            photographs,
            please_check: record.please_check,
            question: record.answer.question(),
            form: Some(record.form),
            supersedes: record.supersedes.clone(),
        }
    }
}

/// A paper that was made and, once read back, may let its answers be cleared out.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Paper {
    #[n(0)]
    pub child: ChildNumber,
    /// The file's SHA-256.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub file: Hash,
    /// The answers on it.
    #[n(2)]
    pub entries: Vec<EntryRef>,
    #[n(3)]
    pub read_back: bool,
}

/// An entry's id inside a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct EntryRef(#[cbor(n(0), with = "minicbor::bytes")] pub EntryId);

/// One line of the class's own log.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LogLine {
    #[n(0)]
    pub at: Moment,
    /// Its message in the words files, such as "log-opened".
    #[n(1)]
    pub what: String,
    #[n(2)]
    pub detail: String,
}

/// Everything a class file holds once it is open.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClassBook {
    #[n(0)]
    pub version: u16,
    #[n(1)]
    pub details: ClassDetails,
    #[n(2)]
    pub pupils: Vec<Pupil>,
    /// The newest form last.
    #[n(3)]
    pub forms: Vec<Form>,
    #[n(4)]
    pub codes: Vec<IssuedCode>,
    #[n(5)]
    pub letters: Vec<IssuedLetter>,
    #[n(6)]
    pub entries: Vec<Entry>,
    #[n(7)]
    pub notes: Vec<Note>,
    #[n(8)]
    pub papers: Vec<Paper>,
    #[n(9)]
    pub log: Vec<LogLine>,
    /// When the class was last saved as a file; None since a change. Opening the class is no change.
    #[n(10)]
    pub saved: Option<Moment>,
    /// Photograph permissions that were withdrawn, as they were written down.
    #[n(11)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub withdrawals: Vec<WithdrawalEntry>,
    /// Performances at which families may film, until their day is over.
    #[n(12)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub performances: Vec<Performance>,
}

impl ClassBook {
    /// A new class with no answers yet.
    pub fn new(details: ClassDetails, pupils: Vec<Pupil>, form: Form) -> Self {
        Self {
            version: VERSION,
            details,
            pupils,
            forms: vec![form],
            codes: vec![],
            letters: vec![],
            entries: vec![],
            notes: vec![],
            papers: vec![],
            log: vec![],
            saved: None,
            withdrawals: vec![],
            performances: vec![],
        }
    }

    /// The school's words as they are from now on; those that were signed before stay with their answers. Whether they are
    /// other words than those of the last code.
    pub fn takes_form(&mut self, form: Form) -> bool {
        let other = self.forms.last().is_none_or(|last| last.hash != form.hash);
        if other {
            self.forms.retain(|known| known.hash != form.hash);
            self.forms.push(form);
        }
        other
    }

    /// The child of this number.
    pub fn pupil(&self, number: ChildNumber) -> Option<&Pupil> {
        self.pupils.iter().find(|pupil| pupil.number == number)
    }

    /// Writes a line into the class's log.
    pub fn note_down(&mut self, at: Moment, what: &str, detail: impl Into<String>) {
        self.log.push(LogLine { at, what: what.to_owned(), detail: detail.into() });
    }
}
