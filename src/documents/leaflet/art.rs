//! Drawings in their places: our own pictures, stamps, ink, typed names.

use super::{Art, svg};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{INK, TYPED};
use crate::documents::paper::PaperError;
use crate::documents::shape::{Area, Colour, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use crate::documents::{ink, stamp_path};
use krilla::tagging::Tag;

/// Puts a drawing into an area, by itself. With words for a listener it is a figure.
pub fn put(c: &mut Composer<'_>, art: &Art, spoken: &str, area: Area) -> Done {
    if let Art::Written(name) = art {
        return written(c, name, area);
    }
    let shapes = shapes(art, area)?;
    match spoken {
        "" => c.decorate(shapes),
        spoken => c.figure(spoken, area, shapes)?,
    }
    Ok(())
}

/// Fills a side of a card with a drawing, which ends at the card's round corners.
pub fn behind_a_frame(c: &mut Composer<'_>, art: &Art, area: Area, card: Area) -> Done {
    let Art::Svg(text) = art else { return put(c, art, "", area.inset(6.0)) };
    let picture = svg::read(text).ok_or(PaperError::StampUnreadable)?;
    let scale = (area.width / picture.width).max(area.height / picture.height);
    let (x, y) =
        (area.x + (area.width - picture.width * scale) / 2.0, area.y + (area.height - picture.height * scale) / 2.0);
    let sides = Outline::rounded(area, 0.0);
    c.picture([Outline::rounded(card.inset(0.6), 8.4), sides], placed(picture.shapes, scale, x, y));
    Ok(())
}

fn placed(shapes: Vec<Shape>, scale: f32, x: f32, y: f32) -> Vec<Shape> {
    let place = |shape: Shape| Shape {
        outline: shape.outline.placed(scale, x, y),
        pen: shape.pen.map(|pen| Pen { width: pen.width * scale, ..pen }),
        ..shape
    };
    shapes.into_iter().map(place).collect()
}

/// A drawing as large as it fits, in the middle of an area.
fn shapes(art: &Art, area: Area) -> Result<Vec<Shape>, PaperError> {
    Ok(match art {
        Art::Svg(text) => {
            let picture = svg::read(text).ok_or(PaperError::StampUnreadable)?;
            let scale = (area.width / picture.width).min(area.height / picture.height);
            let (x, y) = (
                area.x + (area.width - picture.width * scale) / 2.0,
                area.y + (area.height - picture.height * scale) / 2.0,
            );
            placed(picture.shapes, scale, x, y)
        }
        Art::Stamp(path, (red, green, blue)) => {
            let outline = stamp_path::parse(path).ok_or(PaperError::StampUnreadable)?;
            let side = area.width.min(area.height);
            let (x, y) = (area.x + (area.width - side) / 2.0, area.y + (area.height - side) / 2.0);
            let outline = outline.placed(side / 100.0, x, y);
            // The edge keeps a pale stamp visible on a printer without colours.
            vec![Shape { even_odd: true, ..Shape::edged(outline, Colour(*red, *green, *blue), Pen::new(INK, 0.7)) }]
        }
        Art::Ink(strokes, aspect) => {
            let ink = ink::fit(strokes, *aspect, area);
            let lines = ink.strokes.into_iter().map(|stroke| Shape::drawn(stroke, Pen::new(INK, 1.4)));
            let dots = ink.dots.into_iter().map(|(x, y)| Shape::filled(Outline::circle(x, y, 1.0), INK));
            lines.chain(dots).collect()
        }
        Art::Written(_) => vec![],
    })
}

/// A typed name, in the middle of its area and small enough for one line.
fn written(c: &mut Composer<'_>, name: &str, area: Area) -> Done {
    let natural = c.measure(TYPED, f32::MAX, name)?.width;
    let style = Style { size: (TYPED.size * area.width / natural.max(1.0)).clamp(6.5, 15.0), ..TYPED };
    let height = c.measure(style, area.width, name)?.height;
    // Areas are counted from the left, words from where reading starts.
    let start = c.left(area.x, area.width);
    let y = area.y + (area.height - height) / 2.0;
    c.within(Tag::P, |c| c.put_words(style, (start, y), area.width, Align::Middle, name))?;
    Ok(())
}
