//! Files that the app hands out, caught before they reach a folder.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Browser;

/// A file that the app offered to save.
#[derive(Debug, Clone)]
pub struct Saved {
    pub name: String,
    /// Its MIME type.
    pub kind: String,
    pub bytes: Vec<u8>,
}

impl Saved {
    /// Lays the file down for a program to read, such as pdftotext.
    pub fn keep(&self, folder: &Path) -> PathBuf {
        std::fs::create_dir_all(folder).expect("a folder for saved files");
        let file = folder.join(self.name.replace(['/', '\\'], "_"));
        std::fs::write(&file, &self.bytes).expect("a place for saved files");
        file
    }
}

impl Browser {
    /// The files that were saved since the page was loaded.
    pub fn saved(&self) -> Vec<Saved> {
        let files = self.promise("return __e2e.savedFiles()", &[]);
        let text = |file: &serde_json::Value, key: &str| file[key].as_str().unwrap_or_default().to_owned();
        let read = |file| Saved {
            name: text(file, "name"),
            kind: text(file, "kind"),
            bytes: STANDARD.decode(text(file, "bytes")).unwrap_or_default(),
        };
        files.as_array().into_iter().flatten().map(read).collect()
    }

    /// Waits for a file whose name ends so, such as ".pdf".
    pub fn saved_file(&self, end: &str) -> Saved {
        self.until(&format!("saving a {end} file"), || {
            self.saved().into_iter().rev().find(|file| file.name.ends_with(end))
        })
    }
}
