//! The app's words: looked up by key in the Fluent files under `public/words/<language>/`.

mod date;
mod dictionary;
mod message;
mod names;
pub mod sentence;
mod voice;

pub use date::{clock, date, date_and_clock};
pub use dictionary::{Dictionary, Messages};
pub use message::Value;
pub use names::picture_name;
pub use voice::Voice;

use std::cell::Cell;

use leptos::prelude::*;

use crate::domain::isolates::without_isolates;

thread_local! {
    /// One page has one language at a time. Effects ask for words after an await, where no component is being drawn.
    static IN_USE: Cell<Option<Words>> = const { Cell::new(None) };
}

/// The words in use now, shared by every screen.
#[derive(Clone, Copy)]
pub struct Words(RwSignal<Dictionary, LocalStorage>);

impl Words {
    /// Puts these words into use. Called once, at the root.
    pub fn provide(dictionary: Dictionary) -> Self {
        let words = Words(RwSignal::new_local(dictionary));
        IN_USE.set(Some(words));
        words
    }

    /// The words in use, if any are yet.
    pub fn in_use() -> Option<Self> {
        IN_USE.get()
    }

    /// Changes the words of every screen at once.
    pub fn update(self, change: impl FnOnce(&mut Dictionary)) {
        self.0.update(change);
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

/// The tag of the language in use, for a record and a paper.
pub fn language() -> String {
    IN_USE.get().map(|words| words.0.with_untracked(|words| words.language().to_owned())).unwrap_or_default()
}

/// Whether the language in use runs from right to left, for a paper.
pub fn is_right_to_left() -> bool {
    IN_USE.get().is_some_and(|words| words.0.with_untracked(Dictionary::direction) == "rtl")
}

/// The message of this key, for the screen. An unknown key shows itself, so that a slip is seen and nothing breaks.
pub fn say(key: &str) -> String {
    say_with(key, &[])
}

/// The message of this key with its values filled in.
pub fn say_with(key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    match IN_USE.get() {
        Some(words) => words.0.with(|dictionary| dictionary.message(key, values)),
        None => key.to_owned(),
    }
}

/// The message of this key for a table or a file's name: without the marks that keep directions apart on screens.
pub fn plain(key: &str) -> String {
    plain_with(key, &[])
}

/// The message of this key for a table, with its values filled in.
pub fn plain_with(key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    without_isolates(&say_with(key, values))
}
