//! The ways of answering in a lesson, awake.

use leptos::prelude::*;

use crate::activities::{Round, Turn, draw_answers};
use crate::domain::activity::{
    Basket, Choice, Fate, Fork, Gap, Item, Kind, Leaf, Letter, Line, Misconception, Page, Slip, Step, Surface, Verdict,
};
use crate::domain::lesson::Stage;
use crate::words::say;

/// One of each, over the same few cards.
pub fn all() -> AnyView {
    let turn = Turn {
        stage: Signal::stored(Stage::Answering { before: None }),
        think_seconds: Signal::stored(0),
        on_event: Callback::new(|_| ()),
        ways: Signal::stored(Some(draw_answers)),
        heard: RwSignal::new(Vec::new()),
    };
    let kinds = [sort, spot, order, build, inbox, browse, story, talk];
    let shown = |kind: fn() -> Option<Kind>| {
        kind().map(|kind| view! { <div class="lesson">{draw_answers(kind, Round::Asking(None), turn)}</div> })
    };
    kinds.map(shown).collect_view().into_any()
}

const CARDS: [&str; 3] = ["gallery-ways-first", "gallery-ways-then", "gallery-ways-last"];

fn slip() -> Option<Slip> {
    Some(Slip { misconception: Misconception::parse("closing-is-enough").ok()?, feedback: say("gallery-ways-then") })
}

/// The three cards, of which the first is right.
fn options() -> Option<Vec<Choice>> {
    let verdict = |place: usize| if place == 0 { Some(Verdict::Right) } else { slip().map(Verdict::Wrong) };
    let option = |(place, key): (usize, &&str)| {
        Some(Choice { text: say(key), picture: None, verdict: verdict(place)?, shut: false })
    };
    CARDS.iter().enumerate().map(option).collect()
}

fn sort() -> Option<Kind> {
    let basket = |key: &&str| Basket { label: say(key), picture: None };
    let item = |key: &&str| Some(Item { text: say(key), picture: None, basket: 0, slip: slip()? });
    let items = CARDS.iter().map(item).collect::<Option<_>>()?;
    Some(Kind::Sort { baskets: ["gallery-ways-now", "gallery-ways-later"].iter().map(basket).collect(), items })
}

fn spot() -> Option<Kind> {
    let line = |key: &&str| Some(Line { text: say(key), gives_away: true, slip: slip()? });
    let lines = ["gallery-ways-known-text", "gallery-ways-unknown-text"].iter().map(line).collect::<Option<_>>()?;
    Some(Kind::Spot { page: Page { surface: Surface::Message, heading: say("gallery-ways-unknown"), lines } })
}

fn order() -> Option<Kind> {
    let step = |(key, place): (&&str, u8)| Some(Step { text: say(key), picture: None, place, slip: slip()? });
    Some(Kind::Order { cards: CARDS.iter().rev().zip([2, 1, 0]).map(step).collect::<Option<_>>()? })
}

fn build() -> Option<Kind> {
    let gap = |key: &&str| Some(Gap { label: say(key), pieces: options()? });
    Some(Kind::Build { gaps: ["gallery-ways-now", "gallery-ways-later"].iter().map(gap).collect::<Option<_>>()? })
}

fn inbox() -> Option<Kind> {
    let letter =
        |(from, text, fate): (&str, &str, Fate)| Some(Letter { from: say(from), text: say(text), fate, slip: slip()? });
    let letters = [
        ("gallery-ways-known", "gallery-ways-known-text", Fate::Keep),
        ("gallery-ways-unknown", "gallery-ways-unknown-text", Fate::CloseAndTell),
    ];
    Some(Kind::Inbox { letters: letters.into_iter().map(letter).collect::<Option<_>>()? })
}

fn browse() -> Option<Kind> {
    let leaf = |heading: &str, text: &str| Leaf { heading: say(heading), text: say(text) };
    Some(Kind::Browse {
        before: leaf("gallery-ways-known", "gallery-ways-known-text"),
        after: leaf("gallery-ways-unknown", "gallery-ways-odd"),
        options: options()?,
    })
}

fn story() -> Option<Kind> {
    let fork = |key: &&str| Some(Fork { text: say(key), options: options()? });
    Some(Kind::Story { turns: ["gallery-ways-odd", "gallery-ways-unknown"].iter().map(fork).collect::<Option<_>>()? })
}

fn talk() -> Option<Kind> {
    Some(Kind::Talk { prompts: vec![say("gallery-owl-says")] })
}
