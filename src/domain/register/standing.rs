//! Where each child stands: Done, Still to come, or Needs you.

use minicbor::{Decode, Encode};

use super::{ClassBook, Entry, EntryState, Side};
use crate::domain::agreement::Authority;
use crate::domain::person::ChildNumber;

/// The three columns of "Who has signed".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Column {
    #[n(0)]
    Done,
    #[n(1)]
    StillToCome,
    #[n(2)]
    NeedsYou,
}

impl Column {
    /// The columns in their order, with their words in the words files.
    pub const ALL: [(Column, &'static str); 3] =
        [(Self::NeedsYou, "needs-you"), (Self::StillToCome, "still-to-come"), (Self::Done, "done")];
}

/// Where one child stands.
pub struct Standing<'a> {
    /// The pupil's newest counted answer.
    pub pupil: Option<&'a Entry>,
    /// The grown-up's newest counted answer.
    pub grown_up: Option<&'a Entry>,
    /// Answers that wait for the teacher.
    pub to_check: Vec<&'a Entry>,
    /// The pupil's answer was given to words that the school has changed since.
    pub pupil_older: bool,
    /// The grown-up's answer was given to words that the school has changed since.
    pub grown_up_older: bool,
    /// The office still has to ask who may decide about photographs.
    pub photographs_to_ask: bool,
}

impl Standing<'_> {
    /// The column the child stands in.
    pub fn column(&self) -> Column {
        let settled = |entry: Option<&Entry>| entry.is_some_and(|entry| entry.kept.answer.settles());
        if !self.to_check.is_empty() || self.wants_a_talk() || self.photographs_to_ask {
            Column::NeedsYou
        } else if settled(self.pupil) && settled(self.grown_up) && !self.pupil_older && !self.grown_up_older {
            Column::Done
        } else {
            Column::StillToCome
        }
    }

    /// Somebody wants a talk, or has a question about a point, and nobody has talked with them yet.
    pub fn wants_a_talk(&self) -> bool {
        let waits = |entry: &Entry| entry.kept.wants_a_talk() && entry.talked.is_none();
        [self.pupil, self.grown_up].into_iter().flatten().any(waits)
    }
}

impl ClassBook {
    /// Where this child stands now.
    pub fn standing(&self, child: ChildNumber) -> Standing<'_> {
        let waits = |entry: &&Entry| entry.child == child && matches!(entry.state, EntryState::ToCheck(_));
        let unasked = |entry: &Entry| {
            let answers = entry.kept.photographs.as_ref();
            answers.is_some_and(|answers| answers.authority != Authority::Yes) && entry.asked.is_none()
        };
        let (pupil, grown_up) = (self.counted(child, Side::Pupil).next(), self.counted(child, Side::GrownUp).next());
        let older = |entry: Option<&Entry>| entry.is_some_and(|entry| self.is_of_older_words(entry));
        Standing {
            pupil,
            grown_up,
            to_check: self.entries.iter().filter(waits).collect(),
            pupil_older: older(pupil),
            grown_up_older: older(grown_up),
            photographs_to_ask: self.in_force(child, Side::GrownUp).any(unasked),
        }
    }
}
