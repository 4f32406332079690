//! Runs each journey in each engine, some at a time, and prints one line for each and a total.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use xtask::places;

use crate::driver::Screen;
use crate::{Engine, Visit};

/// What a machine with two cores can keep honest: a child takes its time to think. With six no run was shorter, and more waited
/// too long for a browser.
const AT_ONCE: usize = 4;

/// Something that a person does with the app, from one end to the other.
#[derive(Clone, Copy)]
pub struct Journey {
    pub name: &'static str,
    pub steps: fn(&mut Visit),
    /// Where it is walked: in all three engines, unless it shows what one of them says for all.
    pub engines: &'static [Engine],
}

/// Runs the journeys. On the command line `--engine NAME` takes one engine only, and a word only the journeys with it in
/// their name. An engine that this machine cannot have is said and passed over, except where all three are required.
pub fn run(journeys: &[Journey]) -> ExitCode {
    let (engines, words) = asked(std::env::args().skip(1).collect());
    if !crate::built().join("index.html").is_file() {
        eprintln!("There is no site to walk through: run `cargo xtask build` first, or with `--development` that one.");
        return ExitCode::FAILURE;
    }
    let mut missing = Vec::new();
    let mut list = VecDeque::new();
    for engine in &engines {
        match engine.driver() {
            Some(_) => {}
            None => missing.push(engine.name()),
        }
    }
    let wanted = |journey: &&Journey| words.is_empty() || words.iter().any(|word| journey.name.contains(word.as_str()));
    for journey in journeys.iter().filter(wanted) {
        let here = |engine: &&Engine| journey.engines.contains(engine) && !missing.contains(&engine.name());
        list.extend(engines.iter().filter(here).map(|engine| (*engine, *journey)));
    }
    for engine in &missing {
        println!("e2e: {engine} is not on this machine; going on without it");
    }
    let required = cfg!(target_os = "linux") && !missing.is_empty();
    let screen = list.iter().any(|(engine, _)| *engine == Engine::WebKit).then(Screen::start);
    // A failing journey's own message is printed with its line; the usual report would mix two journeys.
    std::panic::set_hook(Box::new(|_| {}));
    let (list, failed, total) = (Mutex::new(list), Mutex::new(Vec::new()), Mutex::new(0_usize));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((engine, journey)) = list.lock().ok().and_then(|mut list| list.pop_front()) {
                    let mut outcome = walk(engine, journey, screen.as_ref());
                    // WebKit's driver loses keys and strokes of the pen on a busy machine. Both tries are printed.
                    for _ in 0..if engine == Engine::WebKit { 2 } else { 0 } {
                        if outcome.is_err() {
                            println!(
                                "  again   {} in {}, since its driver may have lost a key",
                                journey.name,
                                engine.name()
                            );
                            outcome = walk(engine, journey, screen.as_ref());
                        }
                    }
                    if let (Err(()), Ok(mut failed)) = (outcome, failed.lock()) {
                        failed.push(format!("{} --engine {}", journey.name, engine.name()));
                    }
                    if let Ok(mut total) = total.lock() {
                        *total += 1;
                    }
                }
            });
        }
    });
    let (failed, total) = (failed.into_inner().unwrap_or_default(), total.into_inner().unwrap_or_default());
    for again in &failed {
        println!("e2e: again with `cargo test -p e2e -- {again}`");
    }
    println!("e2e: {} passed, {} failed", total - failed.len(), failed.len());
    if failed.is_empty() && total > 0 && !required { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn walk(engine: Engine, journey: Journey, screen: Option<&Screen>) -> Result<(), ()> {
    let started = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut visit = Visit::start(engine, screen);
        let steps = catch_unwind(AssertUnwindSafe(|| {
            (journey.steps)(&mut visit);
            visit.ends_well();
        }));
        steps.map_err(|reason| report(&visit, journey, reason.as_ref()))
    }));
    let seconds = started.elapsed().as_secs_f32();
    let title = format!("{} in {}", journey.name, engine.name());
    match outcome {
        Ok(Ok(())) => {
            println!("  ok      {title} ({seconds:.1} s)");
            Ok(())
        }
        Ok(Err(report)) => {
            println!("  FAILED  {title} ({seconds:.1} s)\n{report}");
            Err(())
        }
        Err(reason) => {
            println!("  FAILED  {title} ({seconds:.1} s)\n{}", words_of(reason.as_ref()));
            Err(())
        }
    }
}

/// What is needed to see why: the message, the console, and a picture of the screen.
fn report(visit: &Visit, journey: Journey, reason: &(dyn std::any::Any + Send)) -> String {
    let file = format!("FAILED-{}-{}.png", journey.name.replace("::", "-"), visit.engine().name());
    let kept = catch_unwind(AssertUnwindSafe(|| {
        let folder = places::screens();
        let _made = std::fs::create_dir_all(&folder);
        std::fs::write(folder.join(&file), visit.browser.picture()).is_ok()
    }));
    let picture = if matches!(kept, Ok(true)) { format!("\nThe screen: target/screens/{file}") } else { String::new() };
    let complaints = catch_unwind(AssertUnwindSafe(|| visit.browser.complaints())).unwrap_or_default();
    let console =
        if complaints.is_empty() { String::new() } else { format!("\nThe console: {}", complaints.join("\n")) };
    format!("{}{console}{picture}", words_of(reason))
}

fn words_of(reason: &(dyn std::any::Any + Send)) -> String {
    let text = reason
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| reason.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    text.unwrap_or_else(|| "it stopped without a message".to_owned())
}

fn asked(mut words: Vec<String>) -> (Vec<Engine>, Vec<String>) {
    let mut engines = Engine::ALL.to_vec();
    while let Some(place) = words.iter().position(|word| word == "--engine") {
        let name = words.get(place + 1).cloned().unwrap_or_default();
        engines.retain(|engine| engine.name() == name);
        words.drain(place..(place + 2).min(words.len()));
    }
    words.retain(|word| !word.starts_with("--"));
    (engines, words)
}
