//! The school's words: which version they are, what changed since some answers were given, and what deserves a second look.

use leptos::prelude::*;

use super::{open_class, told};
use crate::domain::classroom::{Event, Place};
use crate::domain::moment::Day;
use crate::domain::register::{Change, OlderWords};
use crate::domain::school::SchoolPack;
use crate::pages::flags::flags;
use crate::shell::shell;
use crate::ui::{Notices, Reader, Screen};
use crate::words::{date, say, say_with};

/// For the teacher, and for whoever owns the words at this school.
#[component]
pub fn SchoolWords() -> impl IntoView {
    let shell = shell();
    let older = open_class(|open| open.view.older.clone());
    let changed = move || older.get().into_iter().map(since).collect_view();
    let pack = move || shell.pack();
    view! {
        <Screen
            title=say("words-title")
            reader=Reader::Adult
            page="teacher"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <Notices messages=told() />
            {move || pack().map(|pack| version(&pack.words))}
            {changed}
            {move || pack().map(|pack| flags(&pack.words))}
        </Screen>
    }
}

fn version(words: &SchoolPack) -> impl IntoView + use<> {
    let school = &words.school;
    let of = words.version.as_ref().map(|version| {
        let from = Day::parse(&version.from).map_or_else(|| version.from.clone(), date);
        say_with("paper-version-of", &[("number", version.number.into()), ("date", from.into())])
    });
    view! {
        <section class="sheet stack">
            <p class="teacher-school"><strong>{school.name.clone()}</strong>" "{school.year.clone()}</p>
            {of.map(|of| view! { <p>{of}</p> })}
            <p>{say("words-whose")}</p>
        </section>
    }
}

/// What is different from the words that some answers were given to.
fn since(older: OlderWords) -> impl IntoView {
    let changes = older.changes.into_iter().map(change).collect_view();
    view! {
        <section class="sheet stack flags">
            <h2>{say("words-since")}</h2>
            <p>{say_with("words-since-count", &[("count", older.answers.into())])}</p>
            <ul>{changes}</ul>
        </section>
    }
}

fn change(change: Change) -> impl IntoView {
    let kind = match (&change.before, &change.now) {
        (Some(_), Some(_)) => "words-changed",
        (None, _) => "words-new",
        (Some(_), None) => "words-gone",
    };
    let title = say_with(kind, &[("part", say(change.part.word()).into())]);
    let said = |word: &'static str, text: Option<String>| {
        text.map(|text| view! { <blockquote><p><strong>{say(word)}</strong>" "{text}</p></blockquote> })
    };
    view! {
        <li>
            <p>{title}</p>
            {said("words-before", change.before)}
            {said("words-now", change.now)}
        </li>
    }
}
