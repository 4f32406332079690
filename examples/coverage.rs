//! Writes which lesson teaches what into lessons/COVERAGE.md: `cargo run --no-default-features --example coverage`.

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tables(Path::new("lessons")) {
        Ok(tables) => match std::fs::write("lessons/COVERAGE.md", tables) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&format!("lessons/COVERAGE.md cannot be written: {error}")),
        },
        Err(problems) => failed(&problems),
    }
}

fn tables(root: &Path) -> Result<String, String> {
    let listed =
        |problems: Vec<checker::Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let known = checker::Misconceptions::read(root).map_err(|problem| listed(vec![problem]))?;
    let steps = checker::steps(root).into_iter().map(|step| checker::read_step(root, step, &known).map_err(listed));
    Ok(checker::coverage(&steps.collect::<Result<Vec<_>, _>>()?))
}

fn failed(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
