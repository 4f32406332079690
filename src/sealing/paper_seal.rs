//! The seal over a whole paper: it shows that the file is as the school accepted it. It does not prove who held the pen.
//!
//! The PDF carries an uncompressed attachment, the seal's place. Its 96 bytes hold an Ed25519 signature (64) and its
//! public key (32). Signed is SHA-512 of the whole file with those 96 bytes zeroed, followed by the public key.

use super::keys::{self, Purpose, SecretKeys};
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

/// What "Check a document" answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As the school accepted it.
    Ours,
    /// Unchanged since somebody sealed it with a key that this device does not know.
    UnknownKey,
    /// Changed since it was sealed, if it ever was.
    Altered,
    /// Not one of ours.
    NotOurs,
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
    let place = match seal_place::find(pdf) {
        Ok(place) => place.start,
        Err(NoPlace::NotThere) => return Verdict::NotOurs,
        Err(NoPlace::Twice) => return Verdict::Altered,
    };
    let (hash, held) = digest(pdf, place);
    let (Some((signature, _)), Some((_, key))) = (held.split_first_chunk(), held.split_last_chunk::<KEY>()) else {
        return Verdict::Altered;
    };
    match keys::verify(key, Purpose::Paper, &[hash.as_slice(), key].concat(), signature) {
        false => Verdict::Altered,
        true if known(key) => Verdict::Ours,
        true => Verdict::UnknownKey,
    }
}

/// SHA-512 with the place zeroed, and what the place holds.
fn digest(pdf: &[u8], place: usize) -> ([u8; 64], [u8; PLACE]) {
    let (before, rest) = pdf.split_at_checked(place).unwrap_or((pdf, &[]));
    let (held, after) = rest.split_first_chunk::<PLACE>().unwrap_or((&[0; PLACE], &[]));
    let hash = Sha512::new().chain_update(before).chain_update([0; PLACE]).chain_update(after).finalize();
    (hash.into(), *held)
}
