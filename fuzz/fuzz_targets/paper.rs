//! Whatever is given to "Check a document".
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::paper_seal::{Verdict, check};

fuzz_target!(|bytes: &[u8]| {
    assert_ne!(check(bytes, |_| false), Verdict::Ours);
});
