//! What adults call things: the steps and the half-terms' packs, to choose from by the word of each in files, and answers.

use crate::domain::activity::{Band, Pack};
use crate::domain::register::AnswerKind;
use crate::shell::Shell;
use crate::words::say;

/// The steps, the youngest first.
pub fn steps() -> Vec<(String, String)> {
    Band::all().map(|band| (band.slug().to_owned(), say(&format!("step-{}", band.slug().replace('_', "-"))))).collect()
}

/// Those that a class, or a child, can sign at. The early step signs words of its own, where the school has some.
pub fn steps_to_sign(shell: Shell) -> Vec<(String, String)> {
    let early = shell.pack().is_some_and(|pack| pack.words.pupil.early.is_some());
    steps().into_iter().filter(|(step, _)| early || step != Band::Early.slug()).collect()
}

/// The packs, in the order of the school year.
pub fn packs() -> Vec<(String, String)> {
    Pack::all().map(|pack| (pack.slug().to_owned(), say(&format!("pack-{}", pack.slug())))).collect()
}

/// What somebody answered, and in which way.
pub fn answered(answer: AnswerKind, way: Option<&str>) -> String {
    match (answer, way) {
        (AnswerKind::Signed | AnswerKind::Shared, Some(way)) => say(&format!("answer-{way}")),
        (AnswerKind::Signed, None) => say("answer-signed"),
        (AnswerKind::Shared, None) => say("answer-shared"),
        (AnswerKind::NotSure, _) => say("answer-not-sure"),
        (AnswerKind::NotToday, _) => say("answer-not-today"),
        (AnswerKind::Talk, _) => say("answer-talk"),
    }
}
