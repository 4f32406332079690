//! What the fuzz targets try by the million, on a small shelf of hostile inputs: nothing crashes, nothing opens.

use crate::fixture::seeded;
use proptest::prelude::*;
use rand_core::Rng;
use thinkclick::domain::moment::Day;
use thinkclick::domain::seal_place::blank;
use thinkclick::sealing::class_code::ClassCode;
use thinkclick::sealing::class_file::ClassFile;
use thinkclick::sealing::envelope::Envelope;
use thinkclick::sealing::letter_code::LetterCode;
use thinkclick::sealing::paper_seal::{Verdict, check};
use thinkclick::sealing::passphrase::Wrapped;
use thinkclick::sealing::school_key::SchoolKey;
use thinkclick::sealing::{base45, text_code, wire};

fn everything_refuses(bytes: &[u8]) {
    assert!(Envelope::parse(bytes).is_err());
    assert!(Envelope::parse(&[b"TTCE", bytes].concat()).is_err());
    assert!(ClassFile::parse(bytes).is_err());
    assert!(ClassFile::parse(&[b"\x89TTC\r\n\x1a\n\x01", bytes].concat()).is_err());
    assert!(ClassFile::parse(&[b"\x89TTC\r\n\x1a\n\x01\x00\x00\x00\x10", bytes].concat()).is_err());
    let text = String::from_utf8_lossy(bytes);
    let text_of = text_code::encode(bytes).unwrap_or_default();
    for text in [&text, base45::encode(bytes).as_str(), text_of.as_str()] {
        assert!(ClassCode::parse(text, Day(0)).is_err());
        assert!(ClassCode::parse(&format!("TTC1:{text}"), Day(0)).is_err());
        assert!(LetterCode::parse(text).is_err());
        assert!(LetterCode::parse(&format!("#/home/{text}")).is_err());
        assert!(SchoolKey::parse(text).is_err());
    }
    assert!(wire::read_exact::<Wrapped>(bytes).is_none());
    let known = |_: &[u8; 32]| true;
    assert_ne!(check(bytes, known), Verdict::Ours);
    assert_ne!(check(&[blank(), bytes.to_vec()].concat(), known), Verdict::Ours);
}

#[test]
fn hostile_inputs_are_refused() {
    let deep = [0x81; 50_000];
    let deep_maps = [0xa1, 0x00].repeat(20_000);
    let endless = [0x9f; 10_000];
    let shelf: [&[u8]; 16] = [
        b"",
        b"\0",
        b"<!doctype html><title>Blocked by your school</title>",
        b"{\"version\":1}",
        &deep,
        &deep_maps,
        &endless,
        b"\xbf\xff",
        // Maps, arrays, texts and bytes that claim to be as long as memory allows.
        b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xa3\x00\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xa3\x00\x7b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xc0\xc0\xc0\xc0\xa0",
        b"\xa5\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01",
        b"1____",
    ];
    shelf.into_iter().for_each(everything_refuses);
}

#[test]
fn a_megabyte_of_anything_is_refused() {
    let mut bytes = vec![0; 1024 * 1024];
    seeded(1).fill_bytes(&mut bytes);
    everything_refuses(&bytes);
    everything_refuses(&vec![b'A'; 1024 * 1024]);
}

proptest! {
    #[test]
    fn random_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        everything_refuses(&bytes);
    }

    /// Bytes that look more like CBOR than chance would have it.
    #[test]
    fn random_cbor_is_refused(bytes in proptest::collection::vec(prop_oneof![
        Just(0x00), Just(0x01), Just(0x02), Just(0x50), Just(0x58), Just(0x20), Just(0x81), Just(0xa1), Just(0xa3),
        Just(0xa5), Just(0x18), Just(0xf6), Just(0x1a), any::<u8>(),
    ], 0..200)) {
        everything_refuses(&bytes);
    }
}
