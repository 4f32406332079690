//! The letter code, and the check words beside it.

use crate::fixture::{OTHER_CLASS, OUR_CLASS, changed, forged_keys};
use proptest::prelude::*;
use std::sync::LazyLock;
use thinkclick::domain::moment::Day;
use thinkclick::domain::person::{ChildNumber, Name, PictureName};
use thinkclick::sealing::fingerprint::check_words;
use thinkclick::sealing::letter_code::{Called, LONGEST_LINK, LetterCode, LetterError};
use thinkclick::sealing::text_code;
use thinkclick::sealing::wire::{self, Version};

const ADDRESS: &str = "https://agreement.millbrook-primary.example.sch.uk/";

static TEXT: LazyLock<String> = LazyLock::new(|| letter(owl()).to_text(OUR_CLASS.current()).unwrap());

fn owl() -> Called {
    Called::Picture(PictureName::nth(3).unwrap())
}

fn letter(called: Called) -> LetterCode {
    let keys = *OUR_CLASS.public();
    LetterCode {
        version: Version,
        keys,
        pack: [7; 32],
        called,
        token: [9; 16],
        slot: 1,
        by: Day(20_710),
        child: Some(ChildNumber(3)),
    }
}

#[test]
fn the_link_comes_back_from_mail_and_paste() {
    let link = letter(owl()).to_link(ADDRESS, OUR_CLASS.current()).unwrap();
    assert!(link.len() <= LONGEST_LINK, "{} signs", link.len());
    assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()));
    let broken = TEXT.as_bytes().chunks(60).map(|it| String::from_utf8_lossy(it).into_owned()).collect::<Vec<_>>();
    let forms = [
        link.clone(),
        TEXT.clone(),
        format!("Dear all,\n\nplease open {link}. Thank you!"),
        format!("<{link}>"),
        format!("{ADDRESS}#/home/{}", broken.join("\r\n  ")),
        link.replace("#/home/", "#%2Fhome%2F"),
        format!("{link}?utm_source=mail"),
    ];
    for form in forms {
        assert_eq!(LetterCode::parse(&form).as_ref(), Ok(&letter(owl())), "{form}");
    }
}

#[test]
fn a_first_name_stands_in_it_only_where_the_school_chose_so() {
    let named = letter(Called::FirstName(Name::parse("Aleksandra-Zofia").unwrap()));
    let link = named.to_link(ADDRESS, OUR_CLASS.current()).unwrap();
    assert_eq!(LetterCode::parse(&link), Ok(named));
    let long = letter(Called::FirstName(Name::parse(&"é".repeat(80)).unwrap()));
    assert_eq!(long.to_link(ADDRESS, OUR_CLASS.current()), Err(LetterError::TooLong));
}

#[test]
fn each_kind_of_wrong_link_is_named() {
    assert_eq!(LetterCode::parse("https://example.org/#/other"), Err(LetterError::NotOurs));
    assert_eq!(LetterCode::parse(""), Err(LetterError::NotOurs));
    for length in [1, 3, 4, 50, TEXT.len() - 1] {
        assert_eq!(LetterCode::parse(&TEXT[..length]), Err(LetterError::Cut), "{length} signs");
    }
    assert_eq!(LetterCode::parse(&TEXT.replacen('1', "2", 1)), Err(LetterError::Newer));
    assert_eq!(letter(owl()).to_text(OTHER_CLASS.current()), Err(LetterError::OtherClass));
}

#[test]
fn a_letter_put_together_by_somebody_else_is_forged() {
    let mut bytes = text_code::decode(&TEXT).unwrap();
    let token = bytes.windows(16).position(|it| it == [9; 16]).unwrap();
    bytes[token] ^= 1;
    assert_eq!(LetterCode::parse(&text_code::encode(&bytes).unwrap()), Err(LetterError::Forged));
}

#[test]
fn past_its_date_it_still_opens() {
    let letter = LetterCode::parse(&TEXT).unwrap();
    assert!(!letter.is_past(Day(20_710)) && letter.is_past(Day(20_711)));
}

/// A forged letter matches itself; only the words on the school's own site show that it is not the school's.
#[test]
fn check_words_tell_two_classes_apart() {
    let [ours, others, forged] =
        [*OUR_CLASS.public(), *OTHER_CLASS.public(), forged_keys()].map(|keys| check_words(&keys).unwrap());
    assert_eq!(check_words(OUR_CLASS.public()), Ok(ours));
    assert!(ours != others && ours != forged && others != forged);
    assert!(ours.iter().all(|word| word.len() >= 3), "{ours:?}");
}

proptest! {
    #[test]
    fn any_changed_sign_is_noticed(at: usize, bits in 1_u8..) {
        if let Ok(text) = String::from_utf8(changed(TEXT.as_bytes(), at, bits)) {
            prop_assert!(LetterCode::parse(&text).is_err());
        }
    }

    #[test]
    fn any_changed_byte_is_noticed(at: usize, bits in 1_u8..) {
        let bytes = changed(&text_code::decode(&TEXT).unwrap(), at, bits);
        prop_assert!(LetterCode::parse(&text_code::encode(&bytes).unwrap()).is_err());
    }

    #[test]
    fn every_letter_code_comes_back(picture in 0_usize..100, token: [u8; 16], slot: u8, by: i32, pack: [u8; 32]) {
        let called = Called::Picture(PictureName::nth(picture).unwrap());
        let letter = LetterCode { pack, token, slot, by: Day(by), ..letter(called) };
        prop_assert_eq!(wire::read_exact::<LetterCode>(&wire::write(&letter)), Some(letter));
    }
}
