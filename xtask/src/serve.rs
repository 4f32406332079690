//! `cargo xtask serve`: builds the app, serves it, and builds it again whenever a file was saved.

use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::pipeline::{self, Profile};
use crate::server::Server;
use crate::{Outcome, setup};

/// Where the app is while it is being worked on.
const PORT: u16 = 8080;

/// What is looked at for changes.
const WATCHED: &[&str] =
    &["src", "style", "public", "lessons", "examples", "index.html", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// Runs until it is interrupted. `--release` serves what a school would get; `--port N` takes another port.
pub fn run(options: &[&str]) -> Outcome<()> {
    let (mut profile, mut port, mut rest) = (Profile::Development, PORT, options);
    loop {
        rest = match rest {
            [] => break,
            ["--release", rest @ ..] => {
                profile = Profile::Release;
                rest
            }
            ["--port", number, rest @ ..] => {
                port = number.parse().map_err(|_| format!("“{number}” is not a port"))?;
                rest
            }
            [other, ..] => return Err(format!("serve knows --release and --port N, not “{other}”")),
        };
    }
    setup::for_building()?;
    println!("Building the app ({})", if profile == Profile::Release { "release" } else { "for development" });
    let mut state = pipeline::state_of(WATCHED, "");
    let site = pipeline::build(profile)?;
    let server = listen(&site, port)?;
    println!("\nThink then Click is at {} (Ctrl+C ends it). It is built again after each change.", server.address());
    loop {
        thread::sleep(Duration::from_secs(1));
        let now = pipeline::state_of(WATCHED, "");
        if now != state {
            state = now;
            println!("Something changed, building again");
            match pipeline::build(profile) {
                Ok(_) => println!("Ready: load {} again", server.address()),
                Err(reason) => eprintln!("{reason}\nThe last good build is still served."),
            }
        }
    }
}

fn listen(site: &Path, port: u16) -> Outcome<Server> {
    Server::start(site, port, "/").map_err(|error| {
        format!(
            "Port {port} cannot be used ({error}). Is it served already? `cargo xtask serve --port 8081` takes another."
        )
    })
}
