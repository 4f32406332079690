//! What there is to say after something was done.

use leptos::web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use leptos::{ev, html, prelude::*};

use super::focus::focus_is_lost;
use super::{Banner, BannerKind};

/// The newest messages of a page, one strip each. They are read out when they change, and come into sight where nobody has gone
/// on by keyboard meanwhile: under those the page stays where it is. The focus stays where the reader is working; only when the
/// pressed button went with what it did, it comes here.
#[component]
pub fn Notices(#[prop(into)] messages: Signal<Vec<(BannerKind, String)>>) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let gone_on = StoredValue::new(false);
    let keys = window_event_listener(ev::keydown, move |key| gone_on.set_value(!PRESSES.contains(&key.key().as_str())));
    let presses = window_event_listener(ev::pointerdown, move |_| gone_on.set_value(false));
    on_cleanup(move || {
        keys.remove();
        presses.remove();
    });
    Effect::new(move |_| {
        let news = messages.with(|messages| messages.iter().any(|(kind, _)| *kind != BannerKind::Info));
        if let (true, Some(place)) = (news, place.get()) {
            // The messages are put there first. A frame later somebody may have gone on by keyboard already.
            queue_microtask(move || {
                let focus_is_lost = focus_is_lost();
                if focus_is_lost || gone_on.try_get_value() == Some(false) {
                    let nearest = ScrollIntoViewOptions::new();
                    nearest.set_block(ScrollLogicalPosition::Nearest);
                    place.scroll_into_view_with_scroll_into_view_options(&nearest);
                }
                if focus_is_lost {
                    drop(place.focus());
                }
            });
        }
    });
    let strips = move || {
        let strips = messages.get().into_iter();
        strips.map(|(kind, words)| view! { <Banner kind=kind><p>{words}</p></Banner> }).collect_view()
    };
    view! {
        <div class="notices" node_ref=place tabindex="-1" aria-live="polite" hidden=move || messages.with(Vec::is_empty)>
            {strips}
        </div>
    }
}

/// The keys that press a button.
const PRESSES: [&str; 2] = ["Enter", " "];
