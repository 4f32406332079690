//! The same goodbye for everyone.

use leptos::prelude::*;

use crate::domain::kiosk::{After, Event, Kiosk};
use crate::pages::report::{reports, tells, turns};
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Dialog, Listen, Reader, Screen, Spoken};
use crate::words::say;

/// It names nobody and does not say what was answered.
#[component]
pub fn Goodbye() -> impl IntoView {
    let spoken = ["goodbye-title", "goodbye-words", "goodbye-next"].map(say).join("\n");
    view! {
        <Screen title=say("goodbye-title") reader=Reader::Pupil page="goodbye" listen=spoken tell=tells()>
            <div class="goodbye">
                <img class="goodbye-owl" src="pictures/owl-pleased.svg" alt="" draggable="false" />
                <p class="goodbye-words"><Spoken text=say("goodbye-words") /></p>
                <p class="goodbye-next"><Spoken text=say("goodbye-next") /></p>
                <div class="actions">
                    <Button label=say("goodbye-done") on_press=reports(|_| Event::Left) />
                    <Mistake />
                </div>
            </div>
        </Screen>
    }
}

/// "I made a mistake": for a minute the answer can be marked for the teacher. The button stays after that, and says whom to
/// tell: nothing on this screen runs away from anyone.
#[component]
fn Mistake() -> impl IntoView {
    let kiosk = shell().kiosk;
    let asking = RwSignal::new(false);
    let words = Memo::new(move |before: Option<&(&'static str, bool)>| {
        kiosk.with(|kiosk| match kiosk {
            Kiosk::Goodbye(After::Fresh(..)) => ("mistake-words", true),
            Kiosk::Goodbye(After::Past) => ("mistake-past", false),
            Kiosk::Goodbye(After::Marked) => ("mistake-marked", false),
            _ => before.copied().unwrap_or(("mistake-words", false)),
        })
    });
    let hear = Signal::derive(move || format!("{}\n{}", say("mistake-title"), say(words.get().0)));
    view! {
        <Button label=say("mistake") kind=ButtonKind::Plain icon="question" on_press=turns(asking, true) />
        <Dialog open=asking title=say("mistake-title")>
            <Listen text=hear />
            <p><Spoken text=Signal::derive(move || say(words.get().0)) /></p>
            <div class="actions">
                <Show when=move || words.get().1>
                    <Button label=say("mistake-yes") on_press=reports(|shell| Event::MadeAMistake(shell.now())) />
                </Show>
                <Button label=say("keep-going") kind=ButtonKind::Plain icon="back" on_press=turns(asking, false) />
            </div>
        </Dialog>
    }
}
