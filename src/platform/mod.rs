//! The only place that names web-sys: one browser power a file. Domain types in, results out, never a panic.
//!
//! What a browser lacks is not an error here: a missing power answers as if it had nothing to say, unless a person has to
//! know. Everything is for one thread: nothing here may be sent to another.

pub mod address;
pub mod answer;
pub mod attention;
pub mod big_screen;
pub mod camera;
pub mod clock;
pub mod crash;
pub mod draft_key;
pub mod facts;
pub mod fetch;
pub mod files;
pub mod keep;
pub mod listener;
pub mod plurals;
pub mod random;
pub mod reach;
pub mod settings;
pub mod speech;
pub mod store;
pub mod style;
pub mod tabs;
pub mod worker;
pub mod worker_side;

mod database;
mod memory;
mod voice;

use wasm_bindgen::{JsCast, JsValue};

/// A property of a JavaScript object, or nothing where this browser has no such thing.
fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// The name of a browser's error, such as "AbortError"; empty for what is no such error.
fn error_name(error: &JsValue) -> String {
    error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name).unwrap_or_default()
}
