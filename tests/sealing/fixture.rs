//! A class for the tests, and randomness that is the same every time.

use rand_core::{Infallible, TryCryptoRng, TryRng};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use thinkclick::sealing::keys::{KeyRing, PublicKeys};
use thinkclick::sealing::password_hash::Effort;

/// Random-looking bytes from a seed. For tests only: anyone can foretell them.
pub struct Seeded(u64, u64);

pub fn seeded(seed: u64) -> Seeded {
    Seeded(seed, 0)
}

impl TryRng for Seeded {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, place: &mut [u8]) -> Result<(), Infallible> {
        for chunk in place.chunks_mut(32) {
            let block = Sha256::digest([self.0.to_le_bytes(), self.1.to_le_bytes()].concat());
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.1 += 1;
        }
        Ok(())
    }
}

impl TryCryptoRng for Seeded {}

/// The keys of class 4K, made once.
pub static OUR_CLASS: LazyLock<KeyRing> = LazyLock::new(|| KeyRing::generate(&mut seeded(1)));

/// Another class's keys.
pub static OTHER_CLASS: LazyLock<KeyRing> = LazyLock::new(|| KeyRing::generate(&mut seeded(2)));

/// Another pair of keys for our class's id, as a forger would make.
pub fn forged_keys() -> PublicKeys {
    let forger = &OTHER_CLASS;
    PublicKeys::new(OUR_CLASS.class(), *forger.public().seal(), *forger.public().sign())
}

/// The least work that Argon2 can do: tests have no secrets.
pub fn quick() -> Effort {
    Effort::parse(8, 1, 1).unwrap()
}

/// The bytes with one of them changed by these bits (which are not all zero).
pub fn changed(bytes: &[u8], at: usize, bits: u8) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let place = at % bytes.len();
    bytes[place] ^= bits;
    bytes
}
