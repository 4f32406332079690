//! How far the lens sees: prints, for the codes that the app shows, the limits at which they are still read, as a table.
//!
//! `cargo run --release --no-default-features --features lens --example lens_limits`

#[path = "../tests/lens/scene.rs"]
mod scene;

use std::time::Instant;

use scene::Scene;
use thinkclick::domain::qr::Drawing;
use thinkclick::lens::{draw, read};

const CODES: [(&str, usize); 3] =
    [("a frame of an answer (12-L)", 533), ("the code of a class of 30", 1_700), ("the code of a class of 60", 3_300)];

/// How the code is turned, in degrees. A camera that is held by hand sees a new pose ten times a second, so most are enough.
const POSES: [f64; 5] = [0.0, 3.0, 11.0, 48.0, 95.0];
const ENOUGH: usize = 4;

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    println!("Read in at least {ENOUGH} of {} poses; 6 dots a square where nothing else is said.\n", POSES.len());
    println!("| | {} |", CODES.map(|(name, _)| name).join(" | "));
    println!("| --- |{}", " --- |".repeat(CODES.len()));
    let codes = CODES.map(|(_, length)| {
        let text: String = (0..length).map(|at| char::from(b'A' + ((at * at + 3 * at) % 26) as u8)).collect();
        let drawing = draw(&text, 40).expect("a code that is not too long");
        (text, drawing)
    });
    type Limit = (&'static str, fn(u32) -> Scene, u32, fn(u32) -> String);
    let limits: [Limit; 4] = [
        (
            "fewest dots a square",
            |n| Scene { dots: f64::from(24 - n) / 4.0, ..Scene::PLAIN },
            18,
            |n| format!("{:.2}", f64::from(24 - n) / 4.0),
        ),
        (
            "most blurred",
            |n| Scene { blurred: f64::from(n) / 4.0, ..Scene::PLAIN },
            24,
            |n| format!("{:.2} dots", f64::from(n) / 4.0),
        ),
        (
            "least light on the dark side",
            |n| Scene { light: 1.0 - f64::from(n) / 20.0, ..Scene::PLAIN },
            19,
            |n| format!("{} %", 100 - 5 * n),
        ),
        (
            "farthest from the side",
            |n| Scene { askew: f64::from(n) / 50.0, ..Scene::PLAIN },
            20,
            |n| format!("far edge {:.0} % shorter", 100.0 * f64::from(n) / (50.0 + f64::from(n) / 2.0)),
        ),
    ];
    for (name, scene, most, words) in limits {
        let reached = codes.each_ref().map(|(text, drawing)| {
            let last = (0..=most)
                .take_while(|n| {
                    POSES
                        .iter()
                        .filter(|turned| is_read(Scene { turned: **turned, ..scene(*n) }, text, drawing))
                        .count()
                        >= ENOUGH
                })
                .last();
            last.map_or("not read".to_owned(), words)
        });
        println!("| {name} | {} |", reached.join(" | "));
    }
    let turned = codes.each_ref().map(|(text, drawing)| {
        let read = (0..72)
            .filter(|n| is_read(Scene { turned: f64::from(*n) * 5.0 + 1.0, ..Scene::PLAIN }, text, drawing))
            .count();
        format!("{read} of 72")
    });
    println!("| turned by 1°, 6°, 11° … 356° | {} |", turned.join(" | "));
    let times = codes.each_ref().map(|(_, drawing)| {
        let picture = Scene { turned: 10.0, ..Scene::PLAIN }.of(drawing);
        let start = Instant::now();
        let looks = 10;
        for _ in 0..looks {
            std::hint::black_box(read(&picture));
        }
        format!(
            "{:.0} ms ({} × {})",
            start.elapsed().as_secs_f64() * 1_000.0 / f64::from(looks),
            picture.width,
            picture.height
        )
    });
    println!("| one look, natively | {} |", times.join(" | "));
}

/// A picture that stops the reader altogether counts as not read: in the app its worker is then replaced.
fn is_read(scene: Scene, text: &str, drawing: &Drawing) -> bool {
    std::panic::catch_unwind(|| read(&scene.of(drawing)).first().is_some_and(|found| found == text)).unwrap_or(false)
}
