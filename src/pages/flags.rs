//! Sentences that deserve a second look: what to consider, and the sentence itself. The school decides; the app changes none.

use leptos::prelude::*;

use crate::domain::school::{Flag, SchoolPack};
use crate::words::say;

/// Each thing to consider once, with the sentences that it is about. Nothing where there is none.
pub fn flags(words: &SchoolPack) -> impl IntoView + use<> {
    let groups = grouped(words.flags());
    let none = groups.is_empty();
    let group = |(word, of): (&'static str, Vec<Flag>)| {
        let quotes = of.into_iter().map(|flag| {
            view! {
                <blockquote>
                    <p>{flag.text}</p>
                    <code>{flag.place}</code>
                </blockquote>
            }
        });
        let quotes = quotes.collect_view();
        view! {
            <li>
                <p>{say(word)}</p>
                {quotes}
            </li>
        }
    };
    view! {
        <section class="sheet stack flags" hidden=none>
            <h2>{say("about-flags")}</h2>
            <p>{say("about-flags-words")}</p>
            <ul>{groups.into_iter().map(group).collect_view()}</ul>
        </section>
    }
}

fn grouped(flags: Vec<Flag>) -> Vec<(&'static str, Vec<Flag>)> {
    let mut groups: Vec<(&'static str, Vec<Flag>)> = vec![];
    for flag in flags {
        match groups.iter_mut().find(|(word, _)| *word == flag.word) {
            Some((_, of)) => of.push(flag),
            None => groups.push((flag.word, vec![flag])),
        }
    }
    groups
}
