//! Writes which lesson teaches what into lessons/COVERAGE.md: `cargo run --no-default-features --example coverage`.

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let tables = checker::read_all(Path::new("lessons")).map(|steps| checker::coverage(&steps));
    match tables.map_err(|problems| checker::listed(&problems)).and_then(|tables| write(&tables)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn write(tables: &str) -> Result<(), String> {
    std::fs::write("lessons/COVERAGE.md", tables)
        .map_err(|error| format!("lessons/COVERAGE.md cannot be written: {error}"))
}
