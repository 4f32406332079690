//! The seal over a whole paper, and the school's countersignature.

use crate::fixture::{OTHER_CLASS, OUR_CLASS, changed};
use proptest::prelude::*;
use thinkclick::domain::seal_place::blank;
use thinkclick::sealing::countersign::{countersign, is_countersigned};
use thinkclick::sealing::paper_seal::{SealError, Verdict, check, seal};

fn pdf(places: usize) -> Vec<u8> {
    let places = blank().repeat(places);
    [b"%PDF-1.7\nstream\n".as_slice(), &places, b"\nendstream\nThe page\n%%EOF\n"].concat()
}

fn sealed() -> Vec<u8> {
    seal(pdf(1), OUR_CLASS.current()).unwrap()
}

fn checked(pdf: &[u8]) -> Verdict {
    check(pdf, |key| key == OUR_CLASS.public().sign())
}

#[test]
fn a_sealed_paper_is_ours_and_no_longer_than_before() {
    assert_eq!(checked(&sealed()), Verdict::Ours);
    assert_eq!(sealed().len(), pdf(1).len());
}

#[test]
fn papers_of_others_are_told_apart() {
    assert_eq!(checked(&seal(pdf(1), OTHER_CLASS.current()).unwrap()), Verdict::UnknownKey);
    assert_eq!(checked(b"%PDF-1.4 some other paper"), Verdict::NotOurs);
    assert_eq!(checked(&pdf(1)), Verdict::Altered);
    assert_eq!(checked(&[sealed(), b"%%EOF appended".to_vec()].concat()), Verdict::Altered);
    assert_eq!(checked(&[sealed(), sealed()].concat()), Verdict::Altered);
    assert_eq!(checked(&sealed()[..100]), Verdict::Altered, "cut off in the midst of its seal");
    assert_eq!(checked(&sealed()[..30]), Verdict::NotOurs);
}

#[test]
fn a_paper_is_sealed_once_in_its_one_place() {
    let try_seal = |pdf| seal(pdf, OUR_CLASS.current()).unwrap_err();
    assert_eq!(try_seal(pdf(0)), SealError::NoPlace);
    assert_eq!(try_seal(pdf(2)), SealError::TwoPlaces);
    assert_eq!(try_seal(sealed()), SealError::Sealed);
}

/// Every byte and every bit of it, on the page too.
#[test]
fn every_changed_bit_is_noticed() {
    let sealed = sealed();
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let verdict = checked(&changed(&sealed, at, 1 << bit));
            assert!(matches!(verdict, Verdict::Altered | Verdict::NotOurs), "byte {at}, bit {bit}: {verdict:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_page_can_be_sealed(page in proptest::collection::vec(any::<u8>(), 0..2000), at: usize, bits in 1_u8..) {
        let sealed = seal([pdf(1), page].concat(), OUR_CLASS.current()).unwrap();
        prop_assert_eq!(checked(&sealed), Verdict::Ours);
        prop_assert_ne!(checked(&changed(&sealed, at, bits)), Verdict::Ours);
        prop_assert_ne!(checked(&changed(&sealed, at, bits)), Verdict::UnknownKey);
    }

    #[test]
    fn a_countersignature_is_for_one_record_and_one_acceptance(record: [u8; 32], acceptance: Vec<u8>, at: usize, bits in 1_u8..) {
        let signature = countersign(OUR_CLASS.current(), &record, &acceptance);
        let holds = |keys, record: &[u8; 32], acceptance: &[u8]| is_countersigned(keys, record, acceptance, &signature);
        prop_assert!(holds(OUR_CLASS.public(), &record, &acceptance));
        prop_assert!(!holds(OTHER_CLASS.public(), &record, &acceptance));
        let other: [u8; 32] = changed(&record, at, bits).try_into().unwrap();
        prop_assert!(!holds(OUR_CLASS.public(), &other, &acceptance));
        prop_assert!(!holds(OUR_CLASS.public(), &record, &[acceptance.as_slice(), &[0]].concat()));
    }
}
