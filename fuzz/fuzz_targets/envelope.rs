//! Whatever comes in as an envelope is refused or comes back byte for byte.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::envelope::Envelope;

fuzz_target!(|bytes: &[u8]| {
    // As it comes, and behind the four letters that chance would hardly find.
    for bytes in [bytes.to_vec(), [b"TTCE", bytes].concat()] {
        if let Ok(envelope) = Envelope::parse(&bytes) {
            assert_eq!(envelope.to_bytes(), bytes);
        }
    }
});
