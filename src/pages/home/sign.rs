//! Signing by hand or by typing.

use leptos::prelude::*;

use super::pad::{Signing, WAYS};
use super::slips::Slips;
use super::{Sheet, answers};
use crate::domain::kiosk::WayOf;
use crate::domain::together::Event;
use crate::shell::shell;
use crate::ui::{Choices, ErrorSummary, Field, Icon, InkPad};
use crate::words::say;

/// The signature, by hand or typed. It is looked over on the next page.
#[component]
pub fn SignPage() -> impl IntoView {
    let shell = shell();
    let signing = Signing::of(answers(shell).way.as_ref());
    let slips = Slips::none();
    let go = Callback::new(move |()| match signing.signature() {
        Ok(way) => shell.grown_up(Event::Signed(way)),
        Err(found) => slips.tell(found),
    });
    let options: Vec<(String, String)> =
        WAYS.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("sign-adult-{word}")))).collect();
    view! {
        <Sheet title=say("sign-adult-title") go_on=say("together-next") on_go=go>
            <ErrorSummary errors=slips.summary() />
            <section class="sheet stack">
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
        _ => ().into_any(),
    }
}
