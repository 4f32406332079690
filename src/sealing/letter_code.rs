//! The letter code: the link in the letter home. It carries what a family's phone needs to lock its answer for the
//! class, and the one child's and grown-up's own token.

use super::keys::{PublicKeys, Purpose, SecretKeys};
use super::text_code::{self, TextError};
use super::wire::{self, Version};
use crate::domain::moment::Day;
use crate::domain::person::{ChildNumber, Name, PictureName};
use crate::domain::record::{Hash, Token};
use minicbor::{Decode, Encode};

const VERSION: u8 = 1;
const SIGNATURE: usize = 64;
/// The longest link: a QR code of version 15-M holds 412 bytes.
pub const LONGEST_LINK: usize = 412;
/// The place in the app, after the school's own address.
pub const PLACE: &str = "#/home/";

/// Why a letter's link does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterError {
    /// Some other link.
    NotOurs,
    /// The end is missing: mail often cuts long links. Paste the whole mail, or scan the letter.
    Cut,
    Altered,
    /// Put together by somebody without the class's key.
    Forged,
    /// Made by a newer version of the app.
    Newer,
    /// The school's address or the child's name is too long for a QR code that every phone can read.
    TooLong,
    /// The key is not that of this class.
    OtherClass,
}

impl From<TextError> for LetterError {
    fn from(error: TextError) -> LetterError {
        match error {
            TextError::NotOurs => LetterError::NotOurs,
            TextError::Cut => LetterError::Cut,
            TextError::Altered => LetterError::Altered,
            TextError::Newer => LetterError::Newer,
        }
    }
}

/// How the letter calls the child: by the picture, or by the first name where the school chose so.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Called {
    #[n(0)]
    Picture(#[n(0)] PictureName),
    #[n(1)]
    FirstName(#[n(0)] Name),
    /// A letter for the whole class: the family says which child it is.
    #[n(2)]
    WholeClass,
}

/// What stands in one letter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LetterCode {
    #[n(0)]
    pub version: Version<VERSION>,
    #[n(1)]
    pub keys: PublicKeys,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub pack: Hash,
    #[n(3)]
    pub called: Called,
    /// One per child and grown-up: the door of what comes back.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub token: Token,
    /// Which of the child's grown-ups: 0, 1, …
    #[n(5)]
    pub slot: u8,
    /// The day by which the school would like it back. Later it still opens, for reading and withdrawing.
    #[n(6)]
    pub by: Day,
    /// The child's opaque number; none in a letter for the whole class.
    #[n(7)]
    pub child: Option<ChildNumber>,
}

impl LetterCode {
    /// Whether its date is over on this day.
    pub fn is_past(&self, today: Day) -> bool {
        self.by < today
    }

    /// The text that stands after `#/home/`, signed by the class.
    pub fn to_text(&self, secret: &SecretKeys) -> Result<String, LetterError> {
        if secret.public() != &self.keys {
            return Err(LetterError::OtherClass);
        }
        let body = wire::write(self);
        let signature = secret.sign(Purpose::LetterCode, &body);
        text_code::encode(&[body.as_slice(), &signature].concat()).ok_or(LetterError::TooLong)
    }

    /// The whole link, for the letter's QR code; `address` is where the school's app is.
    pub fn to_link(&self, address: &str, secret: &SecretKeys) -> Result<String, LetterError> {
        let address = address.split('#').next().unwrap_or_default();
        let link = format!("{address}{PLACE}{}", self.to_text(secret)?);
        if link.len() > LONGEST_LINK { Err(LetterError::TooLong) } else { Ok(link) }
    }

    /// Reads a link, the part after `#/home/`, or a whole pasted mail that has the link in it.
    pub fn parse(pasted: &str) -> Result<LetterCode, LetterError> {
        // Some mail programs write the slashes of a link as %2F.
        let places = [PLACE, "#%2Fhome%2F", "#%2fhome%2f"];
        let text = places.iter().find_map(|place| pasted.split_once(place)).map_or(pasted.trim_start(), |it| it.1);
        let bytes = text_code::decode(text)?;
        let (body, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(LetterError::Altered)?;
        if wire::version(body).ok_or(LetterError::Altered)? > VERSION {
            return Err(LetterError::Newer);
        }
        let code = wire::read_exact::<LetterCode>(body).ok_or(LetterError::Altered)?;
        if code.keys.verify(Purpose::LetterCode, body, signature) { Ok(code) } else { Err(LetterError::Forged) }
    }
}
