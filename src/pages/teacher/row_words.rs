//! A child's row in words: what is missing, or since when all is signed.

use crate::domain::agreement::Authority;
use crate::domain::register::view::{AnswerView, PaperState, Row};
use crate::domain::register::{AnswerKind, Column};
use crate::words::{date, say, say_with};

/// How this child stands, in a few words. No name is in it, so that it may stand beside a covered one.
pub fn standing(row: &Row) -> String {
    match row.column {
        Column::NeedsYou => needs(row),
        Column::StillToCome => to_come(row),
        Column::Done => done(row),
    }
}

fn needs(row: &Row) -> String {
    let photographs = row.by_grown_up.as_ref().and_then(|answer| answer.photographs.as_ref());
    let mut words = Vec::new();
    if !row.to_check.is_empty() {
        words.push(say_with("row-to-check", &[("count", row.to_check.len().into())]));
    }
    match row.by_pupil.as_ref().map(|answer| answer.answer) {
        Some(AnswerKind::NotSure) => words.push(say("row-not-sure")),
        Some(AnswerKind::NotToday) => words.push(say("row-not-today")),
        Some(AnswerKind::Signed | AnswerKind::Shared) | None => {}
    }
    if photographs.is_some_and(|answers| answers.authority != Authority::Yes) {
        words.push(say("row-photographs"));
    }
    words.join(" ")
}

fn to_come(row: &Row) -> String {
    say(match (settled(&row.by_pupil), settled(&row.by_grown_up)) {
        (false, false) => "row-both-to-come",
        (false, true) => "row-pupil-to-come",
        (true, _) => "row-grown-up-to-come",
    })
}

fn done(row: &Row) -> String {
    let ended = [&row.by_pupil, &row.by_grown_up].into_iter().flatten().map(|answer| answer.ended).max();
    let shared = row.by_pupil.as_ref().is_some_and(|answer| answer.answer == AnswerKind::Shared);
    let word = if shared { "row-shared" } else { "row-done" };
    let signed = ended.map(|at| say_with(word, &[("date", date(at.day()).into())])).unwrap_or_default();
    match row.paper {
        PaperState::NotMade => signed,
        paper => format!("{signed} {}", say(paper_word(paper))),
    }
}

/// How far the child's paper has come.
pub fn paper_word(paper: PaperState) -> &'static str {
    match paper {
        PaperState::NotMade => "paper-state-not-made",
        PaperState::Made => "paper-state-made",
        PaperState::ReadBack => "paper-state-read-back",
        PaperState::Cleared => "paper-state-cleared",
    }
}

fn settled(answer: &Option<AnswerView>) -> bool {
    answer.as_ref().is_some_and(|answer| answer.answer.settles())
}
