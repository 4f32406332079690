//! A class is taught together: a teacher, a remote and a big screen.

use e2e::{Key, Visit};

use crate::steps;

/// From the teacher's page to the plan, through the lesson by the keys of a remote, to the code for the iPads. The same
/// iPad is no class's: no name is anywhere.
pub fn a_class_is_taught_together(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.press_link("Plan a lesson on the board");
    browser.see_heading("Teach together");
    browser.see("The first lesson. It counts");
    browser.see("minutes in all");
    visit.is_accessible();
    browser.screens("board-plan");
    browser.press_button("Start on the board");
    browser.see_heading("Before we begin");
    visit.is_accessible();
    browser.screens("board-ground");
    // What some remotes send.
    browser.press_key(Key::Space);
    browser.see("Tansy thinks out loud");
    visit.is_accessible();
    browser.screens("board-story");
    browser.press_key(Key::Right);
    browser.press_key(Key::Right);
    browser.see_button("Show the answer");
    browser.press_button("About half");
    browser.see("Tell your neighbour why");
    visit.is_accessible();
    browser.screens("board-hands");
    browser.press_button("Show the answer");
    browser.until("the owl answering", || {
        browser.has(&["heading"], "Yes").then_some(()).or(browser.has(&["button"], "Go on").then_some(()))
    });
    visit.is_accessible();
    browser.screens("board-answer");
    browser.type_text("b");
    browser.see_button("The board is dark. Press any key, or tap, to go on.");
    browser.screens("board-dark");
    browser.type_text("x");
    browser.see_button("Go back");
    browser.press_button("Go to");
    browser.see_heading("Go to");
    browser.press_key(Key::Right);
    browser.see_heading("Go to");
    visit.is_accessible();
    browser.screens("board-jump");
    browser.press_button("What we keep in mind");
    browser.see_heading("Think first, then click");
    browser.see("Our code for the iPads today");
    visit.is_accessible();
    browser.screens("board-end");
    browser.press_button("Back to the plan");
    browser.see_heading("Teach together");
    families_read_the_rules(visit);
    five_minutes_about_one_topic(visit);
    visit.open("#/notes");
    browser.see_heading("Notes for the teacher");
    browser.see("Children can");
    visit.is_accessible();
    browser.screens("board-notes");
}

/// Families: the rules one by one, and under each the same in a language of theirs.
fn families_read_the_rules(visit: &Visit) {
    let browser = &visit.browser;
    browser.tick("With families: ten minutes, the rules one by one");
    browser.see("Another language under the English");
    browser.choose("Another language under the English", "Polski (a draft: nobody has read it for your school yet)");
    visit.is_accessible();
    browser.screens("board-plan-families");
    browser.press_button("Start on the board");
    browser.see_heading("Before we begin");
    browser.press_key(Key::Right);
    browser.see_heading("Rule 1");
    let [rule, _] = steps::beside("pl", false);
    browser.see(&rule);
    visit.is_accessible();
    browser.screens("board-rule-pl");
    browser.press_button("Back to the plan");
}

/// What a class has misunderstood comes back the next day: three questions about it.
fn five_minutes_about_one_topic(visit: &Visit) {
    let browser = &visit.browser;
    browser.see_heading("Teach together");
    let (list, topic) =
        ("Three short questions, for another half-term or for tomorrow", "Five minutes tomorrow: Telling an adult");
    browser.choose(list, topic);
    browser.see("5 minutes in all");
    browser.screens("board-plan-again");
    browser.press_button("Start on the board");
    browser.see_heading("Before we begin");
    browser.press_key(Key::Right);
    browser.see_heading("Do you remember?");
    visit.is_accessible();
    browser.screens("board-again");
    browser.press_button("Back to the plan");
    browser.see_heading("Teach together");
}
