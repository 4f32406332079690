//! The record of one answer: what was shown, who answered what, in which way, and how it came.

use minicbor::{Decode, Encode};

use super::agreement::{Answer, Signatory, Taught, Way};
use super::moment::Moment;
use super::person::{ChildNumber, Name};

/// The records' version that this app writes. Since 2 there are ways of signing with somebody's help.
pub const VERSION: u16 = 2;

/// A secret number that only one code carried.
pub type Token = [u8; 16];

/// The SHA-256 of some bytes.
pub type Hash = [u8; 32];

/// Reads 64 hexadecimal digits, as packs and keys are named in files.
pub fn hash_of_digits(text: &str) -> Option<Hash> {
    let byte = |place: usize| u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
    (text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(bytes?)?.try_into().ok()
}

/// How an answer came, with that door's secret. Holding the public key is not enough to be counted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Door {
    /// Signed on a class iPad that holds this day's class code.
    #[n(0)]
    ClassIpad {
        #[n(0)]
        token: Token,
        #[n(1)]
        number: u16,
    },
    /// Signed at home with a letter code.
    #[n(1)]
    Letter {
        #[n(0)]
        token: Token,
    },
    /// Signed at school on the class iPad, opened by staff with the staff code in that visit.
    #[n(2)]
    StaffPresent {
        #[n(0)]
        token: Token,
        #[n(1)]
        number: u16,
    },
}

impl Door {
    /// Its word in the words files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::ClassIpad { .. } => "door-class-ipad",
            Self::Letter { .. } => "door-letter",
            Self::StaffPresent { .. } => "door-staff-present",
        }
    }
}

/// One answer. It never says how the child did in the lesson.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Record {
    #[n(0)]
    pub version: u16,
    #[n(1)]
    pub child: ChildNumber,
    /// The SHA-256 of the school pack whose words were shown.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub form: Hash,
    /// The language that was shown beside English, such as "en".
    #[n(3)]
    pub language: String,
    #[n(4)]
    pub signatory: Signatory,
    #[n(5)]
    pub answer: Answer,
    #[n(6)]
    pub taught: Taught,
    #[n(7)]
    pub door: Door,
    #[n(8)]
    pub began: Moment,
    #[n(9)]
    pub ended: Moment,
    /// The app's build that made it.
    #[n(10)]
    pub build: String,
    /// The hashes of the records that this one takes the place of.
    #[n(11)]
    pub supersedes: Vec<Hash>,
    /// When "I made a mistake" was tapped after it: the teacher is asked to check.
    #[n(12)]
    pub please_check: bool,
    /// The SHA-256 of the file with the translation that stood under the English, where one did.
    #[cbor(n(13), with = "minicbor::bytes")]
    pub translation: Option<Hash>,
    /// Who helped, where somebody did.
    #[n(14)]
    pub helper: Option<Name>,
}

/// A first answer of a lesson, kept apart from the record and never printed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FirstAnswer {
    #[n(0)]
    pub activity: String,
    #[n(1)]
    pub misconception: Option<String>,
}

/// The note that travels beside a record in its own envelope: what the class may talk about again.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Note {
    #[n(0)]
    pub version: u16,
    #[n(1)]
    pub child: ChildNumber,
    #[n(2)]
    pub answers: Vec<FirstAnswer>,
}

/// Why bytes are no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordSlip {
    /// Made by a newer app: its version.
    Newer(u16),
    Unreadable,
}

impl Record {
    /// "I made a mistake": the same answer once more, in the place of the first, for the teacher to check.
    pub fn mistaken(self, first: Hash, at: Moment) -> Self {
        Self { supersedes: vec![first], please_check: true, ended: at, ..self }
    }

    /// Who helped: a partner or witness, or whoever was named beside another way of signing.
    pub fn helped_by(&self) -> Option<&Name> {
        self.answer.way().and_then(Way::helper).or(self.helper.as_ref())
    }

    /// The record as bytes: a CBOR map with numbered fields.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads the bytes of [`Record::to_bytes`].
    pub fn parse(bytes: &[u8]) -> Result<Self, RecordSlip> {
        if let Some(version) = version_of(bytes)
            && version > VERSION
        {
            return Err(RecordSlip::Newer(version));
        }
        decode_whole(bytes).ok_or(RecordSlip::Unreadable)
    }
}

impl Note {
    /// The note as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads the bytes of [`Note::to_bytes`].
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        decode_whole(bytes)
    }
}

/// Bytes of a value whose encoding into memory cannot fail.
pub fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    match minicbor::encode(value, &mut bytes) {
        Ok(()) => bytes,
        Err(_) => Vec::new(),
    }
}

/// Reads a value that fills the bytes wholly; None otherwise.
pub fn decode_whole<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Option<T> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder.decode().ok()?;
    (decoder.position() == bytes.len()).then_some(value)
}

fn version_of(bytes: &[u8]) -> Option<u16> {
    let mut decoder = minicbor::Decoder::new(bytes);
    decoder.map().ok()??;
    (decoder.u8().ok()? == 0).then(|| decoder.u16().ok())?
}
