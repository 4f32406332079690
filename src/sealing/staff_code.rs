//! The staff code: six digits that lead out of the class iPad's mode.
//! A courtesy lock that opens nothing sealed: anyone who holds the class code can try the million codes in a day.

use super::password_hash::Effort;
use super::random;
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use std::fmt;

/// Six digits, as typed by a member of staff.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffCode(String);

impl StaffCode {
    /// Exactly six digits; blanks between them do not matter.
    pub fn parse(typed: &str) -> Option<StaffCode> {
        let digits: String = typed.chars().filter(|it| !it.is_whitespace()).take(7).collect();
        let right = digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_digit());
        right.then_some(StaffCode(digits))
    }

    /// A code to suggest.
    pub fn generate(rng: &mut impl CryptoRng) -> StaffCode {
        StaffCode(format!("{:06}", random::below(1_000_000, rng)))
    }

    /// The digits, to be shown once to the teacher.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for StaffCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaffCode")
    }
}

/// What the class iPad holds to know the staff code when it is typed (Argon2id, 16 MiB, two passes).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StaffVerifier {
    #[cbor(n(0), with = "minicbor::bytes")]
    salt: [u8; 16],
    #[cbor(n(1), with = "minicbor::bytes")]
    hash: [u8; 16],
}

impl StaffVerifier {
    /// `None`: this device has not enough free memory.
    pub fn of(code: &StaffCode, rng: &mut impl CryptoRng) -> Option<StaffVerifier> {
        let salt = random::bytes(rng);
        let hash = Effort::STAFF_CODE.key(code.0.as_bytes(), &salt).ok()?;
        Some(StaffVerifier { salt, hash: *hash })
    }

    /// Whether this is the code; `None`: this device has not enough free memory to tell.
    pub fn accepts(&self, code: &StaffCode) -> Option<bool> {
        let hash = Effort::STAFF_CODE.key::<16>(code.0.as_bytes(), &self.salt).ok()?;
        Some(*hash == self.hash)
    }
}
