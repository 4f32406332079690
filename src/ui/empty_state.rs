//! When there is nothing to show yet.

use leptos::prelude::*;

use super::{Picture, PictureView};

/// A picture, a title and one sentence on what will be here or what to do first.
#[component]
pub fn EmptyState(
    picture: Picture,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] text: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <PictureView picture=picture />
            <h2>{move || title.get()}</h2>
            <p>{move || text.get()}</p>
        </div>
    }
}
