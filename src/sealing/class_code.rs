//! The class code: what a class iPad scans to become the pupils' one. Signed, and over at the end of its day.
//!
//! Text: `TTC1:` and base45 of: length of the rest (16 bits, big end first), CBOR map, Ed25519 signature (64),
//! checksum (4, SHA-256 of all before it). It is signed by the key that it carries: that it is the class's own, and not
//! one that somebody made, shows in the check words, and for a renewal in [`ClassCode::continues`].

use super::base45;
use super::keys::{PublicKeys, Purpose, SecretKeys};
use super::staff_code::StaffVerifier;
use super::wire::{self, Version};
use crate::domain::access::Settings;
use crate::domain::lesson::{ClassLesson, Later};
use crate::domain::moment::Day;
use crate::domain::person::{ChildNumber, Name, PictureName};
use crate::domain::record::{Hash, Token};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;

const PREFIX: &str = "TTC1:";
const VERSION: u8 = 1;
const SIGNATURE: usize = 64;
const CHECKSUM: usize = 4;
/// What the largest QR code (40-L) holds in base45 is 2,860 bytes; a code may come in several.
const MOST: usize = 8 * 1024;
const MOST_PUPILS: usize = 60;
const MOST_ACCESS: usize = 16;
/// The longest band's word.
const LONGEST_BAND: usize = 16;

/// Why a class code cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Some other code or text.
    NotOurs,
    /// Only a part of it is there.
    Cut,
    /// Misread or changed.
    Altered,
    /// Put together by somebody without the class's key.
    Forged,
    /// Its day is over: the teacher shows a new one.
    Ended,
    /// Made by a newer version of the app.
    Newer,
    /// It belongs to a class, or to keys, other than this iPad's.
    OtherClass,
    /// Two children with one number, more than sixty, or settings that no class has.
    Impossible,
}

/// One child, as the class iPad knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CodePupil {
    #[n(0)]
    pub number: ChildNumber,
    #[n(1)]
    pub screen_name: Name,
    #[n(2)]
    pub picture: PictureName,
    /// The child's own band; none when it is the class's.
    #[n(3)]
    pub band: Option<String>,
    #[n(4)]
    #[cbor(skip_if = "BTreeMap::is_empty", default)]
    pub access: Settings,
    /// The language that stands under the English for this child, such as "pl".
    #[n(5)]
    pub language: Option<String>,
}

/// Everything that a class iPad needs: it can lock answers, and opens none.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClassCode {
    #[n(0)]
    pub version: Version<VERSION>,
    #[n(1)]
    pub keys: PublicKeys,
    /// The school pack whose words are shown.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub pack: Hash,
    /// New each time the code is shown: the door of this iPad's records.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub kiosk_token: Token,
    #[n(4)]
    pub kiosk_number: u16,
    #[n(5)]
    pub staff: StaffVerifier,
    #[n(6)]
    pub class_name: Name,
    #[n(7)]
    pub band: String,
    /// The last day on which it opens an iPad.
    #[n(8)]
    pub ends: Day,
    /// The day on which the class was taught together, if it was: pupils take the short way.
    #[n(9)]
    pub taught_together: Option<Day>,
    #[n(10)]
    pub pupils: Vec<CodePupil>,
    /// What comes back later in the year, after signing.
    #[n(11)]
    pub later: Option<Later>,
}

impl ClassCode {
    /// What pupils do on this iPad.
    pub fn lesson(&self) -> ClassLesson {
        ClassLesson::of(self.taught_together, self.later)
    }

    /// The text of the QR code, signed by the class.
    pub fn to_text(&self, secret: &SecretKeys) -> Result<String, CodeError> {
        if secret.public() != &self.keys {
            return Err(CodeError::OtherClass);
        }
        if !self.is_possible() {
            return Err(CodeError::Impossible);
        }
        let body = wire::write(self);
        let signature = secret.sign(Purpose::ClassCode, &body);
        let length = body.len() + SIGNATURE + CHECKSUM;
        let length = u16::try_from(length).ok().filter(|it| usize::from(*it) <= MOST).ok_or(CodeError::Impossible)?;
        let mut bytes = [length.to_be_bytes().as_slice(), &body, &signature].concat();
        bytes.extend_from_slice(&wire::checksum::<CHECKSUM>(&bytes));
        Ok(format!("{PREFIX}{}", base45::encode(&bytes)))
    }

    /// Reads a scanned code on this day.
    pub fn parse(text: &str, today: Day) -> Result<ClassCode, CodeError> {
        let code = ClassCode::read(text)?;
        if code.ends < today { Err(CodeError::Ended) } else { Ok(code) }
    }

    /// What the iPad keeps of a code that it has read: the same, without the signature.
    pub fn to_kept(&self) -> Vec<u8> {
        wire::write(self)
    }

    /// Reads what this iPad kept, ended or not. Its signature was checked when it was kept.
    pub fn of_kept(bytes: &[u8]) -> Option<ClassCode> {
        wire::read(bytes)
    }

    fn read(text: &str) -> Result<ClassCode, CodeError> {
        let text = text.trim_matches(['\r', '\n', '\t']);
        let text = text.strip_prefix(PREFIX).ok_or_else(|| stranger(text))?;
        if text.len() > MOST * 2 {
            return Err(CodeError::Altered);
        }
        // A cut text may end within a group of three: its whole groups still say how long it should be.
        let whole = text.get(..text.len() / 3 * 3).ok_or(CodeError::Altered)?;
        let bytes = match base45::decode(text) {
            Some(bytes) => bytes,
            None => base45::decode(whole).ok_or(CodeError::Altered)?,
        };
        let (length, rest) = bytes.split_first_chunk::<2>().ok_or(CodeError::Cut)?;
        match rest.len().cmp(&usize::from(u16::from_be_bytes(*length))) {
            std::cmp::Ordering::Less => return Err(CodeError::Cut),
            std::cmp::Ordering::Greater => return Err(CodeError::Altered),
            std::cmp::Ordering::Equal => {}
        }
        let (checked, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(CodeError::Cut)?;
        if wire::checksum::<CHECKSUM>(checked) != *checksum {
            return Err(CodeError::Altered);
        }
        let (body, signature) = checked.split_last_chunk::<SIGNATURE>().ok_or(CodeError::Altered)?;
        let body = body.get(length.len()..).ok_or(CodeError::Altered)?;
        if wire::version(body).ok_or(CodeError::Altered)? > VERSION {
            return Err(CodeError::Newer);
        }
        let code = wire::read_exact::<ClassCode>(body).ok_or(CodeError::Altered)?;
        if !code.keys.verify(Purpose::ClassCode, body, signature) {
            return Err(CodeError::Forged);
        }
        code.is_possible().then_some(code).ok_or(CodeError::Impossible)
    }

    /// Whether this code renews the one that the iPad already has: same class, same keys.
    pub fn continues(&self, known: &PublicKeys) -> Result<(), CodeError> {
        if self.keys == *known { Ok(()) } else { Err(CodeError::OtherClass) }
    }

    fn is_possible(&self) -> bool {
        let twice = |at: usize, number| self.pupils.iter().take(at).any(|it| it.number == number);
        let band = |band: &str| !band.is_empty() && band.len() <= LONGEST_BAND;
        self.pupils.len() <= MOST_PUPILS
            && !self.pupils.iter().enumerate().any(|(at, it)| twice(at, it.number))
            && band(&self.band)
            && self.pupils.iter().all(|it| it.access.len() <= MOST_ACCESS && it.band.as_deref().is_none_or(band))
    }
}

/// Whether this text means to be a class code, of whatever version.
pub fn is_one(text: &str) -> bool {
    stranger(text) != CodeError::NotOurs || text.starts_with(PREFIX)
}

/// What it is, when it does not begin as this version's codes do.
fn stranger(text: &str) -> CodeError {
    let number = text.strip_prefix("TTC").and_then(|rest| rest.split_once(':')).and_then(|it| it.0.parse::<u16>().ok());
    match number {
        Some(version) if version > u16::from(VERSION) => CodeError::Newer,
        _ if !text.is_empty() && PREFIX.starts_with(text) => CodeError::Cut,
        _ => CodeError::NotOurs,
    }
}
