//! Signing with a partner or witness.

use leptos::prelude::*;

use super::helpers::{Helper, WhoHelped};
use super::place::before;
use super::sign_end::SignEnd;
use crate::domain::agreement::{Gesture, Way};
use crate::domain::kiosk::Event;
use crate::shell::shell;
use crate::ui::{Picture, PictureCard};
use crate::words::say;

/// The child says yes in its own way; the adult beside it taps which way, and says who saw it.
#[component]
pub fn WithPartner() -> impl IntoView {
    let shell = shell();
    let before = match before(shell) {
        Some(Way::WithPartner { how, helper }) => Some((how, helper)),
        _ => None,
    };
    let how = RwSignal::new(before.as_ref().map(|(how, _)| *how));
    let helper = Helper::of(before.as_ref().map(|(_, helper)| helper));
    let ask = RwSignal::new(None);
    let finished = Callback::new(move |()| match (how.get_untracked(), helper.name()) {
        (Some(how), Some(helper)) => shell.tapped(Event::Signed(Way::WithPartner { how, helper })),
        (None, _) => ask.set(Some("sign-no-gesture")),
        (_, None) => ask.set(Some("sign-no-helper")),
    });
    let gestures = Gesture::ALL.map(|each| {
        let pressed = Signal::derive(move || how.get() == Some(each));
        let choose = Callback::new(move |()| {
            how.set(Some(each));
            ask.set(None);
        });
        let label = say(&format!("gesture-{}", each.word()));
        view! { <li><PictureCard label=label picture=Picture::stamp(each.word()) on_press=choose pressed=pressed /></li> }
    });
    view! {
        <section class="way" data-way="partner">
            <p>{say("sign-partner-say")}</p>
            <h2 id="sign-gestures">{say("sign-gestures")}</h2>
            <ul class="gestures cards" aria-labelledby="sign-gestures">{gestures.into_iter().collect_view()}</ul>
            <WhoHelped helper=helper />
            <SignEnd ask=ask on_finished=finished />
        </section>
    }
}
