//! A question that has to be answered before anything else.

use leptos::{html, prelude::*};

/// A window over the page: for "Are you …?", for leaving, for telling a grown-up. Escape closes it, the focus goes
/// back to where it was, and what lies behind cannot be reached meanwhile.
#[component]
pub fn Dialog(open: RwSignal<bool>, #[prop(into)] title: Signal<String>, children: ChildrenFn) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog class="dialog" node_ref=dialog aria-label=move || title.get() on:close=move |_| open.set(false)>
            <Show when=move || open.get()>
                <h2 class="dialog-title" tabindex="-1" autofocus>{move || title.get()}</h2>
                <div class="dialog-body">{children()}</div>
            </Show>
        </dialog>
    }
}

/// Whether a window lies over the page now: keys of the page are not meant then.
pub fn a_dialog_is_open() -> bool {
    document().query_selector("dialog[open]").ok().flatten().is_some()
}
