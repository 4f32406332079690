//! The school key and its twelve words.

use crate::fixture::seeded;
use proptest::prelude::*;
use thinkclick::sealing::school_key::{SchoolKey, SchoolKeyError, WordsError, wrap_to};

fn key() -> SchoolKey {
    SchoolKey::generate(&mut seeded(5))
}

#[test]
fn the_words_from_the_sheet_open_what_was_locked() {
    let wrapped = wrap_to(key().public(), b"class keys", &mut seeded(6)).unwrap();
    let words = key().words();
    assert_eq!(words.len(), 12);
    let typed = words.iter().zip(1..).map(|(word, at)| format!("{at}. {}\n", word.to_uppercase())).collect::<String>();
    assert_eq!(SchoolKey::parse(&typed).unwrap().unwrap(&wrapped).unwrap().as_slice(), b"class keys");
    let first_letters = words.iter().map(|word| word.chars().take(4).collect::<String>()).collect::<Vec<_>>().join(" ");
    assert_eq!(SchoolKey::parse(&first_letters).unwrap().public(), key().public());
}

#[test]
fn another_schools_key_is_named() {
    let wrapped = wrap_to(key().public(), b"class keys", &mut seeded(6)).unwrap();
    let other = SchoolKey::generate(&mut seeded(7));
    assert_eq!(other.unwrap(&wrapped).unwrap_err(), SchoolKeyError::OtherKey);
}

#[test]
fn a_slip_of_the_pen_is_named_with_what_was_meant() {
    let mut words = key().words();
    assert_eq!(SchoolKey::parse(&words[1..].join(" ")).unwrap_err(), WordsError::Count(11));
    words[4] = "elefant";
    let slip = SchoolKey::parse(&words.join(" ")).unwrap_err();
    assert_eq!(slip, WordsError::Unknown { position: 5, nearest: vec!["elegant", "element", "elephant"] });
    words[4] = "zzzzzzzzzz";
    let slip = SchoolKey::parse(&words.join(" ")).unwrap_err();
    assert_eq!(slip, WordsError::Unknown { position: 5, nearest: vec![] });
    let mut swapped = key().words();
    swapped.swap(2, 9);
    assert_eq!(SchoolKey::parse(&swapped.join(" ")).unwrap_err(), WordsError::DoNotFit);
}

proptest! {
    #[test]
    fn any_school_key_comes_back_from_its_words(seed: u64) {
        let key = SchoolKey::generate(&mut seeded(seed));
        prop_assert_eq!(SchoolKey::parse(&key.words().join(" ")).unwrap().public(), key.public());
    }

    #[test]
    fn nothing_that_is_typed_causes_a_crash(typed in "\\PC{0,200}") {
        let _ = SchoolKey::parse(&typed);
    }
}

/// The sheet in the safe outlives the app: these words must open this key for ever.
#[test]
fn the_sheet_of_2026_still_opens() {
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    assert_eq!(SchoolKey::parse(words).unwrap().public().0[..4], [223, 229, 128, 153]);
}
