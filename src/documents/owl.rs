//! The owl at the head of a paper. Our own drawing, 100 by 108.

use super::look::{CORAL, INK, INK_SOFT, SUN, TEAL, TEAL_SOFT, WHITE};
use super::shape::{Area, Colour, Outline, Pen, Shape};
use super::stamp_path;

const BODY: &str = "M50 9C80 9 91 38 89 66C87 93 71 106 50 106C29 106 13 93 11 66C9 38 20 9 50 9Z";
const TUFTS: &str = "M17 34C10 20 11 9 15 3C25 7 35 11 42 17ZM83 34C90 20 89 9 85 3C75 7 65 11 58 17Z";
const WINGS: &str = "M14 56C4 78 12 99 27 103C19 88 19 72 24 60ZM86 56C96 78 88 99 73 103C81 88 81 72 76 60Z";
const BEAK: &str = "M50 51C55 51 58 54 57 57C55 63 52 67 50 69C48 67 45 63 43 57C42 54 45 51 50 51Z";
const FEATHERS: &str = "M38 78q4 5 8 0M54 78q4 5 8 0M46 86q4 5 8 0M38 94q4 5 8 0M54 94q4 5 8 0";
const FEET: &str = "M33 106c0-5 4-6 6-3c2-3 6-2 6 3zM55 106c0-5 4-6 6-3c2-3 6-2 6 3z";

/// How tall it is for its width. Its feet stand a little above the lower edge.
pub const TALL: f32 = 1.08;

/// The owl within an area.
pub fn draw(area: Area) -> Vec<Shape> {
    let path = |d: &str| stamp_path::parse(d).unwrap_or_default();
    let filled = |outline: Outline, colour: Colour| Shape::filled(outline, colour);
    let mut shapes = vec![
        filled(path(TUFTS), INK),
        filled(path(BODY), INK),
        filled(Outline::ellipse(50.0, 84.0, 24.0, 20.0), TEAL_SOFT),
        Shape::drawn(path(FEATHERS), Pen::new(TEAL, 2.2)),
        filled(path(WINGS), INK_SOFT),
    ];
    for x in [32.0, 68.0] {
        shapes.push(filled(Outline::circle(x, 42.0, 19.0), WHITE));
        shapes.push(filled(Outline::circle(x, 42.0, 14.0), SUN));
        shapes.push(filled(Outline::circle(x + (50.0 - x) * 0.08, 41.0, 8.5), INK));
        shapes.push(filled(Outline::circle(x + 3.5, 37.5, 2.8), WHITE));
    }
    shapes.push(Shape::edged(path(BEAK), CORAL, Pen::new(INK, 1.6)));
    shapes.push(Shape::edged(path(FEET), SUN, Pen::new(INK, 1.6)));
    let scale = (area.width / 100.0).min(area.height / 108.0);
    let place = |shape: Shape| Shape {
        outline: shape.outline.placed(scale, area.x, area.y),
        pen: shape.pen.map(|pen| Pen { width: pen.width * scale, ..pen }),
        ..shape
    };
    shapes.into_iter().map(place).collect()
}
