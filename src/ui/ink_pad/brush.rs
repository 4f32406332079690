//! The canvas under the pen. Each new point draws one short curve, however long the line has become.

use std::cell::Cell;

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::PAPER;
use super::hold::Tool;
use crate::domain::ink::curve::{Point, bend};

/// How wide a line is, in the paper's units, where nothing presses harder or softer.
pub const USUAL: f32 = 5.0;
/// How quickly a line follows the pen's pressure from point to point.
const FOLLOWS: f32 = 0.3;

/// So many points a stroke has room for from the start: some eight seconds of a pencil that tells 240 places a second.
const ROOM: usize = 2_048;

/// How wide the line is at the next point. A pen that presses makes a wider one; fingers and mice press always alike.
pub fn width(tool: Tool, pressure: f32, before: Option<f32>) -> f32 {
    if tool != Tool::Pen || pressure <= 0.0 {
        return USUAL;
    }
    let wanted = USUAL * (0.5 + pressure.clamp(0.0, 1.0));
    before.map_or(wanted, |before| before + (wanted - before) * FOLLOWS)
}

/// One line as it is seen: where it goes, and how wide it is there. The widths never leave the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub points: Vec<Point>,
    pub widths: Vec<f32>,
}

impl Line {
    /// A line that begins, with room for a whole signature, so that nothing has to be moved while the pen goes on.
    pub fn begins() -> Self {
        Line { points: Vec::with_capacity(ROOM), widths: Vec::with_capacity(ROOM) }
    }

    /// Goes on to this point and draws what is certain now: the curve to the point before.
    pub fn goes_to(&mut self, point: Point, width: f32, brush: Option<&Brush>) {
        if self.points.last() == Some(&point) {
            return;
        }
        self.points.push(point);
        self.widths.push(width);
        if let Some(brush) = brush {
            match self.points.len() {
                1 => brush.dot(point, width),
                count => self.stretch(count - 2, brush),
            }
        }
    }

    /// Draws the last curve, once no more points come.
    pub fn ends(&self, brush: &Brush) {
        self.stretch(self.points.len().saturating_sub(1), brush);
    }

    /// Draws the line again, in the very pieces that it was drawn in. One that still goes on waits for its last piece.
    pub fn draw(&self, brush: &Brush, goes_on: bool) {
        if let (Some(first), Some(width)) = (self.points.first(), self.widths.first()) {
            brush.dot(*first, *width);
        }
        for end in 1..self.points.len() - usize::from(goes_on && !self.points.is_empty()) {
            self.stretch(end, brush);
        }
    }

    /// The curve that ends at this point; none ends at the first.
    fn stretch(&self, end: usize, brush: &Brush) {
        let at = |place: usize| self.points.get(place).copied();
        let (Some(from), Some(to)) = (end.checked_sub(1).and_then(at), at(end)) else { return };
        let before = end.checked_sub(2).and_then(at).unwrap_or(from);
        let after = at(end + 1).unwrap_or(to);
        let width = self.widths.get(end).copied().unwrap_or(USUAL);
        brush.curve(from, bend(before, from, to, after, f32::INFINITY), width);
    }
}

/// Draws on one canvas, in the paper's units.
pub struct Brush {
    context: CanvasRenderingContext2d,
    /// The width that the canvas draws with now.
    width: Cell<f32>,
}

impl Brush {
    /// A brush for an empty canvas of the size that it has on the screen now. None while it has none.
    pub fn on(canvas: &HtmlCanvasElement) -> Option<Self> {
        let (width, height) = (f64::from(canvas.client_width()), f64::from(canvas.client_height()));
        if width < 1.0 || height < 1.0 {
            return None;
        }
        let sharp = window().device_pixel_ratio().clamp(1.0, 3.0);
        canvas.set_width((width * sharp).round() as u32);
        canvas.set_height((height * sharp).round() as u32);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let style = window().get_computed_style(canvas).ok().flatten();
        let ink = style.and_then(|style| style.get_property_value("color").ok()).unwrap_or_default();
        context.set_stroke_style_str(&ink);
        context.set_line_cap("round");
        context.set_line_join("round");
        let (x, y) = (width * sharp / f64::from(PAPER.0), height * sharp / f64::from(PAPER.1));
        context.scale(x, y).ok()?;
        Some(Self { context, width: Cell::new(f32::NAN) })
    }

    fn dot(&self, (x, y): Point, width: f32) {
        self.curve((x, y), [(x, y), (x, y), (x + 0.01, y)], width);
    }

    fn curve(&self, from: Point, [first, last, to]: [Point; 3], width: f32) {
        let wide = f64::from;
        if self.width.replace(width) != width {
            self.context.set_line_width(wide(width));
        }
        self.context.begin_path();
        self.context.move_to(wide(from.0), wide(from.1));
        self.context.bezier_curve_to(wide(first.0), wide(first.1), wide(last.0), wide(last.1), wide(to.0), wide(to.1));
        self.context.stroke();
    }
}

/// Whether the page is out of sight: another app, a call, a locked iPad.
pub fn is_out_of_sight() -> bool {
    document().hidden()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pen_that_presses_draws_wider_and_never_in_jumps() {
        let light = width(Tool::Pen, 0.1, None);
        let next = width(Tool::Pen, 0.9, Some(light));
        assert!(light < USUAL && next > light && next < USUAL * 1.4);
        assert_eq!(width(Tool::Finger, 0.9, Some(light)), USUAL);
        assert_eq!(width(Tool::Pen, 0.0, None), USUAL, "a pen that cannot tell");
    }

    #[test]
    fn a_point_that_comes_twice_is_one_point() {
        let mut line = Line::default();
        for point in [(1.0, 2.0), (1.0, 2.0), (3.0, 4.0)] {
            line.goes_to(point, USUAL, None);
        }
        assert_eq!((line.points.len(), line.widths.len()), (2, 2));
    }
}
