//! A smooth line through points that were touched: the same on the pad, on the last look and on paper.
//!
//! A centripetal Catmull-Rom curve, which makes no loops where points lie unevenly (Yuksel, Schaefer, Keyser 2011: "On the
//! parameterization of Catmull-Rom curves"). A sharp turn stays sharp, and no curve leaves its chord by much.

/// A place on the pad.
pub type Point = (f32, f32);

/// A cubic curve from one point to the next: its two handles and its end.
pub type Bend = [Point; 3];

/// How far a handle may stand off the chord, as a share of the chord: a little more than a circle of six points needs.
const STEEPEST: f32 = 0.18;
/// Where the line turns back by more than this (the cosine of the turn), it has a corner.
const CORNER: f32 = -0.2;
/// The curve is followed in steps of this length, in the unit of the points.
const STEP: f32 = 2.0;

/// The curve between the two middle ones of four points. At an end of a line its neighbour is given twice. No handle stands
/// further than `most` off the chord.
pub fn bend(before: Point, from: Point, to: Point, after: Point, most: f32) -> Bend {
    let (first, last) = (handle(before, from, to, most), handle(after, to, from, most));
    [first, last, to]
}

/// The curves of a whole line, one for each point after the first.
pub fn bends(points: &[Point], most: f32) -> impl Iterator<Item = Bend> + '_ {
    (1..points.len()).filter_map(move |end| {
        let (from, to) = (*points.get(end - 1)?, *points.get(end)?);
        let before = end.checked_sub(2).and_then(|place| points.get(place)).copied().unwrap_or(from);
        let after = points.get(end + 1).copied().unwrap_or(to);
        Some(bend(before, from, to, after, most))
    })
}

/// The curve through these points as many short straight lines.
pub fn flattened(points: &[Point], most: f32) -> Vec<Point> {
    let mut flat: Vec<Point> = points.first().copied().into_iter().collect();
    for (from, bend) in points.iter().zip(bends(points, most)) {
        let steps = (apart(*from, bend[2]) / STEP).clamp(1.0, 64.0) as u32;
        flat.extend((1..=steps).map(|step| along(*from, bend, step as f32 / steps as f32)));
    }
    flat
}

/// How far the farthest of these points lies from the drawn line.
pub fn farthest(points: &[Point], drawn: &[Point]) -> f32 {
    let alone = drawn.windows(2).next().is_none();
    let away = |point: &Point| match drawn.first() {
        Some(only) if alone => apart(*point, *only),
        _ => drawn.windows(2).map(|pair| from_line(*point, pair)).fold(f32::INFINITY, f32::min),
    };
    points.iter().map(away).fold(0.0, f32::max)
}

/// The handle at `centre` on the way to `next`.
fn handle(previous: Point, centre: Point, next: Point, most: f32) -> Point {
    let (chord, back) = (less(next, centre), less(centre, previous));
    let (ahead, behind) = (length(chord), length(back));
    let third = (centre.0 + chord.0 / 3.0, centre.1 + chord.1 / 3.0);
    let turn = (chord.0 * back.0 + chord.1 * back.1) / (ahead * behind).max(f32::MIN_POSITIVE);
    if ahead == 0.0 || behind == 0.0 || turn < CORNER {
        return third;
    }
    // The speed at the centre, where each point is reached after the square root of its distance.
    let (a, b) = (behind.sqrt(), ahead.sqrt());
    let across = less(next, previous);
    let speed = |back: f32, across: f32, chord: f32| b * (back / a - across / (a + b) + chord / b) / 3.0;
    let free = (speed(back.0, across.0, chord.0), speed(back.1, across.1, chord.1));
    let unit = (chord.0 / ahead, chord.1 / ahead);
    let forward = (free.0 * unit.0 + free.1 * unit.1).clamp(0.0, 0.6 * ahead);
    let off = free.1 * unit.0 - free.0 * unit.1;
    let most = most.min(STEEPEST * ahead);
    let off = off.clamp(-most, most);
    (centre.0 + forward * unit.0 - off * unit.1, centre.1 + forward * unit.1 + off * unit.0)
}

fn along(from: Point, [first, last, to]: Bend, t: f32) -> Point {
    let u = 1.0 - t;
    let mix =
        |a: f32, b: f32, c: f32, d: f32| u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d;
    (mix(from.0, first.0, last.0, to.0), mix(from.1, first.1, last.1, to.1))
}

fn from_line(point: Point, pair: &[Point]) -> f32 {
    let [start, end] = *pair else { return f32::INFINITY };
    let (chord, to) = (less(end, start), less(point, start));
    let long = chord.0 * chord.0 + chord.1 * chord.1;
    let share = if long == 0.0 { 0.0 } else { ((to.0 * chord.0 + to.1 * chord.1) / long).clamp(0.0, 1.0) };
    apart(to, (share * chord.0, share * chord.1))
}

fn less(a: Point, b: Point) -> Point {
    (a.0 - b.0, a.1 - b.1)
}

fn length(a: Point) -> f32 {
    a.0.hypot(a.1)
}

fn apart(a: Point, b: Point) -> f32 {
    length(less(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_passes_through_every_point_and_rounds_a_circle() {
        let circle: Vec<Point> = (0..=12)
            .map(|i| (i as f32 * std::f32::consts::TAU / 12.0).sin_cos())
            .map(|(x, y)| (50.0 * x, 50.0 * y))
            .collect();
        let ends: Vec<Point> = bends(&circle, f32::INFINITY).map(|[.., end]| end).collect();
        assert_eq!(ends, circle[1..]);
        // The first and last stretch have a neighbour on one side only.
        let flat = flattened(&circle[1..12], f32::INFINITY);
        let inner = flat.iter().filter(|point| (length(**point) - 50.0).abs() < 0.5).count();
        assert!(inner * 10 > flat.len() * 8, "{inner} of {} points lie on the circle", flat.len());
    }

    #[test]
    fn a_corner_stays_a_corner() {
        let tick = [(0.0, 0.0), (40.0, 60.0), (60.0, 0.0)];
        let flat = flattened(&tick, f32::INFINITY);
        assert!(farthest(&flat, &tick) < 0.01);
    }

    #[test]
    fn a_point_alone_is_as_far_as_it_lies() {
        assert_eq!(farthest(&[(3.0, 4.0)], &[(0.0, 0.0)]), 5.0);
        assert_eq!(farthest(&[(5.0, 3.0)], &[(0.0, 0.0), (10.0, 0.0)]), 3.0);
    }
}
