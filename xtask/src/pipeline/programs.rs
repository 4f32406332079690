//! The four programs: the app itself, the vault, the press and the lens. Trunk compiles them; this gives them their places.

use std::path::{Path, PathBuf};

use super::{Profile, folder, parts};
use crate::command::{program, run};
use crate::{Outcome, places, server, setup};

/// What the programs are made of.
const SOURCES: &[&str] = &[
    "src",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "xtask/src/pipeline/programs.rs",
    "xtask/src/pipeline/parts.rs",
];

/// What the compiler is told for the browser. Leptos then compiles each view once instead of once for every combination:
/// quicker to build, and smaller. The hash is the small one, a loop instead of its sixty-four rounds written out.
pub const FLAGS: (&str, &str) =
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", r#"--cfg erase_components --cfg sha2_backend_soft="compact""#);

/// The app's own program.
pub const APP: &str = "think-then-click";

/// The compiled programs: where trunk left them, and where the app's parts are.
pub struct Programs {
    folder: PathBuf,
    app: PathBuf,
}

/// The programs in the site: the addresses that the page needs.
pub struct Placed {
    pub script: String,
    pub wasm: String,
    pub vault: String,
    pub press: String,
    pub lens: String,
}

/// Compiles the programs, unless nothing that they are made of changed since the last time.
pub fn compile(profile: Profile) -> Outcome<Programs> {
    let stage = places::stage().join(match profile {
        Profile::Development => "development",
        Profile::Release => "release",
    });
    let folder = stage.join("trunk");
    let app = match profile {
        Profile::Development => folder.clone(),
        Profile::Release => stage.join("parts"),
    };
    let stamp = folder.with_extension("state");
    let links = folder::read(&places::project().join("index.html"))?;
    let links: String = links.lines().filter(|line| line.contains("data-trunk")).collect();
    let state = state_of(SOURCES, &links);
    if folder::read(&stamp).is_ok_and(|known| known == state) {
        return Ok(Programs { folder, app });
    }
    let _gone_or_never_there = std::fs::remove_file(&stamp);
    folder::empty(&folder)?;
    // Trunk is kept from the network, since it would fetch tools of its own; so the crates are fetched before: all of them,
    // since what compiles on this machine for the browser (macros, build scripts) has crates of its own.
    run(program("cargo").args(["fetch", "--quiet", "--locked"]))?;
    if profile == Profile::Release {
        run(&mut workers())?;
    }
    run(trunk(profile).arg("--dist").arg(&folder))?;
    if profile == Profile::Release {
        parts::cut(&app)?;
    }
    folder::write(&stamp, state)?;
    Ok(Programs { folder, app })
}

fn trunk(profile: Profile) -> std::process::Command {
    let mut trunk = program("trunk");
    trunk.args(["build", "--offline", "--color", "auto"]).env_remove("NO_COLOR");
    if let Some(toolchain) = setup::toolchain() {
        trunk.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    trunk.env(FLAGS.0, FLAGS.1);
    if profile == Profile::Release {
        // The workers name their own features in index.html, so only the app is made ready to be cut.
        trunk.args(["--release", "--features", "split"]);
    }
    trunk
}

/// Links the workers at once, on as many cores as there are, as index.html asks trunk to: it would link one after the other,
/// and finds them done.
fn workers() -> std::process::Command {
    let mut cargo = program("cargo");
    cargo.args(["build", "--quiet", "--release", "--offline", "--target", "wasm32-unknown-unknown"]);
    cargo
        .args(["--features", "app,press,lens", "--bin", "vault", "--bin", "press", "--bin", "lens"])
        .env(FLAGS.0, FLAGS.1);
    if let Some(toolchain) = setup::toolchain() {
        cargo.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    cargo
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
    /// Copies the programs into the site.
    pub fn place(&self, site: &Path) -> Outcome<Placed> {
        let app = match self.app == self.folder {
            true => put(&self.folder, &[format!("{APP}.js").into(), format!("{APP}_bg.wasm").into()], site)?,
            false => put(&self.app, &folder::files(&self.app), site)?,
        };
        let worker = |name: &str| -> Outcome<String> {
            let files = [format!("{name}_loader.js"), format!("{name}.js"), format!("{name}_bg.wasm")];
            let home = put(&self.folder, &files.map(PathBuf::from), site)?;
            Ok(format!("{home}/{name}_loader.js"))
        };
        Ok(Placed {
            script: format!("{app}/{APP}.js"),
            wasm: format!("{app}/{APP}_bg.wasm"),
            vault: worker("vault")?,
            press: worker("press")?,
            lens: worker("lens")?,
        })
    }
}

/// Copies a program's files into a folder of the site that is named after what they contain, so that they can go on
/// naming each other. (Trunk gives workers no hash of their own: trunk#405.)
fn put(from: &Path, files: &[PathBuf], site: &Path) -> Outcome<String> {
    let mut all = Vec::new();
    for file in files {
        all.extend(folder::read_bytes(&from.join(file))?);
    }
    let home = format!("w/{}", &server::digest(&all)[..16]);
    for file in files {
        folder::copy_file(&from.join(file), &site.join(&home).join(file))?;
    }
    Ok(home)
}
