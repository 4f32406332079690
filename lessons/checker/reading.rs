//! How old a child needs to be to read a text with ease.
//!
//! Spache (revised 1974): grade = 0.121 × words in a sentence + 0.082 × unfamiliar words in a hundred + 0.659, where a
//! word that comes again counts once. Spache's own list of familiar words is not ours to print; `easy_words.txt` is a list
//! written for this project, so the figure is an estimate near Spache's, not Spache's itself. Compared once on the
//! forty-odd activities of lower KS2, our list gave 0.0 to 0.6 of a year less than his (6.6 to 7.3 against 6.8 to 7.6), in
//! part because his is American and of 1974 and has no "class", "phone" or "somebody". A colon ends a sentence here.
//! Flesch-Kincaid (1975): grade = 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
//! A grade is a school year of the United States, which starts at six: reading age = grade + 5.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::texts::sentences;

/// Which formula: Spache for the young, Flesch-Kincaid for the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Spache,
    FleschKincaid,
}

static EASY: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("easy_words.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// The reading age of a text, in years. Names (words with a capital inside a sentence) count as easy.
pub fn reading_age(measure: Measure, text: &str) -> f64 {
    let sentences = sentences(text);
    let words: Vec<String> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    if words.is_empty() {
        return 0.0;
    }
    let count = words.len() as f64;
    let length = count / sentences.len() as f64;
    let grade = match measure {
        Measure::Spache => 0.121 * length + 0.082 * (hard_words(text).len() as f64 * 100.0 / count) + 0.659,
        Measure::FleschKincaid => {
            let syllables: usize = words.iter().map(|word| syllables(word)).sum();
            0.39 * length + 11.8 * (syllables as f64 / count) - 15.59
        }
    };
    grade + 5.0
}

/// The unfamiliar words of a text, each once, in alphabetical order.
pub fn hard_words(text: &str) -> Vec<String> {
    let names = names(text);
    let all = sentences(text).iter().flat_map(|sentence| words(sentence)).collect::<HashSet<_>>();
    let mut hard: Vec<String> = all.into_iter().filter(|word| !names.contains(word) && !is_easy(word)).collect();
    hard.sort();
    hard
}

/// The words of a sentence in small letters; an apostrophe stays inside its word, a hyphen parts two.
fn words(sentence: &str) -> Vec<String> {
    sentence
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’'))
        .map(|word| word.trim_matches(['\'', '’']).replace('’', "'").to_lowercase())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect()
}

/// Words that have a capital letter where no sentence begins.
fn names(text: &str) -> HashSet<String> {
    let inside = |sentence: &&str| {
        let rest: Vec<&str> = sentence.split_whitespace().skip(1).collect();
        rest.join(" ")
    };
    sentences(text)
        .iter()
        .map(inside)
        .flat_map(|rest| rest.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.starts_with(|c: char| c.is_uppercase()))
        .flat_map(|word| words(&word))
        .map(|word| word.trim_end_matches("'s").to_owned())
        .flat_map(|word| [format!("{word}'s"), word])
        .collect()
}

/// Whether a word, or the word it was made from by a common ending, is in the list.
fn is_easy(word: &str) -> bool {
    let base = word.trim_end_matches("'s");
    let base = ["n't", "'ll", "'re", "'ve", "'d", "'m"].iter().find_map(|end| base.strip_suffix(end)).unwrap_or(base);
    EASY.contains(word) || EASY.contains(base) || stems(base).iter().any(|stem| EASY.contains(stem.as_str()))
}

/// What a word may have been before its ending: "carried" → "carry", "stopping" → "stop", "making" → "make".
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    for end in ["s", "es", "ed", "ing", "er", "est", "ly"] {
        if let Some(stem) = word.strip_suffix(end).filter(|stem| stem.len() > 1) {
            stems.push(stem.to_owned());
            stems.push(format!("{stem}e"));
            if let Some(rest) = stem.strip_suffix('i') {
                stems.push(format!("{rest}y"));
            }
            let mut letters = stem.chars().rev();
            if letters.next() == letters.next() {
                stems.push(stem[..stem.len() - stem.chars().last().map_or(0, char::len_utf8)].to_owned());
            }
        }
    }
    stems
}

/// The syllables of a word, counted by its groups of vowels; a silent e at the end does not count.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let groups = letters.iter().enumerate().filter(|(i, c)| is_vowel(**c) && (*i == 0 || !is_vowel(letters[*i - 1])));
    let count = groups.count();
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}
