//! Where things are: the project, what is built, and the tools that set-up installed.

use std::path::{Path, PathBuf};

/// The project's own folder.
pub fn project() -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let here = Path::new(&here);
    let found = here.ancestors().find(|folder| folder.join("xtask").is_dir() && folder.join("Cargo.lock").is_file());
    found.unwrap_or(here).to_owned()
}

/// Where cargo puts what it compiles; shared between runs through `CARGO_TARGET_DIR`.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), PathBuf::from)
}

/// Where the steps of a build lay down what the next step takes up.
pub fn stage() -> PathBuf {
    project().join("target/stage")
}

/// The built site, ready for any static host.
pub fn dist() -> PathBuf {
    project().join("dist")
}

/// The pictures of the screens that the end-to-end run takes.
pub fn screens() -> PathBuf {
    project().join("target/screens")
}

/// The tools that belong to this project alone, kept outside it so that a second clone installs nothing.
pub fn tools() -> PathBuf {
    let home = || std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| home().map(|home| home.join(".cache")))
        .unwrap_or_else(std::env::temp_dir);
    cache.join("think-then-click")
}

/// The folder of the tools that come from npm.
pub fn npm() -> PathBuf {
    tools().join("npm")
}

/// The Python that has `page-validation`.
pub fn python() -> PathBuf {
    tools().join("python/bin/python")
}
