//! The doors that a class opens: a class code each day, and letters home, one for each child and each of its grown-ups.

use minicbor::{Decode, Encode};

use super::{ClassBook, Entry};
use crate::domain::agreement::Signatory;
use crate::domain::moment::Day;
use crate::domain::person::ChildNumber;
use crate::domain::record::{Door, Record, Token};

/// So many grown-ups of one child can have a letter of their own.
pub const MOST_GROWN_UPS: u8 = 6;

/// A class code that was shown, and until when its door is live.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct IssuedCode {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub token: Token,
    #[n(1)]
    pub number: u16,
    #[n(2)]
    pub from: Day,
    #[n(3)]
    pub until: Day,
}

/// A letter code's token: whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct IssuedLetter {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub token: Token,
    /// None for a class-wide letter.
    #[n(1)]
    pub child: Option<ChildNumber>,
    /// Which of the child's grown-ups: 0, 1, …
    #[n(2)]
    #[cbor(default)]
    pub slot: u8,
}

impl ClassBook {
    /// The letter that carries this token.
    pub fn letter(&self, token: &Token) -> Option<&IssuedLetter> {
        self.letters.iter().find(|letter| letter.token == *token)
    }

    /// The token of this child's letter for one of its grown-ups: the same in each copy of it, so that a lost letter can be
    /// printed again. `fresh` is a token that nobody has yet.
    pub fn token_for(&mut self, child: ChildNumber, slot: u8, fresh: Token) -> Token {
        let own = |letter: &&IssuedLetter| letter.child == Some(child) && letter.slot == slot;
        match self.letters.iter().find(own) {
            Some(letter) => letter.token,
            None => {
                self.letters.push(IssuedLetter { token: fresh, child: Some(child), slot });
                fresh
            }
        }
    }

    /// Whether an earlier answer came with the letter of another of the child's grown-ups: both count, and neither says
    /// anything of the other.
    pub(super) fn is_of_another_letter(&self, earlier: &Entry, record: &Record) -> bool {
        let slot = |record: &Record| match &record.door {
            Door::Letter { token } => self.letter(token).map(|letter| letter.slot),
            Door::ClassIpad { .. } | Door::StaffPresent { .. } => None,
        };
        match (earlier.record.as_ref().and_then(slot), slot(record)) {
            (Some(earlier), Some(now)) => earlier != now,
            _ => false,
        }
    }

    /// Whether the answer came through a door that this class opened, on a day on which it stood open.
    pub(super) fn door_is_live(&self, record: &Record) -> bool {
        let code = |token, number| {
            let day = record.ended.day();
            self.codes
                .iter()
                .any(|code| code.token == token && code.number == number && (code.from..=code.until).contains(&day))
        };
        match (&record.door, &record.signatory) {
            (Door::ClassIpad { token, number }, Signatory::Pupil) => code(*token, *number),
            (Door::StaffPresent { token, number }, _) => code(*token, *number),
            (Door::Letter { token }, _) => self.letter(token).is_some_and(|letter| letter.child == Some(record.child)),
            (Door::ClassIpad { .. }, Signatory::GrownUp { .. }) => false,
        }
    }
}
