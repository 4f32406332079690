//! Whose answers were given to older words: a clause that the school changed is asked again, and the teacher sees what it was.

use minicbor::{Decode, Encode};

use super::{ClassBook, Entry, Form, Pupil, Side};
use crate::domain::activity::Band;
use crate::domain::record::Hash;
use crate::domain::school::{Clause, Part};

/// Words that some counted answers were given to, and what the school has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct OlderWords {
    /// How many counted answers were given to them.
    #[n(0)]
    pub answers: u32,
    #[n(1)]
    pub changes: Vec<Change>,
}

/// One clause that is new, or in other words than before, or gone.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Change {
    #[n(0)]
    pub part: Part,
    #[n(1)]
    pub before: Option<String>,
    #[n(2)]
    pub now: Option<String>,
}

impl Change {
    /// What is different between two versions, in the order of the newer one; what is gone comes last.
    pub fn between(before: &[Clause], now: &[Clause]) -> Vec<Self> {
        let find =
            |all: &'_ [Clause], one: &Clause| all.iter().find(|it| (it.part, &it.id) == (one.part, &one.id)).cloned();
        let newer = now.iter().filter_map(|clause| {
            let before = find(before, clause).map(|it| it.text);
            (before.as_deref() != Some(&clause.text)).then(|| Self {
                part: clause.part,
                before,
                now: Some(clause.text.clone()),
            })
        });
        let gone = before.iter().filter(|clause| find(now, clause).is_none());
        let gone = gone.map(|clause| Self { part: clause.part, before: Some(clause.text.clone()), now: None });
        newer.chain(gone).collect()
    }

    /// Whether this asks a signatory again. Who agreed to more than is asked now has agreed to what is left.
    fn asks_again(&self, side: Side, band: Option<Band>) -> bool {
        self.now.is_some() && self.part.concerns(side == Side::Pupil, band)
    }
}

impl ClassBook {
    /// What the school changed between these words and those of now. None where it cannot be told, or nothing is different.
    fn changes_since(&self, form: &Hash) -> Vec<Change> {
        match (self.forms.iter().find(|known| known.hash == *form), self.forms.last()) {
            (Some(before), Some(now)) => changes(before, now),
            _ => vec![],
        }
    }

    /// Whether this answer was given to words that the school has changed since.
    pub fn is_of_older_words(&self, entry: &Entry) -> bool {
        self.forms.last().is_some_and(|now| self.is_older_than(entry, &now.hash))
    }

    /// Whether this answer was given to other words than these, of what its signatory is asked.
    pub(super) fn is_older_than(&self, entry: &Entry, form: &Hash) -> bool {
        let Some(of) = entry.kept.form.filter(|of| of != form) else { return false };
        let band = self.pupil(entry.child).and_then(|pupil| self.band_of(pupil));
        let found = |hash: &Hash| self.forms.iter().find(|known| known.hash == *hash);
        let (Some(before), Some(now)) = (found(&of), found(form)) else { return false };
        changes(before, now).iter().any(|change| change.asks_again(entry.kept.side, band))
    }

    /// The step that this child works at.
    fn band_of(&self, pupil: &Pupil) -> Option<Band> {
        Band::parse(pupil.band.as_ref().unwrap_or(&self.details.band))
    }

    /// The older words that counted answers stand on, the newest first.
    pub(super) fn older_words(&self) -> Vec<OlderWords> {
        let standing: Vec<&Entry> = self
            .here()
            .flat_map(|pupil| [Side::Pupil, Side::GrownUp].map(|side| self.counted(pupil.number, side).next()))
            .flatten()
            .filter(|entry| self.is_of_older_words(entry))
            .collect();
        let of = |form: &Form| OlderWords {
            answers: standing.iter().filter(|entry| entry.kept.form == Some(form.hash)).count() as u32,
            changes: self.changes_since(&form.hash),
        };
        self.forms.iter().rev().map(of).filter(|older| older.answers > 0).collect()
    }

    /// The school's words as they are now come to be known to a class that has never seen them. Whether they were new to it.
    pub fn learns_form(&mut self, form: Form) -> bool {
        match self.forms.iter_mut().find(|known| known.hash == form.hash) {
            // A class of an earlier version knew the words and not their clauses.
            Some(known) if known.clauses.is_empty() && !form.clauses.is_empty() => {
                known.clauses = form.clauses;
                true
            }
            Some(_) => false,
            None => self.takes_form(form),
        }
    }
}

/// Forms of earlier versions do not say their clauses: then nothing can be told of them.
fn changes(before: &Form, now: &Form) -> Vec<Change> {
    match before.clauses.is_empty() || now.clauses.is_empty() {
        true => vec![],
        false => Change::between(&before.clauses, &now.clauses),
    }
}
