//! Reads our own drawings: the part of SVG that they use (groups with a transform, paths, rectangles, circles and ellipses, plain
//! colours and opacity). Anything else in a file is passed over.

use crate::documents::shape::{Area, Colour, Outline, Pen, Shape};
use crate::documents::stamp_path;

/// A drawing and the size it was drawn at.
pub struct Drawing {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// No drawing of ours is larger.
const LONGEST: usize = 100_000;
/// Groups within groups: deeper ones are not ours.
const DEEPEST: usize = 40;

/// What a group gives to all inside it.
#[derive(Clone)]
struct Brush {
    map: [f32; 6],
    fill: Option<Colour>,
    pen: Option<Colour>,
    width: f32,
    opacity: f32,
}

/// The drawing, or None if it is not one.
pub fn read(text: &str) -> Option<Drawing> {
    if text.len() > LONGEST {
        return None;
    }
    let first =
        Brush { map: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0], fill: Some(Colour(0, 0, 0)), pen: None, width: 1.0, opacity: 1.0 };
    let mut groups = vec![first];
    let mut drawing = None;
    let mut clips = 0;
    for tag in text.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let name = tag.split([' ', '/']).find(|word| !word.is_empty()).unwrap_or_default();
        let (ends, whole) = (tag.starts_with('/'), tag.ends_with('/'));
        match (name, ends) {
            ("clipPath", true) => clips -= 1,
            ("clipPath", false) => clips += 1,
            _ if clips > 0 => {}
            ("svg", false) => drawing = Some(empty(tag)?),
            ("g", true) if groups.len() > 1 => drop(groups.pop()),
            ("g", false) if !whole && groups.len() < DEEPEST => {
                let brush = groups.last()?.with(tag);
                groups.push(brush);
            }
            (_, false) => {
                if let Some(outline) = outline(name, tag) {
                    drawing.as_mut()?.shapes.extend(groups.last()?.with(tag).shape(&outline));
                }
            }
            _ => {}
        }
    }
    drawing
}

fn empty(tag: &str) -> Option<Drawing> {
    let [_, _, width, height] = *numbers(value(tag, "viewBox")?).first_chunk::<4>()?;
    (width > 0.0 && height > 0.0).then_some(Drawing { width, height, shapes: vec![] })
}

impl Brush {
    fn with(&self, tag: &str) -> Self {
        let colour = |name, inherited| value(tag, name).map_or(inherited, colour);
        let number = |name| value(tag, name).and_then(|text| text.parse::<f32>().ok());
        Brush {
            map: value(tag, "transform").map_or(self.map, |text| transform(self.map, text)),
            fill: colour("fill", self.fill),
            pen: colour("stroke", self.pen),
            width: number("stroke-width").unwrap_or(self.width),
            opacity: self.opacity * number("opacity").unwrap_or(1.0),
        }
    }

    fn shape(&self, outline: &Outline) -> Option<Shape> {
        let [a, b, c, d, ..] = self.map;
        let larger = (a * d - b * c).abs().sqrt();
        let pen = self.pen.map(|colour| Pen::new(colour, self.width * larger));
        let seen = self.fill.is_some() || pen.is_some();
        seen.then(|| Shape {
            outline: outline.mapped(self.map),
            fill: self.fill,
            pen,
            opacity: self.opacity,
            even_odd: false,
        })
    }
}

fn outline(name: &str, tag: &str) -> Option<Outline> {
    let number = |name| value(tag, name).and_then(|text| text.parse::<f32>().ok()).unwrap_or_default();
    match name {
        "path" => stamp_path::parse(value(tag, "d")?),
        "rect" => {
            let area = Area { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
            Some(Outline::rounded(area, number("rx")))
        }
        "circle" => Some(Outline::circle(number("cx"), number("cy"), number("r"))),
        "ellipse" => Some(Outline::ellipse(number("cx"), number("cy"), number("rx"), number("ry"))),
        _ => None,
    }
}

/// An attribute: the space before its name tells "x" from "rx".
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.match_indices(name).find_map(|(at, _)| {
        let before = tag[..at].ends_with(' ');
        let rest = tag[at + name.len()..].strip_prefix("=\"")?;
        before.then_some(rest)
    })?;
    start.split('"').next()
}

fn numbers(text: &str) -> Vec<f32> {
    text.split([' ', ',']).filter_map(|word| word.parse().ok()).collect()
}

fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.is_ascii())?;
    let wide =
        if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
    let part = |at: usize| wide.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    Some(Colour(part(0)?, part(2)?, part(4)?))
}

/// "translate(3 4) scale(2) rotate(10)" after another map.
fn transform(mut map: [f32; 6], text: &str) -> [f32; 6] {
    for step in text.split_inclusive(')') {
        let Some((name, rest)) = step.trim().split_once('(') else { continue };
        let all = numbers(rest.trim_end_matches(')'));
        let number = |at: usize, otherwise: f32| all.get(at).copied().unwrap_or(otherwise);
        let (x, y) = (number(0, 0.0), number(1, 0.0));
        let own = match name {
            "translate" => [1.0, 0.0, 0.0, 1.0, x, y],
            "scale" => [x, 0.0, 0.0, number(1, x), 0.0, 0.0],
            "rotate" => {
                let (sin, cos) = x.to_radians().sin_cos();
                [cos, sin, -sin, cos, 0.0, 0.0]
            }
            _ => continue,
        };
        map = after(map, own);
    }
    map
}

/// One map, and then another outside it.
fn after([a, b, c, d, e, f]: [f32; 6], [p, q, r, s, t, u]: [f32; 6]) -> [f32; 6] {
    [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_drawing_is_read_with_its_groups() {
        let text = r##"<svg viewBox="0 0 10 20"><clipPath id="p"><rect width="9" height="9"/></clipPath>
            <g transform="translate(1 2) scale(2)" stroke="#fff" opacity=".5"><circle cx="1" cy="1" r="1" fill="none" stroke-width="3"/></g>
            <rect x="1" y="2" width="3" height="4" rx="1" fill="#102030"/></svg>"##;
        let drawing = read(text).unwrap();
        assert_eq!((drawing.width, drawing.height, drawing.shapes.len()), (10.0, 20.0, 2));
        let [ring, square] = &drawing.shapes[..] else { panic!("two shapes") };
        assert_eq!(ring.outline.bounds(), Some(Area { x: 1.0, y: 2.0, width: 4.0, height: 4.0 }));
        assert_eq!((ring.fill, ring.opacity), (None, 0.5));
        assert_eq!(ring.pen.as_ref().map(|pen| (pen.colour, pen.width)), Some((Colour(255, 255, 255), 6.0)));
        assert_eq!(square.fill, Some(Colour(16, 32, 48)));
    }

    #[test]
    fn every_drawing_of_the_rules_is_read_whole() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/pictures");
        for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            if !(name.starts_with("rule-") || name.starts_with("owl-") || name.starts_with("helping-")) {
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap();
            let drawn =
                ["<path", "<circle", "<ellipse", "<rect"].map(|tag| text.matches(tag).count()).iter().sum::<usize>();
            let clips = text.matches("<clipPath").count();
            assert_eq!(read(&text).map(|drawing| drawing.shapes.len()), Some(drawn - clips), "{name}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_does_not_stop_the_press(text in "(<|>|/|g|svg|path|rect| |d=\"|transform=\"|viewBox=\"|\"|0|9|M|Z|#|é|\\(|\\)|scale){0,60}") {
            let _ = read(&text);
        }
    }
}
