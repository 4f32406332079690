//! The seal over a whole paper: it shows that the file is as the school accepted it. It does not prove who held the pen.
//!
//! The PDF carries an uncompressed attachment, the seal's place. Its 96 bytes hold an Ed25519 signature (64) and its
//! public key (32). Signed is SHA-512 of the whole file with those 96 bytes zeroed, followed by the public key.

use super::keys::{self, Purpose, SecretKeys};
pub use crate::domain::checking::Verdict;
use crate::domain::seal_place::{self, NoPlace};
use sha2::{Digest, Sha512};

const KEY: usize = 32;
const PLACE: usize = seal_place::LENGTH;

/// Why a paper was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The place for the seal is not there.
    NoPlace,
    /// There are two places: some text on the paper looks like a seal.
    TwoPlaces,
    /// The place is not empty: it was sealed before.
    Sealed,
}

/// What a paper's seal says, before anybody asks whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Not a byte has changed since the holder of this Ed25519 key sealed it.
    Whole([u8; 32]),
    /// Changed since it was sealed, if it ever was.
    Broken,
    /// There is none.
    Missing,
}

/// Seals a finished PDF that holds one blank seal.
pub fn seal(mut pdf: Vec<u8>, secret: &SecretKeys) -> Result<Vec<u8>, SealError> {
    let place = match seal_place::find(&pdf) {
        Ok(place) => place.start,
        Err(NoPlace::NotThere) => return Err(SealError::NoPlace),
        Err(NoPlace::Twice) => return Err(SealError::TwoPlaces),
    };
    let (hash, held) = digest(&pdf, place);
    if held != [0; PLACE] {
        return Err(SealError::Sealed);
    }
    let key = *secret.public().sign();
    let signature = secret.sign(Purpose::Paper, &[hash.as_slice(), &key].concat());
    let patch = [signature.as_slice(), &key].concat();
    for (byte, new) in pdf.iter_mut().skip(place).zip(patch) {
        *byte = new;
    }
    Ok(pdf)
}

/// Checks a paper. `known` says whether an Ed25519 key is one of this device's, the pack's or a close certificate's.
pub fn check(pdf: &[u8], known: impl Fn(&[u8; 32]) -> bool) -> Verdict {
    match examine(pdf) {
        Seal::Whole(key) if known(&key) => Verdict::Ours,
        Seal::Whole(_) => Verdict::UnknownKey,
        Seal::Broken => Verdict::Altered,
        Seal::Missing => Verdict::NotOurs,
    }
}

/// Looks at the seal alone.
pub fn examine(pdf: &[u8]) -> Seal {
    let place = match seal_place::find(pdf) {
        Ok(place) => place.start,
        Err(NoPlace::Twice) => return Seal::Broken,
        // A place that lost bytes, or a paper that lost its place, was changed: other papers do not name us so.
        Err(NoPlace::NotThere) if seal_place::has_traces(pdf) => return Seal::Broken,
        Err(NoPlace::NotThere) => return Seal::Missing,
    };
    let (hash, held) = digest(pdf, place);
    let (Some((signature, _)), Some((_, key))) = (held.split_first_chunk(), held.split_last_chunk::<KEY>()) else {
        return Seal::Broken;
    };
    match keys::verify(key, Purpose::Paper, &[hash.as_slice(), key].concat(), signature) {
        false => Seal::Broken,
        true => Seal::Whole(*key),
    }
}

/// SHA-512 with the place zeroed, and what the place holds.
fn digest(pdf: &[u8], place: usize) -> ([u8; 64], [u8; PLACE]) {
    let (before, rest) = pdf.split_at_checked(place).unwrap_or((pdf, &[]));
    let (held, after) = rest.split_first_chunk::<PLACE>().unwrap_or((&[0; PLACE], &[]));
    let hash = Sha512::new().chain_update(before).chain_update([0; PLACE]).chain_update(after).finalize();
    (hash.into(), *held)
}
