//! A Rust that compiles for the browser: rustup's target, or, where that cannot be fetched, Debian's own compiler.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Need, has_apt, packages};
use crate::command::{find, output, program, run};
use crate::{Outcome, places};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// The toolchain to name in `RUSTUP_TOOLCHAIN` for a build for the browser; `None` where the usual one does it.
pub fn toolchain() -> Option<&'static str> {
    (!usual_has_target() && debian_is_linked()).then_some("wasm")
}

/// The need for a compiler and a standard library for the browser.
pub fn need() -> Need {
    Need {
        name: "Rust for the browser".to_owned(),
        present: Box::new(|| usual_has_target() || debian_is_linked()),
        install: Box::new(install),
        by_hand: format!("run `rustup target add {TARGET}`"),
        required: true,
    }
}

fn install() -> Outcome<()> {
    let Err(reason) = run(program("rustup").args(["target", "add", TARGET])) else { return Ok(()) };
    if !has_apt() {
        return Err(reason);
    }
    println!("Set-up: the target cannot be fetched here; taking Debian's compiler instead");
    packages::install(&["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"])?;
    if !has_standard_library(Path::new(DEBIAN)) {
        build_standard_library()?;
    }
    run(program("rustup").args(["toolchain", "link", "wasm", "/usr"]))
}

/// Debian ships the standard library as source only, so it is built once. Without the bitcode `lto = true` fails.
fn build_standard_library() -> Outcome<()> {
    let scratch = places::tools().join("standard-library");
    let library = (|| {
        fs::create_dir_all(scratch.join("src"))?;
        fs::write(scratch.join("src/lib.rs"), "")?;
        fs::write(
            scratch.join("Cargo.toml"),
            "[package]\nname = \"scratch\"\nedition = \"2021\"\n[profile.release]\nopt-level = \"s\"\npanic = \"abort\"\n[workspace]\n",
        )
    })();
    library.map_err(|error| format!("{} cannot be written: {error}", scratch.display()))?;
    let mut cargo = program("/usr/bin/cargo");
    cargo.current_dir(&scratch).env_remove("CARGO_TARGET_DIR");
    cargo.env("RUSTFLAGS", "-Cembed-bitcode=yes").env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc");
    cargo.args(["build", "--release", "-Zbuild-std=std,panic_abort,test", "--target", TARGET]);
    run(&mut cargo)?;
    let built = scratch.join("target").join(TARGET).join("release/deps");
    let parts = libraries(&built).into_iter().filter(|file| !name(file).starts_with("libscratch"));
    run(packages::as_root("mkdir").args(["-p", DEBIAN]))?;
    run(packages::as_root("cp").args(parts).arg(DEBIAN))?;
    // Cargo does not notice that the standard library under it is another one.
    for stale in [places::target().join(TARGET), scratch] {
        let _gone_or_never_there = fs::remove_dir_all(stale);
    }
    Ok(())
}

fn usual_has_target() -> bool {
    let sysroot = output(program("rustc").args(["--print", "sysroot"])).map(PathBuf::from);
    sysroot.is_some_and(|sysroot| has_standard_library(&sysroot.join("lib/rustlib").join(TARGET).join("lib")))
}

fn debian_is_linked() -> bool {
    let linked = || output(program("rustup").args(["toolchain", "list"])).unwrap_or_default();
    has_standard_library(Path::new(DEBIAN))
        && find("rust-lld").or_else(|| find("lld-22")).is_some()
        && linked().lines().any(|line| line.split_whitespace().next() == Some("wasm"))
}

fn has_standard_library(folder: &Path) -> bool {
    libraries(folder).iter().any(|file| name(file).starts_with("libstd-"))
}

fn libraries(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|file| file.extension().is_some_and(|end| end == "rlib")).collect()
}

fn name(file: &Path) -> &str {
    file.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}
