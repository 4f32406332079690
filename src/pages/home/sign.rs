//! Looking over everything, and signing.

use leptos::prelude::*;

use super::pad::{Signing, WAYS};
use super::sign_check::check;
use super::slips::Slips;
use super::{Sheet, answers};
use crate::domain::kiosk::{Event, WayOf};
use crate::shell::shell;
use crate::ui::{CheckBox, Choices, ErrorSummary, Field, Icon, InkPad};
use crate::words::say;

/// The answers once more, the tick, and the signature by hand or typed.
#[component]
pub fn SignPage() -> impl IntoView {
    let shell = shell();
    let given = answers(shell);
    let signing = Signing::empty();
    let slips = Slips::none();
    let go = Callback::new(move |()| match signing.signature() {
        Ok(way) => shell.kiosk(Event::Finished(way, shell.now())),
        Err(found) => slips.tell(found),
    });
    let options: Vec<(String, String)> =
        WAYS.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("sign-adult-{word}")))).collect();
    view! {
        <Sheet title=say("sign-adult-title") go_on=say("sign-adult-finish") on_go=go>
            <ErrorSummary errors=slips.summary() />
            {shell.pack().map(|pack| check(&pack.words, given.who, given.photographs))}
            <section class="sheet stack">
                <CheckBox id="adult-read" label=say("sign-adult-read") value=signing.read error=slips.at("adult-read") />
                <Choices
                    id="adult-way"
                    legend=say("sign-adult-way")
                    options=options
                    value=signing.way
                    error=slips.at("adult-way")
                />
                <Signature signing=signing slips=slips />
            </section>
        </Sheet>
    }
}

/// The pad or the line, as chosen. What was drawn stays when one looks at the other way.
#[component]
fn Signature(signing: Signing, slips: Slips) -> impl IntoView {
    let way = Memo::new(move |_| signing.chosen());
    let slip = slips.at("adult-pad");
    move || match way.get() {
        Some(WayOf::Draw) => view! {
            <div class="together-pad" id="adult-pad" tabindex="-1">
                <p class="field-error" hidden=move || slip.get().is_none()>
                    <Icon name="warning" />
                    <span>{move || slip.get()}</span>
                </p>
                <InkPad strokes=signing.strokes label=say("sign-adult-pad") />
            </div>
        }
        .into_any(),
        Some(WayOf::Type) => view! {
            <Field id="adult-typed" label=say("sign-adult-typed") value=signing.typed error=slips.at("adult-typed") />
        }
        .into_any(),
        Some(WayOf::Stamp) | None => ().into_any(),
    }
}
