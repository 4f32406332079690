//! What leaves the vault: class codes, what stands on papers, and the table.

use rand_core::CryptoRng;

use super::OpenClass;
use super::check::{self, Countersigned, Embedded, KnownClass};
use super::protocol::{CodeWish, Done, PaperSource, Refusal, SignedRecord, TableWords};
use super::withdrawn::CountersignedWithdrawal;
use crate::documents::register_csv;
use crate::domain::checking::Whence;
use crate::domain::moment::{Day, Moment};
use crate::domain::person::ChildNumber;
use crate::domain::record::{self, Token};
use crate::domain::register::view::{AnswerView, RegisterView, Row};
use crate::domain::register::{
    AnswerKind, ClassBook, Column, Entry, EntryRef, EntryState, Permission, WithdrawalEntry, picture_day,
};
use crate::sealing::class_code::{ClassCode, CodePupil};
use crate::sealing::class_keys::ClassKeys;
use crate::sealing::keys::KeyRing;
use crate::sealing::staff_code::{StaffCode, StaffVerifier};
use crate::sealing::wire::Version;

/// A signed class code with a door of its own.
pub(super) fn class_code(
    keys: &KeyRing,
    book: &ClassBook,
    wish: &CodeWish,
    token: Token,
    number: u16,
    until: Day,
    rng: &mut impl CryptoRng,
) -> Result<String, Refusal> {
    let digits = StaffCode::parse(&wish.staff_code).ok_or(Refusal::File("slip-staff-code".into()))?;
    let staff = StaffVerifier::of(&digits, rng).ok_or(Refusal::File("file-no-memory".into()))?;
    let pupil = |pupil: &crate::domain::register::Pupil| CodePupil {
        number: pupil.number,
        screen_name: pupil.screen_name.clone(),
        picture: pupil.picture,
        band: pupil.band.clone(),
        access: pupil.access.clone(),
        language: pupil.language.clone(),
    };
    let code = ClassCode {
        version: Version,
        keys: *keys.public(),
        pack: book.forms.last().map_or([0; 32], |form| form.hash),
        kiosk_token: token,
        kiosk_number: number,
        staff,
        class_name: book.details.name.clone(),
        band: book.details.band.clone(),
        ends: until,
        taught_together: book.details.taught_together,
        pupils: book.here().map(pupil).collect(),
        later: book.details.later,
    };
    code.to_text(keys.current()).map_err(|_| Refusal::File("code-impossible".into()))
}

impl OpenClass {
    /// What stands on the agreements of these children (of all, when none is named) who have a counted answer.
    pub(super) fn papers(&self, children: &[ChildNumber]) -> Done {
        let wanted = |number: &ChildNumber| children.is_empty() || children.contains(number);
        let pupils = self.book.pupils.iter().filter(|pupil| wanted(&pupil.number));
        let sources = pupils.filter_map(|pupil| {
            let entries: Vec<&Entry> = self.on_paper(pupil.number).collect();
            let newest = entries.iter().filter_map(|entry| entry.record.as_ref()).next_back()?;
            let form = self.book.forms.iter().find(|form| form.hash == newest.form)?;
            Some(PaperSource {
                pupil: pupil.clone(),
                details: self.book.details.clone(),
                pack: form.pack.clone(),
                records: entries.iter().filter_map(|entry| self.signed(entry)).collect(),
                check_words: self.check_words().to_vec(),
                embed: record::encode(&Embedded::of(
                    self.unlocked.keys(),
                    pupil.paper_name.clone(),
                    self.book.details.name.clone(),
                    entries.iter().filter_map(|entry| countersigned(entry)).collect(),
                    self.book.withdrawals_of(pupil.number).filter_map(|entry| self.withdrawn(entry)).collect(),
                )),
                allowed: self.book.allowed(pupil.number),
                withdrawals: self
                    .book
                    .withdrawals_of(pupil.number)
                    .map(|entry| (EntryRef(entry.id), entry.withdrawal.clone()))
                    .collect(),
            })
        });
        Done::Papers(sources.collect())
    }

    pub(super) fn check_words(&self) -> &[String] {
        self.check_words.get_or_init(|| check::words_of(self.unlocked.keys().public()))
    }

    fn on_paper(&self, child: ChildNumber) -> impl Iterator<Item = &Entry> {
        let counts = move |entry: &&Entry| entry.child == child && entry.state == EntryState::Counted;
        self.book.entries.iter().filter(counts).filter(|entry| entry.record.is_some())
    }

    fn signed(&self, entry: &Entry) -> Option<SignedRecord> {
        let mut in_force = self.book.in_force(entry.child, entry.kept.side);
        Some(SignedRecord {
            id: EntryRef(entry.id),
            record: entry.record.clone()?,
            accepted: entry.accepted,
            talked: entry.talked,
            replaced: in_force.all(|other| other.id != entry.id),
        })
    }

    /// A withdrawal with the words that the school had when it was written down: its countersignature covers them too.
    fn withdrawn(&self, entry: &WithdrawalEntry) -> Option<CountersignedWithdrawal> {
        let ring = self.unlocked.keys();
        let keys: Vec<_> = std::iter::once(ring.public()).chain(ring.retired().map(|pair| pair.public())).collect();
        let with = |form| CountersignedWithdrawal {
            withdrawal: entry.withdrawal.clone(),
            form,
            signature: entry.countersignature.clone(),
        };
        self.book.forms.iter().rev().map(|form| with(form.hash)).find(|it| it.is_countersigned(&keys))
    }

    /// The class's public keys as a file: it checks papers, and opens nothing.
    pub(super) fn keys_file(&self, at: Moment) -> Vec<u8> {
        let ring = self.unlocked.keys();
        let keys = ClassKeys::of(ring, self.book.details.name.clone(), self.check_words(), at, None);
        keys.to_bytes(ring.current())
    }

    /// By which keys this class's papers are known: those in use, and those of before it changed hands.
    pub(super) fn known(&self) -> impl Iterator<Item = KnownClass> {
        let ring = self.unlocked.keys();
        let pairs = std::iter::once(ring.current()).chain(ring.retired());
        pairs.map(|pair| KnownClass {
            keys: *pair.public(),
            whence: Whence::Device,
            class: self.book.details.name.to_string(),
            closing: None,
        })
    }
}

impl PaperSource {
    /// All that stands on the paper: answers and withdrawals.
    pub fn entries(&self) -> Vec<EntryRef> {
        let withdrawn = self.withdrawals.iter().map(|(id, _)| *id);
        self.records.iter().map(|signed| signed.id).chain(withdrawn).collect()
    }
}

fn countersigned(entry: &Entry) -> Option<Countersigned> {
    Some(Countersigned {
        record: entry.record.clone()?,
        hash: entry.hash,
        child: entry.child,
        accepted: entry.accepted,
        signature: entry.countersignature.clone(),
    })
}

/// The table as CSV: one line a child, in the words that the page handed in.
pub(super) fn table(view: &RegisterView, words: &TableWords) -> Vec<u8> {
    let rows: Vec<Vec<String>> = view.rows.iter().map(|row| line(row, view, words)).collect();
    let mut lines = vec![words.headings.clone()];
    lines.extend(rows);
    register_csv::write(&lines)
}

fn line(row: &Row, view: &RegisterView, words: &TableWords) -> Vec<String> {
    let word = |key: &str| {
        words.cells.iter().find(|(each, _)| each == key).map_or_else(|| key.to_owned(), |(_, text)| text.clone())
    };
    let column = Column::ALL.iter().find(|(column, _)| *column == row.column).map_or("", |(_, key)| key);
    let answer = |answer: &Option<AnswerView>| {
        word(match answer.as_ref().map(|answer| (answer.answer, answer.question)) {
            None => "answer-none",
            Some((AnswerKind::Signed, None)) => "answer-signed",
            Some((AnswerKind::Signed, Some(_))) => "answer-signed-asking",
            Some((AnswerKind::NotSure, _)) => "answer-not-sure",
            Some((AnswerKind::NotToday, _)) => "answer-not-today",
            Some((AnswerKind::Shared, _)) => "answer-shared",
            Some((AnswerKind::Talk, _)) => "answer-talk",
        })
    };
    let day =
        |answer: &Option<AnswerView>| answer.as_ref().map_or_else(String::new, |answer| answer.ended.day().to_string());
    let way = |answer: &Option<AnswerView>| {
        let way = answer.as_ref().and_then(|answer| answer.way.as_ref());
        way.map_or_else(String::new, |way| word(&format!("way-{way}")))
    };
    let helper =
        |answer: &Option<AnswerView>| answer.as_ref().and_then(|answer| answer.helper.clone()).unwrap_or_default();
    let grown_up = row.by_grown_up.as_ref().and_then(|answer| answer.grown_up.clone());
    let allowed: Vec<String> = row
        .allowed
        .places()
        .filter(|place| picture_day::allowed(row, place, words.on) == Permission::Yes)
        .map(|place| word(&format!("place-{place}")))
        .collect();
    let allowed = match (allowed.is_empty(), &row.by_grown_up) {
        (true, None) => String::new(),
        (true, Some(_)) => word("photographs-none"),
        (false, _) => allowed.join("; "),
    };
    let withdrawn: Vec<String> = row
        .withdrawals
        .iter()
        .map(|(_, withdrawal)| {
            let places: Vec<_> = withdrawal.places.iter().map(|place| word(&format!("place-{place}"))).collect();
            format!("{} ({}): {}", withdrawal.said, word(withdrawal.means.word()), places.join("; "))
        })
        .collect();
    let question = row.by_grown_up.as_ref().and_then(|answer| {
        let talked = answer.talked.map(|on| format!(" ({} {on})", word("talked"))).unwrap_or_default();
        Some(format!("{}{talked}", word(&answer.question?.slug())))
    });
    let older = [&row.by_pupil, &row.by_grown_up].into_iter().flatten().any(|answer| answer.older);
    vec![
        row.pupil.paper_name.to_string(),
        view.details.name.to_string(),
        word(&row.pupil.picture.to_string()),
        word(column),
        answer(&row.by_pupil),
        day(&row.by_pupil),
        way(&row.by_pupil),
        helper(&row.by_pupil),
        answer(&row.by_grown_up),
        grown_up.as_ref().map_or_else(String::new, |(name, _)| name.clone()),
        grown_up.map_or_else(String::new, |(_, relationship)| word(&relationship)),
        day(&row.by_grown_up),
        way(&row.by_grown_up),
        helper(&row.by_grown_up),
        allowed,
        withdrawn.join(" · "),
        question.unwrap_or_default(),
        if older { word("words-older") } else { String::new() },
    ]
}
