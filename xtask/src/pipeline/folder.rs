//! Files and folders, with errors that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// An empty folder, whatever was there before.
pub fn empty(folder: &Path) -> Outcome<()> {
    let _gone_or_never_there = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
}

/// A text file's contents.
pub fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))
}

/// A file's bytes.
pub fn read_bytes(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))
}

/// Writes a file and the folders above it.
pub fn write(file: &Path, contents: impl AsRef<[u8]>) -> Outcome<()> {
    let made = file.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(file, contents))
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))
}

/// Copies one file.
pub fn copy_file(from: &Path, to: &Path) -> Outcome<()> {
    write(to, read_bytes(from)?)
}

/// Copies a folder with everything in it, but for the files of editors and systems that start with a dot.
pub fn copy(from: &Path, to: &Path) -> Outcome<()> {
    for file in files(from) {
        copy_file(&from.join(&file), &to.join(&file))?;
    }
    Ok(())
}

/// All files of a folder and the folders in it, as paths inside it, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(folder, Path::new(""), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, inside: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder.join(inside)).into_iter().flatten().flatten() {
        let name = inside.join(entry.file_name());
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        match entry.file_type() {
            _ if hidden => {}
            Ok(kind) if kind.is_dir() => collect(folder, &name, found),
            Ok(_) => found.push(name),
            Err(_) => {}
        }
    }
}

/// A path inside the site as an address has it.
pub fn address(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
