//! What has to be put right, at the top of a form.

use leptos::{html, prelude::*};

use super::Icon;
use crate::words::say;

/// Lists what is wrong, each line a link to its field. It takes the focus when it appears. The links move the focus by
/// hand, since the address after the # belongs to the app's own screens.
#[component]
pub fn ErrorSummary(#[prop(into)] errors: Signal<Vec<(String, String)>>) -> impl IntoView {
    let summary = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let wrong = errors.with(|errors| !errors.is_empty());
        if let (true, Some(summary)) = (wrong, summary.get()) {
            // The errors are put there first. A frame later somebody may have gone on by keyboard already.
            queue_microtask(move || drop(summary.focus()));
        }
    });
    let lines = move || {
        let lines = errors.get().into_iter();
        lines
            .map(|(field, message)| {
                let target = field.clone();
                let go = move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    focus_on(&target);
                };
                view! { <li><a href=format!("#{field}") on:click=go>{message}</a></li> }
            })
            .collect_view()
    };
    view! {
        <div
            class="error-summary"
            node_ref=summary
            role="alert"
            tabindex="-1"
            hidden=move || errors.with(Vec::is_empty)
        >
            <h2 class="error-summary-title"><Icon name="warning" />{say("ui-error-title")}</h2>
            <ul>{lines}</ul>
        </div>
    }
}

/// Moves the focus to the field of this id and brings it into sight.
fn focus_on(id: &str) {
    use wasm_bindgen::JsCast;
    let Some(field) = document().get_element_by_id(id) else { return };
    field.scroll_into_view();
    if let Some(field) = field.dyn_ref::<leptos::web_sys::HtmlElement>() {
        drop(field.focus());
    }
}
