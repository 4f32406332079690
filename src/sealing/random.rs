//! Randomness that was handed in by the device.

use rand_core::CryptoRng;

/// So many random bytes.
pub fn bytes<const N: usize>(rng: &mut impl CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// A number below `limit`, each as likely as the others; 0 when `limit` is 0.
pub fn below(limit: u32, rng: &mut impl CryptoRng) -> u32 {
    // Values in the last, incomplete round would favour the small numbers: draw again.
    let fair = limit.checked_mul(u32::MAX.checked_div(limit).unwrap_or(0)).unwrap_or(0);
    loop {
        let drawn = rng.next_u32();
        if fair == 0 || drawn < fair {
            return drawn.checked_rem(limit).unwrap_or(0);
        }
    }
}
