//! What the teacher's screens are shown of an open class: no keys, no drawings, no secrets of doors.

use minicbor::{Decode, Encode};

use super::{AnswerKind, ClassBook, ClassDetails, Column, Entry, EntryRef, EntryState, LogLine, Paper, Pupil};
use crate::domain::agreement::{Answer, PhotographAnswers, Signatory};
use crate::domain::moment::Moment;
use crate::domain::person::ChildNumber;

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
            rows: self.pupils.iter().map(|pupil| self.row(pupil)).collect(),
            log: self.log.clone(),
            set_aside: is(|state| matches!(state, EntryState::SetAside(_))).map(AnswerView::of).collect(),
            nobodys: is(|state| matches!(state, EntryState::ToCheck(_)))
                .filter(|entry| self.pupil(entry.child).is_none())
                .map(AnswerView::of)
                .collect(),
            saved: self.saved,
        }
    }

    fn row(&self, pupil: &Pupil) -> Row {
        let standing = self.standing(pupil.number);
        let own = |entry: &&Entry| entry.child == pupil.number && entry.state == EntryState::Counted;
        let counted: Vec<_> = self.entries.iter().filter(own).collect();
        let cleared = !counted.is_empty() && counted.iter().all(|entry| entry.record.is_none());
        // An answer that came after the paper was made is not on it.
        let whole = |paper: &&Paper| counted.iter().all(|entry| paper.entries.contains(&EntryRef(entry.id)));
        let paper = self.papers.iter().find(|paper| paper.child == pupil.number).filter(whole);
        Row {
            pupil: pupil.clone(),
            column: standing.column(),
            by_pupil: standing.pupil.map(AnswerView::of),
            by_grown_up: standing.grown_up.map(AnswerView::of),
            to_check: standing.to_check.into_iter().map(AnswerView::of).collect(),
            paper: match paper {
                _ if cleared => PaperState::Cleared,
                None => PaperState::NotMade,
                Some(paper) if paper.read_back => PaperState::ReadBack,
                Some(_) => PaperState::Made,
            },
        }
    }
}

impl AnswerView {
    fn of(entry: &Entry) -> Self {
        let record = entry.record.as_ref();
        Self {
            id: EntryRef(entry.id),
            child: entry.child,
            answer: entry.kept.answer,
            way: record.and_then(|record| match &record.answer {
                Answer::Signed(way) => Some(way.word().to_owned()),
                Answer::NotSure | Answer::NotToday => None,
            }),
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
                EntryState::ToCheck(doubt) => Some(doubt.word().to_owned()),
                EntryState::SetAside(reason) => Some(reason.clone()),
            },
            cleared: record.is_none(),
            helper: record.and_then(|record| record.helper.as_ref()).map(ToString::to_string),
        }
    }
}
