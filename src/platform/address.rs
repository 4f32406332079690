//! The address bar: which place of the app is shown, and whether "back" returns to it.

use web_sys::Window;

use super::listener::Listener;

/// What follows the page's address, with its `#`; empty when there is nothing.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The page's own address, as somebody would type it: without the place in the app.
pub fn page() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['#', '?']).next().unwrap_or_default().trim_end_matches("index.html").to_owned()
}

/// Goes to another place, such as "#/pupil". "Back" returns from it. [`on_change`] hears of it.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        // A browser refuses only after hundreds of calls in a few seconds; staying where one is does no harm then.
        let _ = window.location().set_hash(hash);
    }
}

/// Changes the address without a step that "back" could take: an edge swipe then has nowhere to go. [`on_change`] does
/// not hear of it.
pub fn replace(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|window: Window| window.history().ok()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Calls with the new hash whenever the address changes: a link, "back", or [`go`].
pub fn on_change(changed: impl Fn(String) + 'static) {
    if let Some(window) = web_sys::window() {
        Listener::on(&window, "hashchange", move |_| changed(hash())).for_ever();
    }
}

/// Loads the page afresh, so that nothing of what was in memory is left.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
