//! Installs what is missing, and only that. What cannot be installed is named, with what to do by hand.

mod browser_rust;
mod cargo_tools;
mod npm_tools;
mod packages;
mod python_tools;

pub use browser_rust::toolchain;
pub use packages::{CHROMIUM, FIREFOX, MINI_BROWSER};

use std::time::Instant;

use crate::{Outcome, command};

/// One thing that the project needs on a machine.
struct Need {
    /// What it is called when it is being installed.
    name: String,
    /// Whether the machine has it already.
    present: Box<dyn Fn() -> bool>,
    /// Installs it.
    install: Box<dyn Fn() -> Outcome<()>>,
    /// What a person can do when that fails.
    by_hand: String,
    /// Whether the checks can go on without it.
    required: bool,
}

/// All that any command needs.
pub fn everything() -> Outcome<()> {
    for_building()?;
    for_measuring()?;
    println!("Set-up: everything is there.");
    Ok(())
}

/// What `serve` and `build` need.
pub fn for_building() -> Outcome<()> {
    let needs = [browser_rust::need()].into_iter().chain(cargo_tools::for_building()).chain(npm_tools::for_building());
    settle(needs.collect())
}

/// What `bench` needs beyond that: the tests' tools, and the peers.
pub fn for_measuring() -> Outcome<()> {
    for_testing()?;
    settle(npm_tools::for_measuring())
}

/// What `test` needs beyond building.
pub fn for_testing() -> Outcome<()> {
    let needs = cargo_tools::for_checking()
        .into_iter()
        .chain(packages::browsers())
        .chain(packages::document_checkers())
        .chain(cargo_tools::for_testing())
        .chain(npm_tools::for_testing())
        .chain(python_tools::for_testing());
    settle(needs.collect())
}

/// Installs each missing thing, in order.
fn settle(needs: Vec<Need>) -> Outcome<()> {
    for need in needs.iter().filter(|need| !(need.present)()) {
        println!("Set-up: {} is missing, installing it", need.name);
        let started = Instant::now();
        let done = (need.install)().and_then(|()| match (need.present)() {
            true => Ok(()),
            false => Err("It was installed and is still not found.".to_owned()),
        });
        match done {
            Ok(()) => println!("Set-up: {} installed in {} s", need.name, started.elapsed().as_secs()),
            Err(reason) if !need.required => {
                println!("Set-up: going on without {}. {reason}\n{}", need.name, need.by_hand)
            }
            Err(reason) => {
                return Err(format!("{reason}\n\n{} could not be installed. By hand: {}", need.name, need.by_hand));
            }
        }
    }
    Ok(())
}

/// Whether this is a machine with Debian's package manager.
fn has_apt() -> bool {
    command::find("apt-get").is_some()
}
