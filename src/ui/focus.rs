//! Keeping the focus where somebody is.

use leptos::html::{Div, Ul};
use leptos::prelude::*;

/// Gives the focus to this list where the thing that had it goes with what was pressed: whoever presses by key goes on from there.
/// The list wants `tabindex="-1"`. A page that was left in between is left alone.
pub fn catch_focus(list: NodeRef<Ul>) {
    // The list is drawn anew first. A frame later somebody may have pressed another key already.
    queue_microtask(move || {
        if let Some(list) = list.try_get_untracked().flatten().filter(|_| focus_is_lost()) {
            drop(list.focus());
        }
    });
}

/// Whether what had the focus is no longer on the page.
pub(super) fn focus_is_lost() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// Gives the focus to what comes in place of the thing that was pressed, once it is there. It wants `tabindex="-1"`.
pub fn go_on_at(place: NodeRef<Div>) {
    queue_microtask(move || {
        if let Some(place) = place.try_get_untracked().flatten() {
            drop(place.focus());
        }
    });
}
