//! Checks the lessons and binds each step's files into one for each sitting:
//! `cargo run --no-default-features --example lessons OUT_DIR` writes `OUT_DIR/lower_ks2-first.cbor` and so on, and the teacher's notes in a file of their own. A wrong file stops it with what to put right.

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use thinkclick::domain::activity::Sitting;
use thinkclick::domain::lesson::{lessons_file, notes_file};

fn main() -> ExitCode {
    let Some(out) = env::args().nth(1).map(PathBuf::from) else {
        eprintln!("Say where to write them: cargo run --no-default-features --example lessons OUT_DIR");
        return ExitCode::FAILURE;
    };
    match bind(Path::new("lessons"), &out) {
        Ok(lines) => {
            println!("{}", lines.join("\n"));
            ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{}\n{} to put right; nothing was written.", problems.join("\n"), problems.len());
            ExitCode::FAILURE
        }
    }
}

/// Writes a file for each step; all or nothing.
fn bind(root: &Path, out: &Path) -> Result<Vec<String>, Vec<String>> {
    let steps =
        checker::read_all(root).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let known = checker::Misconceptions::read(root).map_err(|problem| vec![problem.to_string()])?;
    let mut files = Vec::new();
    for step in steps {
        let notes = checker::notes_of(&step, &known);
        let json = serde_json::to_string(&notes).map_err(|error| vec![error.to_string()])?;
        files.push((out.join(notes_file(step.lessons.band.slug())), json.into_bytes(), notes.len()));
        let lessons = step.lessons;
        for sitting in Sitting::all() {
            let own = lessons.of(sitting);
            if !own.activities.is_empty() {
                let name = lessons_file(lessons.band.slug(), sitting);
                files.push((out.join(name), own.to_bytes(), own.activities.len()));
            }
        }
    }
    fs::create_dir_all(out).map_err(|error| vec![format!("{}: {error}", out.display())])?;
    let write = |(path, bytes, count): (PathBuf, Vec<u8>, usize)| {
        fs::write(&path, &bytes).map_err(|error| vec![format!("{}: {error}", path.display())])?;
        Ok(format!("{}: {count} pages, {} bytes", path.display(), bytes.len()))
    };
    files.into_iter().map(write).collect()
}
