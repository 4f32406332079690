//! The panel of a signature: the drawing at one side, who, when and how at the other. Every way of signing has the same room.

use super::{Signature, Signing};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{HAIR, INK, LABEL, MEASURE, NOTE, SIDE, TYPED, VALUE, WHITE};
use crate::documents::paper::PaperError;
use crate::documents::parts::{fields, fields_height};
use crate::documents::shape::{Area, Colour, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::{ink, stamp_path};
use krilla::tagging::Tag;

const HEIGHT: f32 = 74.0;
const SIGNED: f32 = MEASURE * 0.46;
const PAD: f32 = 9.0;
const GAP: f32 = 3.0;

/// The panel at the next place down.
pub fn panel(c: &mut Composer<'_>, signing: &Signing) -> Done {
    let (start, width) = (SIDE + SIGNED + PAD, MEASURE - SIGNED - 2.0 * PAD);
    let height = details_height(c, signing, width)?.max(HEIGHT);
    c.make_room(height);
    let y = c.y;
    let whole = c.area(SIDE, y, MEASURE, height);
    c.decorate([Shape::edged(Outline::rounded(whole, 7.0), WHITE, Pen::new(INK, 1.0))]);
    let middle = c.area(SIDE + SIGNED, y, 0.0, height).x;
    c.decorate([Shape::drawn(Outline::line((middle, y + 8.0), (middle, y + height - 8.0)), Pen::new(HAIR, 0.7))]);
    signature(c, signing, height)?;
    details(c, signing, (start, y + 7.0), width)?;
    c.skip(height - (c.y - y));
    Ok(())
}

fn details_height(c: &Composer<'_>, signing: &Signing, width: f32) -> Result<f32, PaperError> {
    let rows = signing.fields.chunks(2).map(|row| Ok(fields_height(c, VALUE, column(row.len(), width), row)? + GAP));
    let fields: f32 = rows.sum::<Result<f32, PaperError>>()?;
    Ok(fields + c.measure(NOTE, width, &signing.how)?.height + 14.0)
}

fn column(fields: usize, width: f32) -> f32 {
    if fields > 1 { (width - 10.0) / 2.0 } else { width }
}

fn details(c: &mut Composer<'_>, signing: &Signing, (start, mut y): (f32, f32), width: f32) -> Done {
    for row in signing.fields.chunks(2) {
        let column = column(row.len(), width);
        let placed: Vec<_> =
            row.iter().zip([start, start + column + 10.0]).map(|(field, at)| (at, column, field)).collect();
        y += fields(c, VALUE, y, &placed)? + GAP;
    }
    if !signing.how.is_empty() {
        c.within(Tag::P, |c| c.put_words(NOTE, (start, y), width, Align::Start, &signing.how))?;
    }
    Ok(())
}

fn signature(c: &mut Composer<'_>, signing: &Signing, height: f32) -> Done {
    let room = c.area(SIDE, c.y, SIGNED, height).inset(PAD);
    let line = room.y + room.height - 3.0;
    match &signing.signature {
        Signature::Ink { strokes, aspect } => {
            c.decorate([on_a_line(room, line)]);
            let room = Area { height: room.height - 1.0, ..room };
            c.figure(&signing.spoken, room, ink_shapes(strokes, *aspect, room))
        }
        Signature::Stamp { path_d, colour, name } => {
            let picture = Area { height: room.height - 14.0, ..room };
            let shapes = stamp_shapes(path_d, *colour, picture)?;
            c.figure(&signing.spoken, picture, shapes)?;
            let y = room.y + room.height - 10.0;
            c.within(Tag::P, |c| c.put_words(LABEL, (SIDE + PAD, y), SIGNED - 2.0 * PAD, Align::Middle, name))?;
            Ok(())
        }
        Signature::Typed(name) => {
            c.decorate([on_a_line(room, line)]);
            written(c, TYPED, line, name)
        }
        Signature::None(reason) => {
            let frame =
                Shape::drawn(Outline::rounded(room, 5.0), Pen { dashes: Some([0.5, 3.5]), ..Pen::new(HAIR, 1.0) });
            c.decorate([frame]);
            // At the top, so that a pen still finds room below it.
            let at = (SIDE + PAD + 8.0, room.y + 5.0);
            c.within(Tag::P, |c| c.put_words(NOTE, at, room.width - 16.0, Align::Start, reason))?;
            Ok(())
        }
    }
}

/// A typed name stands on the line, smaller if it is long.
fn written(c: &mut Composer<'_>, style: crate::documents::text::Style, line: f32, name: &str) -> Done {
    let width = SIGNED - 2.0 * PAD;
    let natural = c.measure(style, f32::MAX, name)?.width;
    let size = (style.size * width / natural.max(1.0)).clamp(9.0, style.size);
    let style = crate::documents::text::Style { size, ..style };
    let setting = c.measure(style, width, name)?;
    // The feet of the letters stand a little above the line; a second line of a very long name goes up.
    let y = line - 6.0 - size * 0.335 - setting.leading / 2.0 - (setting.height - setting.leading);
    c.within(Tag::P, |c| c.put_words(style, (SIDE + PAD, y), width, Align::Middle, name))?;
    Ok(())
}

fn on_a_line(room: Area, y: f32) -> Shape {
    Shape::drawn(Outline::line((room.x, y), (room.x + room.width, y)), Pen::new(HAIR, 0.8))
}

fn ink_shapes(strokes: &[Vec<(f32, f32)>], aspect: f32, room: Area) -> Vec<Shape> {
    let ink = ink::fit(strokes, aspect, room);
    let lines = ink.strokes.into_iter().map(|stroke| Shape::drawn(stroke, Pen::new(INK, 1.5)));
    let dots = ink.dots.into_iter().map(|(x, y)| Shape::filled(Outline::circle(x, y, 1.1), INK));
    lines.chain(dots).collect()
}

fn stamp_shapes(path_d: &str, (red, green, blue): (u8, u8, u8), room: Area) -> Result<Vec<Shape>, PaperError> {
    let outline = stamp_path::parse(path_d).ok_or(PaperError::StampUnreadable)?;
    let bounds = outline.bounds().ok_or(PaperError::StampUnreadable)?;
    let scale = (room.width / bounds.width.max(1e-3)).min(room.height / bounds.height.max(1e-3));
    let dx = room.x + (room.width - bounds.width * scale) / 2.0 - bounds.x * scale;
    let dy = room.y + (room.height - bounds.height * scale) / 2.0 - bounds.y * scale;
    // The edge keeps a pale stamp visible on a printer without colours.
    Ok(vec![Shape::edged(outline.placed(scale, dx, dy), Colour(red, green, blue), Pen::new(INK, 0.9))])
}
