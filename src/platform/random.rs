//! Randomness from the device: `crypto.getRandomValues` in a browser.

use getrandom::SysRng;
use rand_core::{CryptoRng, UnwrapErr};

/// The device's own source of randomness. A device without one stops here: keys from anything less would be worthless.
pub fn rng() -> impl CryptoRng {
    UnwrapErr(SysRng)
}

#[cfg(test)]
mod tests {
    use rand_core::Rng;

    #[test]
    fn two_draws_differ() {
        let [mut one, mut two] = [[0; 16]; 2];
        super::rng().fill_bytes(&mut one);
        super::rng().fill_bytes(&mut two);
        assert_ne!(one, two);
    }
}
