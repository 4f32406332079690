//! The check words: four words that show whether two devices hold the same class's keys.
//!
//! Argon2id (64 MiB, one pass) of class and both keys gives 32 bytes; each eight of them, as a big-end-first number
//! modulo the number of friendly words, choose a word.

use super::keys::PublicKeys;
use super::password_hash::{Effort, EffortError};
use super::wordlist;

const SALT: &[u8; 16] = b"ttc/check-words1";

/// The four check words of a class's keys. Takes a tenth of a second, so that look-alike keys cost dearly.
pub fn check_words(keys: &PublicKeys) -> Result<[&'static str; 4], EffortError> {
    let hash = Effort::CHECK_WORDS.key::<32>(&keys.to_bytes(), SALT)?;
    let words = wordlist::friendly();
    let count = words.len().max(1) as u64;
    let (parts, _) = hash.as_chunks::<8>();
    let mut chosen = parts.iter().map(|part| usize::try_from(u64::from_be_bytes(*part) % count).unwrap_or(0));
    Ok(std::array::from_fn(|_| chosen.next().and_then(|at| words.get(at).copied()).unwrap_or_default()))
}
