//! Cuts the app's program into the parts that src/shell/parts.rs names, so that a child's device fetches no teacher's screens.
//!
//! Trunk cannot do this yet (trunk#1022): the cut comes between the linker and wasm-bindgen.

use std::path::Path;

use super::folder;
use super::programs::APP;
use crate::command::{program, run};
use crate::{Outcome, places};

/// What every browser that the app runs in can do (Safari 16.4).
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Cuts the program that cargo linked last, and leaves its parts in this folder, made small.
pub fn cut(parts: &Path) -> Outcome<()> {
    let linked = places::target().join("wasm32-unknown-unknown/release").join(format!("{APP}.wasm"));
    let (rough, bound) = (parts.with_extension("rough"), parts.with_extension("bound"));
    for folder in [&rough, &bound, &parts.to_owned()] {
        folder::empty(folder)?;
    }
    run(program("wasm-split-cli").arg(&linked).arg(&rough).args(["--out-name", APP]))?;
    let main = rough.join(format!("{APP}.wasm"));
    run(program("wasm-bindgen")
        // The parts are joined over the table and the memory that the linker exports.
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", APP, "--out-dir"])
        .arg(&bound)
        .arg(&main))?;
    std::fs::remove_file(&main).map_err(|error| format!("{} cannot be removed: {error}", main.display()))?;
    for from in [&rough, &bound] {
        for file in folder::files(from) {
            match file.extension().is_some_and(|kind| kind == "wasm") {
                // What is alike stands together by its name, so that brotli sees it: with that, "-Os" travels lighter than "-Oz".
                true => run(program("wasm-opt")
                    .args(["-Os", "--reorder-functions-by-name", "--strip-producers", "--strip-target-features"])
                    .args(FEATURES)
                    .arg(from.join(&file))
                    .arg("-o")
                    .arg(parts.join(&file)))?,
                false => run(program("esbuild")
                    .args(["--minify", "--format=esm", "--log-level=error"])
                    .arg(from.join(&file))
                    .arg(format!("--outfile={}", parts.join(&file).display())))?,
            }
        }
    }
    Ok(())
}
