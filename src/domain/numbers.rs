//! Chance that comes from a value, so that the same value gives the same again.

/// Numbers that look drawn by lot but come from the seed alone (SplitMix64, Steele and others 2014).
pub struct Numbers(pub u64);

impl Numbers {
    /// A number from nought up to this end, without it.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        usize::try_from(z % end.max(1) as u64).unwrap_or_default()
    }
}
