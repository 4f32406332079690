//! How far along.

use leptos::prelude::*;

/// Words such as "Rule 3 of 10" over a row of beads. For pages one turns; for a lesson use `Steps`.
#[component]
pub fn Progress(
    #[prop(into)] step: Signal<usize>,
    #[prop(into)] of: Signal<usize>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="progress">
            <p class="progress-label">{move || label.get()}</p>
            <Beads class="progress-beads" step=step of=of />
        </div>
    }
}

/// The stepping stones of a lesson: where we have been, where we stand, what is to come. A path, not a score: every
/// stone looks the same once passed, however it went.
#[component]
pub fn Steps(
    #[prop(into)] step: Signal<usize>,
    #[prop(into)] of: Signal<usize>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="steps">
            <p class="sr-only">{move || label.get()}</p>
            <Beads class="steps-stones" step=step of=of />
        </div>
    }
}

/// The row itself; `step` counts from one. Screen readers have the label instead.
#[component]
fn Beads(class: &'static str, step: Signal<usize>, of: Signal<usize>) -> impl IntoView {
    let beads = move || {
        let now = step.get();
        (1..=of.get())
            .map(|place| {
                let state = match place.cmp(&now) {
                    std::cmp::Ordering::Less => "done",
                    std::cmp::Ordering::Equal => "now",
                    std::cmp::Ordering::Greater => "next",
                };
                view! { <li data-state=state></li> }
            })
            .collect_view()
    };
    view! { <ol class=class aria-hidden="true">{beads}</ol> }
}
