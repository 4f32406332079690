//! RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.

use rand_core::{Infallible, TryCryptoRng, TryRng};
use thinkclick::sealing::hybrid;

const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
const PK_E: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
const IKM_R: &str = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
const SK_R: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
const PK_R: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";
const AAD: &str = "436f756e742d30";
const CIPHERTEXT: &str = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn hex32(text: &str) -> [u8; 32] {
    hex(text).try_into().unwrap()
}

/// Hands out the sender's key material of the vector.
struct Material(Vec<u8>);

impl TryRng for Material {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unreachable!("HPKE asks for bytes")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unreachable!("HPKE asks for bytes")
    }

    fn try_fill_bytes(&mut self, place: &mut [u8]) -> Result<(), Infallible> {
        let rest = self.0.split_off(place.len());
        place.copy_from_slice(&self.0);
        self.0 = rest;
        Ok(())
    }
}

impl TryCryptoRng for Material {}

#[test]
fn keys_are_derived_as_the_standard_says() {
    let secret = hybrid::derive(&hex(IKM_R));
    // The standard prints the key before X25519 clears and sets its fixed bits (RFC 7748), the library after.
    let mut clamped = hex32(SK_R);
    clamped[0] &= 0b1111_1000;
    clamped[31] = clamped[31] & 0b0111_1111 | 0b0100_0000;
    assert_eq!(*secret, clamped);
    assert_eq!(hybrid::public_of(&secret), Some(hex32(PK_R)));
}

#[test]
fn locking_gives_the_standards_bytes() {
    let material = &mut Material(hex(IKM_E));
    let locked = hybrid::lock(&hex32(PK_R), &hex(INFO), &hex(AAD), &hex(PLAINTEXT), material).unwrap();
    assert_eq!(locked.encapsulated, hex32(PK_E));
    assert_eq!(locked.bytes, hex(CIPHERTEXT));
}

#[test]
fn unlocking_gives_the_standards_words() {
    let locked = hybrid::Locked { encapsulated: hex32(PK_E), bytes: hex(CIPHERTEXT) };
    let open = hybrid::unlock(&hex32(SK_R), &hex(INFO), &hex(AAD), &locked).unwrap();
    assert_eq!(open.as_slice(), b"Beauty is truth, truth beauty");
}
