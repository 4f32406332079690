//! The parts that both sides of the agreement are made of: headings, lists, boxes, small labels with their values.

use crate::documents::composer::{Align, Composer, Done};
use crate::documents::look::{self, BODY, HEADING, INK, LABEL, MEASURE, SIDE};
use crate::documents::paper::{Field, PaperError};
use crate::documents::shape::{Colour, Outline, Pen, Shape};
use crate::documents::text::Style;
use krilla::tagging::{ListNumbering, Tag};

/// A heading with a coloured tab before it, kept together with `below` points of what follows.
pub fn heading(c: &mut Composer<'_>, colour: Colour, below: f32, words: &str) -> Done {
    let height = c.setting(HEADING, MEASURE - 14.0, words)?.height();
    c.make_room(height + below);
    let tab = c.area(SIDE, c.y + 2.0, 5.0, height - 4.0);
    c.decorate([Shape::edged(Outline::rounded(tab, 2.0), colour, Pen::new(INK, 0.7))]);
    c.heading(2, HEADING, SIDE + 14.0, MEASURE - 14.0, words)?;
    c.skip(3.0);
    Ok(())
}

/// One point of a list: a small disc and its words. `after` follows inside the same point.
pub fn point(c: &mut Composer<'_>, start: f32, words: &str, after: impl FnOnce(&mut Composer<'_>) -> Done) -> Done {
    let (indent, width) = (start + 12.0, MEASURE - (start - SIDE) - 12.0);
    let height = c.setting(BODY, width, words)?.height();
    c.make_room(height);
    let y = c.y;
    c.within(Tag::LI, |c| {
        c.within(Tag::Lbl, |c| c.put_words(BODY, (start + 1.0, y), 10.0, Align::Start, "\u{2022}"))?;
        c.within(Tag::LBody, |c| {
            c.within(Tag::P, |c| c.put_words(BODY, (indent, y), width, Align::Start, words))?;
            c.skip(height + 2.2);
            after(c)
        })
    })
}

/// A list of points.
pub fn points(c: &mut Composer<'_>, start: f32, words: &[String]) -> Done {
    c.list(ListNumbering::Disc, |c| words.iter().try_for_each(|words| point(c, start, words, |_| Ok(()))))
}

/// A paragraph in a tinted box with a bar at the side where reading starts.
pub fn boxed(c: &mut Composer<'_>, style: Style, (ground, bar): (Colour, Colour), start: f32, words: &str) -> Done {
    const PAD: f32 = 6.0;
    let width = MEASURE - (start - SIDE);
    let height = c.setting(style, width - 2.0 * PAD - 6.0, words)?.height() + 2.0 * PAD - 1.0;
    c.make_room(height);
    let (y, whole, edge) = (c.y, c.area(start, c.y, width, height), c.area(start, c.y, 4.0, height));
    c.decorate([
        Shape::filled(Outline::rounded(whole, 4.0), ground),
        Shape::edged(Outline::rounded(edge, 2.0), bar, Pen::new(INK, 0.7)),
    ]);
    c.within(Tag::P, |c| {
        c.put_words(style, (start + PAD + 6.0, y + PAD - 0.5), width - 2.0 * PAD - 6.0, Align::Start, words)
    })?;
    c.skip(height);
    Ok(())
}

/// A label with its value below it; returns the height of both.
pub fn field(
    c: &mut Composer<'_>,
    value: Style,
    (start, y): (f32, f32),
    width: f32,
    field: &Field,
) -> Result<f32, PaperError> {
    c.within(Tag::P, |c| {
        let label = c.put_words(LABEL, (start, y), width, Align::Start, &field.label)?;
        let value = c.put_words(value, (start, y + label), width, Align::Start, &field.value)?;
        Ok(label + value)
    })
}

/// The thin line in three colours under a title: one long, one middle, one short, so that it is told apart without colours too.
pub fn ribbon(c: &mut Composer<'_>) {
    let lengths = [(0.0, 0.62, look::SUN), (0.63, 0.25, look::TEAL), (0.89, 0.11, look::CORAL)];
    let y = c.y;
    let bars = lengths.map(|(from, length, colour)| {
        let area = c.area(SIDE + MEASURE * from, y, MEASURE * length, 3.6);
        Shape::edged(Outline::rounded(area, 1.8), colour, Pen::new(INK, 0.5))
    });
    c.decorate(bars);
    c.skip(3.6);
}
