//! Keys, envelopes, passphrases, codes: pure, the same in every browser.
