//! What is read from a file, a code or another program is true specimens, cut, changed, repeated and put together anew: it is read or
//! refused, and what was read is written as it was read. Longer: `DECODER_CASES=100000 cargo test --release --test decoders`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;
#[path = "vault/desk.rs"]
mod desk;
#[allow(dead_code)]
#[path = "sealing/fixture.rs"]
mod fixture;

use std::path::Path;
use std::sync::LazyLock;

use desk::{Desk, PASSWORD, answer, locked};
use minicbor::{Decode, Encode};
use proptest::prelude::*;
use thinkclick::domain::activity::{Band, Sitting};
use thinkclick::domain::class_list::{self, Table};
use thinkclick::domain::kiosk::Draft;
use thinkclick::domain::lesson::BandLessons;
use thinkclick::domain::moment::Day;
use thinkclick::domain::record::{Note, Record, decode_whole, encode};
use thinkclick::domain::register::ClassBook;
use thinkclick::sealing::class_file::ClassFile;
use thinkclick::sealing::envelope::Envelope;
use thinkclick::sealing::wire;
use thinkclick::vault::{Reply, Request, Vault};

/// A class with one answer: the file, what stands in it, the answer and its envelope, and lessons.
static SPECIMENS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let record = answer(&code, 1);
    let envelope = locked(&code, &record, 5);
    desk.takes_in(std::slice::from_ref(&envelope));
    let (_, book) = ClassFile::parse(&desk.file).unwrap().open_with_password(PASSWORD).unwrap();
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons"));
    let known = checker::Misconceptions::read(root).unwrap();
    let Ok(step) = checker::read_step(root, Band::LowerKs2, &known) else { panic!("the lessons") };
    let asked = encode(&Request::Check { file: b"%PDF-1.7".to_vec(), known: vec![] });
    let code = encode(&code);
    vec![
        desk.file.clone(),
        book.to_vec(),
        record.to_bytes(),
        envelope,
        step.lessons.of(Sitting::First).to_bytes(),
        asked,
        code,
    ]
});

/// One thing that may happen to a file on its way.
#[derive(Clone, Debug)]
enum Harm {
    Cut(usize),
    Flip(usize, u8),
    /// Bytes that mean much to a decoder: long lengths, endless lists, the end of one.
    Put(usize, u8),
    Drop(usize, usize),
    Twice(usize, usize),
    /// A part of another specimen.
    From(usize, usize, usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let telling = prop::sample::select(vec![
        0x00, 0x1b, 0x3b, 0x5b, 0x5f, 0x7b, 0x80, 0x81, 0x9b, 0x9f, 0xa1, 0xbb, 0xbf, 0xd9, 0xf6, 0xf7, 0xff,
    ]);
    prop_oneof![
        any::<usize>().prop_map(Harm::Cut),
        (any::<usize>(), 1_u8..).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        (any::<usize>(), telling).prop_map(|(at, byte)| Harm::Put(at, byte)),
        (any::<usize>(), 1_usize..40).prop_map(|(at, long)| Harm::Drop(at, long)),
        (any::<usize>(), 1_usize..400).prop_map(|(at, long)| Harm::Twice(at, long)),
        any::<(usize, usize, usize)>().prop_map(|(at, other, from)| Harm::From(at, other, from, 60)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let all = bytes.len().max(1);
        match *harm {
            Harm::Cut(at) => bytes.truncate(at % all),
            Harm::Flip(at, bits) => bytes.iter_mut().skip(at % all).take(1).for_each(|byte| *byte ^= bits),
            Harm::Put(at, byte) => bytes.insert(at % (bytes.len() + 1), byte),
            Harm::Drop(at, long) => {
                let rest = bytes.split_off(at % (bytes.len() + 1));
                bytes.extend(rest.into_iter().skip(long));
            }
            Harm::Twice(at, long) => {
                let part: Vec<u8> = bytes.iter().skip(at % all).take(long).copied().collect();
                let place = at % (bytes.len() + 1);
                bytes.splice(place..place, part).for_each(drop);
            }
            Harm::From(at, other, from, long) => {
                let other = &SPECIMENS[other % SPECIMENS.len()];
                let part: Vec<u8> = other.iter().skip(from % other.len()).take(long).copied().collect();
                let place = at % (bytes.len() + 1);
                bytes.splice(place..place, part).for_each(drop);
            }
        }
    }
    bytes
}

/// Reads the bytes as this; what was read is written and read again as it is.
fn settles<T: for<'b> Decode<'b, ()> + Encode<()> + PartialEq + std::fmt::Debug>(bytes: &[u8]) -> bool {
    let Some(read) = decode_whole::<T>(bytes) else { return false };
    assert_eq!(decode_whole::<T>(&encode(&read)).as_ref(), Some(&read));
    true
}

/// Everything that the app would try on bytes from outside.
fn everything_answers(bytes: &[u8]) {
    let _ = (settles::<ClassBook>(bytes), settles::<Record>(bytes), settles::<BandLessons>(bytes));
    let _ = (settles::<Note>(bytes), settles::<Draft>(bytes), wire::version(bytes));
    if let Ok(envelope) = Envelope::parse(bytes) {
        assert_eq!(envelope.to_bytes(), bytes);
    }
    if let Ok(file) = ClassFile::parse(bytes) {
        let _ = (file.class(), file.public(), file.school());
    }
    let _ = decode_whole::<Reply>(bytes);
    // A class file that opens costs a password's time; what else a page may ask is answered.
    if let Some(request @ (Request::Check { .. } | Request::KeysIn { .. })) = decode_whole::<Request>(bytes) {
        let _ = Vault::default().handle(request, &mut fixture::seeded(1));
    }
}

fn cases() -> u32 {
    std::env::var("DECODER_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(400)
}

#[test]
fn unharmed_specimens_are_read() {
    let read = |at: usize| SPECIMENS[at].as_slice();
    assert!(ClassFile::parse(read(0)).is_ok() && settles::<ClassBook>(read(1)) && settles::<Record>(read(2)));
    assert!(Envelope::parse(read(3)).is_ok() && settles::<BandLessons>(read(4)));
    assert!(decode_whole::<Request>(read(5)).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn whatever_happened_on_the_way_is_answered(
        specimen: prop::sample::Index,
        harms in prop::collection::vec(harm(), 1..6),
    ) {
        everything_answers(&harmed(specimen.get(&SPECIMENS).clone(), &harms));
    }

    #[test]
    fn whatever_is_pasted_as_a_list_is_read_or_every_line_that_is_wrong_is_named(text in "(\\PC{0,12}|[,;\t\n\r\"]){0,40}") {
        if let Err(problems) = class_list::read(&text) {
            prop_assert!(!problems.is_empty());
        }
        let _ = Table::read(text.as_bytes());
        let _ = Day::parse(&text);
    }
}
