//! What a first visit costs over the network, and how soon a kept app is usable: printed for `cargo xtask bench`.

use std::time::{Duration, Instant};

use e2e::{Engine, Visit};
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
