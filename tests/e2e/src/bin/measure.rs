//! What a first visit costs over the network, and how soon a kept app is usable: printed for `cargo xtask bench`.

use std::time::{Duration, Instant};

use e2e::{Class, Engine, Visit, Way, lesson};
use serde_json::json;

fn main() {
    let mut visit = Visit::alone(Engine::Chromium);
    visit.open("");
    visit.browser.see_heading("Think then Click");
    print_bytes(&visit, "the welcome is usable", 280);
    visit.is_kept_offline();
    visit.go_offline();
    println!("Kept files, no network, 4× slower: usable after {} ms (at most 1000)", slow_restart(&visit).as_millis());
    let mut visit = Visit::alone(Engine::Chromium);
    visit.comes_to_the_first_activity();
    print_bytes(&visit, "the first activity", 320);
    print_slowest_answers();
}

/// A whole lesson on a device four times slower: how long each tap waits for the screen to answer (INP, as the browser's
/// own Event Timing measures it), and how much the page shifts by itself.
fn print_slowest_answers() {
    println!("A whole lesson, 4× slower, three times, since other work on the machine holds up a frame now and then:");
    let mut worst: Vec<f64> = (0..3).map(|_| slowest_answers()).collect();
    worst.sort_by(f64::total_cmp);
    println!("    98th percentile of the middle one: {} ms (at most 100)", worst[1]);
}

/// One walk, printed; returns the 98th percentile, in milliseconds.
fn slowest_answers() -> f64 {
    let visit = Visit::alone(Engine::Chromium);
    visit.open("");
    visit.browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]));
    visit.open("#/pupil");
    visit.browser.script(
        "window.__taps = new Map();
         window.__shift = 0;
         const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each))
             .observe({ type, durationThreshold: 16, buffered: true });
         watch('event', ({ interactionId: tap, duration }) =>
             tap && __taps.set(tap, Math.max(duration, __taps.get(tap) ?? 0)));
         watch('layout-shift', (entry) => entry.hadRecentInput || (__shift += entry.value))",
        &[],
    );
    visit.browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    visit.goes(Way::ByFinger);
    visit.browser.press_button("Zaynab");
    visit.browser.press_button("That’s me");
    lesson::is_learnt(&visit.browser);
    let taken = visit.browser.script("return [[...__taps.values()].sort((a, b) => a - b), __shift]", &[]);
    let taps: Vec<f64> = taken[0].as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    let at = |share: f64| taps.get(((taps.len() as f64 * share) as usize).min(taps.len().saturating_sub(1)));
    let (middle, most) = (at(0.5).copied().unwrap_or_default(), at(0.98).copied().unwrap_or_default());
    println!(
        "    {} taps of 16 ms or more: median {middle} ms, 98th percentile {most} ms; layout shift {:.3} (none wanted)",
        taps.len(),
        taken[1].as_f64().unwrap_or_default()
    );
    most
}

fn print_bytes(visit: &Visit, until: &str, most: usize) {
    println!("Over the network until {until}: {:.1} KB (at most {most})", visit.kilobytes());
    for seen in visit.fetched() {
        println!("    {:>8} bytes  {}", seen.bytes, seen.path);
    }
}

/// The best of three: the first one still warms the machine up.
fn slow_restart(visit: &Visit) -> Duration {
    visit.browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    let once = || {
        visit.browser.go("about:blank");
        let started = Instant::now();
        visit.open("");
        started.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}
