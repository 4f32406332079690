//! Whatever is pasted as a letter code or as a mail with answers, and whatever the text hides.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::letter_code::LetterCode;
use thinkclick::sealing::{answer_text, text_code};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = LetterCode::parse(text);
        let _ = answer_text::find(text);
    }
    if let Some(text) = text_code::encode(bytes) {
        assert_eq!(text_code::decode(&text).as_deref(), Ok(bytes));
        let _ = LetterCode::parse(&text);
        assert_eq!(answer_text::find(&format!("Dear all, > TTCA:{text}")), [Ok(bytes.to_vec())]);
    }
});
