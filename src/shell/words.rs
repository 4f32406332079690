//! Fetching the words files and putting them into use.

use wasm_bindgen_futures::spawn_local;

use super::Shell;
use crate::platform::answer::answer;
use crate::platform::{fetch, plurals};
use crate::words::{Dictionary, Words};

/// The words every screen of pupils and families needs.
pub const FIRST: [&str; 7] = ["ui", "welcome", "names", "pupil", "lesson", "home", "dates"];
/// The teacher's words and the papers', fetched with the teacher's first screen.
pub const TEACHERS: [&str; 4] = ["teacher", "paper", "about", "gallery"];

/// Fetches these files of a language and puts them into use with those that are here. False when one did not arrive.
pub async fn load(shell: Shell, words: Words, language: &str, names: &[&str]) -> bool {
    // All are asked for at once.
    let on_their_way: Vec<_> = names
        .iter()
        .map(|name| {
            let (teller, answer) = answer();
            let path = format!("words/{language}/{name}.ftl");
            spawn_local(async move { teller.tell(fetch::text(&path, false).await) });
            answer
        })
        .collect();
    let mut texts = Vec::new();
    for text in on_their_way {
        match text.await {
            Ok(text) => texts.push(text),
            Err(_) => return false,
        }
    }
    let all = shell.tools(|tools| {
        tools.words.extend(texts);
        tools.words.clone()
    });
    words.replace(Dictionary::read(language, &all.unwrap_or_default(), plurals::of(language)).0);
    true
}
