//! Signing with a stamp.

use leptos::prelude::*;

use super::place::{before, visitor};
use super::sign_end::SignEnd;
use crate::domain::agreement::Way;
use crate::domain::kiosk::Event;
use crate::domain::person::COLOURS;
use crate::domain::stamp::{STAMPS, Stamp};
use crate::shell::shell;
use crate::ui::{Picture, PictureCard};
use crate::words::say;

/// The stamps, and their colours. The colour is that of the child's own picture until another is chosen.
#[component]
pub fn StampIt() -> impl IntoView {
    let shell = shell();
    let own = visitor(shell).map_or(COLOURS[0], |pupil| pupil.picture.colour());
    let (stamped, coloured) = match before(shell) {
        Some(Way::Stamp { stamp, colour }) => {
            (Stamp::named(&stamp).map(|stamp| stamp.name), COLOURS.into_iter().find(|each| *each == colour))
        }
        _ => (None, None),
    };
    let colour = RwSignal::new(coloured.unwrap_or(own));
    let stamp = RwSignal::new(stamped);
    let ask = RwSignal::new(None);
    let finished = Callback::new(move |()| match stamp.get_untracked() {
        Some(stamp) => {
            let way = Way::Stamp { stamp: stamp.to_owned(), colour: colour.get_untracked().to_owned() };
            shell.tapped(Event::Signed(way));
        }
        None => ask.set(Some("sign-no-stamp")),
    });
    // A new colour draws the stamps anew; the one that was chosen stays chosen.
    let stamps = move || {
        let colour = colour.get();
        STAMPS
            .map(|each| {
                let picture = Picture::Stamp { name: each.name.to_owned(), colour: colour.to_owned() };
                let pressed = Signal::derive(move || stamp.get() == Some(each.name));
                let choose = Callback::new(move |()| {
                    stamp.set(Some(each.name));
                    ask.set(None);
                });
                let label = say(&format!("stamp-{}", each.name));
                view! { <li><PictureCard label=label picture=picture on_press=choose pressed=pressed /></li> }
            })
            .into_iter()
            .collect_view()
    };
    let colours = COLOURS.map(|each| {
        let pressed = move || if colour.get() == each { "true" } else { "false" };
        view! {
            <li>
                <button
                    type="button"
                    class="swatch"
                    data-colour=each
                    aria-pressed=pressed
                    on:click=move |_| colour.set(each)
                >
                    {say(&format!("colour-{each}"))}
                </button>
            </li>
        }
    });
    view! {
        <section class="way" data-way="stamp">
            <h2 id="sign-stamps">{say("sign-stamps")}</h2>
            <ul class="stamps cards" aria-labelledby="sign-stamps">{stamps}</ul>
            <h2 id="sign-colours">{say("sign-colours")}</h2>
            <ul class="stamp-colours" aria-labelledby="sign-colours">{colours.into_iter().collect_view()}</ul>
            <SignEnd ask=ask on_finished=finished />
        </section>
    }
}
