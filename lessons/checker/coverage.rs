//! Which lesson teaches what: topics by step and way of answering, and what the topics cover of the wider frameworks.
//! Sources: the eight strands of "Education for a Connected World" (UKCIS, 2020); the four areas of risk in "Keeping
//! children safe in education" (DfE): content, contact, conduct, commerce.

use std::fmt::Write as _;

use thinkclick::domain::activity::{Activity, Kind, Sitting};
use thinkclick::domain::lesson::BandLessons;
use thinkclick::domain::topic::Topic;

use super::step::Step;

const STRANDS: [&str; 8] = [
    "Self-image and identity",
    "Online relationships",
    "Online reputation",
    "Online bullying",
    "Managing online information",
    "Health, well-being and lifestyle",
    "Privacy and security",
    "Copyright and ownership",
];

const RISKS: [&str; 4] = ["content", "contact", "conduct", "commerce"];

/// A strand that fewer topics than this touch is nearly empty.
const NEARLY_EMPTY: usize = 2;

/// What a topic is part of: the places of its strands and of its risks in the lists above.
fn part_of(topic: Topic) -> (&'static [usize], &'static [usize]) {
    match topic {
        Topic::AskFirst => (&[6], &[0, 3]),
        Topic::ChosenSites => (&[4], &[0]),
        Topic::CloseAndTell => (&[4, 5], &[0]),
        Topic::TellAnAdult => (&[1, 3], &[0, 1, 2]),
        Topic::KnownPeople | Topic::NeverMeet => (&[1], &[1]),
        Topic::KindWords => (&[1, 3], &[2]),
        Topic::UnknownMessages => (&[6], &[1, 3]),
        Topic::KeepPrivate => (&[2, 6], &[1, 2]),
        Topic::NoChatRooms => (&[1, 6], &[1]),
        Topic::TrueOrFalse => (&[4], &[0]),
        Topic::GiveCredit => (&[7], &[2]),
        Topic::Persuaders => (&[4], &[3]),
        Topic::TalkingMachines => (&[1, 4], &[0]),
        Topic::NoSecrets => (&[1], &[1, 2]),
        Topic::GrownUpsCanSee => (&[6], &[2]),
        // What a school's own rule is about, nobody here knows.
        Topic::OwnRule => (&[], &[]),
    }
}

/// The tables, as Markdown.
pub fn tables(steps: &[Step]) -> String {
    let mut text = "# What the lessons cover\n\nMade from the lessons: `cargo run --no-default-features --example coverage`. A test keeps it true.\n".to_owned();
    for one in steps {
        text += &step(&one.lessons);
    }
    text += &frameworks();
    text
}

fn step(lessons: &BandLessons) -> String {
    let mut text = format!(
        "\n## {}\n\n| topic | first lesson | second lesson | do you remember? | packs |\n| --- | --- | --- | --- | --- |\n",
        lessons.band.slug()
    );
    for topic in Topic::all() {
        let columns: [fn(Sitting) -> bool; 4] = [
            |sitting| sitting == Sitting::First,
            |sitting| sitting == Sitting::Second,
            |sitting| sitting == Sitting::Remember,
            |sitting| matches!(sitting, Sitting::Pack(_)),
        ];
        let cells = columns.map(|belongs| {
            let here = lessons.activities.iter().filter(|activity| belongs(activity.sitting));
            cell(topic, &here.collect::<Vec<_>>())
        });
        if cells.iter().any(|cell| !cell.is_empty()) {
            let _ = writeln!(text, "| {topic} | {} |", cells.join(" | "));
        }
    }
    text
}

/// Such as "choose, 2 sort (1 beside another topic)".
fn cell(topic: Topic, activities: &[&Activity]) -> String {
    let own: Vec<_> = activities.iter().filter(|activity| activity.topic == topic).collect();
    let beside = activities.iter().filter(|activity| activity.also.contains(&topic)).count();
    let mut parts: Vec<String> = Vec::new();
    for kind in KINDS {
        match own.iter().filter(|activity| name(&activity.kind) == kind).count() {
            0 => {}
            1 => parts.push(kind.to_owned()),
            count => parts.push(format!("{count} {kind}")),
        }
    }
    let beside = if beside == 0 { String::new() } else { format!("({beside} beside another topic)") };
    [parts.join(", "), beside].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

const KINDS: [&str; 9] = ["choose", "sort", "spot", "order", "build", "inbox", "browse", "story", "talk"];

fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choose { .. } => "choose",
        Kind::Sort { .. } => "sort",
        Kind::Spot { .. } => "spot",
        Kind::Order { .. } => "order",
        Kind::Build { .. } => "build",
        Kind::Inbox { .. } => "inbox",
        Kind::Browse { .. } => "browse",
        Kind::Story { .. } => "story",
        Kind::Talk { .. } => "talk",
    }
}

fn frameworks() -> String {
    let mark = |there: bool| if there { "yes" } else { "" };
    let mut text = "\n## Education for a Connected World, and the four Cs\n\n".to_owned();
    let heads: Vec<&str> = STRANDS.into_iter().chain(RISKS).collect();
    let _ = writeln!(text, "| topic | {} |\n|{}", heads.join(" | "), " --- |".repeat(heads.len() + 1));
    for topic in Topic::all() {
        let (strands, risks) = part_of(topic);
        let strands = (0..STRANDS.len()).map(|strand| mark(strands.contains(&strand)));
        let risks = (0..RISKS.len()).map(|risk| mark(risks.contains(&risk)));
        let _ = writeln!(text, "| {topic} | {} |", strands.chain(risks).collect::<Vec<_>>().join(" | "));
    }
    let touched = |strand: &usize| Topic::all().filter(|topic| part_of(*topic).0.contains(strand)).count();
    let thin = (0..STRANDS.len()).filter(|strand| touched(strand) < NEARLY_EMPTY);
    let thin: Vec<String> =
        thin.map(|strand| format!("{} ({} of 16 topics)", STRANDS[strand], touched(&strand))).collect();
    let _ = writeln!(
        text,
        "\nNearly empty: {}. This prepares the start-of-year agreement; it is not the whole curriculum.",
        thin.join("; ")
    );
    text
}
