//! What the teacher's screens are shown of an open class: no keys, no drawings, no secrets of doors.

use minicbor::{Decode, Encode};

use super::{
    Allowed, AnswerKind, ClassBook, ClassDetails, Column, Entry, EntryRef, EntryState, LogLine, OlderWords, Paper,
    Performance, Pupil, Side, Withdrawal,
};
use crate::domain::agreement::{About, Authority, PhotographAnswers, Signatory};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::ChildNumber;
use crate::domain::record::Record;

/// An open class as "Who has signed" shows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct RegisterView {
    #[n(0)]
    pub details: ClassDetails,
    #[n(1)]
    pub rows: Vec<Row>,
    #[n(2)]
    pub log: Vec<LogLine>,
    /// Answers set aside, whoever they came from.
    #[n(3)]
    pub set_aside: Vec<AnswerView>,
    /// Answers whose child is not of this class.
    #[n(4)]
    pub nobodys: Vec<AnswerView>,
    /// When the class was last saved as a file; None since a change.
    #[n(5)]
    pub saved: Option<Moment>,
    /// Older words that answers stand on, and what the school has changed since.
    #[n(6)]
    pub older: Vec<OlderWords>,
    #[n(7)]
    pub performances: Vec<Performance>,
    /// Children who moved on: in no count, their answers kept.
    #[n(8)]
    pub moved_on: Vec<Row>,
}

impl RegisterView {
    /// The child of this number, also where it moved on.
    pub fn row(&self, number: ChildNumber) -> Option<&Row> {
        self.rows.iter().chain(&self.moved_on).find(|row| row.pupil.number == number)
    }
}

/// One child.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Row {
    #[n(0)]
    pub pupil: Pupil,
    #[n(1)]
    pub column: Column,
    #[n(2)]
    pub by_pupil: Option<AnswerView>,
    #[n(3)]
    pub by_grown_up: Option<AnswerView>,
    #[n(4)]
    pub to_check: Vec<AnswerView>,
    #[n(5)]
    pub paper: PaperState,
    /// Counted answers that another grown-up gave.
    #[n(6)]
    pub others: Vec<AnswerView>,
    #[n(7)]
    pub withdrawals: Vec<(EntryRef, Withdrawal)>,
    /// Where a picture of the child may be used.
    #[n(8)]
    pub allowed: Allowed,
}

/// One answer, without its ink.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct AnswerView {
    #[n(0)]
    pub id: EntryRef,
    #[n(1)]
    pub child: ChildNumber,
    #[n(2)]
    pub answer: AnswerKind,
    /// The way's word, such as "drawn"; None when nothing was signed or it was cleared out.
    #[n(3)]
    pub way: Option<String>,
    /// The grown-up's name and the relationship's word.
    #[n(4)]
    pub grown_up: Option<(String, String)>,
    #[n(5)]
    pub photographs: Option<PhotographAnswers>,
    #[n(6)]
    pub ended: Moment,
    /// The door's word.
    #[n(7)]
    pub door: Option<String>,
    /// The doubt's word, the teacher's reason for setting it aside, or nothing.
    #[n(8)]
    pub why: Option<String>,
    #[n(9)]
    pub cleared: bool,
    /// Who helped, where somebody did.
    #[n(10)]
    pub helper: Option<String>,
    /// What a grown-up who agreed has a question about.
    #[n(11)]
    pub question: Option<About>,
    /// The day on which the school talked about it.
    #[n(12)]
    pub talked: Option<Day>,
    /// The day on which the office asked who may decide about photographs.
    #[n(13)]
    pub asked: Option<Day>,
    /// It was given to words that the school has changed since.
    #[n(14)]
    pub older: bool,
}

impl AnswerView {
    /// Somebody who does not decide about photographs answered them.
    pub fn decides_not(&self) -> bool {
        self.photographs.as_ref().is_some_and(|answers| answers.authority != Authority::Yes)
    }

    /// A question, a wish to talk, "not sure" or "not today" about which nobody has talked yet.
    pub fn wants_a_talk(&self) -> bool {
        (self.question.is_some() || !self.answer.settles()) && self.talked.is_none()
    }
}

/// How far the child's paper has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum PaperState {
    #[n(0)]
    NotMade,
    #[n(1)]
    Made,
    #[n(2)]
    ReadBack,
    #[n(3)]
    Cleared,
}

impl ClassBook {
    /// What the teacher's screens are shown.
    pub fn view(&self) -> RegisterView {
        let is = |wanted: fn(&EntryState) -> bool| self.entries.iter().filter(move |entry| wanted(&entry.state));
        RegisterView {
            details: self.details.clone(),
            rows: self.here().map(|pupil| self.row(pupil)).collect(),
            log: self.log.clone(),
            set_aside: is(|state| matches!(state, EntryState::SetAside(_))).map(|entry| self.answer(entry)).collect(),
            nobodys: is(|state| matches!(state, EntryState::ToCheck(_)))
                .filter(|entry| self.pupil(entry.child).is_none())
                .map(|entry| self.answer(entry))
                .collect(),
            saved: self.saved,
            older: self.older_words(),
            performances: self.performances.clone(),
            moved_on: self
                .pupils
                .iter()
                .filter(|pupil| pupil.moved_on.is_some())
                .map(|pupil| self.row(pupil))
                .collect(),
        }
    }

    fn row(&self, pupil: &Pupil) -> Row {
        let standing = self.standing(pupil.number);
        let own = |entry: &&Entry| entry.child == pupil.number && entry.state == EntryState::Counted;
        let counted: Vec<_> = self.entries.iter().filter(own).collect();
        let cleared = !counted.is_empty() && counted.iter().all(|entry| entry.record.is_none());
        let withdrawals: Vec<_> =
            self.withdrawals_of(pupil.number).map(|entry| (EntryRef(entry.id), entry.withdrawal.clone())).collect();
        let newest = standing.grown_up.map(|entry| entry.id);
        let others = self.counted(pupil.number, Side::GrownUp).filter(|entry| Some(entry.id) != newest);
        let whole = |paper: &&Paper| paper.child == pupil.number && self.is_whole(paper);
        let whole: Vec<_> = self.papers.iter().filter(whole).collect();
        Row {
            pupil: pupil.clone(),
            column: standing.column(),
            by_pupil: standing.pupil.map(|entry| self.answer(entry)),
            by_grown_up: standing.grown_up.map(|entry| self.answer(entry)),
            others: others.map(|entry| self.answer(entry)).collect(),
            allowed: self.allowed(pupil.number),
            withdrawals,
            to_check: standing.to_check.into_iter().map(|entry| self.answer(entry)).collect(),
            paper: match whole.iter().map(|paper| paper.read_back).max() {
                _ if cleared => PaperState::Cleared,
                None => PaperState::NotMade,
                Some(true) => PaperState::ReadBack,
                Some(false) => PaperState::Made,
            },
        }
    }
}

impl ClassBook {
    fn answer(&self, entry: &Entry) -> AnswerView {
        let record = entry.record.as_ref();
        AnswerView {
            id: EntryRef(entry.id),
            child: entry.child,
            answer: entry.kept.answer,
            way: record.and_then(|record| record.answer.way()).map(|way| way.word().to_owned()),
            grown_up: record.and_then(|record| match &record.signatory {
                Signatory::Pupil => None,
                Signatory::GrownUp { name, relationship, .. } => {
                    Some((name.to_string(), relationship.word().to_owned()))
                }
            }),
            photographs: entry.kept.photographs.clone(),
            ended: entry.kept.ended,
            door: record.map(|record| record.door.word().to_owned()),
            why: match &entry.state {
                EntryState::Counted => None,
                EntryState::ToCheck(doubt) => Some(doubt.word(entry.kept.side).to_owned()),
                EntryState::SetAside(reason) => Some(reason.clone()),
            },
            cleared: record.is_none(),
            helper: record.and_then(Record::helped_by).map(ToString::to_string),
            question: entry.kept.question,
            talked: entry.talked,
            asked: entry.asked,
            older: self.is_of_older_words(entry),
        }
    }
}
