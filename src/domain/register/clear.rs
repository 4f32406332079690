//! Handing over and clearing out: only what was read back goes.

use super::{ClassBook, EntryRef, EntryState, Paper};
use crate::domain::moment::Moment;
use crate::domain::person::ChildNumber;
use crate::domain::record::Hash;

/// Why nothing was cleared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClearRefused {
    /// No exported paper has been read back yet.
    NothingReadBack,
}

/// So many papers of one child are known at a time; whoever makes more has no use for the first ones.
const MOST_PAPERS: usize = 12;

impl ClassBook {
    /// Notes a paper that was made: its file's hash and the answers on it. Those that were made before stay known: one PDF may lie
    /// on the staff drive and another in the office pack, and each of them can be read back.
    pub fn paper_made(&mut self, child: ChildNumber, file: Hash, entries: Vec<EntryRef>) {
        self.papers.push(Paper { child, file, entries, read_back: false });
        let of_child = self.papers.iter().filter(|paper| paper.child == child).count();
        if of_child > MOST_PAPERS
            && let Some(first) = self.papers.iter().position(|paper| paper.child == child)
        {
            self.papers.remove(first);
        }
    }

    /// Whether all of this child that is still here stands on the paper. What came after a paper was made is not on it.
    pub(super) fn is_whole(&self, paper: &Paper) -> bool {
        let counted = |entry: &&super::Entry| {
            entry.child == paper.child && entry.state == EntryState::Counted && entry.record.is_some()
        };
        let answers = self.entries.iter().filter(counted).map(|entry| entry.id);
        let mut all = answers.chain(self.withdrawals_of(paper.child).map(|entry| entry.id));
        all.all(|id| paper.entries.contains(&EntryRef(id)))
    }

    /// A file was read back: the child it belongs to, or None when it is not one of this class's papers.
    pub fn read_back(&mut self, file: &Hash) -> Option<ChildNumber> {
        let paper = self.papers.iter_mut().find(|paper| paper.file == *file)?;
        paper.read_back = true;
        Some(paper.child)
    }

    /// Deletes the drawings, answers and notes of the children whose whole paper was read back. States, names, photograph answers
    /// and keys stay. Returns how many answers were cleared.
    pub fn clear_out(&mut self, at: Moment) -> Result<usize, ClearRefused> {
        let whole = self.papers.iter().filter(|paper| paper.read_back && self.is_whole(paper));
        let delivered: Vec<EntryRef> = whole.flat_map(|paper| paper.entries.clone()).collect();
        if delivered.is_empty() {
            return Err(ClearRefused::NothingReadBack);
        }
        let mut cleared = 0;
        for entry in self.entries.iter_mut().filter(|entry| delivered.contains(&EntryRef(entry.id))) {
            cleared += usize::from(entry.record.take().is_some());
            let child = entry.child;
            self.notes.retain(|note| note.child != child);
        }
        self.note_down(at, "log-cleared", cleared.to_string());
        Ok(cleared)
    }
}
