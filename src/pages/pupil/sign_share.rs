//! Shared with the pupil, not signed.

use leptos::prelude::*;

use super::helpers::{Helper, WhoHelped};
use super::place::before;
use super::sign_end::SignEnd;
use crate::domain::agreement::Way;
use crate::domain::kiosk::Event;
use crate::shell::shell;
use crate::words::say;

/// For a child to whom signing says nothing: an adult has shared it all, and says who that was.
#[component]
pub fn ShareIt() -> impl IntoView {
    let shell = shell();
    let before = before(shell).filter(|way| matches!(way, Way::Shared { .. }));
    let helper = Helper::of(before.as_ref().and_then(Way::helper));
    let ask = RwSignal::new(None);
    let finished = Callback::new(move |()| match helper.name() {
        Some(with) => shell.tapped(Event::Signed(Way::Shared { with })),
        None => ask.set(Some("sign-no-helper")),
    });
    view! {
        <section class="way" data-way="shared">
            <p>{say("sign-share-say")}</p>
            <WhoHelped helper=helper />
            <SignEnd ask=ask on_finished=finished />
        </section>
    }
}
