//! The school key: twelve words in the office safe that open every class of the school.
//!
//! The words are 16 random bytes with their checksum (BIP-39). The X25519 secret key is DeriveKeyPair (RFC 9180, which
//! is HKDF-SHA256) of SHA-256 over `think-then-click/school-key/1`, a zero byte, and those 16 bytes.

use super::hybrid::{self, Locked};
use super::{random, wire, wordlist};
use bip39::{Language, Mnemonic};
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use std::fmt;
use zeroize::Zeroizing;

const INFO: &[u8] = b"think-then-click/school/1";
const WORDS: usize = 12;

/// The half of the school key that stands in the school pack: classes are locked to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct SchoolPublic(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 32],
);

/// The school key itself. It exists only while the recovery sheet is made or used.
pub struct SchoolKey {
    entropy: Zeroizing<[u8; 16]>,
}

/// What is wrong with the words that were typed from the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// So many words; there should be twelve.
    Count(usize),
    /// This word (1 to 12) is not on the list; did you mean one of these?
    Unknown { position: usize, nearest: Vec<&'static str> },
    /// All are on the list, but they do not belong together: a word is wrong, or two changed places.
    DoNotFit,
}

/// A secret locked to the school key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SchoolWrapped {
    #[n(0)]
    school: SchoolPublic,
    #[cbor(n(1), with = "minicbor::bytes")]
    encapsulated: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    locked: Vec<u8>,
}

impl SchoolWrapped {
    /// The school key that this was locked to.
    pub fn school(&self) -> SchoolPublic {
        self.school
    }
}

/// Why the school key did not open it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolKeyError {
    /// Locked to another school key: an older sheet, or another school's.
    OtherKey,
    Altered,
    /// The pack's school key is not a key.
    BadKey,
}

impl SchoolKey {
    /// A new school key.
    pub fn generate(rng: &mut impl CryptoRng) -> SchoolKey {
        SchoolKey { entropy: Zeroizing::new(random::bytes(rng)) }
    }

    /// The twelve words for the recovery sheet.
    pub fn words(&self) -> Vec<&'static str> {
        // Sixteen bytes always make twelve words.
        let mnemonic = Mnemonic::from_entropy_in(Language::English, self.entropy.as_slice());
        mnemonic.map(|it| it.words().collect()).unwrap_or_default()
    }

    /// Reads the words from the sheet: capitals, numbering and extra blanks do not matter, four letters are enough.
    pub fn parse(typed: &str) -> Result<SchoolKey, WordsError> {
        let typed = Zeroizing::new(typed.to_lowercase());
        let words: Vec<&str> = typed.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty()).collect();
        if words.len() != WORDS {
            return Err(WordsError::Count(words.len()));
        }
        let found: Result<Vec<&str>, WordsError> = words
            .iter()
            .zip(1..)
            .map(|(word, position)| {
                recognise(word).ok_or_else(|| WordsError::Unknown { position, nearest: wordlist::nearest(word) })
            })
            .collect();
        let whole = Zeroizing::new(found?.join(" "));
        let mnemonic = Mnemonic::parse_in_normalized(Language::English, &whole).map_err(|_| WordsError::DoNotFit)?;
        let entropy = Zeroizing::new(mnemonic.to_entropy());
        let entropy = <[u8; 16]>::try_from(entropy.as_slice()).map_err(|_| WordsError::DoNotFit)?;
        Ok(SchoolKey { entropy: Zeroizing::new(entropy) })
    }

    /// The half that goes into the school pack.
    pub fn public(&self) -> SchoolPublic {
        SchoolPublic(hybrid::public_of(&self.secret()).unwrap_or_default())
    }

    fn secret(&self) -> Zeroizing<[u8; 32]> {
        let named = Zeroizing::new([b"think-then-click/school-key/1\0".as_slice(), self.entropy.as_slice()].concat());
        hybrid::derive(Zeroizing::new(wire::hash(&named)).as_slice())
    }

    /// Opens what was locked to this school key.
    pub fn unwrap(&self, wrapped: &SchoolWrapped) -> Result<Zeroizing<Vec<u8>>, SchoolKeyError> {
        if wrapped.school != self.public() {
            return Err(SchoolKeyError::OtherKey);
        }
        let locked = Locked { encapsulated: wrapped.encapsulated, bytes: wrapped.locked.clone() };
        hybrid::unlock(&self.secret(), INFO, &wrapped.school.0, &locked).ok_or(SchoolKeyError::Altered)
    }
}

/// The list's word that was meant: typed whole, or known by its first four letters.
fn recognise(typed: &str) -> Option<&'static str> {
    let whole = wordlist::all().iter().find(|word| **word == typed);
    let begun = || wordlist::all().iter().find(|word| typed.len() == 4 && word.starts_with(typed));
    whole.or_else(begun).copied()
}

/// Locks a secret so that only the twelve words open it.
pub fn wrap_to(school: SchoolPublic, secret: &[u8], rng: &mut impl CryptoRng) -> Result<SchoolWrapped, SchoolKeyError> {
    let locked = hybrid::lock(&school.0, INFO, &school.0, secret, rng).ok_or(SchoolKeyError::BadKey)?;
    Ok(SchoolWrapped { school, encapsulated: locked.encapsulated, locked: locked.bytes })
}

impl fmt::Debug for SchoolKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SchoolKey").finish_non_exhaustive()
    }
}
