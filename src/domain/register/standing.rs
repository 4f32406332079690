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
}

impl Standing<'_> {
    /// The column the child stands in.
    pub fn column(&self) -> Column {
        let settled = |entry: Option<&Entry>| entry.is_some_and(|entry| entry.kept.answer.settles());
        if !self.to_check.is_empty() || self.wants_a_talk() || self.photographs_to_ask() {
            Column::NeedsYou
        } else if settled(self.pupil) && settled(self.grown_up) {
            Column::Done
        } else {
            Column::StillToCome
        }
    }

    /// The pupil said "not sure" or "not today".
    pub fn wants_a_talk(&self) -> bool {
        self.pupil.is_some_and(|entry| !entry.kept.answer.settles())
    }

    /// The grown-up could not decide about photographs: they count as No until the office has asked.
    pub fn photographs_to_ask(&self) -> bool {
        let answers = self.grown_up.and_then(|entry| entry.kept.photographs.as_ref());
        answers.is_some_and(|answers| answers.authority != Authority::Yes)
    }
}

impl ClassBook {
    /// Where this child stands now.
    pub fn standing(&self, child: ChildNumber) -> Standing<'_> {
        let waits = |entry: &&Entry| entry.child == child && matches!(entry.state, EntryState::ToCheck(_));
        Standing {
            pupil: self.counted(child, Side::Pupil).next(),
            grown_up: self.counted(child, Side::GrownUp).next(),
            to_check: self.entries.iter().filter(waits).collect(),
        }
    }
}
