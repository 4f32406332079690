//! Whatever a camera reads as a class code, and whatever base45 hides.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::moment::Day;
use thinkclick::sealing::base45;
use thinkclick::sealing::class_code::ClassCode;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = ClassCode::parse(text, Day(0));
    }
    let text = base45::encode(bytes);
    assert_eq!(base45::decode(&text).as_deref(), Some(bytes));
    let _ = ClassCode::parse(&format!("TTC1:{text}"), Day(0));
});
