//! The few words that stand in index.html before the program runs: the welcome, and what to say when nothing works.

use std::collections::BTreeMap;

use super::folder;
use crate::{Outcome, places};

/// The messages of one language, by key.
pub struct Messages(BTreeMap<String, String>);

impl Messages {
    /// Reads all of a language's files.
    pub fn of(language: &str) -> Outcome<Self> {
        let home = places::project().join("public/words").join(language);
        let mut messages = BTreeMap::new();
        for file in folder::files(&home) {
            messages.extend(read(&folder::read(&home.join(file))?));
        }
        Ok(Self(messages))
    }

    /// Replaces each `{{ key }}` by its message, safe to stand in HTML.
    pub fn fill(&self, page: &str) -> Outcome<String> {
        let mut parts = page.split("{{");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (key, after) = part.split_once("}}").ok_or("index.html has {{ without }}")?;
            let message = self.0.get(key.trim());
            let message = message
                .ok_or_else(|| format!("index.html asks for “{}”, which no file of public/words has", key.trim()))?;
            if message.contains('{') {
                return Err(format!("“{}” has a value to fill in, which index.html cannot do", key.trim()));
            }
            filled += &escaped(message);
            filled += after;
        }
        Ok(filled)
    }
}

/// Reads messages of the form `key = text`, with further lines indented. Attributes and selectors are left out: the
/// page's first words need neither.
fn read(file: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    let mut going_on = false;
    for line in file.lines() {
        let indented = line.starts_with([' ', '\t']);
        if indented && going_on && !line.trim_start().starts_with('.') {
            if let Some((_, text)) = messages.last_mut() {
                *text = format!("{text} {}", line.trim()).trim().to_owned();
            }
            continue;
        }
        going_on = false;
        let Some((key, text)) = line.split_once('=').filter(|_| !indented) else { continue };
        let key = key.trim();
        if key.starts_with(|sign: char| sign.is_ascii_alphabetic()) && !key.contains(char::is_whitespace) {
            messages.push((key.to_owned(), text.trim().to_owned()));
            going_on = true;
        }
    }
    messages
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_and_made_safe() {
        let file = "# The welcome\nwelcome-title = Think <b> Click\nlong =\n    One line\n    and another\n    .label = no\n-term = no\n";
        let messages = Messages(read(file).into_iter().collect());
        assert_eq!(messages.fill("<h1>{{ welcome-title }}</h1>").as_deref(), Ok("<h1>Think &lt;b&gt; Click</h1>"));
        assert_eq!(messages.fill("{{long}}").as_deref(), Ok("One line and another"));
        assert!(messages.fill("{{ missing }}").is_err_and(|reason| reason.contains("missing")));
    }
}
