//! Hearing the words.

use leptos::prelude::*;

use super::Icon;
use crate::domain::access::Speed;
use crate::words::{Voice, say, sentence::sentences};

/// Reads its text aloud, and stops when pressed again; while it reads, it can be made to read more slowly. Where the device has no voice for the language there is no
/// button, rather than one that does nothing.
#[component]
pub fn Listen(#[prop(into)] text: Signal<String>) -> impl IntoView {
    use_context::<Voice>().map(|voice| {
        let mine = move || voice.speaking.get().is_some_and(|now| sentences(&text.get()).contains(&now));
        // Where the teacher asked for it, each page begins by itself.
        Effect::new(move |_| {
            let text = text.get();
            if voice.aloud.get() {
                voice.speak.run(text);
            }
        });
        let press = move |_| match mine() {
            true => voice.stop.run(()),
            false => voice.speak.run(text.get_untracked()),
        };
        let slow = move || voice.speed.get() == Speed::Slower;
        let slower = move |_| {
            voice.speed.set(if slow() { Speed::Usual } else { Speed::Slower });
            voice.speak.run(text.get_untracked());
        };
        view! {
            <Show when=move || voice.available.get()>
                <button
                    type="button"
                    class="listen"
                    aria-pressed=move || if mine() { "true" } else { "false" }
                    on:click=press
                >
                    {move || view! { <Icon name=if mine() { "stop" } else { "listen" } /> }}
                    <span>{say("ui-listen")}</span>
                </button>
                <Show when=mine>
                    <button
                        type="button"
                        class="listen"
                        aria-pressed=move || if slow() { "true" } else { "false" }
                        on:click=slower
                    >
                        <Icon name="slower" />
                        <span>{say("ui-slower")}</span>
                    </button>
                </Show>
            </Show>
        }
    })
}

/// A text that marks the sentence being spoken, and that one only: marking single words helps nobody to read.
#[component]
pub fn Spoken(#[prop(into)] text: Signal<String>) -> impl IntoView {
    let voice = use_context::<Voice>();
    let spans = move || {
        let spans = sentences(&text.get()).into_iter();
        spans
            .map(|sentence| {
                let own = sentence.clone();
                let now = move || voice.is_some_and(|voice| voice.speaking.with(|now| now.as_ref() == Some(&own)));
                view! { <span class="spoken-sentence" data-now=move || now().then_some("")>{sentence}</span>" " }
            })
            .collect_view()
    };
    view! { <span class="spoken">{spans}</span> }
}
