//! Checks a school pack before it is put up: `cargo run --example school_pack FILE` prints the verdict and what would be
//! shown, as JSON. Exit code 1 when the app would refuse it.

use std::process::ExitCode;

use serde_json::{Value, json};
use thinkclick::domain::school::{PackRefused, SchoolPack};
use thinkclick::sealing::wire;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("Which file? cargo run --example school_pack FILE");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path} cannot be read: {error}");
            return ExitCode::from(2);
        }
    };
    let (verdict, good) = match SchoolPack::read(&bytes) {
        Ok(pack) => (shown(&pack, &bytes), true),
        Err(refused) => (told(&refused), false),
    };
    println!("{verdict:#}");
    ExitCode::from(u8::from(!good))
}

fn shown(pack: &SchoolPack, bytes: &[u8]) -> Value {
    let hash: String = wire::hash(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "verdict": "good",
        "put it up as": format!("packs/{hash}.json"),
        "and school.json as": { "pack": hash },
        "flags": pack.flags().iter().map(|flag| json!({ "place": flag.place, "flag": flag.word })).collect::<Vec<_>>(),
        "shown": pack,
    })
}

fn told(refused: &PackRefused) -> Value {
    let problems = match refused {
        PackRefused::Wrong(problems) => {
            problems.iter().map(|problem| json!({ "place": problem.place, "reason": problem.reason })).collect()
        }
        PackRefused::Unreadable { line, column, reason } => {
            vec![json!({ "place": format!("line {line}, column {column}"), "reason": reason })]
        }
        PackRefused::TooLarge | PackRefused::Newer(_) => {
            vec![json!({ "place": "file", "reason": refused.to_string() })]
        }
    };
    json!({ "verdict": "refused", "problems": problems })
}
