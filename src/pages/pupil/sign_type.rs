//! Signing with the name: picked, or typed.

use leptos::prelude::*;

use super::place::{before, visitor};
use super::sign_end::SignEnd;
use crate::domain::agreement::Way;
use crate::domain::kiosk::Event;
use crate::domain::person::{Name, NameSlip};
use crate::shell::shell;
use crate::ui::{Field, Picture, PictureCard};
use crate::words::say;

/// The child's own name on a card, for which nobody has to type; below it one line to type on.
#[component]
pub fn TypeIt() -> impl IntoView {
    let shell = shell();
    let own = visitor(shell).map(|pupil| (pupil.name, Picture::animal(pupil.picture.colour(), pupil.picture.animal())));
    let (was_picked, was_typed) = match before(shell) {
        Some(Way::Picked(_)) => (true, String::new()),
        Some(Way::Typed(name)) => (false, name.to_string()),
        _ => (false, String::new()),
    };
    let picked = RwSignal::new(was_picked);
    let typed = RwSignal::new(was_typed);
    let ask = RwSignal::new(None);
    let name = own.as_ref().map(|(name, _)| name.clone());
    let finished = Callback::new(move |()| match (picked.get_untracked(), name.clone()) {
        (true, Some(name)) => shell.tapped(Event::Signed(Way::Picked(name))),
        _ => match typed.with_untracked(|typed| Name::parse(typed)) {
            Ok(name) => shell.tapped(Event::Signed(Way::Typed(name))),
            Err(slip) => ask.set(Some(word(slip))),
        },
    });
    let card = own.map(|(name, picture)| {
        let pick = Callback::new(move |()| {
            picked.update(|picked| *picked = !*picked);
            ask.set(None);
        });
        view! { <PictureCard label=name.to_string() picture=picture on_press=pick pressed=picked /> }
    });
    view! {
        <section class="way" data-way="typed">
            <h2>{say("sign-pick-label")}</h2>
            <div class="name-card">{card}</div>
            <div hidden=move || picked.get()>
                <Field id="sign-name" label=say("sign-type-label") value=typed />
            </div>
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
