//! `cargo xtask sample DIR`: a specimen of each document, made natively from fixed example data.

use std::path::absolute;

use crate::command::{program, run as run_program};
use crate::{Outcome, places};

/// Writes the specimens into a folder.
pub fn run(folder: &str) -> Outcome<()> {
    if !places::project().join("examples/sample.rs").is_file() {
        return Err("examples/sample.rs, which writes the specimens, is not there yet.".to_owned());
    }
    let folder = absolute(folder).map_err(|error| format!("{folder} is not a folder's name: {error}"))?;
    let mut cargo = program("cargo");
    cargo
        .args(["run", "--quiet", "--no-default-features", "--features", "press", "--example", "sample", "--"])
        .arg(&folder);
    run_program(&mut cargo)?;
    println!("The specimens are in {}", folder.display());
    Ok(())
}
