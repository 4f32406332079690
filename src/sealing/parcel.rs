//! A parcel: locked answers that travel together, such as a child's answer and its note, or all that wait on an iPad.
//! Nothing in it is opened for that.
//!
//! Bytes: `TTCP`, then a CBOR map { 0: version, 1: list of envelopes, as they are }.

use super::wire::{self, Version};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

const MAGIC: &[u8; 4] = b"TTCP";
const VERSION: u8 = 1;
/// All that one iPad can hold of sixty children, their grown-ups and the notes, several times over.
const MOST: usize = 1_000;
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Why a parcel cannot be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParcelError {
    /// Something else.
    NotOurs,
    /// Cut off, changed, or larger than any iPad makes it.
    Unreadable,
    /// Made by a newer version of the app.
    Newer,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Inside {
    #[n(0)]
    version: Version<VERSION>,
    #[n(1)]
    envelopes: Vec<ByteVec>,
}

/// Packs these envelopes; the same ones always make the same parcel.
pub fn pack<'a>(envelopes: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let envelopes = envelopes.into_iter().map(|it| ByteVec::from(it.to_vec())).collect();
    [MAGIC.as_slice(), &wire::write(&Inside { version: Version, envelopes })].concat()
}

/// The envelopes of a parcel, unopened.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Vec<u8>>, ParcelError> {
    let inside = bytes.strip_prefix(MAGIC).ok_or(ParcelError::NotOurs)?;
    if inside.len() > MOST_BYTES {
        return Err(ParcelError::Unreadable);
    }
    if wire::version(inside).ok_or(ParcelError::Unreadable)? > VERSION {
        return Err(ParcelError::Newer);
    }
    let inside = wire::read_exact::<Inside>(inside).ok_or(ParcelError::Unreadable)?;
    let envelopes: Vec<Vec<u8>> = inside.envelopes.into_iter().map(Vec::from).collect();
    (envelopes.len() <= MOST).then_some(envelopes).ok_or(ParcelError::Unreadable)
}

/// What a file with answers holds: a parcel's envelopes, or the file itself. What is neither is found out when it is opened.
pub fn envelopes_in(file: Vec<u8>) -> Vec<Vec<u8>> {
    unpack(&file).unwrap_or_else(|_| vec![file])
}
