//! The same goodbye for everyone.

use leptos::prelude::*;

use crate::domain::kiosk::Event;
use crate::pages::report::{reports, tells};
use crate::ui::{Button, Reader, Screen};
use crate::words::say;

/// It names nobody and does not say what was answered.
#[component]
pub fn Goodbye() -> impl IntoView {
    let spoken = ["goodbye-title", "goodbye-words", "goodbye-next"].map(say).join("\n");
    view! {
        <Screen title=say("goodbye-title") reader=Reader::Pupil page="goodbye" listen=spoken tell=tells()>
            <div class="goodbye">
                <img class="goodbye-owl" src="pictures/owl-pleased.svg" alt="" draggable="false" />
                <p class="goodbye-words">{say("goodbye-words")}</p>
                <p class="goodbye-next">{say("goodbye-next")}</p>
                <div class="actions">
                    <Button label=say("goodbye-done") on_press=reports(|_| Event::Left) />
                </div>
            </div>
        </Screen>
    }
}
