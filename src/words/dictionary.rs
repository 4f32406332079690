//! One language's messages, as Fluent reads them.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A value inside a message: text or a number.
pub type Value<'a> = FluentValue<'a>;

/// All messages of one language.
#[derive(Clone)]
pub struct Dictionary {
    language: String,
    bundle: Rc<FluentBundle<FluentResource>>,
}

impl Dictionary {
    /// Reads the text of one language's `.ftl` files. `isolating` wraps values in direction marks, wanted on screens
    /// and unwanted in documents. Returns the messages that could be read and the number of those that could not.
    pub fn read(language: &str, files: &[String], isolating: bool) -> (Self, usize) {
        // What follows "-x-" is our own affair; the plurals go by what stands before it.
        let known = language.split_once("-x-").map_or(language, |(known, _)| known);
        let tag: LanguageIdentifier = known.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(isolating);
        let mut slips = 0;
        for file in files {
            let resource = match FluentResource::try_new(file.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    slips += errors.len();
                    resource
                }
            };
            slips += bundle.add_resource(resource).err().map_or(0, |errors| errors.len());
        }
        (Self { language: language.to_owned(), bundle: Rc::new(bundle) }, slips)
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
        self.bundle.has_message(key)
    }

    /// The message of this key with the values filled in; an unknown key comes back as itself.
    pub fn message(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}
