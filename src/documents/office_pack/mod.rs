//! The office pack: a ZIP whose files are locked with AES-256, as 7-Zip, Keka and WinZip know it (AE-2), so that an office can
//! open it without this app. Windows and iPads cannot; for them the app opens it itself.
//!
//! Files are stored as they are: a PDF is compressed already, and what is not inflated cannot swell. A ZIP locks what its files
//! hold, not what they are called, and the page says so.

mod directory;
mod lock;

use minicbor::{Decode, Encode};

use crate::domain::moment::Moment;

/// The longest pack that is read, and made: 64 MB, where a class of thirty needs two.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// The most files: a class has thirty children and an office not ten classes in one pack.
pub const MOST_FILES: usize = 400;
/// The longest name of a file in it, in bytes.
const LONGEST_NAME: usize = 512;

/// One file of a pack.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PackFile {
    #[n(0)]
    pub name: String,
    #[cbor(n(1), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for PackFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PackFile of {} bytes", self.bytes.len())
    }
}

/// A pack to make.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PackPlan {
    #[n(0)]
    pub files: Vec<PackFile>,
    #[n(1)]
    pub password: String,
    /// Random bytes, from which each file's salt is made.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub seed: [u8; 32],
    #[n(3)]
    pub made: Moment,
}

impl std::fmt::Debug for PackPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PackPlan of {} files", self.files.len())
    }
}

/// Why a pack was not opened, or not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum PackError {
    /// It is no ZIP.
    #[n(0)]
    NotAPack,
    /// Only a part of it is there: copy it again.
    #[n(1)]
    CutOff,
    #[n(2)]
    Altered,
    /// A ZIP that another program made, compressed or locked in another way: that program opens it.
    #[n(3)]
    Foreign,
    #[n(4)]
    WrongPassword,
    /// Over 64 MB, or over 400 files.
    #[n(5)]
    TooBig,
}

impl PackError {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotAPack => "pack-not-a-pack",
            Self::CutOff => "pack-cut-off",
            Self::Altered => "pack-altered",
            Self::Foreign => "pack-foreign",
            Self::WrongPassword => "pack-wrong-password",
            Self::TooBig => "pack-too-big",
        }
    }
}

/// Whether a file begins as a ZIP does.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The pack, ready to be saved.
pub fn write(plan: &PackPlan) -> Result<Vec<u8>, PackError> {
    let all: usize = plan.files.iter().map(|file| file.bytes.len() + file.name.len()).sum();
    if all > LARGEST / 2 || plan.files.len() > MOST_FILES || plan.files.iter().any(|it| it.name.len() > LONGEST_NAME) {
        return Err(PackError::TooBig);
    }
    let locked = plan.files.iter().enumerate().map(|(place, file)| {
        let salt = lock::salt(&plan.seed, place);
        (file.name.as_str(), file.bytes.len(), lock::lock(&plan.password, &salt, &file.bytes))
    });
    Ok(directory::write(locked, plan.made))
}

/// The files of a pack. A wrong password is told from a pack that was altered.
pub fn read(bytes: &[u8], password: &str) -> Result<Vec<PackFile>, PackError> {
    if bytes.len() > LARGEST {
        return Err(PackError::TooBig);
    }
    let mut files = Vec::new();
    for (place, entry) in directory::read(bytes)?.into_iter().enumerate() {
        let opened = lock::unlock(password, entry.locked).map_err(|error| match (error, place) {
            // The first file took the password: another one that does not is no slip of the hand.
            (PackError::WrongPassword, 1..) => PackError::Altered,
            (error, _) => error,
        })?;
        files.push(PackFile { name: entry.name, bytes: opened });
    }
    Ok(files)
}
