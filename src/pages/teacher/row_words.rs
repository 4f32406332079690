//! A child's row in words: what is missing, or since when all is signed.

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
    let mut words = Vec::new();
    if !row.to_check.is_empty() {
        words.push(say_with("row-to-check", &[("count", row.to_check.len().into())]));
    }
    let wanting = [&row.by_pupil, &row.by_grown_up].into_iter().flatten().filter(|answer| answer.wants_a_talk());
    words.extend(wanting.map(|answer| match (answer.answer, answer.question) {
        (AnswerKind::NotSure, _) => say("row-not-sure"),
        (AnswerKind::NotToday, _) => say("row-not-today"),
        (AnswerKind::Talk, _) | (AnswerKind::Signed | AnswerKind::Shared, None) => say("row-talk"),
        (AnswerKind::Signed | AnswerKind::Shared, Some(about)) => {
            let (word, number) = about.word();
            let about = say_with(word, &[("number", number.into())]);
            say_with("row-question", &[("about", about.into())])
        }
    }));
    let mut grown_ups = row.by_grown_up.iter().chain(&row.others);
    if grown_ups.any(|answer| answer.decides_not() && answer.asked.is_none()) {
        words.push(say("row-photographs"));
    }
    words.extend(older(row));
    words.join(" ")
}

fn to_come(row: &Row) -> String {
    let missing = match (settled(&row.by_pupil), settled(&row.by_grown_up)) {
        (false, false) => Some("row-both-to-come"),
        (false, true) => Some("row-pupil-to-come"),
        (true, false) => Some("row-grown-up-to-come"),
        (true, true) => None,
    };
    missing.map(say).into_iter().chain(older(row)).collect::<Vec<_>>().join(" ")
}

/// Who signed older words and is asked again.
fn older(row: &Row) -> Option<String> {
    let older = |answer: &Option<AnswerView>| answer.as_ref().is_some_and(|answer| answer.older);
    match (older(&row.by_pupil), older(&row.by_grown_up)) {
        (false, false) => None,
        (true, false) => Some(say("row-pupil-older")),
        (false, true) => Some(say("row-grown-up-older")),
        (true, true) => Some(say("row-both-older")),
    }
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
