//! What Debian's package manager installs: the browsers, their drivers, and the checkers of documents.

use std::process::Command;

use super::{Need, has_apt};
use crate::Outcome;
use crate::command::{find, find_one, output, program, run};

/// Where Debian keeps the small browser that comes with WebKitGTK.
pub const MINI_BROWSER: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];

/// The names under which Chromium is found, here and elsewhere.
pub const CHROMIUM: &[&str] = &[
    "/usr/bin/chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The names under which Firefox is found.
pub const FIREFOX: &[&str] = &["/usr/bin/firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/// The three engines and what drives them. WebKitGTK exists on Linux only: elsewhere the checks go on without it.
pub fn browsers() -> Vec<Need> {
    let webkit = cfg!(target_os = "linux");
    vec![
        need("Chromium", CHROMIUM, &["chromium"], true),
        need("Chromium's driver", &["chromedriver"], &["chromium-driver"], true),
        need("Firefox", FIREFOX, &["firefox-esr"], true),
        need("WebKitGTK's driver", &["WebKitWebDriver"], &["webkit2gtk-driver"], webkit),
        need("WebKitGTK", MINI_BROWSER, &["libwebkit2gtk-4.1-0"], webkit),
        need("Xvfb, a screen for WebKitGTK", &["Xvfb"], &["xvfb"], webkit),
    ]
}

/// What reads the exported documents back.
pub fn document_checkers() -> Vec<Need> {
    vec![
        need("qpdf", &["qpdf"], &["qpdf"], true),
        need("pdftotext", &["pdftotext"], &["poppler-utils"], true),
        need("7-Zip", &["7zz", "7z"], &["p7zip-full"], false),
    ]
}

fn need(name: &str, programs: &'static [&'static str], packages: &'static [&'static str], required: bool) -> Need {
    Need {
        name: name.to_owned(),
        present: Box::new(|| find_one(programs).is_some()),
        install: Box::new(|| install(packages)),
        by_hand: format!(
            "install {name} (Debian: `apt-get install {}`) so that `{}` is found",
            packages.join(" "),
            programs[0]
        ),
        required,
    }
}

/// Installs Debian packages; fetches the list of packages only when it is too old to know them.
pub fn install(packages: &[&str]) -> Outcome<()> {
    if !has_apt() {
        return Err("This machine has no apt-get.".to_owned());
    }
    let missing: Vec<_> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = || run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(&missing));
    install().or_else(|_| {
        run(apt().args(["update", "-qq"]))?;
        install()
    })
}

fn is_installed(package: &str) -> bool {
    let said = output(program("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]));
    said.as_deref() == Some("installed")
}

fn apt() -> Command {
    let mut apt = as_root("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

/// A command that needs the machine's owner. In an automatic run nobody is there to type a password.
pub fn as_root(name: &str) -> Command {
    let is_root = output(program("id").arg("-u")).as_deref() == Some("0");
    if is_root || find("sudo").is_none() {
        return program(name);
    }
    let mut sudo = program("sudo");
    if std::env::var_os("CI").is_some() {
        sudo.arg("-n");
    }
    sudo.args(["--preserve-env=DEBIAN_FRONTEND", name]);
    sudo
}
