//! The authored lessons, checked and compiled by the library's own example program, so that no TOML reaches a browser.

use std::path::PathBuf;

use super::{folder, programs};
use crate::command::{program, run};
use crate::{Outcome, places};

/// Compiles the lessons when they or what reads them changed; `None` while the project has none.
pub fn compile() -> Outcome<Option<PathBuf>> {
    let project = places::project();
    if !project.join("examples/lessons.rs").is_file() {
        return Ok(None);
    }
    let out = places::stage().join("lessons");
    let state = programs::state_of(&["lessons", "examples", "src/domain", "Cargo.lock"], "");
    let stamp = places::stage().join("lessons.state");
    if folder::read(&stamp).is_ok_and(|known| known == state) {
        return Ok(Some(out));
    }
    folder::empty(&out)?;
    let mut cargo = program("cargo");
    cargo.args(["run", "--quiet", "--no-default-features", "--example", "lessons", "--"]).arg(&out);
    run(&mut cargo)?;
    folder::write(&stamp, state)?;
    Ok(Some(out))
}
