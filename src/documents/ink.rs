//! Ink from a pad as smooth lines: the curve of the screen, through every point that was kept, with round ends.

use super::shape::{Area, Outline, Step};
use crate::domain::ink::curve;

/// How far a handle may stand off its chord, where the pad’s height is 1: as on screen, for a pad 320 pixels high.
const HANDLE: f32 = 0.25 / 320.0;

/// Strokes on a pad, made to fit an area: never stretched, and never made more than this much larger than the whole pad would be.
const LARGER: f32 = 1.7;

/// The strokes within the area, and the dots, which have no length and are drawn as filled circles of this radius.
pub struct Ink {
    pub strokes: Vec<Outline>,
    pub dots: Vec<(f32, f32)>,
}

/// Fits strokes, given from 0 to 1 on a pad of this aspect (width by height), into an area.
pub fn fit(strokes: &[Vec<(f32, f32)>], aspect: f32, area: Area) -> Ink {
    let aspect = if aspect.is_finite() { aspect.clamp(0.2, 20.0) } else { 1.0 };
    let on_pad = |(x, y): &(f32, f32)| (x.clamp(0.0, 1.0) * aspect, y.clamp(0.0, 1.0));
    let sound = |(x, y): &&(f32, f32)| x.is_finite() && y.is_finite();
    let strokes: Vec<Vec<(f32, f32)>> =
        strokes.iter().map(|stroke| without_repeats(stroke.iter().filter(sound).map(on_pad))).collect();
    let everything = Outline(strokes.iter().flatten().map(|(x, y)| Step::Move(*x, *y)).collect());
    let Some(bounds) = everything.bounds() else { return Ink { strokes: vec![], dots: vec![] } };
    let whole_pad = (area.width / aspect).min(area.height);
    let tight = (area.width / bounds.width.max(1e-6)).min(area.height / bounds.height.max(1e-6));
    let scale = tight.min(whole_pad * LARGER);
    let dx = area.x + (area.width - bounds.width * scale) / 2.0 - bounds.x * scale;
    let dy = area.y + (area.height - bounds.height * scale) / 2.0 - bounds.y * scale;
    let (dots, lines): (Vec<_>, Vec<_>) =
        strokes.into_iter().filter(|stroke| !stroke.is_empty()).partition(|s| s.len() == 1);
    Ink {
        strokes: lines.iter().map(|stroke| curve(stroke).placed(scale, dx, dy)).collect(),
        dots: dots.into_iter().flatten().map(|(x, y)| (x * scale + dx, y * scale + dy)).collect(),
    }
}

fn without_repeats(points: impl Iterator<Item = (f32, f32)>) -> Vec<(f32, f32)> {
    let mut kept: Vec<(f32, f32)> = points.collect();
    kept.dedup();
    kept
}

/// A curve through all points.
fn curve(points: &[(f32, f32)]) -> Outline {
    let start = points.first().map(|(x, y)| Step::Move(*x, *y));
    let bends = curve::bends(points, HANDLE).map(|[a, b, to]| Step::Curve([a.0, a.1, b.0, b.1, to.0, to.1]));
    Outline(start.into_iter().chain(bends).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Area = Area { x: 10.0, y: 20.0, width: 200.0, height: 50.0 };

    #[test]
    fn a_curve_passes_through_every_point() {
        let points = [(0.0, 0.0), (0.5, 1.0), (1.0, 0.2)];
        let ends: Vec<_> = curve(&points)
            .0
            .iter()
            .map(|step| match step {
                Step::Move(x, y) | Step::Line(x, y) | Step::Curve([_, _, _, _, x, y]) => (*x, *y),
                Step::Close => (f32::NAN, f32::NAN),
            })
            .collect();
        assert_eq!(ends, points);
    }

    #[test]
    fn ink_stays_within_its_box_whatever_the_pad_sent() {
        let wild = vec![vec![(f32::NAN, 0.0), (-7.0, 0.4), (0.2, 9.0)], vec![], vec![(0.5, 0.5), (0.5, 0.5)]];
        let ink = fit(&wild, f32::INFINITY, BOX);
        let points = Outline(ink.strokes.iter().flat_map(|stroke| stroke.0.clone()).collect());
        let bounds = points.bounds().unwrap();
        assert!(
            bounds.x >= 9.9 && bounds.x + bounds.width <= 210.1 && bounds.y >= 19.9 && bounds.y + bounds.height <= 70.1
        );
        assert_eq!(ink.dots.len(), 1);
        assert!(fit(&[], 1.0, BOX).strokes.is_empty());
    }
}
