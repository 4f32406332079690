//! Fetching the words files and putting them into use.

use super::Shell;
use crate::platform::fetch;
use crate::words::{Dictionary, Words};

/// The words every screen of pupils and families needs.
pub const FIRST: [&str; 7] = ["ui", "welcome", "names", "pupil", "lesson", "home", "dates"];
/// The teacher's words and the papers', fetched with the teacher's first screen.
pub const TEACHERS: [&str; 2] = ["teacher", "paper"];

/// Fetches these files of a language and puts them into use with those that are here. False when one did not arrive.
pub async fn load(shell: Shell, words: Words, language: &str, names: &[&str]) -> bool {
    let mut texts = Vec::new();
    for name in names {
        match fetch::text(&format!("words/{language}/{name}.ftl"), false).await {
            Ok(text) => texts.push(text),
            Err(_) => return false,
        }
    }
    let all = shell.tools(|tools| {
        tools.words.extend(texts);
        tools.words.clone()
    });
    words.replace(Dictionary::read(language, &all.unwrap_or_default(), true).0);
    true
}
