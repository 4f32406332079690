//! Open a pack: its password, the list of its files, and each to save or to check.

use leptos::prelude::*;

use super::found::Sheet;
use super::part;
use crate::domain::checking::{Event, InPack, Pack};
use crate::shell::CheckDesk;
use crate::ui::{Button, ButtonKind, Field, FieldKind};
use crate::words::{say, say_with};

/// What is shown of the pack. It changes only when the pack does, so that no keystroke builds the form anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Nothing,
    Locked,
    Open,
}

/// The pack that was picked, if one was.
#[component]
pub fn PackOnTable(desk: CheckDesk, at_work: Signal<bool>) -> impl IntoView {
    let shown = part(desk, |page| match page.pack {
        Pack::None => Shown::Nothing,
        Pack::Locked { .. } => Shown::Locked,
        Pack::Open { .. } => Shown::Open,
    });
    let name = part(desk, |page| match &page.pack {
        Pack::None => String::new(),
        Pack::Locked { name, .. } | Pack::Open { name, .. } => name.clone(),
    });
    view! {
        <Show when=move || shown.get() != Shown::Nothing>
            <section class="sheet stack">
                <h2>{say("document-pack")}</h2>
                <p class="document-file">{move || name.get()}</p>
                {move || match shown.get() {
                    Shown::Nothing => ().into_any(),
                    Shown::Locked => view! { <Locked desk=desk at_work=at_work /> }.into_any(),
                    Shown::Open => view! { <Files desk=desk at_work=at_work /> }.into_any(),
                }}
                <div class="actions">
                    <Button
                        label=say("document-pack-away")
                        kind=ButtonKind::Quiet
                        on_press=Callback::new(move |()| desk.happened(Event::PutPackAway))
                    />
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Locked(desk: CheckDesk, at_work: Signal<bool>) -> impl IntoView {
    let password = RwSignal::new(String::new());
    let slip = part(desk, |page| match page.pack {
        Pack::Locked { slip, .. } => slip,
        _ => None,
    });
    let open = move || desk.happened(Event::TypedPassword(password.get_untracked()));
    view! {
        <form
            class="stack"
            on:submit=move |event| {
                event.prevent_default();
                open();
            }
        >
            <Field
                id="pack-password"
                label=say("document-pack-password")
                hint=say("document-pack-password-hint")
                value=password
                kind=FieldKind::Password
                error=Signal::derive(move || slip.get().map(say))
            />
            <div class="actions">
                <Button
                    label=say("document-pack-open")
                    icon="lock"
                    disabled=Signal::derive(move || at_work.get() || password.with(String::is_empty))
                    on_press=Callback::new(move |()| open())
                />
            </div>
        </form>
    }
}

#[component]
fn Files(desk: CheckDesk, at_work: Signal<bool>) -> impl IntoView {
    let files = part(desk, |page| match &page.pack {
        Pack::Open { files, .. } => files.clone(),
        _ => vec![],
    });
    let rows = move || {
        let rows = files.get().into_iter().enumerate();
        rows.map(|(place, file)| view! { <Row desk=desk at_work=at_work place=place file=file /> }).collect_view()
    };
    view! {
        <p>{move || say_with("document-pack-files", &[("count", files.with(Vec::len).into())])}</p>
        <p class="clear-text">{say("clear-text")}</p>
        <ul class="document-pack">{rows}</ul>
    }
}

/// One file of the pack. What it is called says nothing: only its seal does.
#[component]
fn Row(desk: CheckDesk, at_work: Signal<bool>, place: usize, file: InPack) -> impl IntoView {
    let InPack { name, length, checked } = file;
    let paper = name.ends_with(".pdf");
    let label = |word: &str| say_with(word, &[("name", name.clone().into())]);
    let (save, check) = (label("document-pack-save"), label("document-pack-check"));
    let kilobytes = say_with("document-pack-length", &[("count", length.div_ceil(1024).into())]);
    view! {
        <li>
            <p class="document-file">{name.clone()}" "<span>{kilobytes}</span></p>
            <div class="actions">
                <Button
                    label=save
                    kind=ButtonKind::Plain
                    icon="save"
                    on_press=Callback::new(move |()| desk.happened(Event::WantedSaved(place)))
                />
                {paper.then(|| view! {
                    <Button
                        label=check
                        kind=ButtonKind::Plain
                        icon="tick"
                        disabled=at_work
                        on_press=Callback::new(move |()| desk.happened(Event::WantedChecked(place)))
                    />
                })}
            </div>
            {checked.map(|checked| view! { <Sheet name=name checked=checked /> })}
        </li>
    }
}
