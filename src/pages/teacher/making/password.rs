//! The class password, twice, with a hint and four words to take instead.

use leptos::prelude::*;

use super::super::slip_in;
use crate::domain::classroom::Classroom;
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Field, FieldKind};
use crate::words::say;

/// Both password fields.
#[component]
pub fn Passwords(password: RwSignal<String>, again: RwSignal<String>, slips: RwSignal<Vec<FormSlip>>) -> impl IntoView {
    let shell = shell();
    let error = slip_in(slips, "class-password");
    let words = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Making { suggestion, .. } => suggestion.clone(),
            _ => None,
        })
    });
    view! {
        <div class="stack">
            <h2>{say("making-password-title")}</h2>
            <p>{say("making-password-what")}</p>
            <Suggestion words=words password=password again=again />
            <Field
                id="class-password"
                label=say("making-password")
                hint=say("making-password-hint")
                value=password
                kind=FieldKind::Password
                error=error
            />
            <Strength password=password />
            <Field
                id="class-password-again"
                label=say("making-password-again")
                value=again
                kind=FieldKind::Password
                error=slip_in(slips, "class-password-again")
            />
        </div>
    }
}

/// Four words by chance. Taking them fills both fields, since they stay in sight to be written down. They come late, and their place is
/// kept until then: whoever has gone on by keyboard is not moved.
#[component]
pub fn Suggestion(words: Memo<Option<String>>, password: RwSignal<String>, again: RwSignal<String>) -> impl IntoView {
    let taken = Memo::new(move |_| words.get().is_some_and(|words| words == password.get() && words == again.get()));
    let take = move |()| {
        if let Some(words) = words.get_untracked() {
            password.set(words.clone());
            again.set(words);
        }
    };
    let unready = Signal::derive(move || taken.get() || words.get().is_none());
    view! {
        <div class="class-words">
            <span>{say("making-suggestion")}</span>
            <strong translate="no">{move || words.get().unwrap_or_default()}</strong>
            <Button
                label=say("making-suggestion-use")
                kind=ButtonKind::Plain
                disabled=unready
                on_press=Callback::new(take)
            />
            <span role="status">{move || if taken.get() { say("making-suggestion-taken") } else { String::new() }}</span>
        </div>
    }
}

/// How hard the password is to guess.
#[component]
pub fn Strength(password: RwSignal<String>) -> impl IntoView {
    let shell = shell();
    let hint = Memo::new(move |_| {
        let password = password.get();
        (!password.is_empty()).then(|| {
            let hint = shell.password_hint(&password);
            (hint.word, hint.level)
        })
    });
    view! {
        <div class="strength" data-strength=move || hint.get().map_or(0, |(_, level)| level).to_string()>
            <span class="strength-bar" aria-hidden="true"><i></i><i></i><i></i><i></i></span>
            <span role="status">{move || hint.get().map(|(word, _)| say(word))}</span>
        </div>
    }
}
