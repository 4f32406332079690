//! Signing by typing the name.

use leptos::prelude::*;

use super::sign_end::SignEnd;
use crate::domain::agreement::Way;
use crate::domain::kiosk::Event;
use crate::domain::person::{Name, NameSlip};
use crate::shell::shell;
use crate::ui::Field;
use crate::words::say;

/// One line for the name.
#[component]
pub fn TypeIt() -> impl IntoView {
    let shell = shell();
    let typed = RwSignal::new(String::new());
    let ask = RwSignal::new(None);
    let finished = Callback::new(move |()| match typed.with_untracked(|typed| Name::parse(typed)) {
        Ok(name) => shell.kiosk(Event::Finished(Way::Typed(name), shell.now())),
        Err(slip) => ask.set(Some(word(slip))),
    });
    view! {
        <section class="way" data-way="typed">
            <Field id="sign-name" label=say("sign-type-label") value=typed />
            <SignEnd ask=ask on_finished=finished />
        </section>
    }
}

fn word(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "sign-name-empty",
        NameSlip::TooLong => "sign-name-long",
        NameSlip::HiddenSign => "sign-name-hidden",
    }
}
