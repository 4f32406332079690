//! A locked answer that travels in a mail.

use crate::fixture::{OUR_CLASS, seeded};
use proptest::prelude::*;
use std::sync::LazyLock;
use thinkclick::sealing::answer_text;
use thinkclick::sealing::envelope::{self, Envelope, Kind};
use thinkclick::sealing::text_code::TextError;

static ANSWER: LazyLock<Envelope> =
    LazyLock::new(|| envelope::seal(OUR_CLASS.public(), Kind::Record, &[5; 700], &mut seeded(3)).unwrap());
static TEXT: LazyLock<String> = LazyLock::new(|| answer_text::write(&ANSWER).unwrap());

/// As a mail program breaks long lines.
fn broken(before: &str, after: &str) -> String {
    let signs = TEXT.as_bytes().chunks(72).map(|line| String::from_utf8_lossy(line).into_owned());
    signs.map(|line| format!("{before}{line}{after}\r\n")).collect()
}

#[test]
fn an_answer_fits_what_a_mail_app_takes_from_a_link() {
    assert!(TEXT.len() <= 1_900, "{} signs", TEXT.len());
}

#[test]
fn an_answer_comes_back_from_each_kind_of_mail() {
    let mails = [
        TEXT.clone(),
        format!("Dear office,\n\nhere is our answer.\n\n{}\n\nBest wishes\nMaya Lind", *TEXT),
        broken("", ""),
        broken("> ", ""),
        broken(">> > ", ""),
        broken("  | ", ""),
        broken("", "="),
        format!("{}\n\nOn Friday the school wrote:\n{}", *TEXT, broken("> ", "")),
        format!("{0} {0}\n{0}", *TEXT),
    ];
    for mail in mails {
        assert_eq!(answer_text::find(&mail), [Ok(ANSWER.to_bytes())], "{mail}");
    }
}

#[test]
fn a_mail_without_an_answer_has_none() {
    assert!(answer_text::find("").is_empty());
    assert!(answer_text::find("Dear office, thank you for the letter. TTC: and so on").is_empty());
}

#[test]
fn a_bad_answer_beside_a_good_one_is_named_and_stops_nothing() {
    let cut = TEXT.get(..1_000).unwrap();
    let mail = format!("TTCA:9xx {}\n\n{cut}", *TEXT);
    assert_eq!(answer_text::find(&mail), [Err(TextError::Newer), Ok(ANSWER.to_bytes()), Err(TextError::Cut)]);
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in ".{0,400}", at in 0_usize..1_900) {
        answer_text::find(&text);
        let mail = format!("{}{text}{}", TEXT.get(..at).unwrap_or_default(), TEXT.get(at..).unwrap_or_default());
        for found in answer_text::find(&mail).into_iter().flatten() {
            prop_assert!(found == ANSWER.to_bytes());
        }
    }
}
