//! The class code.

use crate::fixture::{OTHER_CLASS, OUR_CLASS, changed, forged_keys, seeded};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use thinkclick::domain::moment::Day;
use thinkclick::domain::person::{ChildNumber, Name, PictureName};
use thinkclick::sealing::base45;
use thinkclick::sealing::class_code::{ClassCode, CodeError, CodePupil};
use thinkclick::sealing::staff_code::{StaffCode, StaffVerifier};
use thinkclick::sealing::wire::Version;

const TODAY: Day = Day(20_700);

static CODE: LazyLock<ClassCode> = LazyLock::new(|| code(30));
static TEXT: LazyLock<String> = LazyLock::new(|| CODE.to_text(OUR_CLASS.current()).unwrap());

fn code(pupils: u32) -> ClassCode {
    let staff = StaffVerifier::of(&StaffCode::parse("204815").unwrap(), &mut seeded(1)).unwrap();
    let pupil = |n: u32| CodePupil {
        number: ChildNumber(n.wrapping_mul(2_654_435_761)),
        screen_name: Name::parse(&format!("Zaynab {n}")).unwrap(),
        picture: PictureName::nth(n as usize).unwrap(),
        band: (n == 3).then(|| "early".into()),
        access: if n == 4 { BTreeMap::from([(1, 8), (200, 9)]) } else { BTreeMap::new() },
        language: None,
    };
    ClassCode {
        version: Version,
        keys: *OUR_CLASS.public(),
        pack: [7; 32],
        kiosk_token: [8; 16],
        kiosk_number: 3,
        staff,
        class_name: Name::parse("4K").unwrap(),
        band: "lower_ks2".into(),
        ends: TODAY,
        taught_together: Some(Day(20_699)),
        pupils: (0..pupils).map(pupil).collect(),
        later: None,
    }
}

fn refused(text: &str) -> CodeError {
    ClassCode::parse(text, TODAY).unwrap_err()
}

#[test]
fn an_ipad_keeps_a_code_that_it_has_read() {
    assert_eq!(ClassCode::of_kept(&CODE.to_kept()).as_ref(), Some(&*CODE));
    let bytes = CODE.to_kept();
    assert_eq!(ClassCode::of_kept(bytes.split_last().unwrap().1), None);
    assert_eq!(ClassCode::of_kept(b"TTC1:"), None);
}

#[test]
fn what_the_teacher_shows_is_what_the_ipad_reads() {
    assert_eq!(ClassCode::parse(&TEXT, TODAY).as_ref(), Ok(&*CODE));
    assert!(TEXT.len() < 2_000, "{} signs for thirty children", TEXT.len());
    assert!(TEXT.bytes().all(|it| b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".contains(&it)));
}

#[test]
fn the_code_of_yesterday_is_over() {
    assert_eq!(ClassCode::parse(&TEXT, Day(TODAY.0 + 1)), Err(CodeError::Ended));
}

#[test]
fn each_kind_of_wrong_code_is_named() {
    assert_eq!(refused("https://example.org/"), CodeError::NotOurs);
    assert_eq!(refused(""), CodeError::NotOurs);
    assert_eq!(refused("TTC"), CodeError::Cut);
    assert_eq!(refused("TTC2:ABC"), CodeError::Newer);
    assert_eq!(refused("TTC1:abc"), CodeError::Altered);
    for length in [5, 7, 100, 101, 102, TEXT.len() - 1] {
        assert_eq!(refused(&TEXT[..length]), CodeError::Cut, "{length} signs");
    }
}

#[test]
fn nobody_else_can_sign_it() {
    let mut stolen = CODE.clone();
    stolen.keys = forged_keys();
    assert_eq!(CODE.to_text(OTHER_CLASS.current()), Err(CodeError::OtherClass));
    assert_eq!(stolen.continues(OUR_CLASS.public()), Err(CodeError::OtherClass));
    assert_eq!(CODE.continues(OUR_CLASS.public()), Ok(()));
    // The token changed, and the checksum made right again.
    let mut bytes = base45::decode(&TEXT[5..]).unwrap();
    let end = bytes.len() - 4;
    let token = bytes.windows(16).position(|it| it == [8; 16]).unwrap();
    bytes[token] ^= 1;
    let checksum: [u8; 4] = thinkclick::sealing::wire::checksum(&bytes[..end]);
    bytes[end..].copy_from_slice(&checksum);
    assert_eq!(refused(&format!("TTC1:{}", base45::encode(&bytes))), CodeError::Forged);
}

#[test]
fn no_class_has_two_children_with_one_number_or_a_hundred_children() {
    let mut twins = code(2);
    twins.pupils[1].number = twins.pupils[0].number;
    assert_eq!(twins.to_text(OUR_CLASS.current()), Err(CodeError::Impossible));
    assert_eq!(code(61).to_text(OUR_CLASS.current()), Err(CodeError::Impossible));
    assert!(ClassCode::parse(&code(60).to_text(OUR_CLASS.current()).unwrap(), TODAY).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_changed_sign_is_noticed(at: usize, bits in 1_u8..) {
        if let Ok(text) = String::from_utf8(changed(TEXT.as_bytes(), at, bits)) {
            prop_assert!(ClassCode::parse(&text, TODAY).is_err());
        }
    }

    #[test]
    fn any_changed_byte_is_noticed(at: usize, bits in 1_u8..) {
        let bytes = changed(&base45::decode(&TEXT[5..]).unwrap(), at, bits);
        let text = format!("TTC1:{}", base45::encode(&bytes));
        prop_assert!(ClassCode::parse(&text, TODAY).is_err());
    }

    #[test]
    fn base45_gives_back_what_it_was_given(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(base45::decode(&base45::encode(&bytes)), Some(bytes));
    }
}

/// The examples of RFC 9285.
#[test]
fn base45_is_the_standards() {
    for (open, text) in [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")] {
        assert_eq!((base45::encode(open.as_bytes()).as_str(), base45::decode(text)), (text, Some(open.into())));
    }
    for wrong in ["A", "GGW", "::", ":::", "abc", "é"] {
        assert_eq!(base45::decode(wrong), None, "{wrong}");
    }
}
