//! For staff: the plan of a lesson, the supply teacher's card, the briefing, and the slip for an incident.

use super::{Desk, families};
use crate::documents::leaflet::{Block, Table, Tone, Voice};
use crate::documents::paper::Field;
use crate::domain::board::{AROUND, RULE};

/// The parts of a lesson with their minutes, what to do beforehand, and what to say when a child tells.
pub fn plan(desk: &Desk<'_>) -> Vec<Block> {
    let Some(board) = desk.lesson else { return vec![] };
    let form = board.form();
    let minutes = |seconds: u32| seconds.div_ceil(60).to_string();
    let pages = board.plan().activities().iter().map(|activity| {
        let title = if activity.title.is_empty() { activity.situation.clone() } else { activity.title.clone() };
        (title, u32::from(activity.seconds))
    });
    let rules = desk.school.rules.iter().filter(|_| form.is_of_rules()).map(|rule| (rule.text.clone(), RULE));
    let start = std::iter::once((desk.say("board-part-ground"), AROUND));
    let parts = start.chain(pages).chain(rules).chain([(desk.say("board-part-end"), AROUND)]);
    // From which minute: a teacher who looks at the clock sees where the class should be.
    let rows = parts.scan(0, |seconds, (title, takes)| {
        let from = std::mem::replace(seconds, *seconds + takes);
        Some(vec![title, (from / 60).to_string()])
    });
    let rows = rows.collect();
    let all = minutes(form.seconds(board.plan(), board.rules()));
    let step = desk.say(&format!("step-{}", board.band().slug().replace('_', "-")));
    vec![
        desk.title(desk.say("papers-session-plan"), vec![step, desk.say_with("board-minutes", &[("minutes", &all)])]),
        Block::Heading(desk.say("board-before")),
        Block::Points(desk.lines(&[
            "board-before-tell",
            "board-before-think",
            "board-before-free",
            "board-before-read",
        ])),
        Block::Heading(desk.say("board-plan-parts")),
        Block::Table(Table {
            heads: vec![desk.say("plan-part"), desk.say("plan-minutes")],
            shares: vec![0.86, 0.14],
            rows,
            tall: 0.0,
        }),
        Block::Heading(desk.say("board-drive")),
        Block::Points(desk.lines(&["board-drive-keys", "board-drive-tap", "board-drive-blank"])),
        Block::Boxed(Tone::ForAdults, desk.tell("tell-adult")),
        Block::Lines(desk.say("plan-notes"), 3),
    ]
}

/// All that somebody needs who has never seen the app: half a page, twice, so that one is to spare.
pub fn supply(desk: &Desk<'_>) -> Vec<Block> {
    let card = || {
        vec![
            desk.title(desk.say("board-card-title"), vec![desk.school_and_year()]),
            Block::Words(Voice::Body, desk.say("board-card-what")),
            Block::Steps(desk.lines(&["board-card-one", "board-card-two", "supply-three", "supply-four"])),
            Block::Words(Voice::Body, desk.tell("supply-address")),
            Block::Boxed(Tone::ForAdults, desk.tell("tell-adult")),
        ]
    };
    vec![Block::Share(2, card()), Block::Share(2, card())]
}

/// Ten minutes for a staff meeting.
pub fn briefing(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![
        desk.title(desk.say("papers-staff-briefing"), vec![desk.school_and_year()]),
        Block::Words(Voice::Lead, desk.tell("briefing-what")),
    ];
    for part in ["how", "ipads", "kind", "never"] {
        blocks.push(Block::Heading(desk.say(&format!("briefing-{part}"))));
        let points = ["1", "2", "3", "4"].map(|number| desk.tell(&format!("briefing-{part}-{number}")));
        blocks.push(Block::Points(points.to_vec()));
    }
    blocks.push(Block::Heading(desk.say("briefing-tells")));
    blocks.push(Block::Boxed(Tone::ForAdults, desk.tell("tell-adult")));
    blocks.push(Block::Words(Voice::Body, desk.tell("briefing-after")));
    blocks.push(families::facts(desk));
    blocks
}

/// Filled in by hand, never in the app: what a child told belongs into the school's own system and nowhere else.
pub fn incident(desk: &Desk<'_>) -> Vec<Block> {
    let field = |key: &str| Field::new(desk.say(key), "");
    let row = |keys: &[&str]| Block::FillIn(keys.iter().map(|key| field(key)).collect());
    vec![
        desk.title(desk.say("papers-incident-slip"), vec![desk.school_and_year()]),
        Block::Boxed(Tone::ForAdults, desk.tell("incident-first")),
        row(&["incident-who-told", "incident-class", "incident-date", "incident-time"]),
        Block::Lines(desk.say("incident-words"), 6),
        Block::Lines(desk.say("incident-seen"), 4),
        Block::Lines(desk.say("incident-where"), 2),
        Block::Lines(desk.say("incident-did"), 2),
        row(&["incident-told-to", "incident-told-when", "incident-written-by", "incident-signed"]),
        Block::Words(Voice::Note, desk.tell("incident-then")),
    ]
}
