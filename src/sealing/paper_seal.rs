//! The seal over a whole paper: it shows that the file is as the school accepted it. It does not prove who held the pen.
//!
//! The PDF carries an uncompressed attachment: a marker and 96 bytes. They hold an Ed25519 signature (64) and its public
//! key (32). Signed is SHA-512 of the whole file with those 96 bytes zeroed, followed by the public key.

use super::keys::{self, Purpose, SecretKeys};
use sha2::{Digest, Sha512};

/// It stands once in a file of ours.
const MARKER: &[u8; 24] = b"think-then-click seal 1\n";
const SIGNATURE: usize = 64;
const KEY: usize = 32;
const PLACE: usize = SIGNATURE + KEY;

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

/// The attachment to embed, uncompressed, before sealing.
pub fn blank() -> Vec<u8> {
    [MARKER.as_slice(), &[0; PLACE]].concat()
}

/// Seals a finished PDF that holds one blank seal.
pub fn seal(mut pdf: Vec<u8>, secret: &SecretKeys) -> Result<Vec<u8>, SealError> {
    let place = find(&pdf).map_err(|found| if found == 0 { SealError::NoPlace } else { SealError::TwoPlaces })?;
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
    let place = match find(pdf) {
        Ok(place) => place,
        Err(0) => return Verdict::NotOurs,
        Err(_) => return Verdict::Altered,
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

/// Where the 96 bytes begin, when the marker stands there exactly once; else how often it stands there.
fn find(pdf: &[u8]) -> Result<usize, usize> {
    let mut found = (0..pdf.len()).filter(|at| pdf.get(*at..).is_some_and(|rest| rest.starts_with(MARKER)));
    let first = found.next().ok_or(0_usize)?;
    if found.next().is_some() {
        return Err(2);
    }
    let place = first + MARKER.len();
    if place + PLACE <= pdf.len() { Ok(place) } else { Err(0) }
}

/// SHA-512 with the place zeroed, and what the place holds.
fn digest(pdf: &[u8], place: usize) -> ([u8; 64], [u8; PLACE]) {
    let (before, rest) = pdf.split_at_checked(place).unwrap_or((pdf, &[]));
    let (held, after) = rest.split_first_chunk::<PLACE>().unwrap_or((&[0; PLACE], &[]));
    let hash = Sha512::new().chain_update(before).chain_update([0; PLACE]).chain_update(after).finalize();
    (hash.into(), *held)
}
