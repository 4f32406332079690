//! What stands in an opened envelope, and in a visit that is taken up again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::ink::Ink;
use thinkclick::domain::kiosk::Draft;
use thinkclick::domain::record::{Note, Record, decode_whole};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(record) = Record::parse(bytes) {
        assert_eq!(Record::parse(&record.to_bytes()), Ok(record));
    }
    if let Ok(ink) = Ink::parse(bytes) {
        let _ = (ink.drawn(800.0), ink.normalised());
        assert_eq!(Ink::parse(&ink.to_bytes()), Ok(ink));
    }
    let _ = (Note::parse(bytes), decode_whole::<Draft>(bytes));
});
