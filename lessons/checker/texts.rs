//! What may stand in a text: how long, how hard, and which words never.

use thinkclick::domain::activity::Band;

use super::reading::Measure;

/// How long and how hard the texts of a step may be.
pub struct Limits {
    pub reading_age: f64,
    pub measure: Measure,
    /// Words in one sentence.
    pub sentence: usize,
    /// Characters of a story, a why or a model.
    pub story: usize,
    /// Characters of a question, a sentence of feedback or a line on who could be told.
    pub line: usize,
    /// Characters of a card.
    pub card: usize,
}

impl Limits {
    /// The limits of a step (reading ages: the lessons' specification; lengths: what fits an iPad in the step's type size).
    /// KS1 is written for a child of six. Spache starts at 5.7 for no words at all, so that exactly 6.0 would allow three words a
    /// sentence. 6.75 by our list is under seven by his.
    pub fn of(band: Band) -> Self {
        let (reading_age, measure, sentence, story, line, card) = match band {
            Band::Early => (6.0, Measure::Spache, 8, 120, 70, 40),
            Band::Ks1 => (6.75, Measure::Spache, 8, 220, 90, 50),
            Band::LowerKs2 => (8.0, Measure::Spache, 16, 420, 150, 80),
            Band::UpperKs2 => (9.5, Measure::FleschKincaid, 20, 560, 180, 110),
        };
        Self { reading_age, measure, sentence, story, line, card }
    }
}

/// Words and marks that no child's text may hold, each with what to write instead.
const NEVER: [(&str, &str); 14] = [
    ("click here", "say which card or button is meant"),
    ("e.g.", "write \"such as\""),
    ("i.e.", "write \"that is\""),
    (" & ", "write \"and\""),
    ("  ", "one blank between words is enough"),
    ("stupid", "never call a child or an idea that"),
    ("naughty", "say what to do instead; telling is always right"),
    ("stranger", "say \"somebody a grown-up has not said yes to\""),
    ("wrong!", "say what to do instead"),
    ("youtube", "no real brands: make a name up"),
    ("google", "no real brands: make a name up"),
    ("roblox", "no real brands: make a name up"),
    ("minecraft", "no real brands: make a name up"),
    ("whatsapp", "no real brands: make a name up"),
];

/// The same for what is refused as a word of its own alone: a child may fetch and sketch.
const NEVER_A_WORD: [(&str, &str); 2] =
    [("etc", "name one more thing, or stop"), ("etcetera", "name one more thing, or stop")];

/// The names of the app's own buttons on a lesson's page: two of one name cannot be told apart by ear or by switch.
const BUTTONS: [&str; 9] = [
    "Go on",
    "Try again",
    "Now I will think",
    "That is my answer",
    "Next page",
    "Pause",
    "Back",
    "Listen",
    "Tell a grown-up",
];

/// The first word or mark in this text that may not be there, with the remedy.
pub fn never(text: &str) -> Option<(&'static str, &'static str)> {
    if let Some(button) = BUTTONS.into_iter().find(|button| text.eq_ignore_ascii_case(button)) {
        return Some((button, "find other words: one of the app's own buttons is called that"));
    }
    let low = text.to_lowercase();
    let is_a_word = |wanted: &str| low.split(|letter: char| !letter.is_alphabetic()).any(|word| word == wanted);
    let part = NEVER.into_iter().find(|(word, _)| low.contains(word));
    part.or_else(|| NEVER_A_WORD.into_iter().find(|(word, _)| is_a_word(word)))
}

/// The sentences of a text, without their marks.
pub fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '!', '?', '…', ':']).filter(|part| part.chars().any(char::is_alphanumeric)).collect()
}
