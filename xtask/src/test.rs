//! `cargo xtask test`: every check, one step after the other, each with its time. The release is linked on one core for
//! minutes, so it is built beside the steps that do not need it, and says what it has to say when its turn comes.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::command::{find, find_one, program, run as run_program};
use crate::pipeline::{self, Profile};
use crate::{Outcome, places, setup};

/// A step of the checks.
struct Step {
    name: &'static str,
    /// What it is for, as it is announced.
    about: &'static str,
    run: fn() -> Outcome<()>,
}

/// The quick ones first, so that a slip is known early.
const STEPS: &[Step] = &[
    Step { name: "fmt", about: "the code's layout", run: fmt },
    Step { name: "clippy", about: "the compiler's and clippy's advice", run: clippy },
    Step { name: "native", about: "the tests that need no browser", run: native },
    Step { name: "build", about: "the release, as it goes to schools", run: build },
    Step { name: "web", about: "the tests inside a browser", run: web },
    Step { name: "e2e", about: "the journeys in Chromium, Firefox and WebKitGTK", run: e2e },
];

/// Runs all steps, or with `--only STEP` one of them.
pub fn run(options: &[&str]) -> Outcome<()> {
    let names = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
    let steps: Vec<_> = match options {
        [] => STEPS.iter().collect(),
        ["--only", wanted] => STEPS.iter().filter(|step| step.name == *wanted).collect(),
        _ => return Err(format!("test knows `--only STEP`; the steps are {names}")),
    };
    if steps.is_empty() {
        return Err(format!("The steps are {names}."));
    }
    let started = Instant::now();
    println!("== setup: what the checks need");
    setup::for_building()?;
    setup::for_testing()?;
    let mut times = vec![("setup", started.elapsed())];
    let mut release = (steps.len() > 1).then(Beside::start).transpose()?;
    for step in steps {
        let started = Instant::now();
        println!("\n== {}: {}", step.name, step.about);
        let outcome = match release.take_if(|release| release.step == step.name) {
            Some(release) => release.finish(),
            None => (step.run)(),
        };
        times.push((step.name, started.elapsed()));
        println!("== {}: {}", step.name, spent(started.elapsed()));
        if let Err(reason) = outcome {
            let again = format!("cargo xtask test --only {}", step.name);
            return Err(format!(
                "{reason}\n\n{}The step “{}” failed. This repeats it alone:\n  {again}",
                table(&times),
                step.name
            ));
        }
    }
    println!("\n{}total {}: all passed", table(&times), spent(started.elapsed()));
    Ok(())
}

/// A step that goes on beside others. When another one fails it is ended; a compiler that it started then still finishes its file.
struct Beside {
    step: &'static str,
    running: Child,
    said: PathBuf,
}

impl Beside {
    /// Starts to build the release.
    fn start() -> Outcome<Self> {
        let step = "build";
        let said = places::stage().join("build.txt");
        let told = |error: std::io::Error| format!("The build could not be started beside the tests: {error}");
        fs::create_dir_all(places::stage()).map_err(told)?;
        let file = File::create(&said).map_err(told)?;
        let both = file.try_clone().map_err(told)?;
        let itself = std::env::current_exe().map_err(told)?;
        let mut again = program(&itself.to_string_lossy());
        again.args(["test", "--only", step]).stdin(Stdio::null()).stdout(file).stderr(both);
        Ok(Self { step, running: again.spawn().map_err(told)?, said })
    }

    /// Waits for its end, and prints what it said.
    fn finish(mut self) -> Outcome<()> {
        let outcome = self.running.wait();
        print!("{}", fs::read_to_string(&self.said).unwrap_or_default());
        match outcome {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("The build ended with {status}.")),
            Err(error) => Err(format!("The build was lost: {error}")),
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ended_already = self.running.kill();
    }
}

fn table(times: &[(&str, Duration)]) -> String {
    times.iter().map(|(name, time)| format!("{name:<8} {}\n", spent(*time))).collect()
}

fn spent(time: Duration) -> String {
    format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
}

fn fmt() -> Outcome<()> {
    run_program(program("cargo").args(["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome<()> {
    run_program(program("cargo").args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

/// The journeys are walked later, over the release; here their code is only compiled by clippy.
fn native() -> Outcome<()> {
    run_program(program("cargo").args([
        "test",
        "--quiet",
        "--workspace",
        "--exclude",
        "e2e",
        "--exclude",
        "web",
        "--locked",
    ]))
}

fn build() -> Outcome<()> {
    pipeline::build(Profile::Release).map(|_| ())
}

/// The tests of tests/web, in Chromium. They are compiled as `serve` compiles: quick to make, and nobody waits for them.
fn web() -> Outcome<()> {
    let driver = find("chromedriver").ok_or("chromedriver is not on this machine, so nothing runs inside a browser")?;
    let runner =
        find("wasm-bindgen-test-runner").ok_or("wasm-bindgen-test-runner, a part of wasm-bindgen-cli, is missing")?;
    let mut cargo = program("cargo");
    // Not quietly: cargo would hand that on to the runner, which does not know it.
    cargo.args(["test", "--package", "web", "--locked", "--target", "wasm32-unknown-unknown"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", driver);
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver_settings()?).env(pipeline::FLAGS.0, pipeline::FLAGS.1);
    if let Some(toolchain) = setup::toolchain() {
        cargo.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    run_program(&mut cargo)
}

/// How the runner is to start Chromium.
fn webdriver_settings() -> Outcome<PathBuf> {
    let browser = find_one(setup::CHROMIUM).ok_or("Chromium is not on this machine")?;
    let settings = serde_json::json!({ "goog:chromeOptions": {
        "binary": browser,
        "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
    } });
    let file = places::stage().join("webdriver.json");
    let written = std::fs::create_dir_all(places::stage()).and_then(|()| std::fs::write(&file, settings.to_string()));
    written.map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
    Ok(file)
}

fn e2e() -> Outcome<()> {
    if !places::dist().join("index.html").is_file() {
        pipeline::build(Profile::Release)?;
    }
    run_program(program("cargo").args(["test", "--quiet", "--locked", "--package", "e2e"]))
}

/// Walks the journeys in Chromium, which then also takes the README's pictures.
pub fn pictures() -> Outcome<()> {
    setup::for_testing()?;
    let walk = ["test", "--quiet", "--locked", "--package", "e2e", "--", "--engine", "chromium", "--pictures"];
    run_program(program("cargo").args(walk))
}
