//! Checks a school pack before it is put up: `cargo run --example school_pack FILE` prints the verdict and what would be
//! shown, as JSON. With a second file, the rules in other languages that go with it are checked too. Exit code 1 when the
//! app would refuse one of them.

use std::process::ExitCode;

use serde_json::{Value, json};
use thinkclick::domain::school::{PackRefused, SchoolPack, Translations};
use thinkclick::sealing::wire;

fn main() -> ExitCode {
    let mut files = std::env::args().skip(1);
    let Some(path) = files.next() else {
        eprintln!("Which file? cargo run --example school_pack PACK [TRANSLATIONS]");
        return ExitCode::from(2);
    };
    let (verdict, good) = match verdict(&path, files.next().as_deref()) {
        Ok(verdict) => verdict,
        Err(unreadable) => {
            eprintln!("{unreadable}");
            return ExitCode::from(2);
        }
    };
    println!("{verdict:#}");
    ExitCode::from(u8::from(!good))
}

/// What is said of the pack, or of the translations that go with it, and whether the app would take it.
fn verdict(path: &str, translations: Option<&str>) -> Result<(Value, bool), String> {
    let read = |path: &str| std::fs::read(path).map_err(|error| format!("{path} cannot be read: {error}"));
    let bytes = read(path)?;
    let pack = match SchoolPack::read(&bytes) {
        Ok(pack) => pack,
        Err(refused) => return Ok((told(&refused), false)),
    };
    let Some(translations) = translations else { return Ok((shown(&pack, &bytes), true)) };
    let bytes = read(translations)?;
    Ok(match Translations::read(&bytes, &pack) {
        Ok(read) => (shown_beside(&read, &bytes), true),
        Err(refused) => (told(&refused), false),
    })
}

fn shown_beside(read: &Translations, bytes: &[u8]) -> Value {
    let hash = digits(bytes);
    json!({
        "verdict": "good",
        "put it up as": format!("packs/{hash}.json"),
        "and in the pack": { "translations": hash },
        "shown": read,
    })
}

fn digits(bytes: &[u8]) -> String {
    wire::hash(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn shown(pack: &SchoolPack, bytes: &[u8]) -> Value {
    let hash = digits(bytes);
    json!({
        "verdict": "good",
        "put it up as": format!("packs/{hash}.json"),
        "and school.json as": { "pack": hash },
        "flags": pack.flags().iter().map(|flag| json!({ "place": flag.place, "flag": flag.word, "text": flag.text })).collect::<Vec<_>>(),
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
