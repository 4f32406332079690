//! Taking an answer in: nothing unknown, doubled or older is merged or dropped in silence.

use minicbor::{Decode, Encode};

use super::{AnswerKind, ClassBook, Entry, EntryId, EntryState, Kept, Side};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::ChildNumber;
use crate::domain::record::{Hash, Record};

/// Why an answer waits for the teacher instead of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Doubt {
    /// It came through no door that this class opened.
    #[n(0)]
    NoLiveDoor,
    /// No child of this class has its number.
    #[n(1)]
    UnknownChild,
    /// It was signed under words that this class never used.
    #[n(2)]
    UnknownWords,
    /// The same person has answered before, and this answer does not name the earlier one.
    #[n(3)]
    Second,
    /// "I made a mistake" was tapped after signing.
    #[n(4)]
    PleaseCheck,
}

impl Doubt {
    /// Its message in the words files.
    pub fn word(self, side: Side) -> &'static str {
        match self {
            Self::Second if side == Side::GrownUp => "doubt-second-grown-up",
            Self::NoLiveDoor => "doubt-no-live-door",
            Self::UnknownChild => "doubt-unknown-child",
            Self::UnknownWords => "doubt-unknown-words",
            Self::Second => "doubt-second",
            Self::PleaseCheck => "doubt-please-check",
        }
    }
}

/// What became of an answer that could be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Counted,
    ToCheck(Doubt),
    /// It is here already; nothing changed.
    AlreadyHere,
}

impl ClassBook {
    /// What this record deserves: None to count it, or the doubt that keeps it waiting.
    pub fn doubt(&self, record: &Record) -> Option<Doubt> {
        if self.pupil(record.child).is_none() {
            return Some(Doubt::UnknownChild);
        }
        if !self.forms.iter().any(|form| form.hash == record.form) {
            return Some(Doubt::UnknownWords);
        }
        if !self.door_is_live(record) {
            return Some(Doubt::NoLiveDoor);
        }
        let kept = Kept::of(record);
        let earlier = self.counted(record.child, kept.side).filter(|entry| entry.kept.answer == AnswerKind::Signed);
        let same_words = |entry: &&Entry| !self.is_older_than(entry, &record.form);
        let same_person = |entry: &&Entry| !self.is_of_another_letter(entry, record);
        if earlier.filter(same_words).filter(same_person).any(|entry| !record.supersedes.contains(&entry.hash)) {
            return Some(Doubt::Second);
        }
        kept.please_check.then_some(Doubt::PleaseCheck)
    }

    /// Takes an opened answer in. `hash` is of the record's bytes, `countersign` signs the acceptance.
    pub fn accept(
        &mut self,
        id: EntryId,
        hash: Hash,
        record: Record,
        at: Moment,
        countersign: impl FnOnce(&Hash, ChildNumber, Moment) -> Vec<u8>,
    ) -> Outcome {
        if self.entries.iter().any(|entry| entry.id == id || entry.hash == hash) {
            return Outcome::AlreadyHere;
        }
        let doubt = self.doubt(&record);
        let (child, kept) = (record.child, Kept::of(&record));
        let countersignature = countersign(&hash, child, at);
        let state = doubt.map_or(EntryState::Counted, EntryState::ToCheck);
        self.entries.push(Entry {
            id,
            hash,
            record: Some(record),
            child,
            state,
            accepted: at,
            countersignature,
            kept,
            moved: None,
            talked: None,
            asked: None,
        });
        doubt.map_or(Outcome::Counted, Outcome::ToCheck)
    }

    /// The counted answer of one side of one child, the newest first.
    pub fn counted(&self, child: ChildNumber, side: Side) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .rev()
            .filter(move |entry| entry.child == child && entry.kept.side == side && entry.state == EntryState::Counted)
    }

    /// "Not this child's": moves an answer to another child, where it counts. False when there is no such answer or child.
    pub fn move_to(&mut self, id: EntryId, child: ChildNumber, reason: &str, at: Moment) -> bool {
        if self.pupil(child).is_none() {
            return false;
        }
        self.change(id, "log-moved", reason, at, |entry| {
            entry.child = child;
            entry.state = EntryState::Counted;
            entry.moved = Some(reason.to_owned());
        })
    }

    /// Sets an answer aside, with the reason; it is kept and can be brought back.
    pub fn set_aside(&mut self, id: EntryId, reason: &str, at: Moment) -> bool {
        self.change(id, "log-set-aside", reason, at, |entry| entry.state = EntryState::SetAside(reason.to_owned()))
    }

    /// Counts an answer that waited or was set aside.
    pub fn count(&mut self, id: EntryId, at: Moment) -> bool {
        self.change(id, "log-counted", "", at, |entry| entry.state = EntryState::Counted)
    }

    /// The school has talked about a question, a wish to talk, "not sure" or "not today"; None takes it back.
    pub fn talked(&mut self, id: EntryId, on: Option<Day>, at: Moment) -> bool {
        let what = if on.is_some() { "log-talked" } else { "log-talked-not" };
        self.settled(id, what, on, at, |entry| entry.talked = on)
    }

    /// The office has asked who may decide about photographs; None takes it back.
    pub fn asked(&mut self, id: EntryId, on: Option<Day>, at: Moment) -> bool {
        let what = if on.is_some() { "log-asked" } else { "log-asked-not" };
        self.settled(id, what, on, at, |entry| entry.asked = on)
    }

    /// Such a mark stands on the child's paper, so that a paper of before is not the newest any more.
    fn settled(&mut self, id: EntryId, what: &str, on: Option<Day>, at: Moment, mark: impl FnOnce(&mut Entry)) -> bool {
        let child = self.entries.iter().find(|entry| entry.id == id).map(|entry| entry.child);
        self.papers.retain(|paper| Some(paper.child) != child);
        self.change(id, what, &on.map(|on| on.to_string()).unwrap_or_default(), at, mark)
    }

    fn change(&mut self, id: EntryId, what: &str, detail: &str, at: Moment, change: impl FnOnce(&mut Entry)) -> bool {
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) else { return false };
        change(entry);
        self.note_down(at, what, detail);
        true
    }
}
