//! Cuts a text into stretches of one script and one family of letters.

use crate::documents::fonts::Family;
use crate::documents::paper::PaperError;
use std::ops::Range;
use unicode_script::{Script, UnicodeScript};

/// A stretch of a paragraph in one script and one family.
pub struct Item {
    pub range: Range<usize>,
    pub script: Script,
    pub family: Family,
}

/// All stretches of a text that was cleaned, or the first letter that no family has.
pub fn items(text: &str) -> Result<Vec<Item>, PaperError> {
    stretches(text).into_iter().flat_map(|(range, script)| choose(text, range, script)).collect()
}

/// Leaves out what has no letter of its own, except joiners, which shape the letters beside them.
pub fn clean(text: &str) -> String {
    // Embeddings and overrides could make a name read as another one; isolates and marks are honest.
    let keep = |letter: &char| !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFE}');
    text.chars().filter(keep).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// Letters that guide the setting and are not seen.
pub fn unseen(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// The families that a text needs, as far as there are any.
pub fn families(text: &str) -> Vec<Family> {
    let stretches = stretches(text).into_iter().flat_map(|(range, script)| choose(text, range, script));
    stretches.flatten().map(|item| item.family).collect()
}

/// Stretches of one script; what belongs to every script goes with the letters before it.
fn stretches(text: &str) -> Vec<(Range<usize>, Script)> {
    let mut found: Vec<(Range<usize>, Script)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let (script, end) = (letter.script(), at + letter.len_utf8());
        let shared = |script| matches!(script, Script::Common | Script::Inherited | Script::Unknown);
        match found.last_mut() {
            // What is isolated stands for itself: it does not take the script of what is before it.
            _ if matches!(letter, '\u{2066}'..='\u{2069}') => found.push((at..end, Script::Common)),
            Some((range, last)) if shared(script) || *last == script => range.end = end,
            Some((range, last)) if shared(*last) => (range.end, *last) = (end, script),
            _ => found.push((at..end, script)),
        }
    }
    found
}

/// The family of a stretch: of all of it, else word by word, else letter by letter.
fn choose(text: &str, range: Range<usize>, script: Script) -> Vec<Result<Item, PaperError>> {
    match family(&text[range.clone()]) {
        Ok(family) => vec![Ok(Item { range, script, family })],
        Err(error) => match halves(text, &range) {
            Some(parts) => parts.into_iter().flat_map(|part| choose(text, part, script)).collect(),
            None => vec![Err(error)],
        },
    }
}

/// The words of a stretch, or the letters of a word; None for a single letter.
fn halves(text: &str, range: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let stretch = &text[range.clone()];
    let words: Vec<_> = spans(range.start, stretch.split_inclusive(' ').map(str::len));
    if words.len() > 1 {
        return Some(words);
    }
    let letters: Vec<_> = spans(range.start, stretch.chars().map(char::len_utf8));
    (letters.len() > 1).then_some(letters)
}

pub fn spans(start: usize, lengths: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    lengths.scan(start, |at, length| Some(std::mem::replace(at, *at + length)..*at)).collect()
}

/// The first family with every letter; else the first letter that no family has.
fn family(text: &str) -> Result<Family, PaperError> {
    let seen = || text.chars().filter(|letter| !unseen(*letter));
    let whole = Family::IN_ORDER.into_iter().find(|family| seen().all(|letter| family.has(letter)));
    let nobody = |letter: &char| !Family::IN_ORDER.iter().any(|family| family.has(*letter));
    whole.ok_or_else(|| PaperError::NoGlyph(seen().find(nobody).unwrap_or(char::REPLACEMENT_CHARACTER)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_one_family_and_a_sentence_may_have_two() {
        assert_eq!(families("Zoë Łukasiewicz"), [Family::Atkinson]);
        assert_eq!(families("Nguyễn Thị Hà"), [Family::Sans]);
        assert_eq!(families("محمد (4)"), [Family::Naskh]);
        assert_eq!(families("Year ٢٠٢٦"), [Family::Atkinson, Family::Naskh]);
        assert_eq!(families("李"), []);
    }

    #[test]
    fn overrides_that_could_disguise_a_name_are_left_out() {
        assert_eq!(clean("A\u{202E}B\tC\u{2068}D\u{2069}"), "AB C\u{2068}D\u{2069}");
    }
}
