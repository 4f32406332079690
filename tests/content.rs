//! The lessons as they are written: right, complete, readable, and refused with a useful message when not.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

mod content {
    pub mod early;
    pub mod ks1;
    pub mod lower_ks2;
    pub mod packs;
    pub mod pictures;
    pub mod refused;
    pub mod upper_ks2;
    pub mod whole;
    pub mod written;
}

use std::path::Path;
use std::sync::OnceLock;

pub use checker::listed;
use checker::{Holds, Misconceptions, Problem, Reader};
use thinkclick::domain::activity::{Activity, Band, Kind, Sitting};
use thinkclick::domain::lesson::BandLessons;
use thinkclick::domain::topic::Topic;

pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons"))
}

pub fn known() -> Misconceptions {
    Misconceptions::read(root()).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The lessons and notes of a step, read once; anything to put right is printed in full.
pub fn step(band: Band) -> &'static checker::Step {
    static STEPS: [OnceLock<checker::Step>; 4] = [const { OnceLock::new() }; 4];
    let read = || checker::read_step(root(), band, &known());
    STEPS[band as usize].get_or_init(|| read().unwrap_or_else(|problems| panic!("\n{}\n", listed(&problems))))
}

pub fn lessons(band: Band) -> BandLessons {
    step(band).lessons.clone()
}

pub fn of(lessons: &BandLessons, sitting: Sitting) -> Vec<&Activity> {
    lessons.activities.iter().filter(|activity| activity.sitting == sitting).collect()
}

/// What is said of a file in which the README's example is changed here.
pub fn said_of(from: &str, to: &str) -> Vec<Problem> {
    let example = example();
    assert!(example.contains(from), "the example has no {from}");
    let changed = example.replacen(from, to, 1);
    Reader::read(
        Band::LowerKs2,
        Holds::Topic(Topic::KeepPrivate),
        "lessons/lower_ks2/keep-private.toml",
        &changed,
        &known(),
    )
    .problems
}

/// The example that lessons/README.md prints.
pub fn example() -> String {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("```toml\n").unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}
