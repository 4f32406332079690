//! A language that nobody speaks: English with long accented words in brackets, from right to left. It shows what other
//! languages would meet: text that is in code, words that have no room, things that stand on the wrong side.
//!
//! "Who are you?" becomes "⟦Ŵĥôô âârêê ŷôôûû?⟧". The script in the page reads it back, so that every journey can be walked
//! in it with the words that it has.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use serde_json::{Value, json};
use xtask::places;

use crate::{Browser, Size, Visit};

/// The language's tag. What ends so runs from right to left: see src/words/dictionary.rs.
const TAG: &str = "en-x-rtl";

const PLAIN: &str = "aceghijosuwyzACEGHIJOSUWYZ";
const ACCENTED: &str = "âĉêĝĥîĵôŝûŵŷẑÂĈÊĜĤÎĴÔŜÛŴŶẐ";

impl Visit {
    /// Serves the app with this language beside its own, and has the device ask for it.
    pub fn speaks_pseudo(&mut self) {
        let folder = places::target().join("tmp/pseudo").join(self.engine().name());
        translate(&folder).expect("a copy of dist/ with one more language");
        self.serve(&folder, "/");
        self.open("");
        self.browser.script(
            "localStorage.setItem('think-then-click:settings', JSON.stringify({ language: arguments[0] }))",
            &[json!(TAG)],
        );
        self.browser.reload();
        self.ready();
    }

    /// All that a school or the authors of the lessons have written: English, whatever the app's language is.
    pub(crate) fn school_words(&self) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        for file in files(&crate::built()).iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
            let text = fs::read(file).expect("a file of dist/");
            gather(&serde_json::from_slice(&text).unwrap_or_default(), &mut words);
        }
        for lessons in crate::lesson::lessons() {
            gather(&lessons, &mut words);
        }
        words
    }
}

impl Browser {
    /// Fails when something on the screen is neither in the app's language nor the school's own words nor what somebody
    /// wrote, and when the screen does not run from right to left.
    pub(crate) fn says_only(&self, school: &BTreeSet<String>) {
        let direction = self.script("return getComputedStyle(document.body).direction", &[]);
        assert_eq!(direction, json!("rtl"), "the screen runs the wrong way");
        let found = self.script(
            "return __e2e.foreign(new Set(arguments[0]))",
            &[json!(school.union(&self.written.borrow()).collect::<Vec<_>>())],
        );
        let found: Vec<_> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "at {} these words are in no words file:\n{}", self.address(), found.join("\n"));
    }

    /// Fails when something sticks out on a phone or on an iPad.
    pub(crate) fn fits_on_devices(&self) {
        for size in [Size::Phone, Size::IpadPortrait, Size::IpadLandscape] {
            self.fits(size);
        }
    }
}

/// Copies the built site and lays the language's files beside the English ones. Nothing that the service worker knows is
/// changed.
fn translate(folder: &Path) -> std::io::Result<()> {
    let _old = fs::remove_dir_all(folder);
    let dist = crate::built();
    for file in files(&dist) {
        let name = file.strip_prefix(&dist).unwrap_or(&file);
        let copy = folder.join(name);
        fs::create_dir_all(copy.parent().unwrap_or(folder))?;
        fs::copy(&file, copy)?;
        if let (Ok(words), Some("ftl")) = (name.strip_prefix("words/en"), name.extension().and_then(|end| end.to_str()))
        {
            let copy = folder.join("words").join(TAG).join(words);
            fs::create_dir_all(copy.parent().unwrap_or(folder))?;
            fs::write(copy, translated(&fs::read_to_string(&file)?))?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// A words file with every message in the language; terms, attributes, values and selectors stay as they are.
fn translated(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).expect("a words file that Fluent can read");
    let messages = resource.body.iter_mut().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_mut(),
        _ => None,
    });
    for pattern in messages {
        stretch(pattern);
        pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
        pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
    }
    serializer::serialize(&resource)
}

fn stretch(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.chars().map(stretched).collect(),
            PatternElement::Placeable { expression } => stretch_variants(expression),
        }
    }
}

fn stretch_variants(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| stretch(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => stretch_variants(expression),
        Expression::Inline(_) => {}
    }
}

/// Vowels are written twice, which makes a text two fifths longer.
fn stretched(letter: char) -> String {
    let accented =
        PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map(|(_, accented)| accented);
    match (accented, letter.to_ascii_lowercase()) {
        (Some(accented), 'a' | 'e' | 'i' | 'o' | 'u') => accented.to_string() + &accented.to_lowercase().to_string(),
        (Some(accented), _) => accented.to_string(),
        (None, _) => letter.to_string(),
    }
}

/// Every text in a file of the school's or of a lesson, whole and sentence by sentence.
fn gather(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            words.insert(text.trim().to_owned());
            words.extend(text.split_inclusive(['.', '!', '?', '”']).map(|sentence| sentence.trim().to_owned()));
        }
        Value::Array(all) => all.iter().for_each(|one| gather(one, words)),
        Value::Object(all) => all.values().for_each(|one| gather(one, words)),
        _ => {}
    }
}
