//! Whatever is given to "Check a document".
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::seal_place::MARKER;
use thinkclick::sealing::paper_seal::{Verdict, check};

fuzz_target!(|bytes: &[u8]| {
    // As it comes, and behind the marker that chance would hardly find.
    for bytes in [bytes.to_vec(), [MARKER, bytes].concat()] {
        assert_ne!(check(&bytes, |_| false), Verdict::Ours);
    }
});
