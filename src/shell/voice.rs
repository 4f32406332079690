//! Listen: what the device's voice says, and which sentence it is at.

use leptos::prelude::*;

use crate::domain::access::Speed;
use crate::platform::{attention, speech};
use crate::words::Voice;
use crate::words::sentence::sentences;

/// Offers the device's voice to every screen.
pub fn provide(language: &'static str) {
    let available = RwSignal::new(speech::available());
    let speaking = RwSignal::new(None);
    let speed = RwSignal::new(Speed::default());
    speech::on_voices(move || available.set(speech::available()));
    let speak = Callback::new(move |text: String| {
        let sentences = sentences(&text);
        speech::speak(sentences.clone(), language, speed.get_untracked().factor(), move |place| {
            speaking.set(place.and_then(|place| sentences.get(place).cloned()));
        });
    });
    let stop = Callback::new(move |()| speech::stop());
    // Nobody is read to by a page that is put away.
    attention::on_hidden(speech::stop);
    provide_context(Voice { available: available.into(), aloud: RwSignal::new(false), speed, speaking, speak, stop });
}
