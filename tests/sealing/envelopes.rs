//! The locked answer.

use crate::fixture::{OTHER_CLASS, OUR_CLASS, changed, forged_keys, seeded};
use proptest::prelude::*;
use thinkclick::sealing::envelope::{Envelope, Kind, OpenError, SealError, open, open_any, seal};
use thinkclick::sealing::keys::KeyRing;

fn sealed(answer: &[u8]) -> Envelope {
    seal(OUR_CLASS.public(), Kind::Record, answer, &mut seeded(7)).unwrap()
}

/// Reading and opening, as the vault does with what comes in.
fn opened(bytes: &[u8]) -> Result<Vec<u8>, OpenError> {
    open(&OUR_CLASS, Kind::Record, &Envelope::parse(bytes)?).map(|it| it.to_vec())
}

#[test]
fn a_stamp_and_a_drawing_look_alike() {
    let [stamp, drawing] = [vec![1; 90], vec![2; 1276]].map(|answer| sealed(&answer).to_bytes().len());
    assert_eq!(stamp, drawing);
    assert!(stamp < 1_405, "{stamp} bytes must fit a text of 1,900 signs");
    assert_eq!(sealed(&[3; 1277]).to_bytes().len(), stamp + 1280);
}

#[test]
fn another_class_an_unknown_key_and_a_newer_version_are_told_apart() {
    let other = seal(OTHER_CLASS.public(), Kind::Record, b"x", &mut seeded(7)).unwrap();
    assert_eq!(opened(&other.to_bytes()), Err(OpenError::OtherClass));
    let forged = seal(&forged_keys(), Kind::Record, b"x", &mut seeded(7)).unwrap();
    assert_eq!(opened(&forged.to_bytes()), Err(OpenError::UnknownKey));
    let mut newer = sealed(b"x").to_bytes();
    let version = newer.windows(3).position(|it| it == [0xa5, 0, 1]).unwrap() + 2;
    newer[version] = 2;
    assert_eq!(opened(&newer), Err(OpenError::Newer));
    assert_eq!(opened(b"<html>blocked</html>"), Err(OpenError::Unreadable));
}

#[test]
fn late_returns_open_with_the_retired_keys() {
    let ring = KeyRing::generate(&mut seeded(3));
    let late = seal(ring.public(), Kind::Record, b"late", &mut seeded(4)).unwrap();
    let ring = ring.renewed(&mut seeded(5));
    assert_ne!(late.key(), ring.public().key());
    assert_eq!(open(&ring, Kind::Record, &late).unwrap().as_slice(), b"late");
}

#[test]
fn a_note_is_not_a_record_and_does_not_show_it() {
    let note = seal(OUR_CLASS.public(), Kind::Note, b"talk again", &mut seeded(7)).unwrap();
    assert_eq!(open(&OUR_CLASS, Kind::Record, &note).unwrap_err(), OpenError::Altered);
    assert_eq!(open_any(&OUR_CLASS, &note).map(|it| it.0), Ok(Kind::Note));
    assert_eq!(open_any(&OUR_CLASS, &sealed(b"x")).map(|it| it.0), Ok(Kind::Record));
    assert_eq!(note.to_bytes().len(), sealed(b"x").to_bytes().len());
}

#[test]
fn too_long_an_answer_is_refused_before_it_is_sealed() {
    let long = vec![0; 128 * 1280 - 3];
    assert_eq!(seal(OUR_CLASS.public(), Kind::Record, &long, &mut seeded(7)), Err(SealError::TooLong));
    assert_eq!(opened(&sealed(&long[1..]).to_bytes()).map(|it| it.len()), Ok(128 * 1280 - 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sealed_is_what_opens(answer in proptest::collection::vec(any::<u8>(), 0..4000), seed: u64) {
        let envelope = seal(OUR_CLASS.public(), Kind::Record, &answer, &mut seeded(seed)).unwrap();
        let read = Envelope::parse(&envelope.to_bytes()).unwrap();
        prop_assert_eq!(&read, &envelope);
        prop_assert_eq!(opened(&read.to_bytes()), Ok(answer));
    }

    #[test]
    fn any_changed_byte_is_noticed(at: usize, bits in 1_u8..) {
        prop_assert!(opened(&changed(&sealed(b"yes").to_bytes(), at, bits)).is_err());
    }

    #[test]
    fn a_cut_envelope_is_refused(length in 0_usize..1380) {
        prop_assert_eq!(Envelope::parse(&sealed(b"yes").to_bytes()[..length]), Err(OpenError::Unreadable));
    }
}

/// Not only sampled: the clear part is small enough to change every bit of it.
#[test]
fn every_bit_of_the_clear_part_is_guarded() {
    let bytes = sealed(b"yes").to_bytes();
    for at in 0..110 {
        for bit in 0..8 {
            assert!(opened(&changed(&bytes, at, 1 << bit)).is_err(), "byte {at}, bit {bit}");
        }
    }
}
