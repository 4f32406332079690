//! A drawn signature: strokes on a pad, small enough to travel in a letter and exact enough to be one's own.
//!
//! Format: pad width and height in half CSS pixels, then for each stroke its number of points, its first point and the
//! steps to the next ones, all as zig-zag LEB128 variable-length integers. No timing and no pressure: those could be
//! biometric.

pub mod curve;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// The most bytes a stored drawing may have; more is refused before it is read.
pub const MOST_BYTES: usize = 16 * 1024;
const MOST_STROKES: u32 = 200;
const MOST_POINTS: u32 = 4000;
/// How far a left-out point may lie from the line, in half pixels.
const TOLERANCE: f32 = 0.9;
/// How far a handle of the kept line's curve may stand off its chord, in half pixels: no more than makes up for what was left
/// out, so that the drawn line lies within a pixel of the trace.
const HANDLE: f32 = 0.5;

/// A drawing on a pad, in half CSS pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ink {
    width: u16,
    height: u16,
    strokes: Vec<Vec<(i16, i16)>>,
}

/// Why a drawing is asked about or refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InkSlip {
    /// The pad is empty.
    Empty,
    /// One lone dot, perhaps a slip of the finger.
    LoneDot,
    /// Stored bytes that are no drawing.
    Unreadable,
}

impl Ink {
    /// Keeps the strokes of a pad of this size (all in CSS pixels), simplified. Fails kindly on an empty pad or a lone dot.
    pub fn of(width: f32, height: f32, strokes: &[Vec<(f32, f32)>]) -> Result<Self, InkSlip> {
        let half = |v: f32, most: f32| (v.clamp(0.0, most) * 2.0).round() as i16;
        let (width, height) = (width.clamp(1.0, 8000.0), height.clamp(1.0, 8000.0));
        let strokes: Vec<Vec<(i16, i16)>> = strokes
            .iter()
            .filter(|stroke| !stroke.is_empty())
            .map(|stroke| {
                // What is kept follows the curve that was seen on the pad, not the straight lines between far points.
                let seen = curve::flattened(stroke, f32::INFINITY);
                let mut places: Vec<_> = seen.iter().map(|(x, y)| (half(*x, width), half(*y, height))).collect();
                places.dedup();
                simplify(&places)
            })
            .take(MOST_STROKES as usize)
            .collect();
        match strokes.as_slice() {
            [] => Err(InkSlip::Empty),
            [only] if extent(only) < 8 => Err(InkSlip::LoneDot),
            _ => Ok(Self { width: (width * 2.0) as u16, height: (height * 2.0) as u16, strokes }),
        }
    }

    /// Width divided by height of the pad.
    pub fn aspect(&self) -> f32 {
        f32::from(self.width.max(1)) / f32::from(self.height.max(1))
    }

    /// The strokes with each point between 0 and 1 of the pad's width and height.
    pub fn normalised(&self) -> Vec<Vec<(f32, f32)>> {
        let (width, height) = (f32::from(self.width.max(1)), f32::from(self.height.max(1)));
        let place = |(x, y): &(i16, i16)| (f32::from(*x) / width, f32::from(*y) / height);
        self.strokes.iter().map(|stroke| stroke.iter().map(place).collect()).collect()
    }

    /// The strokes as they are drawn, in the pixels of a pad of this width: smooth, in many short straight lines.
    pub fn drawn(&self, width: f32) -> Vec<Vec<curve::Point>> {
        let scale = width / f32::from(self.width.max(1));
        let place = |(x, y): &(i16, i16)| (f32::from(*x), f32::from(*y));
        let smooth = |stroke: &Vec<(i16, i16)>| curve::flattened(&stroke.iter().map(place).collect::<Vec<_>>(), HANDLE);
        let scaled = |stroke: Vec<curve::Point>| stroke.iter().map(|(x, y)| (x * scale, y * scale)).collect();
        self.strokes.iter().map(smooth).map(scaled).collect()
    }

    /// How many points are kept.
    pub fn points(&self) -> usize {
        self.strokes.iter().map(Vec::len).sum()
    }

    /// The drawing as bytes (format above).
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for head in [i32::from(self.width), i32::from(self.height), self.strokes.len() as i32] {
            write(&mut bytes, head);
        }
        for stroke in &self.strokes {
            write(&mut bytes, stroke.len() as i32);
            let mut last = (0, 0);
            for (x, y) in stroke {
                let (x, y) = (i32::from(*x), i32::from(*y));
                write(&mut bytes, x - last.0);
                write(&mut bytes, y - last.1);
                last = (x, y);
            }
        }
        bytes
    }

    /// Reads the bytes of [`Ink::to_bytes`]. Sizes are checked before anything is kept.
    pub fn parse(bytes: &[u8]) -> Result<Self, InkSlip> {
        if bytes.len() > MOST_BYTES {
            return Err(InkSlip::Unreadable);
        }
        let mut rest = bytes;
        let width = u16::try_from(read(&mut rest)?).map_err(|_| InkSlip::Unreadable)?;
        let height = u16::try_from(read(&mut rest)?).map_err(|_| InkSlip::Unreadable)?;
        let count = bounded(read(&mut rest)?, MOST_STROKES)?;
        let mut strokes = Vec::new();
        for _ in 0..count {
            let points = bounded(read(&mut rest)?, MOST_POINTS)?;
            let mut last = (0_i32, 0_i32);
            let mut stroke = Vec::new();
            for _ in 0..points {
                last = (step(last.0, read(&mut rest)?)?, step(last.1, read(&mut rest)?)?);
                stroke.push((last.0 as i16, last.1 as i16));
            }
            strokes.push(stroke);
        }
        if rest.is_empty() { Ok(Self { width, height, strokes }) } else { Err(InkSlip::Unreadable) }
    }
}

fn bounded(value: i32, most: u32) -> Result<u32, InkSlip> {
    u32::try_from(value).ok().filter(|n| *n <= most).ok_or(InkSlip::Unreadable)
}

fn step(from: i32, by: i32) -> Result<i32, InkSlip> {
    from.checked_add(by).filter(|v| i16::try_from(*v).is_ok()).ok_or(InkSlip::Unreadable)
}

fn write(bytes: &mut Vec<u8>, value: i32) {
    let mut left = ((value << 1) ^ (value >> 31)) as u32;
    while left >= 0x80 {
        bytes.push(left as u8 | 0x80);
        left >>= 7;
    }
    bytes.push(left as u8);
}

fn read(rest: &mut &[u8]) -> Result<i32, InkSlip> {
    let mut value = 0_u32;
    for shift in [0, 7, 14, 21, 28] {
        let (first, others) = rest.split_first().ok_or(InkSlip::Unreadable)?;
        *rest = others;
        value |= u32::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Ok((value >> 1) as i32 ^ -((value & 1) as i32));
        }
    }
    Err(InkSlip::Unreadable)
}

/// The larger side of the box round a stroke.
fn extent(stroke: &[(i16, i16)]) -> i32 {
    let span = |values: Vec<i32>| values.iter().max().unwrap_or(&0) - values.iter().min().unwrap_or(&0);
    span(stroke.iter().map(|p| i32::from(p.0)).collect()).max(span(stroke.iter().map(|p| i32::from(p.1)).collect()))
}

/// Leaves out points that lie on the line between their neighbours (Ramer–Douglas–Peucker).
fn simplify(stroke: &[(i16, i16)]) -> Vec<(i16, i16)> {
    let mut keep = vec![false; stroke.len()];
    let mut spans = vec![(0, stroke.len().saturating_sub(1))];
    while let Some((first, last)) = spans.pop() {
        keep[first] = true;
        keep[last] = true;
        let farthest = (first + 1..last)
            .map(|i| (i, distance(stroke[i], stroke[first], stroke[last])))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((middle, away)) = farthest
            && away > TOLERANCE
        {
            spans.push((first, middle));
            spans.push((middle, last));
        }
    }
    stroke.iter().zip(keep).filter_map(|(point, kept)| kept.then_some(*point)).collect()
}

fn distance(p: (i16, i16), a: (i16, i16), b: (i16, i16)) -> f32 {
    let at = |v: (i16, i16)| (f32::from(v.0), f32::from(v.1));
    let ((px, py), (ax, ay), (bx, by)) = (at(p), at(a), at(b));
    let length = (bx - ax).hypot(by - ay);
    if length == 0.0 {
        return (px - ax).hypot(py - ay);
    }
    let along = (((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / (length * length)).clamp(0.0, 1.0);
    (px - ax - along * (bx - ax)).hypot(py - ay - along * (by - ay))
}

impl<C> Encode<C> for Ink {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.bytes(&self.to_bytes())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Ink {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        Self::parse(d.bytes()?).map_err(|_| minicbor::decode::Error::message("not a drawing"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_empty_pad_and_a_lone_dot_are_asked_about() {
        assert_eq!(Ink::of(600.0, 200.0, &[]), Err(InkSlip::Empty));
        assert_eq!(Ink::of(600.0, 200.0, &[vec![(5.0, 5.0)]]), Err(InkSlip::LoneDot));
        assert!(Ink::of(600.0, 200.0, &[vec![(5.0, 5.0)], vec![(50.0, 9.0)]]).is_ok());
    }

    #[test]
    fn a_long_scrawl_stays_under_six_hundred_bytes() {
        let wave = (0..2000).map(|i| i as f32 / 2000.0);
        let stroke = wave.map(|t| (20.0 + 560.0 * t, 100.0 + 70.0 * (t * 40.0).sin() * (t * 7.0).cos())).collect();
        let ink = Ink::of(600.0, 200.0, &[stroke]).unwrap();
        assert!(ink.to_bytes().len() < 600, "{} bytes", ink.to_bytes().len());
    }

    /// Strokes as hands make them: they turn by and by, slower and faster, and now and then turn sharply.
    fn hands() -> impl Strategy<Value = Vec<Vec<(f32, f32)>>> {
        let turn = prop_oneof![9 => -0.35f32..0.35, 1 => -2.5f32..2.5];
        let stroke = ((60f32..540.0, 40f32..160.0), prop::collection::vec((turn, 0.5f32..6.0), 20..120));
        let walk = |((mut x, mut y), moves): ((f32, f32), Vec<(f32, f32)>)| {
            let mut towards = 0.0_f32;
            let places = moves.into_iter().map(move |(turn, far)| {
                towards += turn;
                (x, y) = ((x + far * towards.cos()).clamp(0.0, 600.0), (y + far * towards.sin()).clamp(0.0, 200.0));
                (x, y)
            });
            places.collect()
        };
        prop::collection::vec(stroke.prop_map(walk), 1..5)
    }

    proptest! {
        #[test]
        fn the_drawn_line_lies_within_a_pixel_of_the_trace(strokes in hands()) {
            let ink = Ink::of(600.0, 200.0, &strokes).unwrap();
            for (trace, drawn) in strokes.iter().zip(ink.drawn(600.0)) {
                let away = curve::farthest(trace, &drawn);
                prop_assert!(away <= 1.0, "{away} pixels");
            }
        }

        #[test]
        fn what_was_drawn_is_read_back(strokes in prop::collection::vec(prop::collection::vec((0f32..600.0, 0f32..200.0), 2..40), 1..5)) {
            if let Ok(ink) = Ink::of(600.0, 200.0, &strokes) {
                prop_assert_eq!(Ink::parse(&ink.to_bytes()), Ok(ink));
            }
        }

        #[test]
        fn any_bytes_are_read_without_a_fall(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Ink::parse(&bytes);
        }
    }
}
