//! For families: the letter that comes in the child's bag, ready paragraphs, and the privacy notice.

use super::Desk;
use crate::documents::leaflet::{Block, Table, Tone, Voice};

/// What it is, where it is, what it never asks, whom to ask. Help and advice stand on the back.
pub fn letter(desk: &Desk<'_>) -> Vec<Block> {
    let by = if desk.by.is_empty() { "letter-when" } else { "letter-by" };
    let front = [
        desk.title(desk.say("letter-title"), vec![desk.school_and_year(), desk.today.to_owned()]),
        Block::Words(Voice::Body, desk.say("letter-dear")),
        Block::Words(Voice::Lead, desk.tell("letter-what")),
        Block::Words(Voice::Body, desk.tell("letter-bag")),
        Block::Heading(desk.say("letter-how")),
        Block::Beside(
            desk.say("letter-code"),
            118.0,
            vec![Block::Steps(desk.lines(&["letter-how-1", "letter-how-2", "letter-how-3", by]))],
        ),
        Block::Boxed(Tone::Kind, desk.tell("letter-never")),
        Block::Heading(desk.say("letter-free")),
        Block::Points(desk.lines(&["letter-free-1", "letter-free-2", "letter-free-3"])),
        Block::Heading(desk.say("letter-ask")),
        Block::Words(Voice::Body, desk.tell("letter-ask-whom")),
        Block::Turn,
    ];
    let back = [
        Block::Heading(desk.say("letter-help")),
        Block::Words(Voice::Body, desk.say("letter-help-what")),
        Block::Points(desk.lines(&["letter-help-1", "letter-help-2", "letter-help-3", "letter-help-4"])),
        Block::Heading(desk.say("letter-tells")),
        Block::Points(desk.lines(&["letter-tells-1", "letter-tells-2", "letter-tells-3"])),
        Block::Heading(desk.say("letter-numbers")),
        facts(desk),
        Block::Heading(desk.school.title.clone()),
        Block::Words(Voice::Body, desk.school.introduction.clone()),
        Block::Steps(desk.school.rules.iter().map(|rule| rule.text.clone()).collect()),
        Block::Boxed(Tone::Kind, desk.say("paper-helping")),
    ];
    front.into_iter().chain(back).collect()
}

/// The helplines of the school pack.
pub fn facts(desk: &Desk<'_>) -> Block {
    let rows = desk.school.facts.iter().map(|fact| vec![fact.value.clone(), fact.text.clone()]);
    Block::Table(Table {
        heads: vec![desk.say("letter-number"), desk.say("letter-for")],
        shares: vec![0.36, 0.64],
        rows: rows.collect(),
        tall: 0.0,
    })
}

/// Paragraphs to copy into the newsletter, onto the website and into the prospectus.
pub fn paragraphs(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![
        desk.title(desk.say("papers-ready-paragraphs"), vec![desk.school_and_year()]),
        Block::Words(Voice::Body, desk.tell("paragraphs-what")),
    ];
    for place in ["newsletter", "website", "prospectus"] {
        blocks.push(Block::Heading(desk.say(&format!("paragraphs-{place}"))));
        let texts = ["1", "2", "3"].map(|number| desk.tell(&format!("paragraphs-{place}-{number}")));
        blocks.extend(texts.map(|text| Block::Words(Voice::Lead, text)));
    }
    blocks
}

/// In three sentences, and at length.
pub fn privacy(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![
        desk.title(desk.say("papers-privacy-notice"), vec![desk.school_and_year()]),
        Block::Heading(desk.say("privacy-short")),
    ];
    let short = ["privacy-short-1", "privacy-short-2", "privacy-short-3"];
    blocks.extend(desk.lines(&short).into_iter().map(|words| Block::Words(Voice::Lead, words)));
    blocks.push(Block::Heading(desk.say("privacy-long")));
    for part in ["who", "what", "why", "where", "how-long", "photographs", "share", "rights"] {
        blocks.push(Block::Words(Voice::Strong, desk.say(&format!("privacy-{part}"))));
        blocks.push(Block::Words(Voice::Body, desk.tell(&format!("privacy-{part}-words"))));
    }
    blocks
}
