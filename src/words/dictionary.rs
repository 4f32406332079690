//! One language's messages, as Fluent writes them.

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse_runtime;

use super::message::{Filling, PluralForm, Value};

/// All messages of one language.
pub struct Dictionary {
    language: String,
    plural: Box<PluralForm>,
    messages: HashMap<String, Pattern<String>>,
}

/// The messages of one `.ftl` file.
pub struct Messages(Vec<(String, Pattern<String>)>);

impl Messages {
    /// Reads the text of a file. Returns the messages that could be read and the number of those that could not.
    pub fn read(file: String) -> (Self, usize) {
        let (resource, slips) = match parse_runtime(file) {
            Ok(resource) => (resource, 0),
            Err((resource, errors)) => (resource, errors.len()),
        };
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value?)),
            _ => None,
        });
        (Self(messages.collect()), slips)
    }
}

impl Dictionary {
    /// A language without a word yet; `plural` is how it counts.
    pub fn of(language: &str, plural: impl Fn(i32) -> Option<String> + 'static) -> Self {
        Self { language: language.to_owned(), plural: Box::new(plural), messages: HashMap::new() }
    }

    /// Takes the messages of a file in. A later one of the same key counts.
    pub fn add(&mut self, Messages(messages): Messages) {
        self.messages.extend(messages);
    }

    /// The language tag, such as "en".
    pub fn language(&self) -> &str {
        &self.language
    }

    /// "rtl" for languages written from right to left, else "ltr".
    pub fn direction(&self) -> &'static str {
        match self.language.split('-').next().unwrap_or_default() {
            "ar" | "ur" | "fa" | "he" => "rtl",
            _ if self.language.ends_with("-x-rtl") => "rtl",
            _ => "ltr",
        }
    }

    /// Whether there is a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The message of this key with the values filled in; an unknown key comes back as itself.
    pub fn message(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let Some(pattern) = self.messages.get(key) else { return key.to_owned() };
        Filling { values, plural: &*self.plural }.pattern(pattern)
    }
}
