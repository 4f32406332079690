//! The tools that cargo installs: trunk, wasm-bindgen, wasm-split, geckodriver, and rustup's own clippy and rustfmt.

use std::fs;
use std::process::Command;

use super::Need;
use crate::command::{find, output, program, run};
use crate::{Outcome, places};

/// 0.22 asks for a newer compiler than the project does.
const TRUNK: &str = "0.21.14";

/// It says nothing of its version; it reads what the library leptos brings has marked.
const WASM_SPLIT: &str = "0.2.4";

/// What builds the app.
pub fn for_building() -> Vec<Need> {
    let bindgen = wasm_bindgen_version();
    vec![
        need("trunk", TRUNK, &["--locked", "--no-default-features", "--features", "rustls"]),
        // The tool and the library speak a private language: the versions must be the same.
        need("wasm-bindgen", &bindgen, &[]),
        Need {
            name: format!("wasm-split-cli {WASM_SPLIT}"),
            present: Box::new(|| find("wasm-split-cli").is_some()),
            install: Box::new(|| install("wasm_split_cli_support", Some(WASM_SPLIT), &["--features", "build-binary"])),
            by_hand: format!(
                "run `cargo install wasm_split_cli_support --version {WASM_SPLIT} --features build-binary`"
            ),
            required: true,
        },
    ]
}

/// What drives Firefox.
pub fn for_testing() -> Vec<Need> {
    vec![Need {
        name: "geckodriver".to_owned(),
        present: Box::new(|| find("geckodriver").is_some()),
        install: Box::new(|| install("geckodriver", None, &["--locked"])),
        by_hand: "run `cargo install geckodriver --locked`".to_owned(),
        required: true,
    }]
}

/// What rustup may have left out.
pub fn for_checking() -> Vec<Need> {
    [("clippy", "clippy"), ("fmt", "rustfmt")]
        .map(|(command, component)| Need {
            name: component.to_owned(),
            present: Box::new(move || output(program("cargo").args([command, "--version"])).is_some()),
            install: Box::new(move || run(program("rustup").args(["component", "add", component]))),
            by_hand: format!("run `rustup component add {component}`"),
            required: true,
        })
        .into()
}

fn need(tool: &'static str, version: &str, options: &'static [&'static str]) -> Need {
    let package = if tool == "wasm-bindgen" { "wasm-bindgen-cli" } else { tool };
    let (wanted, asked) = (format!("{tool} {version}"), version.to_owned());
    Need {
        name: wanted.clone(),
        present: Box::new(move || output(program(tool).arg("--version")).is_some_and(|said| said.starts_with(&wanted))),
        install: Box::new(move || install(package, Some(&asked), options)),
        by_hand: format!("run `cargo install {package} --version {version}`"),
        required: true,
    }
}

/// Into this project's own folder, so that nobody's other version is replaced.
fn install(package: &str, version: Option<&str>, options: &[&str]) -> Outcome<()> {
    let mut cargo = program("cargo");
    quickly(&mut cargo, package).args(["install", package]).args(options).arg("--root").arg(places::tools());
    if let Some(version) = version {
        cargo.args(["--version", version]);
    }
    run(&mut cargo)
}

/// The tools' own release settings take three times as long to compile and save nothing here: two of them only start other
/// programs. What they have in common is compiled once.
fn quickly<'a>(cargo: &'a mut Command, package: &str) -> &'a mut Command {
    let level = if ["trunk", "geckodriver"].contains(&package) { "0" } else { "1" };
    cargo
        .env("CARGO_TARGET_DIR", places::tools().join("compiling"))
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level)
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_PROFILE_RELEASE_BUILD_OVERRIDE_OPT_LEVEL", "0")
}

/// The version of wasm-bindgen that the app is compiled with.
fn wasm_bindgen_version() -> String {
    let lock = fs::read_to_string(places::project().join("Cargo.lock")).unwrap_or_default();
    let after = lock.split("name = \"wasm-bindgen\"\nversion = \"").nth(1);
    after.and_then(|rest| rest.split('"').next()).unwrap_or("0.2.130").to_owned()
}
