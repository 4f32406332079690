//! A made-up page on a made-up tablet that turns odd: what now?

use leptos::html::Div;
use leptos::prelude::*;

use super::choose::Choose;
use super::hear;
use super::turn::{Round, Turn};
use crate::domain::activity::{Choice, Leaf};
use crate::ui::{Button, Spoken, go_on_at};
use crate::words::say;

/// The page as it was, one tap, and the page as it is now, with what can be done. Once answered, only the second is shown. The button
/// goes with the first page; the second takes the focus then.
#[component]
pub fn Browse(before: Leaf, after: Leaf, options: Vec<Choice>, round: Round, turn: Turn) -> impl IntoView {
    let turned = RwSignal::new(round.answer().is_some());
    let place = NodeRef::<Div>::new();
    let next = Callback::new(move |()| {
        turned.set(true);
        go_on_at(place);
    });
    let hear = move |leaf: &Leaf, options: &[Choice]| turn.heard.set(hear::leaf(leaf, options));
    move || match turned.get() {
        false => view! {
            {hear(&before, &[])}
            <LeafView leaf=before.clone() kind="site" place=place />
            <div class="actions"><Button label=say("lesson-browse-next") on_press=next /></div>
        }
        .into_any(),
        true => view! {
            {hear(&after, &options)}
            <LeafView leaf=after.clone() kind="odd" place=place />
            <Choose options=options.clone() round=round.clone() turn=turn />
        }
        .into_any(),
    }
}

#[component]
fn LeafView(leaf: Leaf, kind: &'static str, place: NodeRef<Div>) -> impl IntoView {
    let name = leaf.heading.clone();
    view! {
        <div
            class="spot-page"
            data-kind=kind
            node_ref=place
            tabindex="-1"
            role="group"
            aria-label=name
            aria-describedby="leaf-text"
        >
            <p class="spot-head"><Spoken text=leaf.heading /></p>
            <p id="leaf-text"><Spoken text=leaf.text /></p>
        </div>
    }
}
