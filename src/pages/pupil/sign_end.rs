//! The end of signing, the same for every way.

use leptos::prelude::*;

use crate::ui::Button;
use crate::words::say;

/// The way to the last look, and above it, if something is still missing, a kind word on what to do.
#[component]
pub fn SignEnd(ask: RwSignal<Option<&'static str>>, on_finished: Callback<()>) -> impl IntoView {
    view! {
        <div class="sign-ask" role="status">{move || ask.get().map(say)}</div>
        <div class="sign-end actions">
            <Button label=say("sign-check") icon="next" on_press=on_finished />
        </div>
    }
}
