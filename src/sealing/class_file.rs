//! The class file (`.thinkclick`): everything of a class in one encrypted file on the staff drive.
//!
//! Bytes: magic (8), version (1), length of the header (4, big end first), header (CBOR map), nonce (12), locked body,
//! checksum (8, SHA-256 of all before it). The header holds public keys and the data key with the secret keys, locked
//! twice: under the class password and to the school key. All before the body is authenticated with it (AAD). The
//! checksum tells a damaged file from a wrong password; the lock itself does not rely on it.

use super::class_file_header::{self, Header};
use super::keys::{ClassId, KeyRing, PublicKeys};
use super::passphrase::{self, PasswordError, Wrapped};
use super::password_hash::Effort;
use super::school_key::{self, SchoolKey, SchoolKeyError, SchoolPublic, SchoolWrapped};
use super::{random, wire};
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// The longest body: sixteen megabytes, some hundred times a full class.
pub const MOST_BODY: usize = 16 * 1024 * 1024;

/// Why a class file does not open, or was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Not a class file.
    NotOurs,
    /// A web page, as a web filter sends instead of the file.
    WebPage,
    /// Only the beginning is there: copy it again.
    CutOff,
    /// Something was changed or damaged.
    Altered,
    /// Made by a newer version of the app.
    Newer,
    WrongPassword,
    /// It asks for more work than any file of ours.
    Refused,
    /// This device has not enough free memory.
    NoMemory,
    /// This class was not locked to a school key.
    NoSchoolKey,
    /// Locked to another school key: an older sheet, or another school's.
    OtherSchoolKey,
    /// More than sixteen megabytes.
    TooBig,
}

impl From<PasswordError> for FileError {
    fn from(error: PasswordError) -> FileError {
        match error {
            PasswordError::Wrong => FileError::WrongPassword,
            PasswordError::Refused => FileError::Refused,
            PasswordError::NoMemory => FileError::NoMemory,
        }
    }
}

impl From<SchoolKeyError> for FileError {
    fn from(error: SchoolKeyError) -> FileError {
        match error {
            SchoolKeyError::OtherKey => FileError::OtherSchoolKey,
            SchoolKeyError::Altered | SchoolKeyError::BadKey => FileError::Altered,
        }
    }
}

/// A class file that was read but not opened: it says whose it is, no more.
#[derive(Debug)]
pub struct ClassFile<'a> {
    header: Header,
    clear: &'a [u8],
    nonce: [u8; 12],
    locked: &'a [u8],
}

impl<'a> ClassFile<'a> {
    /// Checks that these bytes are a whole, undamaged class file.
    pub fn parse(bytes: &'a [u8]) -> Result<ClassFile<'a>, FileError> {
        let (header, clear, rest) = class_file_header::split(bytes)?;
        let (nonce, locked) = rest.split_first_chunk().ok_or(FileError::CutOff)?;
        Ok(ClassFile { header, clear, nonce: *nonce, locked })
    }

    pub fn class(&self) -> ClassId {
        self.header.public.class()
    }

    pub fn public(&self) -> &PublicKeys {
        &self.header.public
    }

    /// The school key that opens it as well, if any.
    pub fn school(&self) -> Option<SchoolPublic> {
        self.header.school.as_ref().map(SchoolWrapped::school)
    }

    /// Opens it with the class password: what is needed to save it again, and the body.
    pub fn open_with_password(&self, password: &str) -> Result<(Unlocked, Zeroizing<Vec<u8>>), FileError> {
        self.open(&passphrase::unwrap(&self.header.password, password)?)
    }

    /// Opens it with the school key, when the password is lost.
    pub fn open_with_school_key(&self, key: &SchoolKey) -> Result<(Unlocked, Zeroizing<Vec<u8>>), FileError> {
        self.open(&key.unwrap(self.header.school.as_ref().ok_or(FileError::NoSchoolKey)?)?)
    }

    fn open(&self, secrets: &[u8]) -> Result<(Unlocked, Zeroizing<Vec<u8>>), FileError> {
        let secrets = wire::read::<Secrets>(secrets).ok_or(FileError::Altered)?;
        let keys = KeyRing::from_bytes(&secrets.ring).filter(|keys| keys.public() == self.public());
        let keys = keys.ok_or(FileError::Altered)?;
        let body = passphrase::unlock(&secrets.data_key, &self.nonce, self.clear, self.locked);
        let Header { password, school, .. } = self.header.clone();
        let unlocked = Unlocked { keys, data_key: Zeroizing::new(secrets.data_key), password, school };
        Ok((unlocked, body.ok_or(FileError::Altered)?))
    }
}

/// An open class: its keys, and what is needed to save it again without asking for the password.
pub struct Unlocked {
    keys: KeyRing,
    data_key: Zeroizing<[u8; 32]>,
    password: Wrapped,
    school: Option<SchoolWrapped>,
}

impl Unlocked {
    /// Locks a new class under a password and, if the school has one, to the school key.
    pub fn create(
        keys: KeyRing,
        password: &str,
        effort: Effort,
        school: Option<SchoolPublic>,
        rng: &mut impl CryptoRng,
    ) -> Result<Unlocked, FileError> {
        let data_key = Zeroizing::new(random::bytes(rng));
        let ring = keys.to_bytes();
        let secrets = Zeroizing::new(wire::write(&Secrets { data_key: *data_key, ring: ring.to_vec() }));
        let wrapped = passphrase::wrap(&secrets, password, effort, rng)?;
        let school = school.map(|school| school_key::wrap_to(school, &secrets, rng)).transpose()?;
        Ok(Unlocked { keys, data_key, password: wrapped, school })
    }

    pub fn keys(&self) -> &KeyRing {
        &self.keys
    }

    /// The bytes of the class file with this body. Every save has a nonce of its own.
    pub fn save(&self, body: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, FileError> {
        if body.len() > MOST_BODY {
            return Err(FileError::TooBig);
        }
        let nonce = random::bytes::<12>(rng);
        let (password, school) = (self.password.clone(), self.school.clone());
        let header = Header::new(*self.keys.public(), password, school, body.len());
        let clear = class_file_header::write(&header);
        let locked = passphrase::lock(&self.data_key, &nonce, &clear, body).ok_or(FileError::NoMemory)?;
        Ok(class_file_header::join(&clear, &nonce, &locked))
    }

    /// Whether this is the class password, as asked again before keys or exports.
    pub fn check_password(&self, password: &str) -> Result<(), FileError> {
        passphrase::unwrap(&self.password, password).map(|_| ()).map_err(FileError::from)
    }

    /// Locks the class under another password from the next save on. An old copy still opens with the old one, but
    /// not what is saved later: the data key is new as well.
    pub fn change_password(
        self,
        password: &str,
        effort: Effort,
        rng: &mut impl CryptoRng,
    ) -> Result<Unlocked, FileError> {
        let school = self.school.as_ref().map(SchoolWrapped::school);
        Unlocked::create(self.keys, password, effort, school, rng)
    }

    /// Hands the class over: new keys and a new password; the old keys still open late returns.
    pub fn hand_over(self, password: &str, effort: Effort, rng: &mut impl CryptoRng) -> Result<Unlocked, FileError> {
        let school = self.school.as_ref().map(SchoolWrapped::school);
        Unlocked::create(self.keys.renewed(rng), password, effort, school, rng)
    }
}

impl fmt::Debug for Unlocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlocked").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// What the password and the school key lock.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Secrets {
    #[cbor(n(0), with = "minicbor::bytes")]
    data_key: [u8; 32],
    #[cbor(n(1), with = "minicbor::bytes")]
    ring: Vec<u8>,
}

impl Drop for Secrets {
    fn drop(&mut self) {
        self.data_key.zeroize();
        self.ring.zeroize();
    }
}
