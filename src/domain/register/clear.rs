//! Handing over and clearing out: only what was read back goes.

use super::{ClassBook, EntryRef, Paper};
use crate::domain::moment::Moment;
use crate::domain::person::ChildNumber;
use crate::domain::record::Hash;

/// Why nothing was cleared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClearRefused {
    /// No exported paper has been read back yet.
    NothingReadBack,
}

impl ClassBook {
    /// Notes a paper that was made: its file's hash and the answers on it. A newer paper takes the older one's place.
    pub fn paper_made(&mut self, child: ChildNumber, file: Hash, entries: Vec<EntryRef>) {
        self.papers.retain(|paper| paper.child != child);
        self.papers.push(Paper { child, file, entries, read_back: false });
    }

    /// A file was read back: the child it belongs to, or None when it is not one of this class's newest papers.
    pub fn read_back(&mut self, file: &Hash) -> Option<ChildNumber> {
        let paper = self.papers.iter_mut().find(|paper| paper.file == *file)?;
        paper.read_back = true;
        Some(paper.child)
    }

    /// Deletes the drawings, answers and notes that stand on papers which were read back. States, names, photograph
    /// answers and keys stay. Returns how many answers were cleared.
    pub fn clear_out(&mut self, at: Moment) -> Result<usize, ClearRefused> {
        let delivered: Vec<EntryRef> =
            self.papers.iter().filter(|paper| paper.read_back).flat_map(|paper| paper.entries.clone()).collect();
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
