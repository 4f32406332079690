//! QR codes: what the lens draws, it finds again in pictures that are not easy.
#![cfg(not(target_arch = "wasm32"))]

#[path = "lens/scene.rs"]
mod scene;

use proptest::prelude::*;
use scene::Scene;
use thinkclick::domain::qr::{Drawing, Grey};
use thinkclick::domain::record::{decode_whole, encode};
use thinkclick::lens::{Look, Seen, draw, read};

/// As long as a frame of an answer, and as long as the code of a class of thirty.
const LENGTHS: [usize; 2] = [533, 1_700];

fn text(length: usize) -> String {
    let signs = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    (0..length).map(|at| char::from(signs[(at * at + 7 * at) % signs.len()])).collect()
}

/// How a code may be held, in degrees. Whoever holds a camera by hand shows it a new pose ten times a second, so most are enough.
const POSES: [f64; 5] = [0.0, 3.0, 11.0, 48.0, 95.0];

#[track_caller]
fn is_mostly_read(scene: Scene, length: usize) {
    let text = text(length);
    let drawing = draw(&text, 40).unwrap();
    let looks = POSES.map(|turned| read(&Scene { turned, ..scene }.of(&drawing)));
    let right = looks.iter().filter(|found| **found == [text.clone()]).count();
    assert!(looks.iter().all(|found| found.is_empty() || *found == [text.clone()]), "something else was read");
    assert!(right >= 4, "{length} signs: {right} of {} poses", POSES.len());
}

#[test]
fn a_code_is_read_however_it_is_held() {
    for length in LENGTHS {
        is_mostly_read(Scene::PLAIN, length);
    }
}

#[test]
fn a_frame_is_read_out_of_focus() {
    is_mostly_read(Scene { blurred: 1.5, ..Scene::PLAIN }, LENGTHS[0]);
}

#[test]
fn a_code_is_read_half_in_the_shade() {
    for length in LENGTHS {
        is_mostly_read(Scene { light: 0.25, ..Scene::PLAIN }, length);
    }
}

#[test]
fn a_frame_of_an_answer_is_a_code_of_version_12() {
    let drawing = draw(&text(533), thinkclick::sealing::frames::LARGEST).unwrap();
    assert_eq!(drawing.size, 65 + 8, "with its empty edge");
    assert_eq!(draw(&text(536), 12), None, "one sign more than fits");
}

#[test]
fn all_codes_in_sight_are_read() {
    let (left, right) = (Scene::PLAIN.of(&draw("ONE", 40).unwrap()), Scene::PLAIN.of(&draw("TWO", 40).unwrap()));
    let rows = left.shades.chunks(left.width as usize).zip(right.shades.chunks(right.width as usize));
    let shades = rows.flat_map(|(left, right)| [left, right].concat()).collect();
    let mut found = read(&Grey::new(left.width + right.width, left.height, shades).unwrap());
    found.sort();
    assert_eq!(found, ["ONE", "TWO"]);
}

#[test]
fn where_no_code_is_none_is_found() {
    for shade in [0, 128, 255] {
        assert!(read(&Grey::new(300, 200, vec![shade; 60_000]).unwrap()).is_empty());
    }
    let wrong = Grey { width: 9_000, height: 9_000, shades: vec![0; 10] };
    assert!(!wrong.is_whole() && read(&wrong).is_empty());
}

#[test]
fn a_picture_in_colours_becomes_one_in_greys() {
    let grey = Grey::of_colours(2, 2, &[0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255]).unwrap();
    assert_eq!(grey.shades, [0, 255, 76, 149]);
    assert_eq!(Grey::of_colours(2, 2, &[0; 15]), None);
}

#[test]
fn the_worker_answers_what_it_is_asked() {
    let asked = Look::Draw(vec!["ONE".into(), "TWO".into()], 12);
    let asked: Look = decode_whole(&encode(&asked)).unwrap();
    let Seen::Drawings(drawings) = asked.answer() else { panic!("no drawings") };
    let seen: Vec<Seen> =
        drawings.iter().map(|drawing: &Drawing| Look::Read(Scene::PLAIN.of(drawing)).answer()).collect();
    assert_eq!(seen, [Seen::Texts(vec!["ONE".into()]), Seen::Texts(vec!["TWO".into()])]);
    assert_eq!(Look::Draw(vec![text(600)], 12).answer(), Seen::TooLong);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_drawn_is_read(text in "[0-9A-Z $%*+./:-]{1,500}") {
        prop_assert_eq!(read(&Scene::PLAIN.of(&draw(&text, 40).unwrap())), vec![text]);
    }

    #[test]
    fn no_picture_stops_the_lens(width in 1_u32..90, height in 1_u32..90, seed: u64) {
        let mut state = seed | 1;
        let noise = (0..width * height).map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            if state & 3 == 0 { 0 } else { 255 }
        });
        read(&Grey::new(width, height, noise.collect()).unwrap());
    }
}
