//! The list of files that the service worker keeps, each with the hash that it must have.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::folder;
use crate::{Outcome, server};

/// Files that are not the app's own: the school may change them at any time, and hosts read the last two.
const LEFT_OUT: &[&str] = &["sw.js", "school.json", "_headers", "web.config"];

/// The teacher's workers and the papers' fonts are large, and a class iPad never needs them; nor the notes for teachers.
const LATER: &[&str] = &["/vault", "/press", "fonts/documents/", "-notes.json"];

/// Fills the list into the site's sw.js.
pub fn write(site: &Path) -> Outcome<()> {
    let (mut files, mut later) = (Vec::new(), Vec::new());
    for path in folder::files(site) {
        let name = folder::address(&path);
        if LEFT_OUT.contains(&name.as_str()) || name.starts_with("packs/") {
            continue;
        }
        let hash = STANDARD.encode(Sha256::digest(folder::read_bytes(&site.join(&path))?));
        // Hosts like to send /index.html on to /, and a redirected answer cannot open a page.
        let address = if name == "index.html" { "./".to_owned() } else { name.clone() };
        let entry = format!("[{address:?}, \"sha256-{hash}\"]");
        if LATER.iter().any(|part| name.contains(part)) { later.push(entry) } else { files.push(entry) }
    }
    let lists = format!("{files:?}{later:?}");
    let sw = folder::read(&site.join("sw.js"))?;
    let sw = filled(
        &sw,
        "const BUILD = \"development\";",
        &format!("const BUILD = \"{}\";", server::digest(lists.as_bytes())),
    )?;
    let sw = filled(&sw, "const FILES = [];", &format!("const FILES = [{}];", listed(&files)))?;
    let sw = filled(&sw, "const LATER = [];", &format!("const LATER = [{}];", listed(&later)))?;
    folder::write(&site.join("sw.js"), sw)
}

fn listed(entries: &[String]) -> String {
    entries.iter().map(|entry| format!("\n  {entry},")).collect::<String>() + "\n"
}

fn filled(text: &str, place: &str, with: &str) -> Outcome<String> {
    if text.contains(place) {
        Ok(text.replace(place, with))
    } else {
        Err(format!("public/sw.js lacks the line “{place}”"))
    }
}
