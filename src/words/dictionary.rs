//! One language's messages, as Fluent writes them.

use std::collections::HashMap;
use std::rc::Rc;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse_runtime;

use super::message::{Filling, PluralForm, Value};

/// All messages of one language.
#[derive(Clone)]
pub struct Dictionary {
    language: String,
    plural: Rc<PluralForm>,
    messages: Rc<HashMap<String, Pattern<String>>>,
}

impl Dictionary {
    /// Reads the text of one language's `.ftl` files; `plural` is how the language counts. Returns the messages that
    /// could be read and the number of those that could not.
    pub fn read(language: &str, files: &[String], plural: impl Fn(i32) -> Option<String> + 'static) -> (Self, usize) {
        let mut messages = HashMap::new();
        let mut slips = 0;
        for file in files {
            let resource = parse_runtime(file.clone()).unwrap_or_else(|(resource, errors)| {
                slips += errors.len();
                resource
            });
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let Some(pattern) = message.value else { continue };
                slips += usize::from(messages.insert(message.id.name, pattern).is_some());
            }
        }
        (Self { language: language.to_owned(), plural: Rc::new(plural), messages: Rc::new(messages) }, slips)
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
