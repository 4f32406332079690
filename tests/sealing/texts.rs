//! Bytes as text for mail, chat and paper.

use proptest::prelude::*;
use thinkclick::sealing::text_code::{MOST, TextError, decode, encode};

#[test]
fn a_locked_answer_fits_a_mail_link() {
    assert!(encode(&[7; 1404]).unwrap().len() <= 1_900);
    assert_eq!(encode(&vec![0; MOST]), None);
}

proptest! {
    #[test]
    fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let text = encode(&bytes).unwrap();
        prop_assert!(text.ends_with(|last: char| last.is_ascii_alphanumeric()));
        prop_assert_eq!(decode(&text), Ok(bytes));
    }

    #[test]
    fn a_cut_text_is_named(bytes in proptest::collection::vec(any::<u8>(), 0..300), keep in 1_usize..400) {
        let text = encode(&bytes).unwrap();
        prop_assume!(keep < text.len());
        prop_assert_eq!(decode(&text[..keep]), Err(TextError::Cut));
    }

    #[test]
    fn nothing_that_is_pasted_causes_a_crash(text in "\\PC{0,300}") {
        let _ = decode(&text);
        let _ = decode(&format!("1{text}"));
    }
}
