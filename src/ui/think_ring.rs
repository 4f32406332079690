//! A moment to think, before the answers wake.

use leptos::{ev, prelude::*};

use crate::words::say;

/// What stands in the ring, before and after. Both have their places from the start, so that nothing moves.
const THINK: &str = "ui-think";
const READY: &str = "ui-think-ready";

/// As many seconds as the style sheet knows.
const LONGEST: u8 = 12;

/// A calm ring that fills while the child thinks. No number, no hurry. The style sheet's animation keeps the time (0 to
/// 12 seconds), so it stops while the page is hidden and still runs where motion is switched off. It is only to be seen: the page
/// around it says both words in a live region that is there before.
#[component]
pub fn ThinkRing(#[prop(into)] seconds: Signal<u8>, on_ready: Callback<()>) -> impl IntoView {
    let ready = RwSignal::new(false);
    let paused = RwSignal::new(false);
    let wake = move || {
        if !ready.get_untracked() {
            ready.set(true);
            on_ready.run(());
        }
    };
    let hidden = window_event_listener(ev::visibilitychange, move |_| paused.set(document().hidden()));
    on_cleanup(move || hidden.remove());
    Effect::new(move |_| {
        if seconds.get() == 0 {
            wake();
        }
    });
    view! {
        <div
            class="think-ring"
            data-seconds=move || seconds.get().min(LONGEST)
            data-paused=move || paused.get().then_some("")
            data-ready=move || ready.get().then_some("")
        >
            <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
                <circle class="think-ring-track" cx="60" cy="60" r="50"></circle>
                <circle
                    class="think-ring-fill"
                    cx="60"
                    cy="60"
                    r="50"
                    pathLength="100"
                    on:animationend=move |_| wake()
                ></circle>
            </svg>
            <p class="think-ring-word" aria-hidden="true">{say(THINK)}</p>
            <p class="think-ring-word" aria-hidden="true" data-for="ready">{say(READY)}</p>
        </div>
    }
}
