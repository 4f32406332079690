//! What stands in a class file once it is open, what a device keeps, what a host sends as lessons, and what passes between a page and its
//! workers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::documents::order::{PressOrder, Pressed};
use thinkclick::domain::lesson::BandLessons;
use thinkclick::domain::record::{decode_whole, encode};
use thinkclick::domain::register::ClassBook;
use thinkclick::sealing::class_keys::ClassKeys;
use thinkclick::vault::{Reply, Request};

fuzz_target!(|bytes: &[u8]| {
    if let Some(lessons) = BandLessons::parse(bytes) {
        assert_eq!(BandLessons::parse(&lessons.to_bytes()), Some(lessons));
    }
    if let Some(book) = decode_whole::<ClassBook>(bytes) {
        assert_eq!(decode_whole::<ClassBook>(&encode(&book)), Some(book));
    }
    let _ = (decode_whole::<Request>(bytes), decode_whole::<Reply>(bytes));
    let _ = (decode_whole::<PressOrder>(bytes), decode_whole::<Pressed>(bytes));
    let _ = (ClassKeys::parse(bytes), ClassKeys::parse(&[b"TTCK\x01", bytes].concat()));
});
