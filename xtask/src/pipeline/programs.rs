//! The three programs: the app itself, the vault and the press. Trunk compiles them; this gives them their places.

use std::path::{Path, PathBuf};

use super::{Profile, folder};
use crate::command::{program, run};
use crate::{Outcome, places, server, setup};

/// What the programs are made of.
const SOURCES: &[&str] = &["src", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// The compiled programs, where trunk left them.
pub struct Programs {
    folder: PathBuf,
}

/// The programs in the site: the addresses that the page needs.
pub struct Placed {
    pub script: String,
    pub wasm: String,
    pub vault: String,
    pub press: String,
}

/// Compiles the programs, unless nothing that they are made of changed since the last time.
pub fn compile(profile: Profile) -> Outcome<Programs> {
    let folder = places::stage().join(match profile {
        Profile::Development => "development/trunk",
        Profile::Release => "release/trunk",
    });
    let stamp = folder.with_extension("state");
    let links = folder::read(&places::project().join("index.html"))?;
    let links: String = links.lines().filter(|line| line.contains("data-trunk")).collect();
    let state = state_of(SOURCES, &links);
    if folder::read(&stamp).is_ok_and(|known| known == state) {
        return Ok(Programs { folder });
    }
    let _gone_or_never_there = std::fs::remove_file(&stamp);
    folder::empty(&folder)?;
    // Trunk is kept from the network, since it would fetch tools of its own; so the crates are fetched before.
    run(program("cargo").args(["fetch", "--quiet", "--locked", "--target", "wasm32-unknown-unknown"]))?;
    run(trunk(profile).arg("--dist").arg(&folder))?;
    folder::write(&stamp, state)?;
    Ok(Programs { folder })
}

fn trunk(profile: Profile) -> std::process::Command {
    let mut trunk = program("trunk");
    trunk.args(["build", "--offline", "--color", "auto"]).env_remove("NO_COLOR");
    if let Some(toolchain) = setup::toolchain() {
        trunk.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    match profile {
        Profile::Release => trunk.arg("--release"),
        // Leptos then compiles each view once instead of once for every combination.
        Profile::Development => trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "--cfg erase_components"),
    };
    trunk
}

/// What files and folders contain, as one short text that changes when any of them does.
pub fn state_of(sources: &[&str], more: &str) -> String {
    let mut all = more.to_owned();
    for source in sources {
        let path = places::project().join(source);
        let inside = if path.is_dir() { folder::files(&path) } else { vec![PathBuf::new()] };
        for file in inside {
            let path = if path.is_dir() { path.join(&file) } else { path.clone() };
            let bytes = folder::read_bytes(&path).unwrap_or_default();
            all += &format!("\n{source}/{} {}", file.display(), server::digest(&bytes));
        }
    }
    server::digest(all.as_bytes())
}

impl Programs {
    /// Copies the programs into the site: the app beside the page, each worker into a folder named after its contents,
    /// since trunk gives workers no hash of their own (trunk#405).
    pub fn place(&self, site: &Path) -> Outcome<Placed> {
        let page = folder::read(&self.folder.join("index.html"))?;
        let (script, wasm) = (attribute(&page, "data-program")?, attribute(&page, "data-wasm")?);
        for name in [&script, &wasm] {
            folder::copy_file(&self.folder.join(name), &site.join(name))?;
        }
        let [vault, press] = [self.worker("vault", site)?, self.worker("press", site)?];
        Ok(Placed { script, wasm, vault, press })
    }

    fn worker(&self, name: &str, site: &Path) -> Outcome<String> {
        let parts = [format!("{name}_loader.js"), format!("{name}.js"), format!("{name}_bg.wasm")];
        let mut all = Vec::new();
        for part in &parts {
            all.extend(folder::read_bytes(&self.folder.join(part))?);
        }
        let home = format!("w/{}", &server::digest(&all)[..16]);
        for part in &parts {
            folder::copy_file(&self.folder.join(part), &site.join(&home).join(part))?;
        }
        Ok(format!("{home}/{name}_loader.js"))
    }
}

fn attribute(page: &str, name: &str) -> Outcome<String> {
    let after = page.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    after.map(str::to_owned).ok_or_else(|| format!("Trunk's page has no {name}: see pattern_script in Trunk.toml"))
}
