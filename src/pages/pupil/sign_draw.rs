//! Signing by drawing.

use leptos::prelude::*;

use super::sign_end::SignEnd;
use crate::domain::agreement::Way;
use crate::domain::ink::{Ink, InkSlip};
use crate::domain::kiosk::{Event, Kiosk, Place};
use crate::shell::shell;
use crate::ui::{InkPad, PAPER};
use crate::words::say;

/// The pad. What was drawn before a pause is still there; an empty pad and a lone dot are asked about kindly.
#[component]
pub fn Draw() -> impl IntoView {
    let shell = shell();
    let before = shell.kiosk.with_untracked(|kiosk| match kiosk {
        Kiosk::Visiting(_, Place::Signing { strokes, .. }) => strokes.clone(),
        _ => vec![],
    });
    let strokes = RwSignal::new(before);
    let ask = RwSignal::new(None);
    let drew = Callback::new(move |()| {
        ask.set(None);
        shell.kiosk(Event::Drew(strokes.get_untracked()));
    });
    let finished =
        Callback::new(move |()| match strokes.with_untracked(|strokes| Ink::of(PAPER.0, PAPER.1, strokes)) {
            Ok(ink) => shell.tapped(Event::Signed(Way::Drawn(ink))),
            Err(slip) => ask.set(Some(word(slip))),
        });
    view! {
        <section class="way" data-way="drawn">
            <h2>{say("sign-draw-label")}</h2>
            <InkPad strokes=strokes label=say("sign-draw-label") on_pen_up=drew />
            <SignEnd ask=ask on_finished=finished />
        </section>
    }
}

fn word(slip: InkSlip) -> &'static str {
    match slip {
        InkSlip::Empty => "sign-empty",
        InkSlip::LoneDot => "sign-dot",
        InkSlip::Unreadable => "sign-unreadable",
    }
}
