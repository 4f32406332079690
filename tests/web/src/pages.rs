//! What pages do a moment after they were left.

use std::cell::Cell;

use leptos::prelude::{NodeRef, Owner};
use thinkclick::platform::{clock, crash};
use thinkclick::ui::catch_focus;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

thread_local! {
    static STOPPED: Cell<bool> = const { Cell::new(false) };
}

#[wasm_bindgen_test]
async fn a_page_that_was_left_before_the_next_frame_stops_nothing() {
    crash::install();
    let heard: JsValue = Closure::<dyn FnMut()>::new(|| STOPPED.set(true)).into_js_value();
    let window = web_sys::window().unwrap();
    window.add_event_listener_with_callback("think-then-click:stopped", heard.unchecked_ref()).unwrap();
    let page = Owner::new();
    page.with(|| catch_focus(NodeRef::new()));
    page.cleanup();
    drop(page);
    clock::painted().await;
    assert!(!STOPPED.get(), "the program stopped");
}
