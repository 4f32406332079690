//! What lies on the pad now: the line that is being drawn, how wide the finished ones are, and the canvas they are seen on.

use leptos::ev::PointerEvent;
use leptos::prelude::window;
use web_sys::HtmlCanvasElement;

use super::brush::{Brush, Line, USUAL, width};
use super::hold::{Comes, Hold, Tool};
use super::pointer::{self, Touch};
use super::{EDGE, PAPER, Stroke};

/// The pad while it is on the screen.
#[derive(Default)]
pub struct Desk {
    hold: Hold,
    wet: Line,
    /// The widths of the finished lines that were drawn here; those from before a pause have the usual one.
    widths: Vec<Vec<f32>>,
    /// The pad's left and upper edge in the window, and its width and height.
    place: [f32; 4],
    brush: Option<Brush>,
}

impl Desk {
    /// The canvas has another size, or comes back into sight: everything is drawn anew. Without a size nothing changes.
    pub fn lies(&mut self, canvas: &HtmlCanvasElement, strokes: &[Stroke]) {
        let Some(brush) = Brush::on(canvas) else { return };
        self.look(canvas);
        for (place, stroke) in strokes.iter().enumerate() {
            let known = self.widths.get(place).filter(|widths| widths.len() == stroke.len());
            let widths = known.cloned().unwrap_or_else(|| vec![USUAL; stroke.len()]);
            Line { points: stroke.clone(), widths }.draw(&brush, false);
        }
        self.wet.draw(&brush, true);
        self.brush = Some(brush);
    }

    /// Something comes down on the pad. Returns the line before it, if that one ended without a word, and whether a line begins.
    pub fn comes(&mut self, event: &PointerEvent, canvas: &HtmlCanvasElement) -> (Option<Stroke>, Comes) {
        self.look(canvas);
        let touch = pointer::touch(event);
        if event.button() != 0 || is_at_the_edge(touch.x) {
            return (None, Comes::Rests);
        }
        let tool = Tool::of(&event.pointer_type());
        let comes = self.hold.comes(event.pointer_id(), tool, event.is_primary());
        let before = match comes {
            Comes::Rests => return (None, comes),
            Comes::BeginsAnew => self.dry(),
            Comes::Begins | Comes::TakesOver => None,
        };
        self.wet = Line::begins();
        self.goes_to(touch, tool);
        (before, comes)
    }

    /// The pointer moves. Nothing happens for one that does not draw.
    pub fn moves(&mut self, event: &PointerEvent) {
        if let Some(tool) = self.hold.draws(event.pointer_id()) {
            pointer::way(event, |touch| self.goes_to(touch, tool));
        }
    }

    /// This pointer leaves the pad: its line, if it was the one that drew.
    pub fn leaves(&mut self, event: &PointerEvent) -> Option<Stroke> {
        self.hold.draws(event.pointer_id())?;
        self.ends()
    }

    /// Whatever is being drawn ends here and stays: the page goes out of sight.
    pub fn ends(&mut self) -> Option<Stroke> {
        self.hold.lets_go();
        self.dry()
    }

    /// The last line was taken back.
    pub fn forgets(&mut self, left: usize) {
        self.widths.truncate(left);
    }

    fn dry(&mut self) -> Option<Stroke> {
        let line = std::mem::take(&mut self.wet);
        if line.points.is_empty() {
            return None;
        }
        if let Some(brush) = &self.brush {
            line.ends(brush);
        }
        let Line { mut points, mut widths } = line;
        points.shrink_to_fit();
        widths.shrink_to_fit();
        self.widths.push(widths);
        Some(points)
    }

    fn goes_to(&mut self, touch: Touch, tool: Tool) {
        let [left, top, wide, high] = self.place;
        if wide < 1.0 || high < 1.0 {
            return;
        }
        // A line that runs over the edge ends at the edge.
        let x = ((touch.x - left) * PAPER.0 / wide).clamp(0.0, PAPER.0);
        let y = ((touch.y - top) * PAPER.1 / high).clamp(0.0, PAPER.1);
        let width = width(tool, touch.pressure, self.wet.widths.last().copied());
        self.wet.goes_to((x, y), width, self.brush.as_ref());
    }

    fn look(&mut self, canvas: &HtmlCanvasElement) {
        let edges = canvas.get_bounding_client_rect();
        // The canvas lies within its border.
        let (left, top) =
            (edges.left() + f64::from(canvas.client_left()), edges.top() + f64::from(canvas.client_top()));
        let (width, height) = (f64::from(canvas.client_width()), f64::from(canvas.client_height()));
        self.place = [left, top, width, height].map(|side| side as f32);
    }
}

/// So near to the sides of the screen the iPad takes a stroke for a swipe back.
fn is_at_the_edge(x: f32) -> bool {
    let wide = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(f64::INFINITY) as f32;
    x < EDGE || x > wide - EDGE
}
