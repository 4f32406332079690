//! How a password becomes a key (Argon2id), and how long to wait after a wrong one.

use argon2::{Algorithm, Argon2, Version};
use minicbor::{Decode, Encode};
use std::time::Duration;
use zeroize::Zeroizing;

/// How hard guessing is made. It stands beside every lock, so that a later version can ask for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Effort {
    /// Memory in KiB.
    #[n(0)]
    memory: u32,
    #[n(1)]
    passes: u32,
    #[n(2)]
    lanes: u32,
}

/// Why a password could not be turned into a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortError {
    /// More than 256 MiB, six passes or four lanes: a file that means to freeze the device. Or less than Argon2 can do.
    Refused,
    /// This device has not enough free memory: close other programs and try again.
    NoMemory,
}

impl Effort {
    /// The class password: 64 MiB, three passes, about 0.2 s on a school computer.
    pub const CLASS: Effort = Effort { memory: 64 * 1024, passes: 3, lanes: 1 };
    /// The staff code on an iPad of 2017: 16 MiB, two passes.
    pub const STAFF_CODE: Effort = Effort { memory: 16 * 1024, passes: 2, lanes: 1 };
    /// The check words: 64 MiB, one pass, so that look-alike keys cost an attacker dearly.
    pub const CHECK_WORDS: Effort = Effort { memory: 64 * 1024, passes: 1, lanes: 1 };

    const MOST: Effort = Effort { memory: 256 * 1024, passes: 6, lanes: 4 };

    /// Memory in KiB (8 a lane to 262,144), passes (1 to 6), lanes (1 to 4).
    pub fn parse(memory: u32, passes: u32, lanes: u32) -> Result<Effort, EffortError> {
        let most = Effort::MOST;
        let possible = (1..=most.lanes).contains(&lanes)
            && (8 * lanes..=most.memory).contains(&memory)
            && (1..=most.passes).contains(&passes);
        possible.then_some(Effort { memory, passes, lanes }).ok_or(EffortError::Refused)
    }

    /// The key that this password, salt and effort make.
    pub fn key<const N: usize>(self, password: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; N]>, EffortError> {
        let Effort { memory, passes, lanes } = Effort::parse(self.memory, self.passes, self.lanes)?;
        let params = argon2::Params::new(memory, passes, lanes, Some(N)).map_err(|_| EffortError::Refused)?;
        let mut key = Zeroizing::new([0; N]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password, salt, key.as_mut_slice())
            .map_err(|_| EffortError::NoMemory)?;
        Ok(key)
    }
}

/// How long to wait before the next try, after so many wrong ones in a row. Nothing is lost, it only takes longer.
pub fn pause_after(wrong: u32) -> Duration {
    Duration::from_secs(u64::from(crate::domain::classroom::pause(wrong)))
}
