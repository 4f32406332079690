//! What was worked out once is kept: how a script is shaped, how wide a word is, how a paragraph stands. The papers of a class share
//! nearly all their words.

use super::stretch::Item;
use super::{Setting, Style};
use crate::documents::fonts::{Face, FontFile, Weight};
use crate::documents::paper::{Direction, PaperError};
use rustybuzz::ShapePlan;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use unicode_script::Script;

/// What is kept while papers are set. Of words, only those of this paper and of the one before it, so that what stays behind, names among
/// it, never grows.
#[derive(Clone, Default)]
pub struct Kept {
    plans: RefCell<HashMap<(FontFile, Script, bool), Rc<ShapePlan>>>,
    now: RefCell<Shelf>,
    before: RefCell<Shelf>,
}

/// What is known of words, by everything else that decides it.
type Shelf = HashMap<Look, HashMap<Box<str>, Known>>;

#[derive(Clone)]
enum Known {
    /// The width of a word, in sizes.
    Width(f32),
    /// How a paragraph stands.
    Setting(Rc<Setting>),
}

/// Everything but its words that decides how a word or a paragraph stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Look {
    Word(FontFile),
    /// Size, leading and width, as bits, since numbers with fractions are no keys.
    Paragraph([u32; 3], Weight, bool),
}

impl Kept {
    /// Another paper begins.
    pub fn begin(&self) {
        self.before.replace(self.now.take());
    }

    /// How letters of this script become glyphs of this font.
    pub fn plan(&self, face: &Face<'_>, font: FontFile, script: Script, rtl: bool) -> Rc<ShapePlan> {
        let direction = if rtl { rustybuzz::Direction::RightToLeft } else { rustybuzz::Direction::LeftToRight };
        let make = || Rc::new(ShapePlan::new(&face.shaper, direction, super::shaping::tag(script), None, &[]));
        self.plans.borrow_mut().entry((font, script, rtl)).or_insert_with(make).clone()
    }

    /// How wide a word of one stretch is, at size 1.
    pub fn width(&self, face: &Face<'_>, font: FontFile, item: &Item, word: &str) -> Result<f32, PaperError> {
        let look = Look::Word(font);
        if let Some(Known::Width(width)) = self.known(look, word) {
            return Ok(width);
        }
        let rtl = matches!(item.script, Script::Arabic);
        let width = self.shape(face, font, item, rtl, word)?.letters.iter().map(|glyph| glyph.x_advance).sum();
        self.keep(look, word, Known::Width(width));
        Ok(width)
    }

    /// How a paragraph stands, and where it was not known, how it is set.
    pub fn setting(
        &self,
        (text, style, width, page): (&str, Style, f32, Direction),
        set: impl FnOnce() -> Result<Setting, PaperError>,
    ) -> Result<Rc<Setting>, PaperError> {
        let numbers = [style.size, style.leading, width].map(f32::to_bits);
        let look = Look::Paragraph(numbers, style.weight, page == Direction::RightToLeft);
        if let Some(Known::Setting(setting)) = self.known(look, text) {
            return Ok(setting);
        }
        let setting = Rc::new(set()?);
        self.keep(look, text, Known::Setting(setting.clone()));
        Ok(setting)
    }

    fn known(&self, look: Look, words: &str) -> Option<Known> {
        if let Some(known) = self.now.borrow().get(&look).and_then(|shelf| shelf.get(words)) {
            return Some(known.clone());
        }
        let known = self.before.borrow().get(&look)?.get(words)?.clone();
        self.keep(look, words, known.clone());
        Some(known)
    }

    fn keep(&self, look: Look, words: &str, known: Known) {
        self.now.borrow_mut().entry(look).or_default().insert(words.into(), known);
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::look::BODY;

    /// How often these words had to be set anew.
    fn set_anew(kept: &Kept, words: &[&str]) -> usize {
        let mut anew = 0;
        for text in words {
            let set = || {
                anew += 1;
                Ok(Setting { lines: vec![], leading: 1.0 })
            };
            assert!(kept.setting((text, BODY, 100.0, Direction::LeftToRight), set).is_ok());
        }
        anew
    }

    #[test]
    fn what_the_paper_before_the_last_said_is_forgotten() {
        let kept = Kept::default();
        assert_eq!(set_anew(&kept, &["Zaynab", "Zaynab", "Year"]), 2);
        kept.begin();
        assert_eq!(set_anew(&kept, &["Year", "Year"]), 0, "the same words on the next paper");
        kept.begin();
        assert_eq!(set_anew(&kept, &["Year", "Zaynab"]), 1, "and a name that was not on it");
    }

    #[test]
    fn another_width_or_weight_is_another_setting_and_what_went_wrong_is_asked_again() {
        let kept = Kept::default();
        let set = |style, width, page| {
            let setting = kept.setting(("Year", style, width, page), || Err(PaperError::NoGlyph('Y')));
            setting.is_ok()
        };
        assert!(!set(BODY, 100.0, Direction::LeftToRight));
        assert_eq!(set_anew(&kept, &["Year"]), 1);
        assert!(set(BODY, 100.0, Direction::LeftToRight));
        assert!(!set(BODY, 99.0, Direction::LeftToRight));
        assert!(!set(BODY, 100.0, Direction::RightToLeft));
        assert!(!set(Style { weight: Weight::Bold, ..BODY }, 100.0, Direction::LeftToRight));
    }
}
