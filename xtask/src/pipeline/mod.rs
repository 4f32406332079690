//! The build: lessons, one style sheet, the four programs, and the page that holds them together.
//!
//! All steps are here and none is a hook of trunk: hooks run before trunk has named its files, and the list of files
//! with their hashes, which the service worker needs, can only be written last.

mod folder;
mod lessons;
mod page;
mod parts;
mod precache;
mod programs;
mod style;
mod words;

pub use programs::{FLAGS, state_of};

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::{Outcome, places};

/// How the programs are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build, large, without a service worker that would keep yesterday's files.
    Development,
    /// Small, as it goes to schools.
    Release,
}

impl Profile {
    /// Where the finished site of this profile lies.
    pub fn site(self) -> PathBuf {
        match self {
            Self::Development => places::stage().join("development/site"),
            Self::Release => places::dist(),
        }
    }
}

/// Builds the whole site and says where it lies.
pub fn build(profile: Profile) -> Outcome<PathBuf> {
    let started = Instant::now();
    // The programs first: while they are linked, what is compiled for this machine may go on beside them.
    let programs = programs::compile(profile)?;
    let lessons = lessons::compile()?;
    let site = profile.site();
    // Made beside the old site and then exchanged, so that a server in between never shows half of each.
    let fresh = places::stage().join("fresh");
    folder::empty(&fresh)?;
    folder::copy(&places::project().join("public"), &fresh)?;
    if let Some(lessons) = lessons {
        folder::copy(&lessons, &fresh.join("lessons"))?;
    }
    let style = style::write(&fresh)?;
    let programs = programs.place(&fresh)?;
    page::write(&fresh, &style, &programs, profile)?;
    if profile == Profile::Release {
        folder::copy_file(&places::project().join("deploy/_headers"), &fresh.join("_headers"))?;
        folder::copy_file(&places::project().join("deploy/web.config"), &fresh.join("web.config"))?;
        precache::write(&fresh)?;
    }
    let exchanged =
        fs::create_dir_all(&site).and_then(|()| fs::remove_dir_all(&site)).and_then(|()| fs::rename(&fresh, &site));
    exchanged.map_err(|error| format!("{} could not be replaced: {error}", site.display()))?;
    println!("Built {} in {:.1} s", site.display(), started.elapsed().as_secs_f32());
    Ok(site)
}

/// The addresses of a site's files.
pub fn files_of(site: &Path) -> Vec<String> {
    folder::files(site).iter().map(|file| folder::address(file)).collect()
}
