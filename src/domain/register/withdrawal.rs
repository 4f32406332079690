//! A grown-up changes their mind about photographs: by telephone, in person or by letter. It is written down as it was said,
//! countersigned, and only ever makes what holds more protective.

use minicbor::{Decode, Encode};

use super::{ClassBook, EntryId};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::{ChildNumber, Name, NameSlip, Relationship};
use crate::domain::record::Hash;
use crate::domain::together::{FormSlip, name_slip};

/// How it reached the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Means {
    #[n(0)]
    Telephone,
    #[n(1)]
    InPerson,
    #[n(2)]
    Letter,
}

impl Means {
    /// Every means with its word in the words files.
    pub const ALL: [(Means, &'static str); 3] =
        [(Self::Telephone, "telephone"), (Self::InPerson, "in-person"), (Self::Letter, "letter")];

    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The means of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, each)| *each == word).map(|(means, _)| *means)
    }
}

/// What was said, as the teacher wrote it down. This is what is countersigned.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Withdrawal {
    #[n(0)]
    pub version: u16,
    #[n(1)]
    pub child: ChildNumber,
    /// Who said it.
    #[n(2)]
    pub by: Name,
    #[n(3)]
    pub relationship: Relationship,
    #[n(4)]
    pub means: Means,
    /// The places' ids in the school pack: No at these from now on.
    #[n(5)]
    pub places: Vec<String>,
    /// The day on which it was said.
    #[n(6)]
    pub said: Day,
    /// When it was written down.
    #[n(7)]
    pub at: Moment,
}

/// A withdrawal in the class book.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct WithdrawalEntry {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: EntryId,
    #[cbor(n(1), with = "minicbor::bytes")]
    pub hash: Hash,
    #[n(2)]
    pub withdrawal: Withdrawal,
    /// Ed25519 over hash, child and moment.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub countersignature: Vec<u8>,
    /// Set aside by the teacher, with the reason: it was another child's, or the grown-up has signed anew since.
    #[n(4)]
    pub set_aside: Option<String>,
}

impl ClassBook {
    /// Writes a withdrawal down. False when there is no such child, or nothing is withdrawn.
    pub fn withdraw(&mut self, entry: WithdrawalEntry) -> bool {
        let (child, at) = (entry.withdrawal.child, entry.withdrawal.at);
        if self.pupil(child).is_none() || entry.withdrawal.places.is_empty() {
            return false;
        }
        if self.withdrawals.iter().any(|known| known.hash == entry.hash) {
            return true;
        }
        self.note_down(at, "log-withdrawn", entry.withdrawal.said.to_string());
        self.withdrawals.push(entry);
        true
    }

    /// Sets a withdrawal aside, with the reason; it stays in the class book.
    pub fn set_withdrawal_aside(&mut self, id: EntryId, reason: &str, at: Moment) -> bool {
        let Some(entry) = self.withdrawals.iter_mut().find(|entry| entry.id == id) else { return false };
        entry.set_aside = Some(reason.to_owned());
        self.note_down(at, "log-withdrawal-aside", reason);
        true
    }

    /// What was withdrawn for this child and holds.
    pub fn withdrawn(&self, child: ChildNumber) -> impl Iterator<Item = &Withdrawal> {
        self.withdrawals_of(child).map(|entry| &entry.withdrawal)
    }

    /// The same with its entries, the oldest first.
    pub fn withdrawals_of(&self, child: ChildNumber) -> impl Iterator<Item = &WithdrawalEntry> {
        self.withdrawals.iter().filter(move |entry| entry.withdrawal.child == child && entry.set_aside.is_none())
    }
}

/// The form for a withdrawal, as filled in.
pub struct WithdrawalForm<'a> {
    pub child: ChildNumber,
    pub by: &'a str,
    pub relationship: Option<&'a str>,
    pub means: Option<&'a str>,
    pub places: Vec<String>,
    pub said: &'a str,
    pub now: Moment,
}

impl WithdrawalForm<'_> {
    /// Reads the form; all slips are told at once, each with its field.
    pub fn read(self) -> Result<Withdrawal, Vec<FormSlip>> {
        let mut slips = vec![];
        if self.places.is_empty() {
            slips.push(FormSlip::new("withdrawal-places", "slip-places"));
        }
        let means = self.means.and_then(Means::parse);
        if means.is_none() {
            slips.push(FormSlip::new("withdrawal-means", "slip-means"));
        }
        let by = Name::parse(self.by).map_err(|slip| slips.push(FormSlip::new("withdrawal-by", who_slip(slip)))).ok();
        let relationship = self.relationship.and_then(Relationship::parse);
        if relationship.is_none() {
            slips.push(FormSlip::new("withdrawal-relationship", "slip-withdrawal-relationship"));
        }
        let said = Day::parse(self.said.trim());
        match said {
            None => slips.push(FormSlip::new("withdrawal-said", "slip-day")),
            Some(said) if said > self.now.day() => slips.push(FormSlip::new("withdrawal-said", "slip-day-to-come")),
            Some(_) => {}
        }
        match (by, relationship, means, said) {
            (Some(by), Some(relationship), Some(means), Some(said)) if slips.is_empty() => Ok(Withdrawal {
                version: super::VERSION,
                child: self.child,
                by,
                relationship,
                means,
                places: self.places,
                said,
                at: self.now,
            }),
            _ => Err(slips),
        }
    }
}

/// The teacher writes down another person's name.
fn who_slip(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "slip-withdrawal-by",
        NameSlip::TooLong | NameSlip::HiddenSign => name_slip(slip),
    }
}
