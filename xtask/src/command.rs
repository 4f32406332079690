//! Running other programs, and finding out whether they are there.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Outcome, places};

/// A program, run in the project's folder, that finds this project's own tools first.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(places::project()).env("PATH", path());
    // `cargo xtask` passes its own toolchain on, which is not the one that a step may want.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "CARGO_MANIFEST_DIR"] {
        command.env_remove(name);
    }
    command
}

/// The folders in which programs are looked for: this project's tools, then the machine's.
pub fn path() -> OsString {
    let own = [places::tools().join("bin"), places::npm().join("node_modules/.bin")];
    let machine = std::env::var_os("PATH").unwrap_or_default();
    let cargo = cargo_home().map(|home| home.join("bin"));
    let folders = own.into_iter().chain(std::env::split_paths(&machine)).chain(cargo);
    std::env::join_paths(folders).unwrap_or(machine)
}

fn cargo_home() -> Option<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

/// Where a program lies, if the machine has it.
pub fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The first of these programs that the machine has.
pub fn find_one(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| if name.starts_with('/') { existing(name) } else { find(name) })
}

fn existing(file: &str) -> Option<PathBuf> {
    Path::new(file).is_file().then(|| PathBuf::from(file))
}

/// Says what is run, runs it, and fails with the same line when it fails.
pub fn run(command: &mut Command) -> Outcome<()> {
    let line = line(command);
    println!("  $ {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("This ended with {status}:\n  {line}")),
        Err(error) => Err(format!("This could not be started ({error}):\n  {line}")),
    }
}

/// What a program prints, if it runs and ends well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command as one would type it.
pub fn line(command: &Command) -> String {
    let set = command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
    let set = set.filter(|(name, _)| *name != "PATH").map(|(name, value)| format!("{name}={}", quoted(value)));
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    let words = command.get_args().map(|word| quoted(&word.to_string_lossy()));
    set.chain([name]).chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./=:,@*+".contains(sign);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{word}'") }
}
