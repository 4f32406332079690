//! The tools that npm installs: wasm-opt, esbuild, the accessibility checker, Lighthouse, and what ours is measured against.

use std::fs;

use super::{Need, has_apt, packages};
use crate::command::{find, program, run};
use crate::{Outcome, places};

/// What makes the release small.
pub fn for_building() -> Vec<Need> {
    vec![need("binaryen", "132", true), need("esbuild", "0.25.12", true)]
}

/// What the journeys and the bench measure with. Lighthouse 13 needs a newer Node than Debian has.
pub fn for_testing() -> Vec<Need> {
    vec![need("axe-core", "4.14", true), need("lighthouse", "12.8.2", false)]
}

/// What the bench measures ours against, and nothing else needs: a pad for signatures, and two makers of PDFs.
pub fn for_measuring() -> Vec<Need> {
    [("signature_pad", "5.1.4"), ("jspdf", "4.2.1"), ("pdf-lib", "1.17.1"), ("@pdf-lib/fontkit", "1.1.1")]
        .map(|(package, version)| need(package, version, false))
        .into()
}

fn need(package: &'static str, version: &'static str, required: bool) -> Need {
    Need {
        name: format!("{package} {version}"),
        present: Box::new(move || installed(package).is_some_and(|found| found.starts_with(version))),
        install: Box::new(move || install(package, version)),
        by_hand: format!(
            "install Node 20 or newer, then run `npm install --prefix {} {package}@{version}`",
            places::npm().display()
        ),
        required,
    }
}

fn installed(package: &str) -> Option<String> {
    let text = fs::read_to_string(places::npm().join("node_modules").join(package).join("package.json")).ok()?;
    let about: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(about.get("version")?.as_str()?.to_owned())
}

fn install(package: &str, version: &str) -> Outcome<()> {
    if find("npm").is_none() && has_apt() {
        packages::install(&["nodejs", "npm"])?;
    }
    let folder = places::npm();
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let mut npm = program("npm");
    // Lighthouse and its kin would otherwise fetch a browser of their own.
    npm.env("PUPPETEER_SKIP_DOWNLOAD", "1").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    run(npm.arg("--prefix").arg(folder).arg(format!("{package}@{version}")))
}
