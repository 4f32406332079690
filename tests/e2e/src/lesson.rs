//! Going through a lesson as a child does: the story, a moment to think, an answer, and on.

use crate::Browser;
use std::path::PathBuf;

use serde_json::Value;
use thinkclick::domain::lesson::BandLessons;

/// The lessons of all steps, as they lie on the host.
pub(crate) fn lessons() -> Vec<Value> {
    let folder = std::fs::read_dir(crate::built().join("lessons")).expect("the compiled lessons");
    let files = folder.map(|file| file.expect("a file").path());
    let compiled = files.filter(|file| file.extension().is_some_and(|end| end == "cbor"));
    let read = |file: PathBuf| {
        let bytes = std::fs::read(file).expect("the compiled lessons");
        serde_json::to_value(BandLessons::parse(&bytes).expect("lessons of this build")).expect("JSON")
    };
    compiled.map(read).collect()
}

fn activities() -> Vec<Value> {
    lessons().iter().flat_map(|lessons| list(&lessons["activities"])).collect()
}

/// What is on the screen of a lesson now.
enum Now {
    Press(&'static str),
    Question(Value),
    Over,
}

fn now(browser: &Browser, activities: &[Value]) -> Option<Now> {
    let (headings, buttons, words) = browser.glance();
    if headings.iter().any(|heading| ["Rule 1", "Thank you!"].contains(&heading.as_str())) {
        return Some(Now::Over);
    }
    let on = ["Now I will think", "We have talked about it", "Go on", "Try again"];
    if let Some(name) = on.into_iter().find(|name| buttons.iter().any(|button| button == name)) {
        return Some(Now::Press(name));
    }
    let asked = |activity: &&Value| {
        let question = activity["question"].as_str().unwrap_or_default();
        let situation = activity["situation"].as_str().unwrap_or_default();
        headings.iter().any(|heading| heading == question) && words.contains(situation)
    };
    activities.iter().find(asked).cloned().map(Now::Question)
}

/// Goes through the whole lesson with right answers, once past its first wrong one. Returns how many questions there were.
pub fn is_learnt(browser: &Browser) -> usize {
    goes_on(browser, usize::MAX)
}

/// Answers so many questions, to the owl's answer to the last of them. Returns how many there were.
pub fn goes_on(browser: &Browser, most: usize) -> usize {
    let activities = activities();
    let mut questions = 0;
    loop {
        if questions == most {
            return questions;
        }
        match browser.until("the lesson going on", || now(browser, &activities)) {
            Now::Over => return questions,
            Now::Press(name) => leads_on(browser, name),
            Now::Question(activity) => {
                questions += 1;
                answer(browser, &activity);
                browser.until("the owl answering", || browser.has(&["button"], "Go on").then_some(()));
            }
        }
    }
}

/// Presses what leads on, and waits until it has: a page shows that it felt a tap before it goes on, and who looked in
/// between would want to press again what is then gone.
pub fn leads_on(browser: &Browser, name: &str) {
    browser.press_button(name);
    browser.until(&format!("“{name}” leading on"), || (!browser.has(&["button"], name)).then_some(()));
}

/// Gives the right answer, whatever its look.
fn answer(browser: &Browser, activity: &Value) {
    let kind = &activity["kind"];
    if let Some(options) = kind["choose"]["options"].as_array() {
        return picks(browser, options);
    }
    if let Some(options) = kind["browse"]["options"].as_array() {
        browser.press_button("Next page");
        return picks(browser, options);
    }
    for fork in list(&kind["story"]["turns"]) {
        picks(browser, &list(&fork["options"]));
    }
    if kind["story"].is_object() {
        return;
    }
    let baskets = list(&kind["sort"]["baskets"]);
    for item in list(&kind["sort"]["items"]) {
        let basket = item["basket"].as_u64().unwrap_or_default() as usize;
        browser.press_last_button(&text(&item, "text"));
        browser.press_last_button(&text(&baskets[basket], "label"));
    }
    for line in list(&kind["spot"]["page"]["lines"]) {
        if line["gives_away"] == true {
            browser.press_last_button(&text(&line, "text"));
        }
    }
    let mut cards = list(&kind["order"]["cards"]);
    cards.sort_by_key(|card| card["place"].as_u64());
    for card in cards {
        browser.press_last_button(&text(&card, "text"));
    }
    for gap in list(&kind["build"]["gaps"]) {
        picks(browser, &list(&gap["pieces"]));
    }
    for letter in list(&kind["inbox"]["letters"]) {
        let fate = match letter["fate"].as_str() {
            Some("keep") => "Keep it",
            Some("ask") => "Ask first",
            _ => "Close it and tell",
        };
        browser.press_button_in(&text(&letter, "from"), fate);
    }
    browser.press_button("That is my answer");
}

/// Taps the first card that is right.
fn picks(browser: &Browser, options: &[Value]) {
    let right = options.iter().find(|option| option["verdict"] == "right").expect("a right answer");
    browser.press_last_button(&text(right, "text"));
}

fn text(thing: &Value, key: &str) -> String {
    thing[key].as_str().unwrap_or_default().to_owned()
}

fn list(place: &Value) -> Vec<Value> {
    place.as_array().cloned().unwrap_or_default()
}

/// From a way of signing that is filled in, over the last look, to what comes after "I have finished".
pub fn looks_and_finishes(browser: &Browser) {
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    browser.press_button("I have finished");
}

/// Turns the rules and then the promises, one page after the other.
pub fn rules_and_promises(browser: &Browser, rules: usize, promises: usize) {
    for (word, count) in [("Rule", rules), ("My promise", promises)] {
        for number in 1..=count {
            browser.see_heading(&format!("{word} {number}"));
            browser.press_button("Next");
        }
    }
    browser.see_heading("Sign in your own way");
}
