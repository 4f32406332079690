//! Making an office pack: a password, the order in the files' names, and how far it has come.

use leptos::prelude::*;

use super::making::password::{Strength, Suggestion};
use super::{all_slips, at_work, open_class, slip_in};
use crate::domain::classroom::{Event, PackMaking};
use crate::domain::together::FormSlip;
use crate::shell::{pack_patterns, shell};
use crate::ui::{Button, ButtonKind, Choices, ErrorSummary, Field, FieldKind, Progress};
use crate::words::{say, say_with};

/// One locked file with every paper, the table and the class's public keys.
#[component]
pub fn OfficePack() -> impl IntoView {
    let making = open_class(|open| open.pack);
    view! {
        <div class="sheet stack">
            <h3>{say("pack-title")}</h3>
            <p>{say("pack-what")}</p>
            {move || match making.get() {
                PackMaking::None => view! { <Form /> }.into_any(),
                PackMaking::Making { .. } | PackMaking::Stopping => view! { <UnderWay making=making /> }.into_any(),
                PackMaking::Ready(papers) => view! { <Ready papers=papers /> }.into_any(),
            }}
        </div>
    }
}

/// What is wrong with the form.
fn slips_of(password: &str, again: &str, accepted: bool) -> Vec<FormSlip> {
    let slip = |field: &str, word| FormSlip { field: field.to_owned(), word };
    let mut slips = vec![];
    if !accepted {
        slips.push(slip("office-password", "slip-pack-password"));
    } else if !password.bytes().all(|sign| sign.is_ascii_graphic() || sign == b' ') {
        // Computers do not agree on how other letters become bytes.
        slips.push(slip("office-password", "slip-pack-letters"));
    }
    if password != again {
        slips.push(slip("office-password-again", "slip-pack-again"));
    }
    slips
}

#[component]
fn Form() -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let any = open_class(|open| open.has_answers(&[]));
    let (password, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let slips = RwSignal::new(Vec::<FormSlip>::new());
    let words = open_class(|open| open.suggestion.clone());
    let patterns = pack_patterns();
    let pattern = RwSignal::new(patterns.first().map(|(pattern, _)| pattern.clone()));
    let make = move |()| {
        let password = password.get_untracked();
        let found = slips_of(&password, &again.get_untracked(), shell.password_hint(&password).accepted);
        slips.set(found.clone());
        if let (true, Some(pattern)) = (found.is_empty(), pattern.get_untracked()) {
            shell.classroom(Event::WantedPack { password, pattern });
        }
    };
    view! {
        <ErrorSummary errors=all_slips(slips) />
        <Suggestion words=words password=password again=again />
        <Field
            id="office-password"
            label=say("pack-password")
            hint=say("pack-password-hint")
            value=password
            kind=FieldKind::Password
            error=slip_in(slips, "office-password")
        />
        <Strength password=password />
        <Field
            id="office-password-again"
            label=say("pack-password-again")
            value=again
            kind=FieldKind::Password
            error=slip_in(slips, "office-password-again")
        />
        <Choices id="office-names" legend=say("pack-names") hint=say("pack-names-hint") options=patterns value=pattern />
        <div class="actions">
            <Button
                label=say("pack-make")
                kind=ButtonKind::Plain
                icon="lock"
                disabled=Signal::derive(move || busy.get() || !any.get())
                on_press=Callback::new(make)
            />
        </div>
    }
}

/// "7 of 30", and a way to stop.
#[component]
fn UnderWay(making: Memo<PackMaking>) -> impl IntoView {
    let shell = shell();
    let so_far = Memo::new(move |before: Option<&(usize, usize)>| match making.get() {
        PackMaking::Making { done, of } => (done as usize, of as usize),
        _ => before.copied().unwrap_or_default(),
    });
    let label = Signal::derive(move || {
        let (done, of) = so_far.get();
        say_with("hand-over-progress", &[("done", done.into()), ("of", of.into())])
    });
    let stopping = Signal::derive(move || making.get() == PackMaking::Stopping);
    view! {
        <Progress
            step=Signal::derive(move || so_far.get().0)
            of=Signal::derive(move || so_far.get().1)
            label=label
        />
        <div class="actions">
            <Button
                label=say("pack-stop")
                kind=ButtonKind::Quiet
                icon="cross"
                disabled=stopping
                on_press=Callback::new(move |()| shell.classroom(Event::WantedPackStopped))
            />
        </div>
    }
}

/// The bytes are there before the tap that saves them.
#[component]
fn Ready(papers: u32) -> impl IntoView {
    let shell = shell();
    view! {
        <p><strong>{say_with("pack-ready-what", &[("count", papers.into())])}</strong></p>
        <div class="actions">
            <Button
                label=say("pack-save")
                icon="save"
                disabled=at_work()
                on_press=Callback::new(move |()| shell.classroom(Event::WantedPackSaved))
            />
        </div>
    }
}
