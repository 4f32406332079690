//! `cargo xtask`: set-up, serve, build, test, bench, pictures, sample.

use std::process::ExitCode;

use xtask::{Outcome, bench, pipeline, sample, serve, setup, test};

const HELP: &str = "\
cargo xtask serve [--release]   builds the app and serves it on http://127.0.0.1:8080
cargo xtask test [--only STEP]  runs every check; STEP is one of those that it lists
cargo xtask build               the release, into dist/, ready for any static host; with --development a quick one to try
cargo xtask bench [--built]     sizes, speeds and Lighthouse scores
cargo xtask pictures            the README's pictures, taken anew by the journeys over dist/
cargo xtask sample DIR          a specimen of each document
cargo xtask setup               installs what is missing and stops";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}

fn built(profile: pipeline::Profile) -> Outcome<()> {
    setup::for_building()?;
    pipeline::build(profile).map(|_| ())
}

fn run(words: &[&str]) -> Outcome<()> {
    match words {
        ["setup"] => setup::everything(),
        ["serve", options @ ..] => serve::run(options),
        ["build"] => built(pipeline::Profile::Release),
        ["build", "--development"] => built(pipeline::Profile::Development),
        ["test", options @ ..] => test::run(options),
        ["bench", options @ ..] => bench::run(options),
        ["pictures"] => test::pictures(),
        ["sample", folder] => sample::run(folder),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("“{}” is not one of these:\n{HELP}", words.join(" "))),
    }
}
