//! The lens's worker: QR codes, found in pictures and drawn.

use thinkclick::domain::record::{decode_whole, encode};
use thinkclick::lens::{Look, Seen};
use thinkclick::platform::worker_side;

fn main() {
    thinkclick::platform::crash::install();
    worker_side::serve(|bytes| {
        let seen = decode_whole::<Look>(&bytes).map_or(Seen::Texts(vec![]), |look| look.answer());
        encode(&seen)
    });
}
