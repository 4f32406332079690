//! A class's public keys as a small file (`.thinkclick`), by which its papers can be checked for years: as it lies in an office
//! pack, and, with what was deleted, as the close certificate. It opens nothing.
//!
//! Bytes: magic (4), version (1), the contents (CBOR map), an Ed25519 signature (64) by the class's own key over all before it.
//! The signature shows that nothing was changed since the class wrote it; whether these are the school's keys is shown by the
//! check words.

use super::class_file::FileError;
use super::keys::{KeyRing, PublicKeys, Purpose, SecretKeys};
use super::wire::{self, Version};
use crate::domain::closing::Closing;
use crate::domain::moment::Moment;
use crate::domain::person::Name;
use minicbor::{Decode, Encode};

const MAGIC: &[u8; 4] = b"TTCK";
const VERSION: u8 = 1;
const SIGNATURE: usize = 64;
/// Keys, retired keys and a list of what was deleted stay far below this.
const LONGEST: usize = 16 * 1024;

/// Whose keys these are.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClassKeys {
    #[n(0)]
    version: Version<VERSION>,
    /// The pair that sealed the newest papers.
    #[n(1)]
    pub keys: PublicKeys,
    /// Earlier pairs of the same class, which sealed older papers.
    #[n(2)]
    pub earlier: Vec<PublicKeys>,
    #[n(3)]
    pub class: Name,
    #[n(4)]
    pub written: Moment,
    /// The check words of the keys, for people; whoever relies on them works them out from the keys.
    #[n(5)]
    pub check_words: Vec<String>,
    /// What was deleted when the class was closed, and what that cannot reach. None while the class is open.
    #[n(6)]
    pub closing: Option<Closing>,
}

impl ClassKeys {
    /// What the file of this class holds.
    pub fn of(ring: &KeyRing, class: Name, check_words: &[String], written: Moment, closing: Option<Closing>) -> Self {
        let earlier = ring.retired().map(|pair| *pair.public()).collect();
        let (keys, check_words) = (*ring.public(), check_words.to_vec());
        Self { version: Version, keys, earlier, class, written, check_words, closing }
    }

    /// All keys in it, the newest first.
    pub fn all(&self) -> impl Iterator<Item = &PublicKeys> {
        std::iter::once(&self.keys).chain(&self.earlier)
    }

    /// The bytes of the file, signed with the newest key.
    pub fn to_bytes(&self, secret: &SecretKeys) -> Vec<u8> {
        let mut bytes = [MAGIC.as_slice(), &[VERSION], &wire::write(self)].concat();
        let signature = secret.sign(Purpose::ClassKeys, &bytes);
        bytes.extend_from_slice(&signature);
        bytes
    }

    /// Reads the bytes of a file.
    pub fn parse(bytes: &[u8]) -> Result<Self, FileError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(FileError::NotOurs)?;
        match rest.first() {
            None => return Err(FileError::CutOff),
            Some(version) if *version > VERSION => return Err(FileError::Newer),
            Some(_) if bytes.len() > LONGEST => return Err(FileError::TooBig),
            Some(_) => {}
        }
        let (signed, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(FileError::CutOff)?;
        let contents = signed.get(MAGIC.len() + 1..).ok_or(FileError::CutOff)?;
        let read = wire::read_exact::<Self>(contents).ok_or(FileError::Altered)?;
        let one_class = read.earlier.iter().all(|keys| keys.class() == read.keys.class());
        let whole = one_class && read.keys.verify(Purpose::ClassKeys, signed, signature);
        whole.then_some(read).ok_or(FileError::Altered)
    }
}

/// Whether a file says of itself that it holds a class's keys.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}
