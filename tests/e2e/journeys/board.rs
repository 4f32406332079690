//! A class is taught together: a teacher, a remote and a big screen.

use e2e::{Key, Visit};

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
    browser.press_key(Key::Right);
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
    browser.press_key(Key::Right);
    browser.see_button("Go back");
    browser.choose("Go to", "What we keep in mind");
    browser.see_heading("Think first, then click");
    browser.see("Our code for the iPads today");
    visit.is_accessible();
    browser.screens("board-end");
    browser.press_button("Back to the plan");
    browser.see_heading("Teach together");
    visit.open("#/notes");
    browser.see_heading("Notes for the teacher");
    browser.see("Children can");
    visit.is_accessible();
    browser.screens("board-notes");
}
