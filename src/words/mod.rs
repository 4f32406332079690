//! The app's words: looked up by key in the Fluent files under `public/words/<language>/`.

mod dictionary;
mod names;
pub mod sentence;

pub use dictionary::{Dictionary, Value};
pub use names::picture_name;
use leptos::prelude::*;

/// The words in use now, shared by every screen.
#[derive(Clone, Copy)]
pub struct Words(RwSignal<Dictionary, LocalStorage>);

impl Words {
    /// Makes the words available to everything below the caller.
    pub fn provide(dictionary: Dictionary) -> Self {
        let words = Words(RwSignal::new_local(dictionary));
        provide_context(words);
        words
    }

    /// Changes the language of every screen at once.
    pub fn replace(self, dictionary: Dictionary) {
        self.0.set(dictionary);
    }

    /// The language tag of the words, for `lang`, such as "en".
    pub fn language(self) -> String {
        self.0.with(|dictionary| dictionary.language().to_owned())
    }

    /// "rtl" or "ltr", for `dir`.
    pub fn direction(self) -> &'static str {
        self.0.with(Dictionary::direction)
    }
}

/// The message of this key, for the screen. An unknown key shows itself, so that a slip is seen and nothing breaks.
pub fn say(key: &str) -> String {
    say_with(key, &[])
}

/// The message of this key with its values filled in.
pub fn say_with(key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    match use_context::<Words>() {
        Some(words) => words.0.with(|dictionary| dictionary.message(key, values)),
        None => key.to_owned(),
    }
}
