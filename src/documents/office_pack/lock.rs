//! How one file of a pack is locked: WinZip's AE-2 with AES-256.
//!
//! Salt (16), two bytes that tell a wrong password, the locked bytes, the first ten bytes of HMAC-SHA1 over them. The keys are
//! PBKDF2-HMAC-SHA1 of the password with a thousand rounds; AES counts from one, low end first.
//! Source: <https://www.winzip.com/en/support/aes-encryption/>.

use super::PackError;
use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

const ROUNDS: u32 = 1_000;
const SALT: usize = 16;
const CHECK: usize = 2;
const CODE: usize = 10;
const BLOCK: usize = 16;

/// By how much a locked file is longer.
pub const OVERHEAD: usize = SALT + CHECK + CODE;

/// The salt of one file of a pack: no two are alike.
pub fn salt(seed: &[u8; 32], place: usize) -> [u8; SALT] {
    let hash: [u8; 32] = Sha256::new().chain_update(seed).chain_update((place as u64).to_le_bytes()).finalize().into();
    std::array::from_fn(|at| hash.get(at).copied().unwrap_or(0))
}

struct Keys {
    cipher: [u8; 32],
    code: [u8; 32],
    check: [u8; CHECK],
}

fn keys(password: &str, salt: &[u8]) -> Keys {
    let made: [u8; 66] = pbkdf2::pbkdf2_hmac_array::<Sha1, 66>(password.as_bytes(), salt, ROUNDS);
    let part = |from: usize| move |at: usize| made.get(from + at).copied().unwrap_or(0);
    Keys {
        cipher: std::array::from_fn(part(0)),
        code: std::array::from_fn(part(32)),
        check: std::array::from_fn(part(64)),
    }
}

/// Locks and unlocks alike: the bytes are mixed with what AES makes of the numbers from one on.
fn mixed(key: &[u8; 32], bytes: &[u8]) -> Vec<u8> {
    let cipher = Aes256::new(key.into());
    let mut mixed = bytes.to_vec();
    for (number, part) in (1_u128..).zip(mixed.chunks_mut(BLOCK)) {
        let mut block = number.to_le_bytes().into();
        cipher.encrypt_block(&mut block);
        for (byte, with) in part.iter_mut().zip(block) {
            *byte ^= with;
        }
    }
    mixed
}

/// The code over the locked bytes. HMAC takes a key of any length.
fn code(key: &[u8; 32], locked: &[u8]) -> Option<Hmac<Sha1>> {
    Some(<Hmac<Sha1> as KeyInit>::new_from_slice(key).ok()?.chain_update(locked))
}

/// Locks a file.
pub fn lock(password: &str, salt: &[u8; SALT], bytes: &[u8]) -> Vec<u8> {
    let keys = keys(password, salt);
    let locked = mixed(&keys.cipher, bytes);
    let made = code(&keys.code, &locked).map(|code| code.finalize().into_bytes());
    let code = made.iter().flatten().copied().take(CODE);
    salt.iter().chain(&keys.check).chain(&locked).copied().chain(code).collect()
}

/// Opens a locked file.
pub fn unlock(password: &str, bytes: &[u8]) -> Result<Vec<u8>, PackError> {
    let (salt, rest) = bytes.split_first_chunk::<SALT>().ok_or(PackError::Altered)?;
    let (check, rest) = rest.split_first_chunk::<CHECK>().ok_or(PackError::Altered)?;
    let (locked, told) = rest.split_last_chunk::<CODE>().ok_or(PackError::Altered)?;
    let keys = keys(password, salt);
    if keys.check != *check {
        return Err(PackError::WrongPassword);
    }
    let code = code(&keys.code, locked).ok_or(PackError::Altered)?;
    // In constant time, and only the first ten bytes, as the format has it.
    code.verify_truncated_left(told).map_err(|_| PackError::Altered)?;
    Ok(mixed(&keys.cipher, locked))
}
