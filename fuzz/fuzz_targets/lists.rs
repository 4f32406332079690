//! What a teacher pastes or picks as a list of names: a text, or a table from another program.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::class_list;
use thinkclick::domain::moment::Day;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = class_list::read(text);
        if let Some(day) = Day::parse(text) {
            assert_eq!(day.to_string(), text);
        }
    }
});
