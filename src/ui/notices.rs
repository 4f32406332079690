//! What there is to say after something was done.

use leptos::web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use leptos::{html, prelude::*};

use super::{Banner, BannerKind};

/// The newest messages of a page, one strip each. They come into sight and are read out when they change. The focus
/// stays where the reader is working; only when the pressed button went with what it did, it comes here.
#[component]
pub fn Notices(#[prop(into)] messages: Signal<Vec<(BannerKind, String)>>) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let news = messages.with(|messages| messages.iter().any(|(kind, _)| *kind != BannerKind::Info));
        if let (true, Some(place)) = (news, place.get()) {
            // The messages are put there first. A frame later somebody may have gone on by keyboard already.
            queue_microtask(move || {
                let nearest = ScrollIntoViewOptions::new();
                nearest.set_block(ScrollLogicalPosition::Nearest);
                place.scroll_into_view_with_scroll_into_view_options(&nearest);
                if focus_is_lost() {
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

/// Whether what had the focus is no longer on the page.
fn focus_is_lost() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}
