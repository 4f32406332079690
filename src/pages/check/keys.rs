//! The keys by which papers are checked here.

use leptos::prelude::*;

use super::part;
use crate::domain::checking::KnownKey;
use crate::domain::closing::Closing;
use crate::shell::CheckDesk;
use crate::words::{date_and_clock, say, say_with};

/// Whose papers this device knows, each with its check words to compare.
#[component]
pub fn Keys(desk: CheckDesk) -> impl IntoView {
    let known = part(desk, |page| page.known.clone());
    let lines = move || known.get().into_iter().map(key).collect_view();
    view! {
        <section class="sheet stack">
            <h2>{say("document-keys")}</h2>
            <p>{say("document-keys-what")}</p>
            <ul class="document-keys">{lines}</ul>
            <p hidden=move || !known.with(Vec::is_empty)><strong>{say("document-keys-none")}</strong></p>
        </section>
    }
}

fn key(key: KnownKey) -> impl IntoView {
    let class = (!key.class.is_empty()).then(|| view! { <strong>{key.class}</strong>" " });
    view! {
        <li>
            {class}{say(key.whence.word())}
            <br />
            {say("document-words")}" "<strong translate="no">{key.check_words.join(" ")}</strong>
            {key.closing.map(closing)}
        </li>
    }
}

/// What a close certificate says.
fn closing(closing: Closing) -> impl IntoView {
    let deleted = closing.deleted.into_iter();
    let deleted = deleted.map(|line| view! { <li>{say_with(line.what.word(), &[("count", line.count.into())])}</li> });
    let beyond = closing.beyond.into_iter().map(|line| view! { <li>{say(line.word())}</li> });
    view! {
        <p>{say_with("closed-on", &[("when", date_and_clock(closing.at).into())])}</p>
        <ul>{deleted.collect_view()}</ul>
        <p>{say("closed-beyond")}</p>
        <ul>{beyond.collect_view()}</ul>
    }
}
