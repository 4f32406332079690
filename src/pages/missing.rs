//! When the app's words are here but the school's are not.

use leptos::prelude::*;

use crate::shell::{School, shell};
use crate::ui::{Banner, BannerKind, LinkButton, Mood, Owl, Reader, Screen};
use crate::words::say;

/// When the app is open twice on this device: only the first may write.
#[component]
pub fn SecondTabPage() -> impl IntoView {
    view! {
        <Screen title=say("second-tab-title") reader=Reader::Adult page="missing">
            <Owl mood=Mood::Thinking says=say("second-tab-what") />
            <div class="sheet stack">
                <p>{say("second-tab-next")}</p>
                <div class="actions">
                    <LinkButton label=say("school-failed-again") href="./" />
                </div>
            </div>
        </Screen>
    }
}

/// Says what happened, what is safe and what to do, for whoever holds the device.
#[component]
pub fn MissingPage() -> impl IntoView {
    let shell = shell();
    let reason = move || match shell.school.get() {
        School::Failed(reason) => reason,
        School::Loading | School::Ready(_) => String::new(),
    };
    view! {
        <Screen title=say("school-failed-title") reader=Reader::Adult page="missing">
            <Owl mood=Mood::Thinking says=say("school-failed-what") />
            <div class="sheet stack">
                <p>{say("school-failed-safe")}</p>
                <p>{say("school-failed-next")}</p>
                <Show when=move || !reason().is_empty()>
                    <Banner kind=BannerKind::Warning>{reason}</Banner>
                </Show>
                <div class="actions">
                    // The app's own address without a screen's name: the page is loaded anew.
                    <LinkButton label=say("school-failed-again") href="./" />
                </div>
            </div>
        </Screen>
    }
}
