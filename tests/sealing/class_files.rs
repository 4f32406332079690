//! The class file.

use crate::fixture::{changed, quick, seeded};
use proptest::prelude::*;
use std::sync::LazyLock;
use thinkclick::sealing::class_file::{ClassFile, FileError, MOST_BODY, Unlocked};
use thinkclick::sealing::envelope::{self, Kind};
use thinkclick::sealing::keys::KeyRing;
use thinkclick::sealing::school_key::SchoolKey;

const PASSWORD: &str = "velvet otter cabin moon";

static SCHOOL: LazyLock<SchoolKey> = LazyLock::new(|| SchoolKey::generate(&mut seeded(20)));
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| new_class().save(b"thirty children", &mut seeded(22)).unwrap());

fn new_class() -> Unlocked {
    let keys = KeyRing::generate(&mut seeded(21));
    Unlocked::create(keys, PASSWORD, quick(), Some(SCHOOL.public()), &mut seeded(21)).unwrap()
}

fn opened(bytes: &[u8], password: &str) -> Result<Vec<u8>, FileError> {
    ClassFile::parse(bytes)?.open_with_password(password).map(|it| it.1.to_vec())
}

#[test]
fn the_password_and_the_school_key_open_it() {
    assert_eq!(opened(&FILE, PASSWORD), Ok(b"thirty children".to_vec()));
    assert_eq!(opened(&FILE, "  velvet otter\tcabin  moon "), Ok(b"thirty children".to_vec()));
    let file = ClassFile::parse(&FILE).unwrap();
    assert_eq!(file.school(), Some(SCHOOL.public()));
    assert_eq!(file.open_with_school_key(&SCHOOL).unwrap().1.as_slice(), b"thirty children");
}

#[test]
fn a_wrong_password_and_another_schools_key_are_told_apart_from_damage() {
    assert_eq!(opened(&FILE, "Velvet otter cabin moon"), Err(FileError::WrongPassword));
    let other = SchoolKey::generate(&mut seeded(23));
    let file = ClassFile::parse(&FILE).unwrap();
    assert_eq!(file.open_with_school_key(&other).unwrap_err(), FileError::OtherSchoolKey);
    assert_eq!(opened(&changed(&FILE, FILE.len() - 20, 1), PASSWORD), Err(FileError::Altered));
    assert_eq!(opened(&FILE[..FILE.len() - 1], PASSWORD), Err(FileError::CutOff));
    assert_eq!(opened(&[FILE.as_slice(), b"\n"].concat(), PASSWORD), Err(FileError::Altered));
}

#[test]
fn what_a_web_filter_sends_is_named() {
    assert_eq!(opened(b"\r\n<!DOCTYPE html><title>Blocked</title>", PASSWORD), Err(FileError::WebPage));
    assert_eq!(opened(b"", PASSWORD), Err(FileError::NotOurs));
    assert_eq!(opened(b"PK\x03\x04", PASSWORD), Err(FileError::NotOurs));
    assert_eq!(opened(&FILE[..5], PASSWORD), Err(FileError::CutOff));
}

#[test]
fn a_newer_file_is_named_before_the_password_is_asked_for() {
    let mut newer = FILE.clone();
    newer[8] = 2;
    assert_eq!(ClassFile::parse(&newer).unwrap_err(), FileError::Newer);
}

#[test]
fn saving_again_needs_no_password_and_repeats_no_bytes() {
    let (unlocked, _) = ClassFile::parse(&FILE).unwrap().open_with_password(PASSWORD).unwrap();
    let [one, two] = [30, 31].map(|seed| unlocked.save(b"same body", &mut seeded(seed)).unwrap());
    assert_ne!(one[one.len() - 40..], two[two.len() - 40..]);
    assert_eq!(opened(&one, PASSWORD), opened(&two, PASSWORD));
    assert_eq!(unlocked.check_password(PASSWORD), Ok(()));
    assert_eq!(unlocked.check_password("something else"), Err(FileError::WrongPassword));
}

#[test]
fn a_new_password_replaces_the_old_one_and_the_school_key_still_opens() {
    let changed = new_class().change_password("new words for spring", quick(), &mut seeded(32)).unwrap();
    let bytes = changed.save(b"later", &mut seeded(33)).unwrap();
    assert_eq!(opened(&bytes, PASSWORD), Err(FileError::WrongPassword));
    assert_eq!(opened(&bytes, "new words for spring"), Ok(b"later".to_vec()));
    assert!(ClassFile::parse(&bytes).unwrap().open_with_school_key(&SCHOOL).is_ok());
}

#[test]
fn handing_over_keeps_late_returns_readable() {
    let class = new_class();
    let late = envelope::seal(class.keys().public(), Kind::Record, b"late", &mut seeded(34)).unwrap();
    let class = class.hand_over("the next teacher's own", quick(), &mut seeded(35)).unwrap();
    let bytes = class.save(b"", &mut seeded(36)).unwrap();
    let file = ClassFile::parse(&bytes).unwrap();
    let (class, _) = file.open_with_password("the next teacher's own").unwrap();
    assert_eq!(class.keys().retired().count(), 1);
    assert_eq!(envelope::open(class.keys(), Kind::Record, &late).unwrap().as_slice(), b"late");
}

#[test]
fn a_class_without_a_school_key_says_so() {
    let keys = KeyRing::generate(&mut seeded(37));
    let class = Unlocked::create(keys, PASSWORD, quick(), None, &mut seeded(37)).unwrap();
    let bytes = class.save(b"alone", &mut seeded(38)).unwrap();
    let file = ClassFile::parse(&bytes).unwrap();
    assert_eq!(file.open_with_school_key(&SCHOOL).unwrap_err(), FileError::NoSchoolKey);
    assert_eq!(class.save(&vec![0; MOST_BODY + 1], &mut seeded(39)), Err(FileError::TooBig));
}

/// A file that asks for four gigabytes is refused, not obeyed; its checksum was made right again.
#[test]
fn a_file_that_means_to_freeze_the_device_is_refused() {
    let effort = FILE.windows(7).position(|it| it == [0xa3, 0, 8, 1, 1, 2, 1]).unwrap();
    let mut hostile = FILE.clone();
    hostile[effort + 4] = 7;
    let end = hostile.len() - 8;
    let checksum: [u8; 8] = thinkclick::sealing::wire::checksum(&hostile[..end]);
    hostile[end..].copy_from_slice(&checksum);
    assert_eq!(opened(&hostile, PASSWORD), Err(FileError::Refused));
}

#[test]
fn nothing_secret_shows_in_a_log() {
    let shown = format!("{:?} {:?}", new_class(), *SCHOOL);
    assert!(shown.len() < 400 && !shown.contains("data_key"), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_changed_byte_is_noticed(at: usize, bits in 1_u8..) {
        prop_assert!(opened(&changed(&FILE, at, bits), PASSWORD).is_err());
    }

    /// Also when the checksum was made right again: the lock does not rely on it.
    #[test]
    fn any_byte_changed_with_care_is_noticed(at: usize, bits in 1_u8..) {
        let end = FILE.len() - 8;
        let mut bytes = changed(&FILE[..end], at, bits);
        let checksum: [u8; 8] = thinkclick::sealing::wire::checksum(&bytes);
        bytes.extend_from_slice(&checksum);
        prop_assert!(opened(&bytes, PASSWORD).is_err());
    }

    #[test]
    fn a_cut_file_is_named(length in 1_usize..700) {
        prop_assume!(length < FILE.len());
        prop_assert_eq!(opened(&FILE[..length], PASSWORD), Err(FileError::CutOff));
    }

    #[test]
    fn any_body_comes_back(body in proptest::collection::vec(any::<u8>(), 0..3000), seed: u64) {
        let bytes = new_class().save(&body, &mut seeded(seed)).unwrap();
        prop_assert_eq!(opened(&bytes, PASSWORD), Ok(body));
    }
}
