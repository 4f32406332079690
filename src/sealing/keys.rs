//! A class's keys: one pair to lock answers to, one to sign with, and the retired pairs that still open late returns.

use super::{hybrid, random, wire};
use crate::domain::record::hash_of_digits;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// Which class: random, says nothing about the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct ClassId(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 16],
);

/// Which pair of keys. It is made from the keys themselves, so a forged letter cannot borrow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct KeyId(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 8],
);

impl ClassId {
    pub fn generate(rng: &mut impl CryptoRng) -> ClassId {
        ClassId(random::bytes(rng))
    }
}

/// What a signature is for: one for a letter is never one for a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    ClassCode,
    LetterCode,
    Acceptance,
    Paper,
    ClassKeys,
}

impl Purpose {
    fn words(self) -> &'static [u8] {
        match self {
            Purpose::ClassCode => b"think-then-click/class-code/1\0",
            Purpose::LetterCode => b"think-then-click/letter-code/1\0",
            Purpose::Acceptance => b"think-then-click/acceptance/1\0",
            Purpose::Paper => b"think-then-click/paper/1\0",
            Purpose::ClassKeys => b"think-then-click/class-keys/1\0",
        }
    }

    fn message(self, bytes: &[u8]) -> Vec<u8> {
        [self.words(), bytes].concat()
    }
}

/// The half of a class's keys that anyone may hold: it locks and it checks, and opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(map)]
pub struct PublicKeys {
    #[n(0)]
    class: ClassId,
    #[cbor(n(1), with = "minicbor::bytes")]
    seal: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    sign: [u8; 32],
}

impl PublicKeys {
    /// X25519 key `seal`, Ed25519 key `sign`.
    pub fn new(class: ClassId, seal: [u8; 32], sign: [u8; 32]) -> PublicKeys {
        PublicKeys { class, seal, sign }
    }

    /// Reads class and both keys from 160 hexadecimal digits, as a school pack has them.
    pub fn of_digits(digits: &str) -> Option<PublicKeys> {
        let (class, keys) = digits.split_at_checked(32)?;
        let (seal, sign) = keys.split_at_checked(64)?;
        // Sixteen bytes are half of what is read elsewhere: zeros fill the rest.
        let class = *hash_of_digits(&format!("{class:0<64}"))?.first_chunk()?;
        Some(PublicKeys::new(ClassId(class), hash_of_digits(seal)?, hash_of_digits(sign)?))
    }

    /// The same keys as those digits, for a school pack.
    pub fn to_digits(&self) -> String {
        self.to_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub fn class(&self) -> ClassId {
        self.class
    }

    /// The id of this pair: the first eight bytes of SHA-256 over class and both keys.
    pub fn key(&self) -> KeyId {
        KeyId(wire::checksum(&[b"think-then-click/key/1\0".as_slice(), &self.to_bytes()].concat()))
    }

    pub fn seal(&self) -> &[u8; 32] {
        &self.seal
    }

    pub fn sign(&self) -> &[u8; 32] {
        &self.sign
    }

    /// Whether these keys signed these bytes for this purpose.
    pub fn verify(&self, purpose: Purpose, bytes: &[u8], signature: &[u8; 64]) -> bool {
        verify(&self.sign, purpose, bytes, signature)
    }

    /// Class and both keys, 80 bytes, for hashing.
    pub(super) fn to_bytes(self) -> Vec<u8> {
        [self.class.0.as_slice(), &self.seal, &self.sign].concat()
    }
}

/// Whether the holder of this Ed25519 key signed these bytes for this purpose.
pub fn verify(key: &[u8; 32], purpose: Purpose, bytes: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(key)
        .and_then(|key| key.verify_strict(&purpose.message(bytes), &Signature::from_bytes(signature)))
        .is_ok()
}

/// The half that stays in the vault: it opens and it signs. Wiped when dropped, never shown in a log.
pub struct SecretKeys {
    public: PublicKeys,
    seal: Zeroizing<[u8; 32]>,
    sign: Zeroizing<[u8; 32]>,
}

impl SecretKeys {
    /// New keys for a class.
    pub fn generate(class: ClassId, rng: &mut impl CryptoRng) -> SecretKeys {
        let material = Zeroizing::new(random::bytes::<32>(rng));
        SecretKeys::of(class, hybrid::derive(material.as_slice()), Zeroizing::new(random::bytes(rng)))
    }

    fn of(class: ClassId, seal: Zeroizing<[u8; 32]>, sign: Zeroizing<[u8; 32]>) -> SecretKeys {
        // Any 32 bytes are an X25519 secret key; a public key of zeros would lock nothing (hpke refuses it).
        let public_seal = hybrid::public_of(&seal).unwrap_or_default();
        let public_sign = SigningKey::from_bytes(&sign).verifying_key().to_bytes();
        SecretKeys { public: PublicKeys::new(class, public_seal, public_sign), seal, sign }
    }

    pub fn public(&self) -> &PublicKeys {
        &self.public
    }

    /// Signs bytes for one purpose (Ed25519).
    pub fn sign(&self, purpose: Purpose, bytes: &[u8]) -> [u8; 64] {
        SigningKey::from_bytes(&self.sign).sign(&purpose.message(bytes)).to_bytes()
    }

    pub(super) fn unlock(&self, info: &[u8], clear: &[u8], locked: &hybrid::Locked) -> Option<Zeroizing<Vec<u8>>> {
        hybrid::unlock(&self.seal, info, clear, locked)
    }
}

impl fmt::Debug for SecretKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretKeys").field("key", &self.public.key()).finish_non_exhaustive()
    }
}

/// All keys of a class: the pair in use, and the retired ones.
#[derive(Debug)]
pub struct KeyRing {
    current: SecretKeys,
    retired: Vec<SecretKeys>,
}

/// A class changes hands a few times in its life; more is not a class of ours.
const MOST_RETIRED: usize = 16;

impl KeyRing {
    /// The keys of a new class.
    pub fn generate(rng: &mut impl CryptoRng) -> KeyRing {
        KeyRing { current: SecretKeys::generate(ClassId::generate(rng), rng), retired: Vec::new() }
    }

    pub fn class(&self) -> ClassId {
        self.current.public.class
    }

    pub fn current(&self) -> &SecretKeys {
        &self.current
    }

    pub fn public(&self) -> &PublicKeys {
        self.current.public()
    }

    /// The pairs that only open late returns.
    pub fn retired(&self) -> impl Iterator<Item = &SecretKeys> {
        self.retired.iter()
    }

    /// The pair of this id, in use or retired.
    pub fn find(&self, key: KeyId) -> Option<&SecretKeys> {
        std::iter::once(&self.current).chain(&self.retired).find(|pair| pair.public.key() == key)
    }

    /// New keys for the same class, as when it is handed to another teacher; the old ones still open late returns.
    pub fn renewed(mut self, rng: &mut impl CryptoRng) -> KeyRing {
        let current = SecretKeys::generate(self.class(), rng);
        self.retired.insert(0, self.current);
        self.retired.truncate(MOST_RETIRED);
        KeyRing { current, retired: self.retired }
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let pairs = std::iter::once(&self.current).chain(&self.retired);
        let pairs = pairs.map(|pair| Pair { seal: *pair.seal, sign: *pair.sign }).collect();
        Zeroizing::new(wire::write(&Ring { class: self.class(), pairs }))
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<KeyRing> {
        let ring = wire::read::<Ring>(bytes).filter(|ring| ring.pairs.len() <= MOST_RETIRED + 1)?;
        let mut pairs =
            ring.pairs.iter().map(|it| SecretKeys::of(ring.class, Zeroizing::new(it.seal), Zeroizing::new(it.sign)));
        let current = pairs.next()?;
        Some(KeyRing { current, retired: pairs.collect() })
    }
}

/// A ring on its way into a wrap.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Ring {
    #[n(0)]
    class: ClassId,
    #[n(1)]
    pairs: Vec<Pair>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Pair {
    #[cbor(n(0), with = "minicbor::bytes")]
    seal: [u8; 32],
    #[cbor(n(1), with = "minicbor::bytes")]
    sign: [u8; 32],
}

impl Drop for Pair {
    fn drop(&mut self) {
        self.seal.zeroize();
        self.sign.zeroize();
    }
}
