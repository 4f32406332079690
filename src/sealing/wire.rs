//! How values become bytes: CBOR with indexed maps, so that a reader of 2030 can open a file of 2026.

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

/// The bytes of a value.
pub fn write<T: Encode<()>>(value: &T) -> Vec<u8> {
    // Writing to memory cannot fail for derived encoders; an empty answer is refused by every reader.
    minicbor::to_vec(value).unwrap_or_default()
}

/// The value of these bytes, when they are one whole value and nothing follows it.
pub fn read<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Option<T> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder.decode().ok()?;
    (decoder.position() == bytes.len()).then_some(value)
}

/// As `read`, and the bytes are spelt exactly as `write` spells them, so that no byte can change unnoticed.
pub fn read_exact<'b, T: Decode<'b, ()> + Encode<()>>(bytes: &'b [u8]) -> Option<T> {
    read(bytes).filter(|value| write::<T>(value) == bytes)
}

/// The first field of every format of ours: which version it is.
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

/// The first bytes of the SHA-256: notices accidents, proves nothing.
pub fn checksum<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let hash = hash(bytes);
    std::array::from_fn(|i| hash.get(i).copied().unwrap_or(0))
}
