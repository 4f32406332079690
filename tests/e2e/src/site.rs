//! A copy of the built site, for a journey that changes files on the host.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use thinkclick::sealing::wire;
use xtask::pipeline::Profile;
use xtask::places;

use crate::Engine;

/// The built site that the journeys walk through: the release, or with `--development` what `cargo xtask build
/// --development` made, which is quick to build and works without the network only while it is open.
pub fn built() -> PathBuf {
    match std::env::args().any(|word| word == "--development") {
        true => Profile::Development.site(),
        false => places::dist(),
    }
}

/// The built site in a folder of its own.
pub struct Site {
    folder: PathBuf,
}

impl Site {
    /// Copies dist/ for this journey in this engine.
    pub fn copy(name: &str, engine: Engine) -> Self {
        let folder = places::target().join("tmp/sites").join(format!("{name}-{}", engine.name()));
        let _gone_or_never_there = fs::remove_dir_all(&folder);
        copy(&built(), &folder);
        Self { folder }
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The school pack that it names now.
    pub fn pack(&self) -> Value {
        let current = json(&self.folder.join("school.json"));
        json(&self.folder.join(format!("packs/{}.json", current["pack"].as_str().unwrap_or_default())))
    }

    /// Puts a pack up as the computing lead does: one file named by its SHA-256, and school.json, which names it.
    pub fn put_up(&self, pack: &Value) -> String {
        let bytes = serde_json::to_vec_pretty(pack).expect("JSON");
        let hash: String = wire::hash(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self.write(&format!("packs/{hash}.json"), &bytes);
        self.write("school.json", json!({ "pack": hash }).to_string().as_bytes());
        hash
    }

    /// The same site without its service worker: whatever is then fetched, a screen asked for.
    pub fn without_keeping(self) -> Self {
        self.change("index.html", |page| page.replace(" data-offline", ""));
        self
    }

    /// The same site in a browser that was told to keep nothing for it: every kind of storage refuses, as with all
    /// cookies and site data blocked. No engine lets a driver set that in the same way, so boot.js, which runs before
    /// the program does, begins with it.
    pub fn where_nothing_is_kept(self) -> Self {
        let site = self.without_keeping();
        site.change("boot.js", |boot| format!("{REFUSES}{boot}"));
        site
    }

    /// The name of the page of [`Site::with_an_empty_page`].
    pub const EMPTY_PAGE: &str = "empty.html";

    /// The same site with a page that fetches nothing: from there the shelves of the browser are in reach.
    pub fn with_an_empty_page(self) -> Self {
        self.write(Self::EMPTY_PAGE, b"<!doctype html><title>Empty</title><link rel=icon href='data:,'>");
        self
    }

    fn change(&self, name: &str, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.folder.join(name)).expect("a file of the site");
        let changed = change(text.clone());
        assert_ne!(changed, text, "{name} is no longer what this journey changes");
        self.write(name, changed.as_bytes());
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.join(name), bytes).expect("a place in the copy of the site");
    }
}

const REFUSES: &str = "(function () {
  var refuse = function () { throw new DOMException('The user denied permission to access the database.', 'SecurityError'); };
  IDBFactory.prototype.open = refuse;
  ['localStorage', 'sessionStorage'].forEach(function (name) { Object.defineProperty(window, name, { get: refuse }); });
})();
";

fn json(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).expect("a file of the site")).expect("JSON")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy of the site");
    for entry in fs::read_dir(from).expect("the built site").flatten() {
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => copy(&path, &copied),
            false => drop(fs::copy(&path, &copied).expect("a place for the copy")),
        }
    }
}
