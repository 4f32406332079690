//! For the office: the data protection impact assessment, filled with what the app does, and the recovery sheet of the school key.

use super::Desk;
use crate::documents::leaflet::{Block, Card, Cards, Table, Tone, Voice};
use crate::documents::paper::Field;

/// A template: the school's data protection officer decides, and signs.
pub fn assessment(desk: &Desk<'_>) -> Vec<Block> {
    let cells = |table: &str, row: &str, columns: &[&str]| {
        columns.iter().map(|column| desk.tell(&format!("dpia-{table}-{row}-{column}"))).collect::<Vec<_>>()
    };
    let table = |name: &str, rows: &[&str], shares: &[f32]| {
        let columns = &["1", "2", "3"][..shares.len()];
        Block::Table(Table {
            heads: cells(name, "head", columns),
            shares: shares.to_vec(),
            rows: rows.iter().map(|row| cells(name, row, columns)).collect(),
            tall: 0.0,
        })
    };
    let said = |key: &str| Block::Words(Voice::Body, desk.tell(key));
    let headed = |key: &str| Block::Heading(desk.say(key));
    let sign = |keys: [&str; 3]| Block::FillIn(keys.map(|key| Field::new(desk.say(key), "")).to_vec());
    vec![
        desk.title(desk.say("papers-impact-assessment"), vec![desk.school_and_year(), desk.today.to_owned()]),
        Block::Boxed(Tone::Kind, desk.tell("dpia-template")),
        headed("dpia-1"),
        said("dpia-1-words"),
        headed("dpia-2"),
        table("data", &["names", "pupil", "grown-up", "photographs", "lesson", "access"], &[0.24, 0.44, 0.32]),
        said("dpia-2-not"),
        headed("dpia-3"),
        table("where", &["teacher", "ipad", "family", "drive", "host"], &[0.24, 0.44, 0.32]),
        headed("dpia-4"),
        said("dpia-4-words"),
        headed("dpia-5"),
        table("risk", &["lost", "read", "forged", "wrong", "exported", "told", "program"], &[0.3, 0.7]),
        headed("dpia-6"),
        said("dpia-6-words"),
        headed("dpia-7"),
        said("dpia-7-words"),
        headed("dpia-8"),
        Block::Lines(desk.say("dpia-consulted"), 2),
        Block::Lines(desk.say("dpia-left"), 2),
        Block::Space(8.0),
        sign(["dpia-officer", "dpia-decision", "dpia-date"]),
        sign(["dpia-head", "dpia-signed", "dpia-review"]),
    ]
}

/// The school key's twelve words, for the office safe.
pub fn recovery(desk: &Desk<'_>) -> Vec<Block> {
    let card = |word: &String| Card { words: word.clone(), ..Card::default() };
    vec![
        desk.title(desk.say("papers-recovery-sheet"), vec![desk.school_and_year(), desk.today.to_owned()]),
        Block::Boxed(Tone::ForAdults, desk.say("recovery-rule")),
        Block::Space(8.0),
        Block::Cards(Cards {
            columns: 3,
            numbered: true,
            fill: Some(230.0),
            cards: desk.key_words.iter().map(card).collect(),
            second: String::new(),
        }),
        Block::Space(4.0),
        Block::Points(desk.lines(&["recovery-1", "recovery-2", "recovery-3", "recovery-4"])),
        Block::FillIn(
            ["recovery-made-by", "recovery-witness", "recovery-safe"].map(|key| Field::new(desk.say(key), "")).to_vec(),
        ),
    ]
}
