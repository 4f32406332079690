//! How long locking, opening and the password take on this machine: `cargo run --release --no-default-features
//! --example sealing_times`.

#[allow(dead_code)] // A part of it is for the tests.
#[path = "../tests/sealing/fixture.rs"]
mod fixture;

use fixture::{OUR_CLASS, seeded};
use std::hint::black_box;
use std::time::Instant;
use thinkclick::domain::seal_place;
use thinkclick::sealing::envelope::{Kind, open, seal};
use thinkclick::sealing::fingerprint::check_words;
use thinkclick::sealing::paper_seal;
use thinkclick::sealing::password_hash::Effort;

fn main() {
    let (ring, rng) = (&*OUR_CLASS, &mut seeded(9));
    let answer = [7; 600];
    println!("seal an answer        {:8.2} ms", times(100, || seal(ring.public(), Kind::Record, &answer, rng)));
    let Ok(envelope) = seal(ring.public(), Kind::Record, &answer, &mut seeded(9)) else { return };
    println!("open an answer        {:8.2} ms", times(100, || open(ring, Kind::Record, &envelope)));
    println!(
        "class password        {:8.2} ms",
        times(3, || Effort::CLASS.key::<32>(b"four words like these", &[0; 16]))
    );
    println!("staff code            {:8.2} ms", times(3, || Effort::STAFF_CODE.key::<16>(b"204815", &[0; 16])));
    println!("check words           {:8.2} ms", times(3, || check_words(ring.public())));
    let pdf = [seal_place::blank(), vec![b' '; 60_000]].concat();
    println!("seal a paper of 60 KB {:8.2} ms", times(20, || paper_seal::seal(pdf.clone(), ring.current())));
}

/// The mean time of one turn, in milliseconds.
fn times<T>(turns: u32, mut turn: impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    (0..turns).for_each(|_| {
        black_box(turn());
    });
    start.elapsed().as_secs_f64() * 1000.0 / f64::from(turns)
}
