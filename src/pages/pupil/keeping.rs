//! Short waits, and what is said when an answer could not be kept.

use leptos::prelude::*;

use crate::domain::kiosk::{Event, Kiosk};
use crate::pages::report::{reports, tells};
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Mood, Owl, Reader, Screen};
use crate::words::say;

/// While this iPad looks whether there is a visit to go on with.
#[component]
pub fn Waiting() -> impl IntoView {
    view! {
        <Screen title=say("wait-title") reader=Reader::Pupil page="waiting" tell=tells()>
            <Owl mood=Mood::Thinking says=say("wait-words") />
        </Screen>
    }
}

/// While the answer is being locked and stored; there is nothing to tap.
#[component]
pub fn Sealing() -> impl IntoView {
    view! {
        <Screen title=say("sealing-title") reader=Reader::Pupil page="waiting" tell=tells()>
            <Owl mood=Mood::Thinking says=say("sealing-words") />
        </Screen>
    }
}

/// The answer could not be stored: it stays on this screen until it is, or staff have it as a file.
#[component]
pub fn NotKept() -> impl IntoView {
    let kiosk = shell().kiosk;
    let given = Memo::new(move |_| kiosk.with(|kiosk| matches!(kiosk, Kiosk::NotKept { given: Some(_), .. })));
    let stuck = Memo::new(move |_| match kiosk.get() {
        Kiosk::NotKept { stuck, .. } => stuck,
        _ => None,
    });
    let spoken = ["not-kept-title", "not-kept-what", "not-kept-safe", "not-kept-next"].map(say).join(".\n");
    view! {
        <Screen title=say("not-kept-title") reader=Reader::Pupil page="not-kept" listen=spoken tell=tells()>
            <Owl mood=Mood::Pointing says=say("not-kept-what") />
            <div class="sheet stack">
                <p>{say("not-kept-safe")}</p>
                <p>{say("not-kept-next")}</p>
                <div class="actions">
                    <Button label=say("not-kept-again") on_press=reports(|_| Event::TriedAgain) />
                </div>
                <div class="for-adult stack">
                    <p>{say("not-kept-adult")}</p>
                    <p>{say("not-kept-file-words")}</p>
                    <div role="status">{move || stuck.get().map(|word| view! { <p><strong>{say(word)}</strong></p> })}</div>
                    <div class="actions">
                        <Button
                            label=say("not-kept-file")
                            kind=ButtonKind::Plain
                            icon="save"
                            on_press=reports(|_| Event::WantedFile)
                        />
                        <Show when=move || given.get()>
                            <Button
                                label=say("not-kept-saw")
                                kind=ButtonKind::Plain
                                on_press=reports(|_| Event::SawFile)
                            />
                        </Show>
                    </div>
                </div>
            </div>
        </Screen>
    }
}
