//! What there is to say after something was done.

use leptos::{html, prelude::*};

use super::{Banner, BannerKind};

/// The newest messages of a page, one strip each. They come into sight and are read out when they change; the focus
/// stays where the reader is working.
#[component]
pub fn Notices(#[prop(into)] messages: Signal<Vec<(BannerKind, String)>>) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let some = messages.with(|messages| !messages.is_empty());
        if let (true, Some(place)) = (some, place.get()) {
            request_animation_frame(move || place.scroll_into_view_with_bool(false));
        }
    });
    let strips = move || {
        let strips = messages.get().into_iter();
        strips.map(|(kind, words)| view! { <Banner kind=kind><p>{words}</p></Banner> }).collect_view()
    };
    view! {
        <div class="notices" node_ref=place aria-live="polite" hidden=move || messages.with(Vec::is_empty)>
            {strips}
        </div>
    }
}
