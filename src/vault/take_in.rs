//! Taking locked answers in, and handing papers over.

use std::collections::BTreeMap;

use minicbor::bytes::ByteVec;
use rand_core::CryptoRng;

use super::protocol::{Done, Refusal, Reply, Told, UnsealedPaper};
use super::{OpenClass, export};
use crate::domain::moment::Moment;
use crate::domain::person::ChildNumber;
use crate::domain::record::{self, Note, Record, RecordSlip};
use crate::domain::register::{EntryRef, Outcome};
use crate::sealing::countersign;
use crate::sealing::envelope::{self, Envelope, Kind, OpenError};
use crate::sealing::paper_seal;
use crate::sealing::wire;

/// The most locked answers in one go: two hundred classes' worth.
const MOST_ANSWERS: usize = 10_000;

/// What became of one locked answer: in the class (a note has nothing to tell), or left outside, and why.
enum Became {
    In([u8; 16], Option<&'static str>),
    Out(&'static str),
}

impl OpenClass {
    /// Opens, checks and countersigns what came in. Each answer gets its own word; a bad one stops no other.
    pub(super) fn take_in(&mut self, envelopes: &[ByteVec], at: Moment, rng: &mut impl CryptoRng) -> Reply {
        let mut told: BTreeMap<&'static str, u32> = BTreeMap::new();
        let mut taken = Vec::new();
        for bytes in envelopes.iter().take(MOST_ANSWERS) {
            let became = self.take_in_one(bytes, at);
            if let Became::In(id, _) = became {
                taken.push(EntryRef(id));
            }
            if let Became::In(_, Some(word)) | Became::Out(word) = became {
                *told.entry(word).or_default() += 1;
            }
        }
        let told = told.into_iter().map(|(word, count)| Told { word: word.to_owned(), count }).collect();
        self.changed_telling(told, taken, rng)
    }

    fn changed_telling(&mut self, told: Vec<Told>, taken: Vec<EntryRef>, rng: &mut impl CryptoRng) -> Reply {
        match self.changed(rng)? {
            Done::Class { file, view, .. } => Ok(Done::Class { file, view, told, taken }),
            other => Ok(other),
        }
    }

    fn take_in_one(&mut self, bytes: &[u8], at: Moment) -> Became {
        let envelope = match Envelope::parse(bytes) {
            Ok(envelope) => envelope,
            Err(error) => return Became::Out(open_word(error)),
        };
        let (kind, opened) = match envelope::open_any(self.unlocked.keys(), &envelope) {
            Ok(opened) => opened,
            Err(error) => return Became::Out(open_word(error)),
        };
        let id = envelope.id().0;
        match kind {
            Kind::Note => {
                let note = Note::parse(&opened).filter(|note| self.book.pupil(note.child).is_some());
                self.book
                    .notes
                    .extend(note.into_iter().filter(|note| !self.book.notes.contains(note)).collect::<Vec<_>>());
                Became::In(id, None)
            }
            Kind::Record => match Record::parse(&opened) {
                Err(RecordSlip::Newer(_)) => Became::Out("told-newer"),
                Err(RecordSlip::Unreadable) => Became::Out("told-unreadable"),
                Ok(record) => Became::In(id, Some(self.count_in(id, wire::hash(&opened), record, at))),
            },
        }
    }

    fn count_in(&mut self, id: [u8; 16], hash: record::Hash, record: Record, at: Moment) -> &'static str {
        let keys = self.unlocked.keys();
        let form = record.form;
        let countersign = |hash: &record::Hash, child: ChildNumber, at: Moment| {
            record::encode(&countersign::countersign(keys.current(), hash, &acceptance(child, at, &form)))
        };
        match self.book.accept(id, hash, record, at, countersign) {
            Outcome::Counted => "told-counted",
            Outcome::ToCheck(_) => "told-to-check",
            Outcome::AlreadyHere => "told-already-here",
        }
    }

    /// Seals a finished paper and notes it down as made.
    pub(super) fn seal_paper(
        &mut self,
        child: ChildNumber,
        entries: Vec<EntryRef>,
        pdf: Vec<u8>,
        rng: &mut impl CryptoRng,
    ) -> Reply {
        let sealed = paper_seal::seal(pdf, self.unlocked.keys().current())
            .map_err(|_| Refusal::File("paper-not-sealed".into()))?;
        self.book.paper_made(child, wire::hash(&sealed), entries);
        let (file, view) = self.changed_file(rng)?;
        Ok(Done::Paper { pdf: sealed, file, view })
    }

    /// Seals the papers of a pack. Nothing is noted down unless all could be sealed.
    pub(super) fn seal_papers(&mut self, papers: Vec<UnsealedPaper>, rng: &mut impl CryptoRng) -> Reply {
        let mut sealed = Vec::with_capacity(papers.len());
        for UnsealedPaper { child, entries, pdf } in papers {
            let pdf = paper_seal::seal(pdf, self.unlocked.keys().current());
            sealed.push((child, entries, pdf.map_err(|_| Refusal::File("paper-not-sealed".into()))?));
        }
        let mut pdfs = Vec::with_capacity(sealed.len());
        for (child, entries, pdf) in sealed {
            self.book.paper_made(child, wire::hash(&pdf), entries);
            pdfs.push(ByteVec::from(pdf));
        }
        let (file, view) = self.changed_file(rng)?;
        Ok(Done::SealedPapers { pdfs, file, view })
    }

    /// Files read again from where they were saved: each is known or it is not.
    pub(super) fn read_back(&mut self, files: &[ByteVec], rng: &mut impl CryptoRng) -> Reply {
        let known = files.iter().filter(|file| self.book.read_back(&wire::hash(file)).is_some()).count();
        let mut told = vec![Told { word: "told-read-back".into(), count: known as u32 }];
        if known < files.len() {
            told.push(Told { word: "told-not-ours".into(), count: (files.len() - known) as u32 });
        }
        self.changed_telling(told, vec![], rng)
    }

    /// Clears out what was read back, after the password was given again.
    pub(super) fn clear_out(&mut self, password: &str, at: Moment, rng: &mut impl CryptoRng) -> Reply {
        self.unlocked.check_password(password)?;
        let cleared = self.book.clear_out(at).map_err(|_| Refusal::NothingReadBack)?;
        self.changed_telling(vec![Told { word: "told-cleared".into(), count: cleared as u32 }], vec![], rng)
    }

    /// The table for the school's system.
    pub(super) fn table(&self, headings: &super::protocol::TableWords) -> Vec<u8> {
        export::table(&self.book.view(), headings)
    }
}

/// The bytes that a countersignature covers besides the record's hash.
pub(super) fn acceptance(child: ChildNumber, at: Moment, form: &record::Hash) -> Vec<u8> {
    let mut bytes = record::encode(&child);
    bytes.extend(record::encode(&at));
    bytes.extend_from_slice(form);
    bytes
}

fn open_word(error: OpenError) -> &'static str {
    match error {
        OpenError::Unreadable | OpenError::Altered => "told-unreadable",
        OpenError::OtherClass => "told-other-class",
        OpenError::UnknownKey => "told-forged",
        OpenError::Newer => "told-newer",
    }
}
