//! For the wall: the rules in each step's words, and the promise of a class with everybody's mark round it. And the helping hand.

use super::Desk;
use crate::documents::leaflet::{Art, Block, Card, Cards, Tone, Voice};
use crate::domain::activity::Band;
use crate::domain::school::{Rule, Translation};
use crate::domain::topic::{RULE_TOPICS, Topic};
use std::collections::BTreeMap;

/// The outline of a hand.
pub const HAND: &str = "helping-hand.svg";

/// The file with a rule's drawing; a school's own rule has none.
pub fn picture_of(rule: &Rule) -> Option<String> {
    let topic = Topic::parse(rule.topic.as_deref()?)?;
    RULE_TOPICS.contains(&topic).then(|| format!("rule-{}.svg", topic.slug()))
}

/// The rules on one page, each with its picture; in a family's language with the English under it.
pub fn rules(desk: &Desk<'_>) -> Vec<Block> {
    let words = desk.school.pupil_words(desk.band);
    let translation = desk.translation;
    let other = |rule: &Rule| Some(translated(translation?, desk.band, words.own_rules)?.get(&rule.id)?.clone());
    let card = |rule: &Rule| {
        let art = picture_of(rule).and_then(|file| desk.pictures.get(&file)).cloned().map(Art::Svg);
        match other(rule) {
            Some(other) => Card { art, words: other, under: rule.text.clone() },
            None => Card { art, words: rule.text.clone(), under: String::new() },
        }
    };
    let cards = words.rules.iter().map(card).collect::<Vec<_>>();
    let few = cards.len() <= 6;
    let introduction = match translation {
        Some(other) if words.own_rules => other.early.as_ref().map(|early| early.introduction.clone()),
        Some(other) => Some(other.introduction.clone()),
        None => None,
    };
    let helping = translation.map_or_else(|| desk.say("paper-helping"), |other| other.helping.clone());
    let mut blocks = vec![
        Block::Title {
            over: if desk.band == Some(Band::Early) { String::new() } else { desk.school_and_year() },
            title: translation.map_or_else(|| desk.school.title.clone(), |other| other.title.clone()),
            under: vec![],
        },
        Block::Words(Voice::Lead, introduction.unwrap_or_else(|| words.introduction.to_owned())),
        Block::Cards(Cards {
            columns: 2,
            numbered: !few,
            fill: Some(if translation.is_some() { 72.0 } else { 50.0 }),
            cards,
            second: translation.map(|_| desk.language.to_owned()).unwrap_or_default(),
        }),
        Block::Boxed(Tone::Kind, helping),
    ];
    if let Some(other) = translation {
        blocks.push(Block::Words(Voice::Note, other.note.clone()));
    }
    blocks
}

fn translated(other: &Translation, band: Option<Band>, own: bool) -> Option<&BTreeMap<String, String>> {
    match (band, own) {
        (Some(Band::Early), true) => other.early.as_ref().map(|early| &early.rules),
        _ => Some(&other.rules),
    }
}

/// Everyone's stamp or drawing round the rules.
pub fn promise(desk: &Desk<'_>) -> Vec<Block> {
    let class = desk.class.map_or("", |class| class.details.name.as_str());
    let band = desk.class.and_then(|class| Band::parse(&class.details.band));
    let words = desk.school.pupil_words(band);
    let rule = |rule: &Rule| Card { words: rule.text.clone(), ..Card::default() };
    let inside = vec![
        Block::Title {
            over: desk.school.title.clone(),
            title: desk.say("promise-title"),
            under: vec![desk.say_with("promise-class", &[("class", class)]), desk.school_and_year()],
        },
        Block::Words(Voice::Lead, words.introduction.to_owned()),
        Block::Cards(Cards {
            columns: 1,
            numbered: true,
            fill: Some(72.0),
            cards: words.rules.iter().map(rule).collect(),
            second: String::new(),
        }),
        Block::Boxed(Tone::Kind, desk.say("paper-helping")),
    ];
    vec![Block::Ring(desk.marks.to_vec(), inside)]
}

/// A hand with five fingers for five kinds of grown-up. The child writes on paper; the app never asks.
pub fn hand(desk: &Desk<'_>) -> Vec<Block> {
    let art = desk.pictures.get(HAND).cloned().map(Art::Svg);
    let figure = art.map(|art| Block::Figure { art, spoken: desk.say("hand-spoken"), height: 410.0 });
    let head = [desk.title(desk.say("papers-helping-hand"), vec![]), Block::Words(Voice::Lead, desk.say("hand-what"))];
    let fingers = ["hand-1", "hand-2", "hand-3", "hand-4", "hand-5"];
    let rest = [
        Block::Points(desk.lines(&fingers)),
        Block::Boxed(Tone::Kind, desk.tell("hand-childline")),
        Block::Words(Voice::Note, desk.tell("hand-adult")),
    ];
    head.into_iter().chain(figure).chain(rest).collect()
}
