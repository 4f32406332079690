//! Lines and areas on a page, in points from its top left corner.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl From<Colour> for rgb::Color {
    fn from(Colour(red, green, blue): Colour) -> Self {
        rgb::Color::new(red, green, blue)
    }
}

/// A rectangle by its left top corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Area {
    /// The same rectangle, smaller by `by` on each side.
    pub fn inset(self, by: f32) -> Self {
        Area { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }
}

/// One movement of the pen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Curve([f32; 6]),
    Close,
}

/// A figure made of movements of the pen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline(pub Vec<Step>);

/// How far a circle's handles reach, for a radius of 1.
const HANDLE: f32 = 0.5523;

impl Outline {
    /// A straight line.
    pub fn line(from: (f32, f32), to: (f32, f32)) -> Self {
        Outline(vec![Step::Move(from.0, from.1), Step::Line(to.0, to.1)])
    }

    /// A line through several points.
    pub fn through(points: &[(f32, f32)]) -> Self {
        let step = |(at, (x, y)): (usize, &(f32, f32))| if at == 0 { Step::Move(*x, *y) } else { Step::Line(*x, *y) };
        Outline(points.iter().enumerate().map(step).collect())
    }

    /// An ellipse round a centre.
    pub fn ellipse(x: f32, y: f32, across: f32, down: f32) -> Self {
        let (a, d) = (across * HANDLE, down * HANDLE);
        Outline(vec![
            Step::Move(x + across, y),
            Step::Curve([x + across, y + d, x + a, y + down, x, y + down]),
            Step::Curve([x - a, y + down, x - across, y + d, x - across, y]),
            Step::Curve([x - across, y - d, x - a, y - down, x, y - down]),
            Step::Curve([x + a, y - down, x + across, y - d, x + across, y]),
            Step::Close,
        ])
    }

    /// A circle round a centre.
    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        Outline::ellipse(x, y, radius, radius)
    }

    /// A rectangle with round corners.
    pub fn rounded(area: Area, radius: f32) -> Self {
        let Area { x, y, width, height } = area;
        let r = radius.min(width / 2.0).min(height / 2.0);
        let k = r * (1.0 - HANDLE);
        let (right, bottom) = (x + width, y + height);
        Outline(vec![
            Step::Move(x + r, y),
            Step::Line(right - r, y),
            Step::Curve([right - k, y, right, y + k, right, y + r]),
            Step::Line(right, bottom - r),
            Step::Curve([right, bottom - k, right - k, bottom, right - r, bottom]),
            Step::Line(x + r, bottom),
            Step::Curve([x + k, bottom, x, bottom - k, x, bottom - r]),
            Step::Line(x, y + r),
            Step::Curve([x, y + k, x + k, y, x + r, y]),
            Step::Close,
        ])
    }

    /// The figure made larger and then moved.
    pub fn placed(&self, scale: f32, dx: f32, dy: f32) -> Self {
        self.mapped([scale, 0.0, 0.0, scale, dx, dy])
    }

    /// The figure under a map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f.
    pub fn mapped(&self, [a, b, c, d, e, f]: [f32; 6]) -> Self {
        let at = |x: f32, y: f32| (a * x + c * y + e, b * x + d * y + f);
        let step = |step: &Step| match *step {
            Step::Move(x, y) => Step::Move(at(x, y).0, at(x, y).1),
            Step::Line(x, y) => Step::Line(at(x, y).0, at(x, y).1),
            Step::Curve([p, q, r, s, x, y]) => {
                Step::Curve([at(p, q).0, at(p, q).1, at(r, s).0, at(r, s).1, at(x, y).0, at(x, y).1])
            }
            Step::Close => Step::Close,
        };
        Outline(self.0.iter().map(step).collect())
    }

    /// The rectangle that holds every point of it; None for an empty figure.
    pub fn bounds(&self) -> Option<Area> {
        let points = self.0.iter().flat_map(|step| match *step {
            Step::Move(x, y) | Step::Line(x, y) => vec![(x, y)],
            Step::Curve([a, b, c, d, x, y]) => vec![(a, b), (c, d), (x, y)],
            Step::Close => vec![],
        });
        let start = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
        let (left, top, right, bottom) =
            points.fold(start, |(l, t, r, b), (x, y)| (l.min(x), t.min(y), r.max(x), b.max(y)));
        (left <= right).then_some(Area { x: left, y: top, width: right - left, height: bottom - top })
    }

    /// For the page. A twentieth of a point is finer than an office printer and keeps the file small.
    pub fn path(&self) -> Option<Path> {
        let fine = |number: f32| (number * 20.0).round() / 20.0;
        let mut path = PathBuilder::new();
        for step in &self.0 {
            match step {
                Step::Move(x, y) => path.move_to(fine(*x), fine(*y)),
                Step::Line(x, y) => path.line_to(fine(*x), fine(*y)),
                Step::Curve(p) => {
                    let [a, b, c, d, x, y] = p.map(fine);
                    path.cubic_to(a, b, c, d, x, y);
                }
                Step::Close => path.close(),
            }
        }
        path.finish()
    }
}

/// A figure with its paint.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub outline: Outline,
    pub fill: Option<Colour>,
    pub pen: Option<Pen>,
    /// How much of what is under it is covered, 0 to 1.
    pub opacity: f32,
    /// Where its lines cross, holes stay open.
    pub even_odd: bool,
}

/// The line round a figure. Its ends and corners are round.
#[derive(Clone, Debug, PartialEq)]
pub struct Pen {
    pub colour: Colour,
    pub width: f32,
    pub dashes: Option<[f32; 2]>,
}

impl Pen {
    /// A whole line.
    pub fn new(colour: Colour, width: f32) -> Self {
        Pen { colour, width, dashes: None }
    }
}

impl Shape {
    /// A filled figure.
    pub fn filled(outline: Outline, colour: Colour) -> Self {
        Shape { outline, fill: Some(colour), pen: None, opacity: 1.0, even_odd: false }
    }

    /// A drawn figure.
    pub fn drawn(outline: Outline, pen: Pen) -> Self {
        Shape { outline, fill: None, pen: Some(pen), opacity: 1.0, even_odd: false }
    }

    /// A filled figure with a line round it.
    pub fn edged(outline: Outline, colour: Colour, pen: Pen) -> Self {
        Shape { outline, fill: Some(colour), pen: Some(pen), opacity: 1.0, even_odd: false }
    }
}
