//! Reads the drawing of a stamp: the `d` of an SVG path, all commands of it.

use super::shape::{Outline, Step};

/// No stamp of ours needs more; what claims to be one is refused.
const LONGEST: usize = 20_000;

/// The figure, or None if it is not a path.
pub fn parse(d: &str) -> Option<Outline> {
    if d.len() > LONGEST {
        return None;
    }
    let mut reader = Reader { rest: d };
    let mut pen = Pen::default();
    let mut command = None;
    while reader.more() {
        command = match reader.letter() {
            Some(letter) => Some(letter),
            // Further numbers repeat the command; after a move they are lines.
            None => command.map(|last| match last {
                'M' => 'L',
                'm' => 'l',
                other => other,
            }),
        };
        pen.obey(command?, &mut reader)?;
    }
    (!pen.steps.is_empty()).then_some(Outline(pen.steps))
}

struct Reader<'d> {
    rest: &'d str,
}

impl Reader<'_> {
    fn more(&mut self) -> bool {
        self.rest = self.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        !self.rest.is_empty()
    }

    fn letter(&mut self) -> Option<char> {
        let letter = self.rest.chars().next().filter(char::is_ascii_alphabetic)?;
        self.rest = &self.rest[1..];
        Some(letter)
    }

    fn number(&mut self) -> Option<f32> {
        self.more();
        let (mut seen_dot, mut seen_power, mut last) = (false, false, ' ');
        let end = self.rest.find(|c: char| {
            let part = match c {
                '0'..='9' => true,
                '+' | '-' => last == ' ' || last == 'e',
                '.' => !std::mem::replace(&mut seen_dot, true) && !seen_power,
                'e' | 'E' => last != ' ' && !std::mem::replace(&mut seen_power, true),
                _ => false,
            };
            last = c.to_ascii_lowercase();
            !part
        });
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        number.parse().ok().filter(|number: &f32| number.is_finite() && number.abs() < 1e6)
    }

    fn flag(&mut self) -> Option<bool> {
        self.more();
        let flag = self.rest.chars().next().filter(|c| matches!(c, '0' | '1'))?;
        self.rest = &self.rest[1..];
        Some(flag == '1')
    }
}

type Point = (f32, f32);

#[derive(Default)]
struct Pen {
    steps: Vec<Step>,
    at: Point,
    start: Point,
    /// The last handle of a cubic or quadratic curve, for the smooth commands.
    cubic: Option<Point>,
    quad: Option<Point>,
}

impl Pen {
    fn obey(&mut self, command: char, reader: &mut Reader<'_>) -> Option<()> {
        let base = if command.is_ascii_lowercase() { self.at } else { (0.0, 0.0) };
        let point = |reader: &mut Reader<'_>| Some((base.0 + reader.number()?, base.1 + reader.number()?));
        let (cubic, quad) = (self.cubic.take(), self.quad.take());
        let mirrored = |handle: Option<Point>, at: Point| handle.map_or(at, |h| (2.0 * at.0 - h.0, 2.0 * at.1 - h.1));
        match command.to_ascii_uppercase() {
            'M' => {
                self.at = point(reader)?;
                self.start = self.at;
                self.steps.push(Step::Move(self.at.0, self.at.1));
            }
            'L' => {
                let to = point(reader)?;
                self.line(to)?;
            }
            'H' => {
                let to = (base.0 + reader.number()?, self.at.1);
                self.line(to)?;
            }
            'V' => {
                let to = (self.at.0, base.1 + reader.number()?);
                self.line(to)?;
            }
            'C' => {
                let (a, b, to) = (point(reader)?, point(reader)?, point(reader)?);
                self.curve(a, b, to)?;
            }
            'S' => {
                let (b, to) = (point(reader)?, point(reader)?);
                self.curve(mirrored(cubic, self.at), b, to)?;
            }
            'Q' => {
                let (handle, to) = (point(reader)?, point(reader)?);
                self.quadratic(handle, to)?;
            }
            'T' => {
                let to = point(reader)?;
                self.quadratic(mirrored(quad, self.at), to)?;
            }
            'A' => {
                let radii = (reader.number()?, reader.number()?);
                let turn = reader.number()?;
                let (large, sweep) = (reader.flag()?, reader.flag()?);
                let to = point(reader)?;
                self.arc(radii, turn, large, sweep, to)?;
            }
            'Z' => {
                self.begun()?;
                self.steps.push(Step::Close);
                self.at = self.start;
            }
            _ => return None,
        }
        Some(())
    }

    /// A path begins with a move.
    fn begun(&self) -> Option<()> {
        (!self.steps.is_empty()).then_some(())
    }

    fn line(&mut self, to: Point) -> Option<()> {
        self.begun()?;
        self.steps.push(Step::Line(to.0, to.1));
        self.at = to;
        Some(())
    }

    fn curve(&mut self, a: Point, b: Point, to: Point) -> Option<()> {
        self.begun()?;
        self.steps.push(Step::Curve([a.0, a.1, b.0, b.1, to.0, to.1]));
        (self.at, self.cubic) = (to, Some(b));
        Some(())
    }

    fn quadratic(&mut self, handle: Point, to: Point) -> Option<()> {
        let third = |end: Point| (end.0 + (handle.0 - end.0) * 2.0 / 3.0, end.1 + (handle.1 - end.1) * 2.0 / 3.0);
        self.curve(third(self.at), third(to), to)?;
        (self.cubic, self.quad) = (None, Some(handle));
        Some(())
    }

    /// An arc of an ellipse, as SVG 2 appendix B.2.4 computes its centre, in curves of at most a quarter turn.
    fn arc(&mut self, (rx, ry): Point, turn: f32, large: bool, sweep: bool, to: Point) -> Option<()> {
        let (mut rx, mut ry) = (rx.abs(), ry.abs());
        if rx < 1e-6 || ry < 1e-6 || to == self.at {
            return self.line(to);
        }
        let (sin, cos) = turn.to_radians().sin_cos();
        let (hx, hy) = ((self.at.0 - to.0) / 2.0, (self.at.1 - to.1) / 2.0);
        let (x1, y1) = (cos * hx + sin * hy, cos * hy - sin * hx);
        let too_small = (x1 / rx).powi(2) + (y1 / ry).powi(2);
        if too_small > 1.0 {
            (rx, ry) = (rx * too_small.sqrt(), ry * too_small.sqrt());
        }
        let below = (rx * y1).powi(2) + (ry * x1).powi(2);
        let root = (((rx * ry).powi(2) - below) / below).max(0.0).sqrt() * if large == sweep { -1.0 } else { 1.0 };
        let (cx, cy) = (root * rx * y1 / ry, -root * ry * x1 / rx);
        let centre = (cos * cx - sin * cy + (self.at.0 + to.0) / 2.0, sin * cx + cos * cy + (self.at.1 + to.1) / 2.0);
        let first = ((y1 - cy) / ry).atan2((x1 - cx) / rx);
        let mut swept = ((-y1 - cy) / ry).atan2((-x1 - cx) / rx) - first;
        let full = std::f32::consts::TAU;
        match (sweep, swept < 0.0) {
            (true, true) => swept += full,
            (false, false) => swept -= full,
            _ => {}
        }
        let parts = (swept.abs() / std::f32::consts::FRAC_PI_2).ceil().max(1.0);
        let step = swept / parts;
        let reach = 4.0 / 3.0 * (step / 4.0).tan();
        let place = |x: f32, y: f32| (centre.0 + cos * rx * x - sin * ry * y, centre.1 + sin * rx * x + cos * ry * y);
        for part in 0..parts as usize {
            let (from, end) = (first + step * part as f32, first + step * (part + 1) as f32);
            let a = place(from.cos() - reach * from.sin(), from.sin() + reach * from.cos());
            let b = place(end.cos() + reach * end.sin(), end.sin() - reach * end.cos());
            self.curve(a, b, place(end.cos(), end.sin()))?;
        }
        (self.at, self.cubic) = (to, None);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_drawing_programs_write() {
        let triangle = parse("M1,2h3v4z").unwrap();
        assert_eq!(triangle.0, [Step::Move(1.0, 2.0), Step::Line(4.0, 2.0), Step::Line(4.0, 6.0), Step::Close]);
        assert_eq!(parse("m0 0 1-1.5.5 2").unwrap().0.len(), 3);
        let circle = parse("M10 0A10 10 0 1 1-10 0A10 10 0 11 10 0Z").unwrap().bounds().unwrap();
        assert!((circle.width - 20.0).abs() < 0.1 && (circle.height - 20.0).abs() < 0.1);
        assert!(parse("M0 0q1 1 2 0t2 0s1 1 2 2c1 1 2 2 3 3").is_some());
    }

    #[test]
    fn refuses_what_is_not_a_path() {
        for wrong in ["", "hello", "L1 1", "M1", "M1 1 C2", "M1 1 L1e99 2", "z", "M0 0A1 1 0 2 1 3 3"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn never_breaks(d in "[MLHVCSQTAZmlhvcsqtaz0-9 .,+eé-]{0,60}") {
            let _ = parse(&d);
        }
    }
}
