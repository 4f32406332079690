//! What Listen reads of the ways of answering, in the order in which it stands there.

use crate::domain::activity::{Choice, Kind, Leaf};
use crate::words::say;

/// The cards to pick one of.
pub fn cards(options: &[Choice]) -> impl Iterator<Item = String> + '_ {
    options.iter().map(|option| option.text.clone())
}

/// A page of a made-up site, and what can be done about it.
pub fn leaf(leaf: &Leaf, options: &[Choice]) -> Vec<String> {
    [leaf.heading.clone(), leaf.text.clone()].into_iter().chain(cards(options)).collect()
}

/// All of a way that stands there from the start: how it is done, and what can be picked. A page that turns and a story that
/// forks say by themselves what they have come to.
pub fn lines(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Choose { options } => cards(options).collect(),
        Kind::Sort { baskets, items } => {
            let labels = baskets.iter().map(|basket| basket.label.clone());
            after("lesson-sort-how", items.iter().map(|item| item.text.clone()).chain(labels))
        }
        Kind::Spot { page } => {
            let lines = page.lines.iter().map(|line| line.text.clone());
            after("lesson-spot-how", [page.heading.clone()].into_iter().chain(lines))
        }
        Kind::Order { cards } => after("lesson-order-how", cards.iter().map(|card| card.text.clone())),
        Kind::Build { gaps } => after(
            "lesson-build-how",
            gaps.iter().flat_map(|gap| [gap.label.clone()].into_iter().chain(cards(&gap.pieces))),
        ),
        Kind::Inbox { letters } => {
            let fates = ["lesson-inbox-keep", "lesson-inbox-close", "lesson-inbox-ask"].map(say);
            let letters = letters.iter().flat_map(|letter| [letter.from.clone(), letter.text.clone()]);
            after("lesson-inbox-how", letters.chain(fates))
        }
        Kind::Talk { prompts } => prompts.clone(),
        Kind::Browse { .. } | Kind::Story { .. } => Vec::new(),
    }
}

fn after(how: &str, rest: impl Iterator<Item = String>) -> Vec<String> {
    [say(how)].into_iter().chain(rest).collect()
}
