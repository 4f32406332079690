//! The readable part of a class file: whose it is, how it is locked, how long it should be.

use super::class_file::{FileError, MOST_BODY};
use super::keys::PublicKeys;
use super::passphrase::Wrapped;
use super::school_key::SchoolWrapped;
use super::wire::{self, Version};
use minicbor::{Decode, Encode};

/// The first byte is no text, so that no editor takes it for a letter; the line end shows a copy made as text.
const MAGIC: &[u8; 8] = b"\x89TTC\r\n\x1a\n";
const VERSION: u8 = 1;
/// Keys, retired keys and two wraps stay far below this.
const MOST_HEADER: usize = 16 * 1024;
const CHECKSUM: usize = 8;
const NONCE: usize = 12;
const TAG: usize = 16;

#[derive(Clone, Debug, Encode, Decode)]
#[cbor(map)]
pub(super) struct Header {
    #[n(0)]
    version: Version<VERSION>,
    #[n(1)]
    pub public: PublicKeys,
    #[n(2)]
    pub password: Wrapped,
    #[n(3)]
    pub school: Option<SchoolWrapped>,
    #[n(4)]
    body: u32,
}

impl Header {
    pub fn new(public: PublicKeys, password: Wrapped, school: Option<SchoolWrapped>, body: usize) -> Header {
        Header { version: Version, public, password, school, body: u32::try_from(body).unwrap_or(u32::MAX) }
    }
}

/// All that stands before the nonce.
pub(super) fn write(header: &Header) -> Vec<u8> {
    let header = wire::write(header);
    let length = u32::try_from(header.len()).unwrap_or(u32::MAX).to_be_bytes();
    [MAGIC.as_slice(), &[VERSION], &length, &header].concat()
}

/// The whole file.
pub(super) fn join(clear: &[u8], nonce: &[u8; NONCE], locked: &[u8]) -> Vec<u8> {
    let mut bytes = [clear, nonce, locked].concat();
    bytes.extend_from_slice(&wire::checksum::<CHECKSUM>(&bytes));
    bytes
}

/// Header, all that stands before the nonce, and the rest without the checksum.
pub(super) fn split(bytes: &[u8]) -> Result<(Header, &[u8], &[u8]), FileError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or_else(|| stranger(bytes))?;
    let (version, rest) = rest.split_first().ok_or(FileError::CutOff)?;
    if *version > VERSION {
        return Err(FileError::Newer);
    }
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(FileError::CutOff)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok().filter(|it| *it <= MOST_HEADER);
    let (header, after) = rest.split_at_checked(length.ok_or(FileError::Altered)?).ok_or(FileError::CutOff)?;
    let header = wire::read_exact::<Header>(header).ok_or(FileError::Altered)?;
    let body = usize::try_from(header.body).ok().filter(|it| *it <= MOST_BODY).ok_or(FileError::Altered)?;
    match after.len().cmp(&(NONCE + body + TAG + CHECKSUM)) {
        std::cmp::Ordering::Less => return Err(FileError::CutOff),
        std::cmp::Ordering::Greater => return Err(FileError::Altered),
        std::cmp::Ordering::Equal => {}
    }
    let (all, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(FileError::CutOff)?;
    if wire::checksum::<CHECKSUM>(all) != *checksum {
        return Err(FileError::Altered);
    }
    let clear = all.get(..bytes.len() - after.len()).ok_or(FileError::Altered)?;
    let rest = all.get(clear.len()..).ok_or(FileError::Altered)?;
    Ok((header, clear, rest))
}

/// What it is, when it is not a class file.
fn stranger(bytes: &[u8]) -> FileError {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match bytes {
        [_, ..] if MAGIC.starts_with(bytes) => FileError::CutOff,
        _ if text.starts_with(b"<") => FileError::WebPage,
        _ => FileError::NotOurs,
    }
}
