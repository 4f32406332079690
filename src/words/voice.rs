//! Words spoken: the device's voice, as the shell lends it to every screen.

use leptos::prelude::*;

/// The device's voice. `speaking` holds the sentence that is being spoken now.
#[derive(Clone, Copy)]
pub struct Voice {
    /// Whether each page begins by itself.
    pub aloud: RwSignal<bool>,
    pub available: Signal<bool>,
    pub speaking: RwSignal<Option<String>>,
    pub speak: Callback<String>,
    pub stop: Callback<()>,
}
