//! Fetching the words files and putting them into use.

use wasm_bindgen_futures::spawn_local;

use super::Shell;
use crate::platform::answer::answer;
use crate::platform::{fetch, plurals};
use crate::words::{Dictionary, Words};

/// The words that the welcome and every lesson need.
pub const FIRST: [&str; 7] = ["ui", "welcome", "names", "pupil", "lesson", "tell", "dates"];
/// Those of grown-ups at home, or beside their child.
pub const FAMILIES: [&str; 1] = ["home"];
/// The teacher's words and the papers', fetched with the teacher's first screen.
pub const TEACHERS: [&str; 6] = ["home", "teacher", "board", "paper", "about", "gallery"];

/// Fetches those of these files of a language that are not here yet, and puts all into use. False when one did not arrive.
pub async fn load(shell: Shell, words: Words, language: &str, names: &[&'static str]) -> bool {
    let is_here = |name: &str| shell.tools(|tools| tools.words.iter().any(|(here, _)| *here == name)) == Some(true);
    // All are asked for at once.
    let on_their_way: Vec<_> = names
        .iter()
        .copied()
        .filter(|name| !is_here(name))
        .map(|name| {
            let (teller, answer) = answer();
            let path = format!("words/{language}/{name}.ftl");
            spawn_local(async move { teller.tell(fetch::text(&path, false).await) });
            (name, answer)
        })
        .collect();
    if on_their_way.is_empty() {
        return true;
    }
    let mut texts = Vec::new();
    for (name, text) in on_their_way {
        match text.await {
            Ok(text) => texts.push((name, text)),
            Err(_) => return false,
        }
    }
    let all = shell.tools(|tools| {
        tools.words.extend(texts);
        tools.words.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>()
    });
    words.replace(Dictionary::read(language, &all.unwrap_or_default(), plurals::of(language)).0);
    true
}
