//! A made-up page on a made-up tablet that turns odd: what now?

use leptos::prelude::*;

use super::choose::Choose;
use super::turn::{Round, Turn};
use crate::domain::activity::{Choice, Leaf};
use crate::ui::{Button, Spoken};
use crate::words::say;

/// The page as it was, one tap, and the page as it is now, with what can be done. Once answered, only the second is shown.
#[component]
pub fn Browse(before: Leaf, after: Leaf, options: Vec<Choice>, round: Round, turn: Turn) -> impl IntoView {
    let turned = RwSignal::new(round.answer().is_some());
    let next = Callback::new(move |()| turned.set(true));
    move || match turned.get() {
        false => view! {
            <LeafView leaf=before.clone() kind="site" />
            <div class="actions"><Button label=say("lesson-browse-next") on_press=next /></div>
        }
        .into_any(),
        true => view! {
            <LeafView leaf=after.clone() kind="odd" />
            <Choose options=options.clone() round=round.clone() turn=turn />
        }
        .into_any(),
    }
}

#[component]
fn LeafView(leaf: Leaf, kind: &'static str) -> impl IntoView {
    let name = leaf.heading.clone();
    view! {
        <div class="spot-page" data-kind=kind role="group" aria-label=name>
            <p class="spot-head">{leaf.heading}</p>
            <p><Spoken text=leaf.text /></p>
        </div>
    }
}
