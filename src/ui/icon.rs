//! A small sign beside a word. Never alone where a child reads: a button always has its word too.

use leptos::prelude::*;

/// One sign of `icons/signs.svg`: back, next, listen, stop, tell, tick, cross, undo, bin, show, hide, lock, ipad, print, save,
/// people, pencil, stamp, keyboard, camera, help, question, warning, cog, home, star, pause. Screen readers pass over it.
#[component]
pub fn Icon(#[prop(into)] name: String) -> impl IntoView {
    view! {
        <svg class="icon" data-icon=name.clone() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <use href=format!("icons/signs.svg#{name}")></use>
        </svg>
    }
}
