//! `cargo xtask sample DIR`: a specimen of each document, made natively from fixed example data, and a contact sheet of each
//! step's lessons.

use std::path::absolute;

use crate::command::{program, run as run_program};
use crate::{Outcome, places};

/// Writes the specimens into a folder.
pub fn run(folder: &str) -> Outcome<()> {
    if !places::project().join("examples/sample.rs").is_file() {
        return Err("examples/sample.rs, which writes the specimens, is not there yet.".to_owned());
    }
    let folder = absolute(folder).map_err(|error| format!("{folder} is not a folder's name: {error}"))?;
    for example in ["sample", "contact_sheets"] {
        let mut cargo = program("cargo");
        cargo.args(["run", "--quiet", "--no-default-features", "--features", "press", "--example", example, "--"]);
        run_program(cargo.arg(&folder))?;
    }
    println!("The specimens are in {}", folder.display());
    Ok(())
}
