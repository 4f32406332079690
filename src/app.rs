//! The root: words, then the screen that the address names.

use leptos::prelude::*;

use crate::words::{Dictionary, Words, say};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    Words::provide(Dictionary::read("en", &["welcome-title = Think then Click".to_owned()], true).0);
    view! { <main><h1>{say("welcome-title")}</h1></main> }
}
