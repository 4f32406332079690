//! Keeping the focus where somebody is.

use leptos::html::Ul;
use leptos::prelude::*;

/// Gives the focus to this list, once the page is drawn, where the thing that had it has gone: whoever presses by key goes on from
/// there. The list wants `tabindex="-1"`. A page that was left in between is left alone.
pub fn catch_focus(list: NodeRef<Ul>) {
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
        if let Some(list) = list.try_get_untracked().flatten().filter(|_| is_lost) {
            drop(list.focus());
        }
    });
}
