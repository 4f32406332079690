//! Shapes letters: which glyphs they become, and where each stands.

use super::stretch::{Item, unseen};
use super::{Kept, Run};
use crate::documents::fonts::{Face, FontFile};
use crate::documents::paper::PaperError;
use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;
use std::collections::BTreeSet;
use unicode_script::Script;

impl Kept {
    /// The glyphs of a text of one stretch, from left to right, at size 1.
    pub fn shape(
        &self,
        face: &Face<'_>,
        font: FontFile,
        item: &Item,
        rtl: bool,
        text: &str,
    ) -> Result<Shaped, PaperError> {
        let plan = self.plan(face, font, item.script, rtl);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        // A vowel sign keeps its own place in the text, apart from the letter below it.
        buffer.set_cluster_level(rustybuzz::BufferClusterLevel::MonotoneCharacters);
        buffer.set_direction(if rtl { rustybuzz::Direction::RightToLeft } else { rustybuzz::Direction::LeftToRight });
        if let Some(script) = tag(item.script) {
            buffer.set_script(script);
        }
        let shaped = rustybuzz::shape_with_plan(&face.shaper, &plan, buffer);
        let starts: BTreeSet<usize> = shaped.glyph_infos().iter().map(|glyph| glyph.cluster as usize).collect();
        let em = face.shaper.units_per_em() as f32;
        let mut glyphs = Vec::new();
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let letters = text.get(start..end).unwrap_or_default();
            if letters.chars().all(unseen) {
                continue;
            }
            if info.glyph_id == 0 {
                return Err(PaperError::NoGlyph(letters.chars().find(|letter| !unseen(*letter)).unwrap_or_default()));
            }
            let part = |units: i32| units as f32 / em;
            let natural = natural(face, info.glyph_id).map_or(part(place.x_advance), |units| f32::from(units) / em);
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
        Ok(apart(glyphs))
    }
}

/// Shaped letters, from left to right, at size 1.
#[derive(Default)]
pub struct Shaped {
    pub letters: Vec<KrillaGlyph>,
    /// The dots of letters, each placed from the left end; they point into `dots_text`.
    pub dots: Vec<KrillaGlyph>,
}

/// What a dot stands for in the file: a direction mark, which is not seen and changes nothing.
const DOT: &str = "\u{200F}";

/// The text that so many dots point into.
pub fn dots_text(dots: usize) -> String {
    DOT.repeat(dots)
}

/// Arabic fonts draw a letter and its dots as glyphs of their own. Only the body of the letter may stand for it: were the dots text as
/// well, a reader of the file would find the letter twice, or in another line.
fn apart(glyphs: Vec<KrillaGlyph>) -> Shaped {
    let mut shaped = Shaped::default();
    let mut left = 0.0;
    for cluster in glyphs.chunk_by(|one, other| one.text_range == other.text_range) {
        let has_body = cluster.iter().any(|glyph| glyph.x_advance > 0.0);
        for glyph in cluster {
            if has_body && glyph.x_advance == 0.0 {
                let start = shaped.dots.len() * DOT.len();
                let text_range = start..start + DOT.len();
                shaped.dots.push(KrillaGlyph { x_offset: left + glyph.x_offset, text_range, ..glyph.clone() });
            } else {
                shaped.letters.push(glyph.clone());
            }
            left += glyph.x_advance;
        }
    }
    shaped
}

impl Run {
    /// How wide it is, in points.
    pub fn width(&self) -> f32 {
        self.letters.iter().map(|glyph| glyph.x_advance * self.size).sum()
    }
}

fn natural(face: &Face<'_>, glyph: u32) -> Option<u16> {
    u16::try_from(glyph).ok().and_then(|id| face.shaper.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id)))
}

/// A letter's own width, or its kerned one where that can be seen: a smaller difference only makes the file larger.
fn advance(natural: f32, kerned: f32) -> f32 {
    let difference = ((kerned - natural) * 100.0).round() / 100.0;
    natural + difference
}

/// The script as the shaper names it; what belongs to every script is shaped as Latin.
pub fn tag(script: Script) -> Option<rustybuzz::Script> {
    let script =
        if matches!(script, Script::Common | Script::Inherited | Script::Unknown) { Script::Latin } else { script };
    let name: [u8; 4] = script.short_name().as_bytes().try_into().ok()?;
    rustybuzz::Script::from_iso15924_tag(rustybuzz::ttf_parser::Tag::from_bytes(&name))
}
