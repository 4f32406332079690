//! Reads the lessons that teachers write, says what is wrong with them in words they can act on, and binds a step's files
//! into the one that a pupil's device loads. Used by `cargo test` and by `cargo run --example lessons`.

mod authored;
mod cards;
mod coverage;
mod notes;
mod problem;
mod reader;
mod reading;
mod step;
mod texts;
mod ways;

pub use coverage::tables as coverage;
pub use notes::{pages as notes, told as notes_of};
pub use problem::{Problem, listed};
pub use reader::Reader;
pub use reading::{Measure, reading_age};
pub use step::{Holds, Misconceptions, Step, read_all, read_step, steps};
pub use texts::Limits;
