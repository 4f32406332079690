//! `cargo xtask bench`: sizes, what a first visit costs, and Lighthouse's scores. It prints and asserts nothing.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::command::{find_one, program, run as run_program};
use crate::pipeline::{self, Profile};
use crate::server::{Server, brotli, headers};
use crate::{Outcome, places, setup};

/// Builds the release and measures it; with `--built`, what lies in dist/ already.
pub fn run(options: &[&str]) -> Outcome<()> {
    setup::for_measuring()?;
    let site = match options {
        [] => {
            setup::for_building()?;
            pipeline::build(Profile::Release)?
        }
        ["--built"] if places::dist().join("index.html").is_file() => places::dist(),
        _ => return Err("bench knows `--built`, for a dist/ that is there".to_owned()),
    };
    println!("\n== sizes, after brotli");
    sizes(&site);
    println!("\n== a first visit in Chromium (bodies only, as the server sent them)");
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--package", "e2e", "--bin", "measure"]))?;
    println!("\n== ink: one trace of 2,000 points on our pad and on signature_pad, in one run of Chromium");
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--package", "e2e", "--bin", "ink"]))?;
    println!("\n== papers: thirty agreements out of our press, jsPDF and pdf-lib, in one run of Chromium");
    papers()?;
    println!("\n== bad files, from the picking to the answer of Check a document, in Chromium");
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--package", "e2e", "--bin", "checking"]))?;
    println!("\n== a teacher's September in Chromium, with times from tap to result");
    let september = ["from_the_list_of_names_to_the_paper", "--engine", "chromium", "--times"];
    run_program(program("cargo").args(["test", "--quiet", "--locked", "--package", "e2e", "--"]).args(september))?;
    println!("\n== Lighthouse, mobile");
    lighthouse(&site)
}

/// The papers are written natively, as the app orders them, and pressed in the browser.
fn papers() -> Outcome<()> {
    let write =
        ["run", "--quiet", "--locked", "--no-default-features", "--features", "press", "--example", "press_times"];
    run_program(program("cargo").args(write).arg(places::stage().join("papers")))?;
    run_program(program("cargo").args(["run", "--quiet", "--locked", "--package", "e2e", "--bin", "papers"]))
}

/// A part of the site: its name, which files belong to it, and the most kilobytes that it may have.
type Part = (&'static str, fn(&str) -> bool, Option<f64>);

fn sizes(site: &Path) {
    let groups: [Part; 9] = [
        ("welcome", |name| name.contains("/think-then-click"), None),
        (
            "app, all",
            |name| {
                name.starts_with("w/")
                    && !name.contains("/vault")
                    && !name.contains("/press")
                    && !name.contains("/lens")
            },
            None,
        ),
        ("vault", |name| name.starts_with("w/") && name.contains("/vault"), Some(220.0)),
        ("lens", |name| name.starts_with("w/") && name.contains("/lens"), Some(130.0)),
        ("press", |name| name.starts_with("w/") && name.contains("/press"), Some(620.0)),
        ("style", |name| name.ends_with(".css"), None),
        ("words", |name| name.starts_with("words/"), None),
        ("fonts", |name| name.starts_with("fonts/"), None),
        ("pictures", |name| name.starts_with("pictures/") || name.starts_with("icons/"), None),
    ];
    let files: Vec<_> = pipeline::files_of(site);
    for (group, belongs, most) in groups {
        let own = files.iter().filter(|name| belongs(name));
        let bytes: usize = own.map(|name| packed(&site.join(name), name)).sum();
        let limit = most.map(|most| format!(" (at most {most})")).unwrap_or_default();
        println!("{group:<10} {:>8.1} KB{limit}", bytes as f64 / 1000.0);
    }
}

fn packed(file: &Path, name: &str) -> usize {
    let bytes = fs::read(file).unwrap_or_default();
    if headers::kind(name).shrinks { brotli(bytes).len() } else { bytes.len() }
}

fn lighthouse(site: &Path) -> Outcome<()> {
    let browser = find_one(setup::CHROMIUM).ok_or("Chromium is not on this machine")?;
    let server = Server::start(site, 0, "/").map_err(|error| format!("no free port: {error}"))?;
    let report = places::stage().join("lighthouse.json");
    let mut lighthouse = program("lighthouse");
    lighthouse.env("CHROME_PATH", browser).arg(server.address()).args([
        "--quiet",
        "--output=json",
        "--only-categories=performance,accessibility,best-practices",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage",
    ]);
    run_program(lighthouse.arg(format!("--output-path={}", report.display())))?;
    let text = fs::read_to_string(&report).map_err(|error| format!("Lighthouse left no report: {error}"))?;
    let report: Value = serde_json::from_str(&text).map_err(|error| format!("Lighthouse's report: {error}"))?;
    for category in ["performance", "accessibility", "best-practices"] {
        let score = report["categories"][category]["score"].as_f64().unwrap_or_default() * 100.0;
        println!("{category:<26} {score:.0}");
    }
    for audit in [
        "first-contentful-paint",
        "largest-contentful-paint",
        "interactive",
        "total-blocking-time",
        "cumulative-layout-shift",
    ] {
        println!("{audit:<26} {}", report["audits"][audit]["displayValue"].as_str().unwrap_or("-"));
    }
    let audits = report["audits"].as_object().into_iter().flatten();
    for (name, audit) in audits.filter(|(_, audit)| audit["score"].as_f64().is_some_and(|score| score < 0.9)) {
        println!("  below 90: {name}: {}", audit["title"].as_str().unwrap_or_default());
    }
    Ok(())
}
