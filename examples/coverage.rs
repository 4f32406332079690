//! Writes which lesson teaches what into lessons/COVERAGE.md, and the teacher's notes into lessons/NOTES.md:
//! `cargo run --no-default-features --example coverage`.

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match written() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn written() -> Result<(), String> {
    let root = Path::new("lessons");
    let steps = checker::read_all(root).map_err(|problems| checker::listed(&problems))?;
    let known = checker::Misconceptions::read(root).map_err(|problem| problem.to_string())?;
    for (name, text) in [("COVERAGE.md", checker::coverage(&steps)), ("NOTES.md", checker::notes(&steps, &known))] {
        std::fs::write(root.join(name), text).map_err(|error| format!("lessons/{name} cannot be written: {error}"))?;
    }
    Ok(())
}
