//! How small and how exact a drawn signature is kept: `cargo run --no-default-features --example ink FILE` reads strokes as JSON,
//! `[[[x,y,t],…],…]` in CSS pixels on a pad of 600 by 200 (the time may be left out and is never kept), and prints JSON: the
//! points that were read, those that are kept, the bytes before sealing, and how far the drawn line lies from the trace at
//! most, in pixels.

use std::process::ExitCode;
use std::{env, fs};

use serde_json::{Value, json};
use thinkclick::domain::ink::{Ink, InkSlip, curve};

/// The pad, in CSS pixels. A trace that is larger is taken as one from a larger pad.
const PAD: (f32, f32) = (600.0, 200.0);
/// The largest side of a pad that a drawing can name.
const LARGEST: f32 = 8000.0;

type Stroke = Vec<(f32, f32)>;

fn main() -> ExitCode {
    match told() {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn told() -> Result<Value, String> {
    let file = env::args().nth(1).ok_or("Say which file: cargo run --no-default-features --example ink FILE")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{file} cannot be read: {error}"))?;
    let json: Value = serde_json::from_str(&text).map_err(|error| format!("{file} is not JSON: {error}"))?;
    let strokes = strokes(&json)?;
    let size = |side: fn(&(f32, f32)) -> f32, least: f32| strokes.iter().flatten().map(side).fold(least, f32::max);
    let (width, height) = (size(|place| place.0, PAD.0), size(|place| place.1, PAD.1));
    let ink = Ink::of(width, height, &strokes).map_err(|slip| match slip {
        InkSlip::Empty => "The pad is empty: there is no point in the file",
        InkSlip::LoneDot => "There is only a lone dot: the app asks for a bit more",
        InkSlip::Unreadable => "This is no drawing",
    })?;
    let drawn = ink.drawn(width);
    let away = strokes.iter().filter(|stroke| !stroke.is_empty()).zip(&drawn);
    let largest = away.map(|(trace, drawn)| curve::farthest(trace, drawn)).fold(0.0, f32::max);
    Ok(json!({
        "strokes": drawn.len(),
        "points": strokes.iter().map(Vec::len).sum::<usize>(),
        "kept_points": ink.points(),
        "bytes": ink.to_bytes().len(),
        "largest_deviation_px": (f64::from(largest) * 1000.0).round() / 1000.0,
    }))
}

/// A list of strokes, or one stroke alone.
fn strokes(json: &Value) -> Result<Vec<Stroke>, String> {
    let list = json.as_array().ok_or("The file should hold a list of strokes: [[[x, y, t], …], …]")?;
    let alone = list.first().and_then(|first| first.get(0)).is_some_and(Value::is_number);
    if alone {
        return Ok(vec![stroke(1, json)?]);
    }
    list.iter().enumerate().map(|(place, each)| stroke(place + 1, each)).collect()
}

fn stroke(number: usize, json: &Value) -> Result<Stroke, String> {
    let points = json.as_array().ok_or_else(|| format!("Stroke {number} is not a list of points"))?;
    let point = |(place, point): (usize, &Value)| {
        let side = |index: usize| {
            point.get(index).and_then(Value::as_f64).filter(|side| (0.0..=f64::from(LARGEST)).contains(side))
        };
        match (side(0), side(1)) {
            (Some(x), Some(y)) => Ok((x as f32, y as f32)),
            _ => Err(format!(
                "Point {} of stroke {number} should be [x, y, t], with x and y from 0 to {LARGEST} pixels; it is {point}",
                place + 1
            )),
        }
    };
    points.iter().enumerate().map(point).collect()
}
