//! The class password, the staff code, and the words that are suggested.

use crate::fixture::{quick, seeded};
use std::time::Duration;
use thinkclick::sealing::passphrase::{PasswordError, normalise, unwrap, wrap};
use thinkclick::sealing::password_hash::{Effort, EffortError, pause_after};
use thinkclick::sealing::staff_code::{StaffCode, StaffVerifier};
use thinkclick::sealing::strength::{Strength, strength, suggest_password};
use thinkclick::sealing::wordlist;

#[test]
fn a_password_opens_what_it_locked() {
    let wrapped = wrap(b"secret", "Zoë's owl sings", quick(), &mut seeded(1)).unwrap();
    assert_eq!(unwrap(&wrapped, "Zoë's owl sings").unwrap().as_slice(), b"secret");
    assert_eq!(unwrap(&wrapped, "zoë's owl sings").unwrap_err(), PasswordError::Wrong);
}

#[test]
fn the_same_password_typed_on_another_keyboard_is_the_same() {
    assert_eq!(*normalise("  Zoe\u{308} \u{a0} owl\n"), *normalise("Zo\u{eb} owl"));
    assert_ne!(*normalise("Zoe owl"), *normalise("zoe owl"));
}

#[test]
fn hostile_work_is_refused() {
    for (memory, passes, lanes) in [(256 * 1024 + 1, 1, 1), (8, 7, 1), (64, 1, 5), (7, 1, 1), (8, 0, 1), (8, 1, 0)] {
        assert_eq!(Effort::parse(memory, passes, lanes), Err(EffortError::Refused));
    }
    assert_eq!(Effort::parse(u32::MAX, u32::MAX, u32::MAX), Err(EffortError::Refused));
    assert_eq!(Effort::parse(64 * 1024, 3, 1), Ok(Effort::CLASS));
}

#[test]
fn the_hint_is_honest() {
    let hints = [
        ("owl", Strength::TooShort),
        ("       owl      ", Strength::TooShort),
        ("password", Strength::Weak),
        ("Password1234", Strength::Weak),
        ("aaaaaaaaaaaa", Strength::Weak),
        ("12345678", Strength::Weak),
        ("abcdefghijkl", Strength::Weak),
        ("September2026", Strength::Weak),
        ("year 4 class", Strength::Weak),
        ("kR7#mw2q", Strength::Fair),
        ("marmalade", Strength::Fair),
        ("kR7#mw2q!xV9z", Strength::Good),
        ("velvet otter cabin moon", Strength::FourWords),
        ("moon moon moon moon", Strength::Weak),
        ("one two three four", Strength::Fair),
    ];
    for (password, hint) in hints {
        assert_eq!(strength(password), hint, "{password}");
    }
    assert!(!Strength::Weak.is_accepted() && Strength::Fair.is_accepted());
}

#[test]
fn what_is_suggested_is_always_the_strongest() {
    for seed in 0..100 {
        let password = suggest_password(&mut seeded(seed));
        assert_eq!((password.split(' ').count(), strength(&password)), (4, Strength::FourWords), "{password}");
    }
    assert_ne!(suggest_password(&mut seeded(1)), suggest_password(&mut seeded(2)));
}

/// Check words are made from this list: were it to change, letters printed before would no longer match.
#[test]
fn the_friendly_words_never_change() {
    let words = wordlist::friendly();
    let hash = thinkclick::sealing::wire::checksum::<4>(words.join(" ").as_bytes());
    assert_eq!((words.len(), hash), (1802, [229, 149, 134, 230]));
    assert!(!words.contains(&"gun") && !words.contains(&"abuse"));
}

#[test]
fn pauses_grow_and_end() {
    let pauses: Vec<u64> = (0..12).map(|wrong| pause_after(wrong).as_secs()).collect();
    assert_eq!(pauses, [0, 0, 0, 5, 15, 30, 60, 120, 300, 300, 300, 300]);
    assert_eq!(pause_after(u32::MAX), Duration::from_secs(300));
}

#[test]
fn the_staff_code_is_six_digits() {
    for wrong in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "-12345"] {
        assert_eq!(StaffCode::parse(wrong), None, "{wrong}");
    }
    assert_eq!(StaffCode::parse(" 123 456"), StaffCode::parse("123456"));
    assert!(StaffCode::parse(StaffCode::generate(&mut seeded(1)).digits()).is_some());
}

#[test]
fn the_class_ipad_knows_the_staff_code_without_holding_it() {
    let code = StaffCode::parse("204815").unwrap();
    let verifier = StaffVerifier::of(&code, &mut seeded(1)).unwrap();
    assert_eq!(verifier.accepts(&code), Some(true));
    assert_eq!(verifier.accepts(&StaffCode::parse("204816").unwrap()), Some(false));
    assert_eq!(format!("{code:?}"), "StaffCode");
}
