//! The parts that papers are made of: headings, lists, boxes, small labels with their values.

use super::composer::{Composer, Done};
use super::look::{self, BODY, HEADING, INK, INK_SOFT, LABEL, MOTTO, NOTE, SCHOOL, TITLE};
use super::owl;
use super::paper::{Field, PaperError};
use super::shape::{Colour, Outline, Pen, Shape};
use super::sheet::Align;
use super::text::Style;
use krilla::tagging::{ListNumbering, Tag};

/// What a paper begins with: a line over its title, the title, whose it is, and the owl.
pub fn masthead(c: &mut Composer<'_>, over: &str, title: &str, under: &[&str]) -> Done {
    const OWL: f32 = 68.0;
    let (top, measure) = (c.y, c.frame.measure());
    let width = measure - OWL - 12.0;
    // The title is the first thing that is read, although the line stands above it.
    let height = if over.is_empty() { 0.0 } else { c.measure(MOTTO, width, over)?.height };
    c.skip(height);
    c.heading(1, TITLE, c.frame.side, width, title)?;
    if !over.is_empty() {
        c.within(Tag::P, |c| c.put_words(MOTTO, (c.frame.side, top), width, Align::Start, over))?;
    }
    c.skip(2.0);
    for (line, style) in under.iter().zip(std::iter::once(SCHOOL).chain(std::iter::repeat(NOTE))) {
        c.paragraph(style, c.frame.side, width, line)?;
    }
    c.y = c.y.max(top + OWL * owl::TALL - 8.0) + 5.0;
    let perch = c.area(c.frame.side + measure - OWL, c.y - OWL * owl::TALL, OWL, OWL * owl::TALL);
    c.decorate(owl::draw(perch));
    ribbon(c);
    c.skip(9.0);
    Ok(())
}

/// A heading with a coloured tab before it, kept together with `below` points of what follows.
pub fn heading(c: &mut Composer<'_>, colour: Colour, below: f32, words: &str) -> Done {
    let measure = c.frame.measure();
    let height = c.measure(HEADING, measure - 14.0, words)?.height;
    c.make_room(height + below);
    let tab = c.area(c.frame.side, c.y + 2.0, 5.0, height - 4.0);
    c.decorate([Shape::edged(Outline::rounded(tab, 2.0), colour, Pen::new(INK, 0.7))]);
    c.heading(2, HEADING, c.frame.side + 14.0, measure - 14.0, words)?;
    c.skip(3.0);
    Ok(())
}

/// One point of a list: a small disc and its words. `after` follows inside the same point.
pub fn point(c: &mut Composer<'_>, start: f32, words: &str, after: impl FnOnce(&mut Composer<'_>) -> Done) -> Done {
    let (indent, width) = (start + 12.0, c.frame.measure() - (start - c.frame.side) - 12.0);
    let height = c.measure(BODY, width, words)?.height;
    c.make_room(height);
    let y = c.y;
    c.within(Tag::LI, |c| {
        c.within(Tag::Lbl, |c| c.put_words(BODY, (start + 1.0, y), 10.0, Align::Start, "\u{2022}"))?;
        c.within(Tag::LBody, |c| {
            c.put_words(BODY, (indent, y), width, Align::Start, words)?;
            c.skip(height + 2.2);
            after(c)
        })
    })
}

/// A list of points.
pub fn points(c: &mut Composer<'_>, start: f32, words: &[String]) -> Done {
    c.list(ListNumbering::Disc, |c| words.iter().try_for_each(|words| point(c, start, words, |_| Ok(()))))
}

/// From the edge of a box to its words.
const PAD: f32 = 6.0;

/// How tall a box will be.
pub fn boxed_height(c: &Composer<'_>, style: Style, start: f32, words: &str) -> Result<f32, PaperError> {
    let width = c.frame.measure() - (start - c.frame.side) - 2.0 * PAD - 6.0;
    Ok(c.measure(style, width, words)?.height + 2.0 * PAD - 1.0)
}

/// A paragraph in a tinted box with a bar at the side where reading starts.
pub fn boxed(c: &mut Composer<'_>, style: Style, (ground, bar): (Colour, Colour), start: f32, words: &str) -> Done {
    let width = c.frame.measure() - (start - c.frame.side);
    let height = boxed_height(c, style, start, words)?;
    c.make_room(height);
    let (y, whole, edge) = (c.y, c.area(start, c.y, width, height), c.area(start, c.y, 4.0, height));
    c.decorate([
        Shape::filled(Outline::rounded(whole, 4.0), ground),
        Shape::edged(Outline::rounded(edge, 2.0), bar, Pen::new(INK, 0.7)),
    ]);
    let at = (start + PAD + 6.0, y + PAD - 0.5);
    c.within(Tag::P, |c| c.put_words(style, at, width - 2.0 * PAD - 6.0, Align::Start, words))?;
    c.skip(height);
    Ok(())
}

/// Labels with their values below them, in a row; each has its start and width. The values stand on one line, whatever their
/// script. Returns the height of the row.
pub fn fields(c: &mut Composer<'_>, value: Style, y: f32, row: &[(f32, f32, &Field)]) -> Result<f32, PaperError> {
    let tallest = |c: &Composer<'_>, of: fn(&Field) -> &str, style| {
        row.iter()
            .try_fold(0.0, |most: f32, (_, width, field)| Ok(most.max(c.measure(style, *width, of(field))?.leading)))
    };
    // A long label has two lines, and the values of all stand below it.
    let labels = row.iter().map(|(_, width, field)| Ok(c.measure(LABEL, *width, &field.label)?.height));
    let label = labels.collect::<Result<Vec<f32>, PaperError>>()?.into_iter().fold(0.0, f32::max);
    let line = tallest(c, |field| &field.value, value)?;
    let mut height: f32 = 0.0;
    for (start, width, field) in row {
        let [first, second] = [c.measure(LABEL, *width, &field.label)?, c.measure(value, *width, &field.value)?];
        let at = [y + (label - first.height) / 2.0, y + label + (line - second.leading) / 2.0];
        c.within(Tag::P, |c| {
            // The space keeps label and value apart for a listener.
            c.put_words(LABEL, (*start, at[0]), *width, Align::Start, &format!("{} ", field.label))?;
            if field.value.is_empty() {
                to_fill_in(c, (*start, y + label + line.max(16.0)), *width);
            }
            c.put_words(value, (*start, at[1]), *width, Align::Start, &field.value)
        })?;
        let filled = if field.value.is_empty() { at[1] + 16.0 } else { at[1] + second.height };
        height = height.max(filled - y);
    }
    Ok(height)
}

/// A line for a pen, where the value is still to come.
fn to_fill_in(c: &mut Composer<'_>, (start, y): (f32, f32), width: f32) {
    let line = c.area(start, y, width, 0.0);
    c.decorate([Shape::drawn(Outline::line((line.x, y), (line.x + line.width, y)), Pen::new(INK_SOFT, 0.6))]);
}

/// How tall a row of fields will be.
pub fn fields_height(c: &Composer<'_>, value: Style, width: f32, row: &[Field]) -> Result<f32, PaperError> {
    let heights = row.iter().map(|field| {
        let value = c.measure(value, width, &field.value)?.height;
        Ok(c.measure(LABEL, width, &field.label)?.height + if field.value.is_empty() { 16.0 } else { value })
    });
    heights.collect::<Result<Vec<_>, _>>().map(|heights| heights.into_iter().fold(0.0, f32::max))
}

/// The thin line in three colours under a title: one long, one middle, one short, so that it is told apart without colours too.
pub fn ribbon(c: &mut Composer<'_>) {
    let lengths = [(0.0, 0.62, look::SUN), (0.63, 0.25, look::TEAL), (0.89, 0.11, look::CORAL)];
    let (y, measure) = (c.y, c.frame.measure());
    let bars = lengths.map(|(from, length, colour)| {
        let area = c.area(c.frame.side + measure * from, y, measure * length, 3.6);
        Shape::edged(Outline::rounded(area, 1.8), colour, Pen::new(INK, 0.5))
    });
    c.decorate(bars);
    c.skip(3.6);
}
