//! Sets text: letters of any script, in the right direction, in the first font that has them all, broken into lines.
//!
//! A paragraph is cut into runs of one script (unicode-script); each run gets the first family that has every letter of it, else its
//! words do, else its letters. Lines are cut at spaces and after hyphens; each line is put into visual order (unicode-bidi) and
//! shaped (rustybuzz). The runs of a line are kept in reading order, each with its place, so that the page reads as it was written.

use super::fonts::{Faces, Family, FontFile, Weight};
use super::paper::{Direction, PaperError};
use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};

/// How text looks: size in points, leading in sizes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub size: f32,
    pub weight: Weight,
    pub colour: super::shape::Colour,
    pub leading: f32,
}

/// A paragraph in lines.
pub struct Setting {
    pub lines: Vec<Line>,
    /// From baseline to baseline.
    pub leading: f32,
}

impl Setting {
    /// How tall the paragraph is.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }

    /// How wide its widest line is.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

/// One line; its runs stand in reading order.
pub struct Line {
    pub runs: Vec<Run>,
    /// Without the space at its end, which hangs out.
    pub width: f32,
}

/// Letters of one font, from left to right, `x` points right of the line's left edge.
pub struct Run {
    pub font: FontFile,
    pub size: f32,
    pub x: f32,
    /// Where it begins in its paragraph.
    at: usize,
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
}

/// A stretch of a paragraph in one script and one family.
struct Item {
    range: Range<usize>,
    script: Script,
    family: Family,
}

/// Leaves out what has no letter of its own, except joiners, which shape the letters beside them.
pub fn clean(text: &str) -> String {
    // Embeddings and overrides could make a name read as another one; isolates and marks are honest.
    let keep = |letter: &char| !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFE}');
    text.chars().filter(keep).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// Letters that guide the setting and are not seen.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// The families that a text needs, one result a stretch.
pub fn families(text: &str) -> Vec<Result<Family, PaperError>> {
    let text = clean(text);
    stretches(&text)
        .into_iter()
        .flat_map(|(range, script)| choose(&text, range, script))
        .map(|item| item.map(|item| item.family))
        .collect()
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

fn spans(start: usize, lengths: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    lengths.scan(start, |at, length| Some(std::mem::replace(at, *at + length)..*at)).collect()
}

/// The first family with every letter; else the first letter that no family has.
fn family(text: &str) -> Result<Family, PaperError> {
    let seen = || text.chars().filter(|letter| !unseen(*letter));
    let whole = Family::IN_ORDER.into_iter().find(|family| seen().all(|letter| family.has(letter)));
    let nobody = |letter: &char| !Family::IN_ORDER.iter().any(|family| family.has(*letter));
    whole.ok_or_else(|| PaperError::NoGlyph(seen().find(nobody).unwrap_or(char::REPLACEMENT_CHARACTER)))
}

/// Sets a paragraph within a width. It reads the way its first letter does; one without letters, the way of its page.
pub fn set(faces: &Faces<'_>, text: &str, style: Style, width: f32, page: Direction) -> Result<Setting, PaperError> {
    let text = clean(text);
    let stretches = stretches(&text).into_iter().flat_map(|(range, script)| choose(&text, range, script));
    let items = stretches.collect::<Result<Vec<_>, _>>()?;
    let base = direction(&text).unwrap_or(page);
    let level = if base == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
    let paragraph =
        Paragraph { faces, bidi: BidiInfo::new(&text, Some(level)), text: &text, items: &items, style, base };
    let leading = items.iter().map(|item| item.family.leading()).fold(style.leading, f32::max);
    let lines = paragraph.lines(width)?.into_iter().map(|range| paragraph.line(range)).collect::<Result<_, _>>()?;
    Ok(Setting { lines, leading: leading * style.size })
}

/// Which way the first letter of a text reads.
fn direction(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::LeftToRight),
        unicode_bidi::Direction::Rtl => Some(Direction::RightToLeft),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// A letter's own width, or its kerned one where that can be seen: a smaller difference only makes the file larger.
fn advance(natural: f32, kerned: f32) -> f32 {
    let difference = ((kerned - natural) * 100.0).round() / 100.0;
    natural + difference
}

struct Paragraph<'p> {
    faces: &'p Faces<'p>,
    bidi: BidiInfo<'p>,
    text: &'p str,
    items: &'p [Item],
    style: Style,
    base: Direction,
}

impl Paragraph<'_> {
    /// Where the lines are cut: as many words as fit; a word wider than the line is cut between letters.
    fn lines(&self, width: f32) -> Result<Vec<Range<usize>>, PaperError> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut taken = 0.0;
        for word in words(self.text) {
            let seen = word.start..word.start + self.text[word.clone()].trim_end().len();
            let (bare, whole) = (self.width(seen)?, self.width(word.clone())?);
            match lines.last_mut() {
                Some(line) if taken + bare <= width => {
                    line.end = word.end;
                    taken += whole;
                }
                _ if bare <= width => {
                    lines.push(word);
                    taken = whole;
                }
                _ => taken = self.cut(word, width, &mut lines)?,
            }
        }
        Ok(lines)
    }

    fn cut(&self, word: Range<usize>, width: f32, lines: &mut Vec<Range<usize>>) -> Result<f32, PaperError> {
        let mut line = word.start..word.start;
        for letter in spans(word.start, self.text[word].chars().map(char::len_utf8)) {
            if line.end > line.start && self.width(line.start..letter.end)? > width {
                lines.push(line.clone());
                line.start = letter.start;
            }
            line.end = letter.end;
        }
        let taken = self.width(line.clone())?;
        lines.push(line);
        Ok(taken)
    }

    fn width(&self, range: Range<usize>) -> Result<f32, PaperError> {
        let runs = self.runs(range)?;
        Ok(runs.iter().map(Run::width).sum())
    }

    fn line(&self, range: Range<usize>) -> Result<Line, PaperError> {
        let seen = range.start..range.start + self.text[range.clone()].trim_end().len();
        let width = self.width(seen)?;
        let mut runs = self.runs(range)?;
        // The space at the line's end hangs out at the side where the line ends.
        let all: f32 = runs.iter().map(Run::width).sum();
        let mut x = match self.base {
            Direction::LeftToRight => 0.0,
            Direction::RightToLeft => width - all,
        };
        for run in &mut runs {
            run.x = x;
            x += run.width();
        }
        runs.sort_by_key(|run| run.at);
        Ok(Line { runs, width })
    }

    /// The runs of a line from left to right, not yet placed.
    fn runs(&self, range: Range<usize>) -> Result<Vec<Run>, PaperError> {
        let Some(paragraph) = self.bidi.paragraphs.first() else { return Ok(Vec::new()) };
        let (levels, visual) = self.bidi.visual_runs(paragraph, range);
        let mut runs = Vec::new();
        for stretch in visual {
            let rtl = levels.get(stretch.start).is_some_and(Level::is_rtl);
            let mut parts: Vec<_> =
                self.items.iter().filter_map(|item| Some((overlap(&item.range, &stretch)?, item))).collect();
            if rtl {
                parts.reverse();
            }
            for (part, item) in parts {
                runs.push(self.shape(part, item, rtl)?);
            }
        }
        Ok(runs)
    }

    fn shape(&self, range: Range<usize>, item: &Item, rtl: bool) -> Result<Run, PaperError> {
        let font = FontFile { family: item.family, weight: self.style.weight };
        let face = &self.faces.get(font)?.shaper;
        let text = &self.text[range.clone()];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if rtl { rustybuzz::Direction::RightToLeft } else { rustybuzz::Direction::LeftToRight });
        if let Some(script) = tag(item.script) {
            buffer.set_script(script);
        }
        let shaped = rustybuzz::shape(face, &[], buffer);
        let starts: std::collections::BTreeSet<usize> =
            shaped.glyph_infos().iter().map(|glyph| glyph.cluster as usize).collect();
        let em = face.units_per_em() as f32;
        let mut glyphs = Vec::new();
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let letters = &text[start..end];
            if letters.chars().all(unseen) {
                continue;
            }
            if info.glyph_id == 0 {
                return Err(PaperError::NoGlyph(letters.chars().find(|letter| !unseen(*letter)).unwrap_or_default()));
            }
            let part = |units: i32| units as f32 / em;
            let natural = u16::try_from(info.glyph_id)
                .ok()
                .and_then(|id| face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id)));
            let natural = natural.map_or(part(place.x_advance), |units| f32::from(units) / em);
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                advance(natural, part(place.x_advance)),
                part(place.x_offset),
                part(place.y_offset),
                part(place.y_advance),
                start..end,
                None,
            ));
        }
        Ok(Run {
            font,
            size: self.style.size * item.family.scale(),
            x: 0.0,
            at: range.start,
            text: text.to_owned(),
            glyphs,
        })
    }
}

impl Run {
    fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.x_advance * self.size).sum()
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
    let both = one.start.max(other.start)..one.end.min(other.end);
    (both.start < both.end).then_some(both)
}

fn tag(script: Script) -> Option<rustybuzz::Script> {
    let name: [u8; 4] = script.short_name().as_bytes().try_into().ok()?;
    rustybuzz::Script::from_iso15924_tag(rustybuzz::ttf_parser::Tag::from_bytes(&name))
}

/// The words of a text, each with the spaces after it; a hyphen ends a word too.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let mut last = ' ';
    for (at, letter) in text.char_indices() {
        let after_hyphen = last == '-' && letter.is_alphabetic() && at > 1;
        if (last == ' ' && letter != ' ' || after_hyphen) && at > 0 {
            cuts.push(at);
        }
        last = letter;
    }
    cuts.push(text.len());
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    starts.zip(cuts.iter().copied()).map(|(start, end)| start..end).filter(|word| !word.is_empty()).collect()
}
