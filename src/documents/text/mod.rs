//! Sets text: letters of any script, in the right direction, in the first font that has them all, broken into lines.
//!
//! A paragraph is cut into stretches of one script (unicode-script); each gets the first family that has every letter of it, else
//! its words do, else its letters. Lines are cut at spaces and after hyphens; each line is put into visual order (unicode-bidi) and
//! shaped (rustybuzz). The runs of a line are kept in reading order, each with its place, so that the page reads as it was written.

mod kept;
mod shaping;
mod stretch;

use super::fonts::{Faces, Family, FontFile, Weight};
use super::paper::{Direction, PaperError};
pub use kept::Kept;
use krilla::text::KrillaGlyph;
use shaping::{Shaped, dots_text};
use std::ops::Range;
use std::rc::Rc;
use stretch::{Item, clean, items, spans};
use unicode_bidi::{BidiInfo, Level};

/// How text looks: size in points, leading in sizes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub size: f32,
    pub weight: Weight,
    pub colour: super::shape::Colour,
    pub leading: f32,
}

/// How much room a paragraph takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// Of its widest line.
    pub width: f32,
    pub height: f32,
    /// From baseline to baseline.
    pub leading: f32,
}

/// A paragraph in lines.
#[derive(Clone)]
pub struct Setting {
    pub lines: Vec<Line>,
    pub leading: f32,
}

/// One line; its runs stand in reading order.
#[derive(Clone)]
pub struct Line {
    pub runs: Vec<Run>,
    /// The dots of Arabic letters, which are drawn and never read: their letters are in `runs`.
    pub dots: Vec<Run>,
    /// Without the space at its end, which hangs out.
    pub width: f32,
}

/// Letters of one font, from left to right, `x` points right of the line's left edge.
#[derive(Clone)]
pub struct Run {
    pub font: FontFile,
    pub size: f32,
    pub x: f32,
    /// Where it begins in its paragraph.
    at: usize,
    pub text: String,
    pub letters: Vec<KrillaGlyph>,
}

/// The families that a text needs, as far as there are any.
pub fn families(text: &str) -> Vec<Family> {
    // Most lines of an English paper, at once: the first family has all of these letters.
    if text.is_ascii() {
        return vec![Family::Atkinson];
    }
    stretch::families(&clean(text))
}

/// Sets a paragraph within a width. It reads the way its first letter does; one without letters, the way of its page. What was set
/// before, on this paper or the one before it, is there already: most words of a class's papers are the same.
pub fn set(
    faces: &Faces<'_>,
    text: &str,
    style: Style,
    width: f32,
    page: Direction,
) -> Result<Rc<Setting>, PaperError> {
    faces.kept.setting((text, style, width, page), || set_anew(faces, text, style, width, page))
}

fn set_anew(faces: &Faces<'_>, text: &str, style: Style, width: f32, page: Direction) -> Result<Setting, PaperError> {
    let text = clean(text);
    let items = items(&text)?;
    let base = direction(&text).unwrap_or(if is_number_in_parts(&text) { Direction::LeftToRight } else { page });
    let level = if base == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(&text, Some(level));
    let paragraph = Paragraph { faces, text: &text, items: &items, style };
    let line = |(range, width)| paragraph.line(&bidi, base, range, width);
    let lines = paragraph.lines(width)?.into_iter().map(line).collect::<Result<_, _>>()?;
    Ok(Setting { lines, leading: paragraph.leading() })
}

/// A telephone number such as "0800 1111": its parts stand in the same order on every page.
fn is_number_in_parts(text: &str) -> bool {
    text.split(' ').filter(|part| part.contains(|sign: char| sign.is_ascii_digit())).count() > 1
}

impl Setting {
    /// How much room it takes.
    pub fn measure(&self) -> Measure {
        let width = self.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        Measure { width, height: self.lines.len() as f32 * self.leading, leading: self.leading }
    }
}

/// Which way the first letter of a text reads.
fn direction(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::LeftToRight),
        unicode_bidi::Direction::Rtl => Some(Direction::RightToLeft),
        unicode_bidi::Direction::Mixed => None,
    }
}

struct Paragraph<'p> {
    faces: &'p Faces<'p>,
    text: &'p str,
    items: &'p [Item],
    style: Style,
}

impl Paragraph<'_> {
    fn leading(&self) -> f32 {
        self.items.iter().map(|item| item.family.leading()).fold(self.style.leading, f32::max) * self.style.size
    }

    /// Where the lines are cut, and how wide each is: as many words as fit; a word wider than the line is cut between letters.
    fn lines(&self, width: f32) -> Result<Vec<(Range<usize>, f32)>, PaperError> {
        let mut lines: Vec<(Range<usize>, f32)> = Vec::new();
        // How far the next word of the last line stands from its start.
        let mut next = 0.0;
        for word in words(self.text) {
            let seen = word.start..word.start + self.text[word.clone()].trim_end().len();
            let (bare, space) = (self.width(seen.clone())?, self.width(seen.end..word.end)?);
            match lines.last_mut() {
                Some((line, taken)) if next + bare <= width => (line.end, *taken) = (word.end, next + bare),
                _ if bare <= width => lines.push((word, bare)),
                _ => self.cut(word, width, &mut lines)?,
            }
            next = lines.last().map_or(0.0, |(_, taken)| taken + space);
        }
        Ok(lines)
    }

    fn cut(&self, word: Range<usize>, width: f32, lines: &mut Vec<(Range<usize>, f32)>) -> Result<(), PaperError> {
        let mut line = word.start..word.start;
        for letter in spans(word.start, self.text[word].chars().map(char::len_utf8)) {
            if line.end > line.start && self.width(line.start..letter.end)? > width {
                lines.push((line.clone(), self.width(line.clone())?));
                line.start = letter.start;
            }
            line.end = letter.end;
        }
        let taken = self.width(line.clone())?;
        lines.push((line, taken));
        Ok(())
    }

    fn width(&self, range: Range<usize>) -> Result<f32, PaperError> {
        let parts = self.items.iter().filter_map(|item| Some((overlap(&item.range, &range)?, item)));
        parts
            .map(|(part, item)| {
                let font = self.font(item);
                let face = self.faces.get(font)?;
                Ok(self.faces.kept.width(face, font, item, &self.text[part])? * self.size(item))
            })
            .sum()
    }

    fn font(&self, item: &Item) -> FontFile {
        FontFile { family: item.family, weight: self.style.weight }
    }

    fn size(&self, item: &Item) -> f32 {
        self.style.size * item.family.scale()
    }

    fn line(&self, bidi: &BidiInfo<'_>, base: Direction, range: Range<usize>, width: f32) -> Result<Line, PaperError> {
        let (mut runs, mut dots) = self.runs(bidi, range)?.into_iter().unzip::<Run, Run, Vec<_>, Vec<_>>();
        // The space at the line's end hangs out at the side where the line ends.
        let all: f32 = runs.iter().map(Run::width).sum();
        let mut x = match base {
            Direction::LeftToRight => 0.0,
            Direction::RightToLeft => width - all,
        };
        for (run, dots) in runs.iter_mut().zip(&mut dots) {
            (run.x, dots.x) = (x, x);
            x += run.width();
        }
        runs.sort_by_key(|run| run.at);
        dots.retain(|dots| !dots.letters.is_empty());
        Ok(Line { runs, dots, width })
    }

    /// The runs of a line from left to right, each with its dots, not yet placed.
    fn runs(&self, bidi: &BidiInfo<'_>, range: Range<usize>) -> Result<Vec<(Run, Run)>, PaperError> {
        let Some(paragraph) = bidi.paragraphs.first() else { return Ok(Vec::new()) };
        let (levels, visual) = bidi.visual_runs(paragraph, range);
        let mut runs = Vec::new();
        for stretch in visual {
            let rtl = levels.get(stretch.start).is_some_and(Level::is_rtl);
            let mut parts: Vec<_> =
                self.items.iter().filter_map(|item| Some((overlap(&item.range, &stretch)?, item))).collect();
            if rtl {
                parts.reverse();
            }
            for (part, item) in parts {
                let (font, size, at) = (self.font(item), self.size(item), part.start);
                let text = &self.text[part];
                let Shaped { letters, dots } = self.faces.kept.shape(self.faces.get(font)?, font, item, rtl, text)?;
                let run = |text, letters| Run { font, size, x: 0.0, at, text, letters };
                runs.push((run(text.to_owned(), letters), run(dots_text(dots.len()), dots)));
            }
        }
        Ok(runs)
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
    let both = one.start.max(other.start)..one.end.min(other.end);
    (both.start < both.end).then_some(both)
}

/// The words of a text, each with the spaces after it; a hyphen ends a word too.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let (mut last, mut letters, mut before_hyphen) = (' ', 0, 0);
    for (at, letter) in text.char_indices() {
        // An "e-" alone at a line's end would be hard to read.
        let after_hyphen = last == '-' && letter.is_alphabetic() && before_hyphen > 1;
        if (last == ' ' && letter != ' ' || after_hyphen) && at > 0 {
            cuts.push(at);
        }
        if letter == '-' {
            before_hyphen = letters;
        }
        letters = if letter.is_alphabetic() { letters + 1 } else { 0 };
        last = letter;
    }
    cuts.push(text.len());
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    starts.zip(cuts.iter().copied()).map(|(start, end)| start..end).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_end_after_a_space_or_a_hyphen_between_letters() {
        let cut = |text: &str| words(text).into_iter().map(|word| text[word].to_owned()).collect::<Vec<_>>();
        assert_eq!(cut("O'Brien-Nwosu  has 2026-27 -x"), ["O'Brien-", "Nwosu  ", "has ", "2026-27 ", "-x"]);
        assert_eq!(cut(""), Vec::<String>::new());
        assert_eq!(cut("éé-é e-mail "), ["éé-", "é ", "e-mail "]);
    }

    #[test]
    fn a_text_reads_the_way_of_its_first_letter() {
        assert_eq!(direction("4 Oak"), Some(Direction::LeftToRight));
        assert_eq!(direction("4 محمد"), Some(Direction::RightToLeft));
        assert_eq!(direction("2026–27"), None);
        assert!(is_number_in_parts("0800 1111") && !is_number_in_parts("1.") && !is_number_in_parts("999"));
    }
}
