//! Cuts the app's program into the parts that src/shell/parts.rs names, so that a child's device fetches no teacher's screens.
//!
//! Trunk cannot do this yet (trunk#1022): the cut comes between the linker and wasm-bindgen.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
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
    with_short_names(parts)
}

/// What wasm-bindgen calls a function of the browser begins so and ends with sixteen digits that no packer can shorten.
const IMPORT: &[u8] = b"__wbg_";
const DIGITS: usize = 16;

/// Gives the browser's functions digits that travel light, the same in the script and in the programs: 4 KB less until the welcome.
fn with_short_names(parts: &Path) -> Outcome<()> {
    let files: Vec<_> = folder::files(parts).into_iter().map(|file| parts.join(file)).collect();
    let mut contents = Vec::new();
    for file in &files {
        contents.push(folder::read_bytes(file)?);
    }
    let names: BTreeSet<Vec<u8>> =
        contents.iter().flat_map(|bytes| imports(bytes).map(|place| bytes[place].to_vec())).collect();
    let number: BTreeMap<_, _> = names.into_iter().zip(0_usize..).collect();
    for (file, bytes) in files.iter().zip(contents) {
        let mut renamed = bytes.clone();
        for place in imports(&bytes) {
            let digits = place.end - DIGITS..place.end;
            renamed[digits].copy_from_slice(format!("{:0DIGITS$x}", number[&bytes[place]]).as_bytes());
        }
        folder::write(file, renamed)?;
    }
    Ok(())
}

/// Where the names of the browser's functions stand.
fn imports(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let starts = bytes.windows(IMPORT.len()).enumerate().filter(|(_, window)| *window == IMPORT);
    let whole = |start: usize| {
        let name = bytes[start..].iter().take_while(|sign| sign.is_ascii_alphanumeric() || **sign == b'_').count();
        let digits = start + name.checked_sub(DIGITS)?..start + name;
        let is_hash = bytes[digits.clone()].iter().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'));
        (is_hash && digits.start > start && bytes[digits.start - 1] == b'_').then_some(start..digits.end)
    };
    starts.filter_map(move |(start, _)| whole(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_of_the_browsers_functions_are_found() {
        let text = b"a.__wbg_log_0123456789abcdef(); __wbg_set_wasm; __wbg_now_0123456789ABCDEF \x00__wbg_x_fedcba9876543210\x05";
        let found: Vec<_> = imports(text).map(|place| std::str::from_utf8(&text[place]).unwrap_or_default()).collect();
        assert_eq!(found, ["__wbg_log_0123456789abcdef", "__wbg_x_fedcba9876543210"]);
    }
}
