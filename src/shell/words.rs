//! Fetching the words files and putting them into use.

use super::Shell;
use crate::platform::answer::begin;
use crate::platform::{fetch, plurals};
use crate::words::{Dictionary, Messages, Words};

/// The words that the welcome and every lesson need.
pub const FIRST: [&str; 7] = ["ui", "welcome", "names", "pupil", "lesson", "tell", "dates"];
/// Those of signing, and of grown-ups at home or beside their child.
pub const FAMILIES: [&str; 2] = ["home", "sign"];
/// Those of a class iPad beside its lessons: becoming one, and handing on what waits there.
pub const IPADS: [&str; 3] = ["home", "sign", "scan"];
/// The teacher's words and the papers', fetched with the teacher's first screen.
pub const TEACHERS: [&str; 10] =
    ["home", "sign", "scan", "teacher", "class-list", "board", "paper", "about", "gallery", "document"];

/// The papers of the catalogue, fetched when a teacher makes some.
pub const PAPERS: [&str; 2] = ["papers", "papers-school"];

/// Fetches those of these files of a language that are not here yet, and puts all into use. False when one did not arrive.
pub async fn load(shell: Shell, words: Words, language: &str, names: &[&'static str]) -> bool {
    let is_here = |name: &str| shell.tools(|tools| tools.words.contains(&name)) == Some(true);
    // All are asked for at once, and each is read when it comes: in a task of its own, so that no tap waits for all.
    let on_their_way: Vec<_> = names
        .iter()
        .copied()
        .filter(|name| !is_here(name))
        .map(|name| {
            let path = format!("words/{language}/{name}.ftl");
            (name, begin(async move { fetch::text(&path, false).await.map(|text| Messages::read(text).0) }))
        })
        .collect();
    if on_their_way.is_empty() {
        return true;
    }
    let mut files = Vec::new();
    for (name, file) in on_their_way {
        match file.await {
            Ok(messages) => files.push((name, messages)),
            Err(_) => return false,
        }
    }
    words.update(|dictionary| {
        if dictionary.language() != language {
            *dictionary = Dictionary::of(language, plurals::of(language));
        }
        for (name, messages) in files {
            shell.tools(|tools| tools.words.push(name));
            dictionary.add(messages);
        }
    });
    true
}
