//! Records as bytes: every way of signing comes back as it was, and hostile bytes are refused quietly.

use proptest::prelude::*;
use proptest::strategy::{Strategy, ValueTree};
use thinkclick::domain::agreement::{Answer, Gesture, Signatory, Taught, Way};
use thinkclick::domain::ink::Ink;
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::record::{Door, Record, RecordSlip, VERSION};

fn name() -> impl Strategy<Value = Name> {
    "[A-Za-zéŁ’ ]{0,12}[A-Za-z]".prop_map(|text| Name::parse(&text).unwrap())
}

fn way() -> impl Strategy<Value = Way> {
    let point = (0f32..600.0, 0f32..200.0);
    let ink = prop::collection::vec(prop::collection::vec(point, 2..20), 2..5);
    prop_oneof![
        ink.prop_map(|strokes| Way::Drawn(Ink::of(600.0, 200.0, &strokes).unwrap())),
        ("[a-z]{1,9}", "[a-z]{1,9}").prop_map(|(stamp, colour)| Way::Stamp { stamp, colour }),
        name().prop_map(Way::Typed),
        name().prop_map(Way::Picked),
        (prop::sample::select(Gesture::ALL.to_vec()), name())
            .prop_map(|(how, helper)| Way::WithPartner { how, helper }),
        name().prop_map(|with| Way::Shared { with }),
    ]
}

fn taught() -> impl Strategy<Value = Taught> {
    let topics = prop::collection::vec("[a-z-]{1,12}", 0..4);
    (name(), topics, 0u8..4).prop_map(|(with, topics, which)| match which {
        0 => Taught::Together { on: Day(20_699), topics },
        1 => Taught::Alone { on: Day(20_699), topics },
        2 => Taught::AtHome { on: Day(20_699) },
        _ => Taught::Shared { on: Day(20_699), with, topics },
    })
}

fn record() -> impl Strategy<Value = Record> {
    (way(), taught(), prop::option::of(name()), any::<bool>()).prop_map(|(way, taught, helper, please_check)| Record {
        version: VERSION,
        child: ChildNumber(7),
        form: [1; 32],
        language: "en".into(),
        signatory: Signatory::Pupil,
        answer: Answer::Signed(way),
        taught,
        door: Door::ClassIpad { token: [7; 16], number: 1 },
        began: Moment { seconds: 1_788_000_000, offset: 60 },
        ended: Moment { seconds: 1_788_000_300, offset: 60 },
        build: "test".into(),
        supersedes: if please_check { vec![[5; 32]] } else { vec![] },
        please_check,
        translation: None,
        helper,
    })
}

proptest! {
    #[test]
    fn every_way_of_signing_comes_back_as_it_was(record in record()) {
        prop_assert_eq!(Record::parse(&record.to_bytes()), Ok(record));
    }

    #[test]
    fn a_record_that_was_cut_or_changed_never_breaks_anything(record in record(), at in any::<prop::sample::Index>(), bits in 1u8..) {
        let bytes = record.to_bytes();
        let place = at.index(bytes.len());
        prop_assert!(Record::parse(&bytes[..place]).is_err(), "cut at {place}");
        let mut changed = bytes.clone();
        changed[place] ^= bits;
        let _ = Record::parse(&changed);
    }
}

/// A pupil's drawing and "shared by Ms Roe", as version 1 wrote them.
#[test]
fn records_of_version_1_are_read() {
    let old = include_str!("sealing/samples/records-1.txt");
    let bytes = |line: &str| -> Vec<u8> {
        (0..line.len() / 2).map(|place| u8::from_str_radix(&line[2 * place..2 * place + 2], 16).unwrap()).collect()
    };
    let records: Vec<Record> = old.lines().map(|line| Record::parse(&bytes(line)).unwrap()).collect();
    assert!(records.iter().all(|record| record.version == 1 && record.helper.is_none()));
    assert!(matches!(records[0].answer, Answer::Signed(Way::Drawn(_))));
    assert!(matches!(&records[1].taught, Taught::Shared { topics, .. } if topics.is_empty()));
}

#[test]
fn a_record_of_a_later_version_says_so() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let record = record().new_tree(&mut runner).unwrap().current();
    let later = Record { version: VERSION + 1, ..record };
    assert_eq!(Record::parse(&later.to_bytes()), Err(RecordSlip::Newer(VERSION + 1)));
}
