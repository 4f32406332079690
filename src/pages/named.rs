//! What adults call the steps and the half-terms' packs, to choose from: the word of each in files, and its name.

use crate::domain::activity::{Band, Pack};
use crate::words::say;

/// The steps, the youngest first.
pub fn steps() -> Vec<(String, String)> {
    Band::all().map(|band| (band.slug().to_owned(), say(&format!("step-{}", band.slug().replace('_', "-"))))).collect()
}

/// The packs, in the order of the school year.
pub fn packs() -> Vec<(String, String)> {
    Pack::all().map(|pack| (pack.slug().to_owned(), say(&format!("pack-{}", pack.slug())))).collect()
}
