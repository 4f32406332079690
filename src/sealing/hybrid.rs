//! Locking to a public key: HPKE (RFC 9180), base mode, the one suite that the app uses.
//! X25519-HKDF-SHA256, HKDF-SHA256, ChaCha20-Poly1305.

use hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

type Kem = hpke::kem::X25519HkdfSha256;
type Kdf = hpke::kdf::HkdfSha256;
type Aead = hpke::aead::ChaCha20Poly1305;

/// What locking gives: the one-time public key and the locked bytes (16 longer than the open ones).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    pub encapsulated: [u8; 32],
    pub bytes: Vec<u8>,
}

/// A secret key from key material of at least 32 bytes (RFC 9180 section 7.1.3, DeriveKeyPair).
pub fn derive(material: &[u8]) -> Zeroizing<[u8; 32]> {
    let (secret, _) = Kem::derive_keypair(material);
    Zeroizing::new(secret.to_bytes().into())
}

/// The public key of a secret key.
pub fn public_of(secret: &[u8; 32]) -> Option<[u8; 32]> {
    let secret = <Kem as hpke::Kem>::PrivateKey::from_bytes(secret).ok()?;
    Some(Kem::sk_to_pk(&secret).to_bytes().into())
}

/// Locks bytes so that only the holder of the secret key can open them. `None`: no such public key.
pub fn lock(public: &[u8; 32], info: &[u8], clear: &[u8], open: &[u8], rng: &mut impl CryptoRng) -> Option<Locked> {
    let public = <Kem as hpke::Kem>::PublicKey::from_bytes(public).ok()?;
    let (encapsulated, bytes) =
        hpke::single_shot_seal_with_rng::<Aead, Kdf, Kem>(&OpModeS::Base, &public, info, open, clear, rng).ok()?;
    Some(Locked { encapsulated: encapsulated.to_bytes().into(), bytes })
}

/// Opens what was locked. `None`: another key, another purpose, or a byte was changed.
pub fn unlock(secret: &[u8; 32], info: &[u8], clear: &[u8], locked: &Locked) -> Option<Zeroizing<Vec<u8>>> {
    let secret = <Kem as hpke::Kem>::PrivateKey::from_bytes(secret).ok()?;
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&locked.encapsulated).ok()?;
    hpke::single_shot_open::<Aead, Kdf, Kem>(&OpModeR::Base, &secret, &encapsulated, info, &locked.bytes, clear)
        .ok()
        .map(Zeroizing::new)
}
