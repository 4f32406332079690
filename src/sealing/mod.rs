//! Keys, envelopes, passphrases, codes: pure, the same in every browser.
//! No clock, no screen, no language, no randomness of its own: days, words and random bytes come in as values.
//!
//! Everything that leaves a device says its own format and version first. A decoder caps sizes before it allocates,
//! accepts only the one spelling that the encoder writes, and names what is wrong. Nothing here panics on bad input.

pub mod random;
pub mod wire;

pub mod hybrid;
pub mod keys;

pub mod envelope;

pub mod password_hash;
pub mod wordlist;

pub mod passphrase;
pub mod school_key;
pub mod staff_code;
pub mod strength;

pub mod class_file;
mod class_file_header;

pub mod class_keys;

pub mod base45;
pub mod text_code;

pub mod frames;
pub mod parcel;

pub mod answer_text;
pub mod class_code;
pub mod letter_code;

pub mod countersign;
pub mod fingerprint;
pub mod paper_seal;
