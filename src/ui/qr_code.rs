//! QR codes on the screen: one, or a row of them that is shown one after the other.

use std::time::Duration;

use leptos::prelude::*;

use super::{Button, ButtonKind};
use crate::domain::qr::Drawing;
use crate::words::say;

/// Milliseconds that one code of a row stays: long enough for a laptop's camera, and under three flashes a second (WCAG 2.3.1).
const STAYS: u64 = 220;

/// A code for a camera: always dark on white, whatever the page's colours are. Its label says what it is for.
#[component]
pub fn QrCode(#[prop(into)] drawing: Signal<Drawing>, #[prop(into)] label: Signal<String>) -> impl IntoView {
    let size = Memo::new(move |_| drawing.with(|drawing| drawing.size));
    let path = move || drawing.with(|drawing| drawing.path.clone());
    view! {
        <svg
            class="qr-code"
            viewBox=move || format!("0 0 {0} {0}", size.get())
            role="img"
            aria-label=move || label.get()
            shape-rendering="crispEdges"
        >
            <path d=path />
        </svg>
    }
}

/// Several codes one after the other, again and again. It can be held still and turned by hand.
#[component]
pub fn QrRow(drawings: Vec<Drawing>, #[prop(into)] label: Signal<String>) -> impl IntoView {
    let count = drawings.len().max(1);
    let (place, still) = (RwSignal::new(0), RwSignal::new(false));
    let on = move || place.update(|place| *place = (*place + 1) % count);
    let tick = set_interval_with_handle(
        move || {
            if !still.get_untracked() {
                on();
            }
        },
        Duration::from_millis(STAYS),
    );
    on_cleanup(move || drop(tick.map(|tick| tick.clear())));
    let drawing = Signal::derive(move || drawings.get(place.get()).cloned().unwrap_or_default());
    let turn = Signal::derive(move || say(if still.get() { "qr-go-on" } else { "qr-hold" }));
    view! {
        <div class="qr-row">
            <QrCode drawing=drawing label=label />
            <div class="actions" hidden=count == 1>
                <Button
                    label=turn
                    kind=ButtonKind::Quiet
                    icon="pause"
                    on_press=Callback::new(move |()| still.update(|still| *still = !*still))
                />
                <Show when=move || still.get()>
                    <Button label=say("qr-next") kind=ButtonKind::Quiet icon="next" on_press=Callback::new(move |()| on()) />
                </Show>
            </div>
        </div>
    }
}
