//! Words spoken: the device's voice, as the shell lends it to every screen.

use leptos::prelude::*;

use crate::domain::access::Speed;

/// The device's voice. `speaking` holds the sentence that is being spoken now.
#[derive(Clone, Copy)]
pub struct Voice {
    /// Whether each page begins by itself.
    pub aloud: RwSignal<bool>,
    /// How fast it reads: as set for the child who is here, or slower for now.
    pub speed: RwSignal<Speed>,
    pub available: Signal<bool>,
    pub speaking: RwSignal<Option<String>>,
    pub speak: Callback<String>,
    pub stop: Callback<()>,
}
