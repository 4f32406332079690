//! The big card that children tap.

use leptos::prelude::*;

use super::{Icon, Picture, PictureView};

/// A picture and its word on a thick card, the whole of it one button. For choosing one of a few things, never for
/// reading. With `pressed` it stays down when chosen and says so to a screen reader.
#[component]
pub fn PictureCard(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] note: Signal<String>,
    picture: Picture,
    on_press: Callback<()>,
    #[prop(optional, into)] pressed: Option<Signal<bool>>,
) -> impl IntoView {
    let state = move || pressed.map(|pressed| if pressed.get() { "true" } else { "false" });
    let bare = picture == Picture::None;
    view! {
        <button type="button" class="card" aria-pressed=state data-bare=bare.then_some("") on:click=move |_| on_press.run(())>
            {(!bare).then(|| view! { <span class="card-picture"><PictureView picture=picture /></span> })}
            <span class="card-words">
                <span class="card-label">{move || label.get()}</span>
                {move || (!note.get().is_empty()).then(|| view! { <span class="card-note">{note.get()}</span> })}
            </span>
            {pressed.is_some().then(|| view! { <span class="card-tick"><Icon name="tick" /></span> })}
        </button>
    }
}
