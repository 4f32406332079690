//! Whatever a camera reads as a frame of an answer, and whatever a file of answers hides.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::base45;
use thinkclick::sealing::frames::{Gathering, Got, frames_of};
use thinkclick::sealing::parcel;

fuzz_target!(|bytes: &[u8]| {
    let mut gathering = Gathering::default();
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = gathering.take(text);
    }
    let _ = gathering.take(&format!("TTF1:{}", base45::encode(bytes)));
    for row in frames_of(&[bytes.to_vec()]).into_iter().flatten() {
        let mut gathering = Gathering::default();
        let got: Vec<_> = row.iter().map(|frame| gathering.take(frame)).collect();
        assert_eq!(got.last(), Some(&Ok(Got::Whole(bytes.to_vec()))));
    }
    for bytes in [bytes.to_vec(), [b"TTCP", bytes].concat()] {
        if let Ok(envelopes) = parcel::unpack(&bytes) {
            assert_eq!(parcel::pack(envelopes.iter().map(Vec::as_slice)), bytes);
        }
    }
});
