//! The class password: what it locks, and how to read what was typed.

use super::password_hash::{Effort, EffortError};
use super::random;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

const AAD: &[u8] = b"think-then-click/password/1";

/// A secret locked with a password: everything but the password that is needed to open it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Wrapped {
    #[n(0)]
    effort: Effort,
    #[cbor(n(1), with = "minicbor::bytes")]
    salt: [u8; 16],
    #[cbor(n(2), with = "minicbor::bytes")]
    nonce: [u8; 12],
    #[cbor(n(3), with = "minicbor::bytes")]
    locked: Vec<u8>,
}

/// Why a password did not open it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Not this password. Nothing is lost.
    Wrong,
    /// The file asks for more work than any file of ours.
    Refused,
    /// This device has not enough free memory.
    NoMemory,
}

impl From<EffortError> for PasswordError {
    fn from(error: EffortError) -> PasswordError {
        match error {
            EffortError::Refused => PasswordError::Refused,
            EffortError::NoMemory => PasswordError::NoMemory,
        }
    }
}

/// A password as it was meant: composed (NFC), no blanks at the ends, one between words. Capitals count.
pub fn normalise(password: &str) -> Zeroizing<String> {
    let words: Vec<Zeroizing<String>> =
        password.split_whitespace().map(|word| Zeroizing::new(word.nfc().collect())).collect();
    let mut whole = Zeroizing::new(String::with_capacity(password.len() + 1));
    for word in words {
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(&word);
    }
    whole
}

/// Locks a secret with a password.
pub fn wrap(secret: &[u8], password: &str, effort: Effort, rng: &mut impl CryptoRng) -> Result<Wrapped, PasswordError> {
    let (salt, nonce) = (random::bytes(rng), random::bytes(rng));
    let key = effort.key(normalise(password).as_bytes(), &salt)?;
    let locked = lock(&key, &nonce, AAD, secret).ok_or(PasswordError::NoMemory)?;
    Ok(Wrapped { effort, salt, nonce, locked })
}

/// Opens what a password locked. Takes about as long as it took to lock.
pub fn unwrap(wrapped: &Wrapped, password: &str) -> Result<Zeroizing<Vec<u8>>, PasswordError> {
    let key = wrapped.effort.key(normalise(password).as_bytes(), &wrapped.salt)?;
    unlock(&key, &wrapped.nonce, AAD, &wrapped.locked).ok_or(PasswordError::Wrong)
}

/// ChaCha20-Poly1305 under a key that is used with random nonces.
pub(super) fn lock(key: &[u8; 32], nonce: &[u8; 12], clear: &[u8], open: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload { msg: open, aad: clear };
    ChaCha20Poly1305::new(&Key::from(*key)).encrypt(&Nonce::from(*nonce), payload).ok()
}

pub(super) fn unlock(key: &[u8; 32], nonce: &[u8; 12], clear: &[u8], locked: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let payload = Payload { msg: locked, aad: clear };
    ChaCha20Poly1305::new(&Key::from(*key)).decrypt(&Nonce::from(*nonce), payload).ok().map(Zeroizing::new)
}
