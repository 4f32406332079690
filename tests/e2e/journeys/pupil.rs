//! A pupil, in the pretend class: anyone can play every step, and nothing is kept.

use e2e::{Visit, lesson};

/// From the pretend class's door to the goodbye: the whole lesson, the rules, the promises, a stamp.
pub fn a_pupil_learns_and_signs(visit: &mut Visit) {
    visit.open("#/pretend");
    let browser = &visit.browser;
    browser.see_heading("The pretend class");
    visit.is_accessible();
    browser.screens("pretend");
    browser.press_button("Be a pupil");
    browser.see_heading("Who are you?");
    browser.see("This is a pretend class");
    visit.is_accessible();
    browser.screens("picker");
    browser.press_button("Freya");
    browser.see_heading("Are you Freya?");
    visit.is_accessible();
    browser.screens("asking");
    browser.press_button("That’s me");
    browser.see_button("Now I will think");
    visit.is_accessible();
    browser.screens("lesson-story");
    lesson::leads_on(browser, "Now I will think");
    browser.screens("lesson-think");
    assert_eq!(lesson::is_learnt(browser), 12);
    read_and_promise(visit);
    browser.see_heading("Sign in your own way");
    visit.is_accessible();
    browser.screens("sign");
    browser.press_button("Stamp");
    browser.press_button("I have finished");
    browser.see("Tap the stamp that you like");
    browser.press_button("Rocket");
    browser.screens("sign-stamp");
    browser.press_button("I have finished");
    browser.see_heading("Thank you!");
    visit.is_accessible();
    browser.screens("goodbye");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    browser.see("Has been here");
}

/// The rules one by one, then the promises, with a look at each kind of screen.
pub fn read_and_promise(visit: &Visit) {
    let browser = &visit.browser;
    browser.see_heading("Rule 1");
    visit.is_accessible();
    browser.screens("rule");
    for number in 1..=10 {
        browser.see_heading(&format!("Rule {number}"));
        browser.press_button("Next");
    }
    for number in 1..=4 {
        browser.see_heading(&format!("My promise {number}"));
        if number == 4 {
            browser.see("If something goes wrong online, tell us, even if a rule was broken.");
            browser.see("Telling is always right. We will listen and help.");
            visit.is_accessible();
            browser.screens("promise");
        }
        browser.press_button("Next");
    }
}

/// The Tell card is on every pupil screen, shows who can be told, and closes again.
pub fn telling_is_always_there(visit: &mut Visit) {
    visit.open("#/pretend");
    let browser = &visit.browser;
    browser.press_button("Be a pupil");
    browser.see_heading("Who are you?");
    browser.press_button("Tell a grown-up");
    browser.see("A grown-up here");
    browser.see("Childline");
    browser.see("0800 1111");
    browser.see("Stop and listen. Say: thank you for telling me.");
    visit.is_accessible();
    browser.screens("tell");
    browser.press_button("Close");
    browser.see_heading("Who are you?");
}
