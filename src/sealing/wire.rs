//! How values become bytes: CBOR with indexed maps, so that a reader of 2030 can open a file of 2026.

use minicbor::encode::Write;
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use sha2::{Digest, Sha256};

pub use crate::domain::record::{decode_whole as read, encode as write};

/// The value of these bytes, when they are spelt exactly as `write` spells them, so that no byte can change unnoticed.
pub fn read_exact<'b, T: Decode<'b, ()> + Encode<()>>(bytes: &'b [u8]) -> Option<T> {
    read(bytes).filter(|value| write::<T>(value) == bytes)
}

/// The first field of every format of ours: it can be read only by an app that knows this version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Version<const N: u8>;

impl<const N: u8, C> Encode<C> for Version<N> {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.u8(N)?.ok()
    }
}

impl<'b, const N: u8, C> Decode<'b, C> for Version<N> {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        if d.u8()? == N { Ok(Version) } else { Err(decode::Error::message("another version")) }
    }
}

/// Only the version of a map.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Versioned {
    #[n(0)]
    version: u8,
}

/// The version that a map of ours names, even when the rest of it comes from the future.
pub fn version(bytes: &[u8]) -> Option<u8> {
    read::<Versioned>(bytes).map(|it| it.version)
}

/// SHA-256: the name by which records, packs and papers are known.
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The first bytes of the SHA-256 (32 at most): notices accidents, proves nothing.
pub fn checksum<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let hash = hash(bytes);
    std::array::from_fn(|i| hash.get(i).copied().unwrap_or(0))
}
