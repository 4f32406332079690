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
    browser.press_button("Look at it once more");
    browser.see("Tap the stamp that you like");
    browser.press_button("Rocket");
    browser.screens("sign-stamp");
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    visit.is_accessible();
    browser.screens("check-stamp");
    browser.press_button("Change how I sign");
    with_the_name_and_with_a_partner(visit);
    browser.press_button("I have finished");
    browser.see_heading("Thank you!");
    visit.is_accessible();
    browser.screens("goodbye");
    a_mistake_is_told(visit);
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    browser.see("Has been here");
}

/// Each way can be looked at, and none is sealed before the end.
fn with_the_name_and_with_a_partner(visit: &Visit) {
    let browser = &visit.browser;
    browser.see_heading("Sign in your own way");
    browser.press_button("My name");
    browser.press_button("Freya");
    browser.screens("sign-name");
    browser.press_button("Look at it once more");
    browser.see_heading("I sign like this");
    browser.press_button("Somebody helped me");
    browser.tick("a teaching assistant");
    visit.is_accessible();
    browser.press_button("Keep this");
    browser.see("Who helped: a teaching assistant");
    browser.press_button("Change how I sign");
    browser.press_button("With a partner");
    browser.see_heading("How was the yes said?");
    browser.press_button("Look at it once more");
    browser.see("Tap how the yes was said.");
    browser.press_button("Looked");
    browser.press_button("Look at it once more");
    browser.see("Say who helped.");
    browser.tick("somebody else");
    browser.fill("Name of the person who helped", "Ms Roe");
    visit.is_accessible();
    browser.screens("sign-partner");
    browser.press_button("Look at it once more");
    browser.see("Who helped: Ms Roe");
    browser.screens("check-partner");
    browser.press_button("Change how I sign");
    browser.press_button("Only share it");
    browser.see("when signing says nothing to this child");
    browser.tick("the class teacher");
    visit.is_accessible();
    browser.screens("sign-share");
    browser.press_button("Look at it once more");
    browser.see_heading("Not signed, but shared");
    browser.screens("check-share");
    browser.press_button("Read it again");
    for number in 1..=4 {
        browser.see_heading(&format!("My promise {number}"));
        browser.press_button("Next");
    }
    browser.see_heading("Not signed, but shared");
}

/// The first answer is locked already; a second one asks the teacher to check it.
fn a_mistake_is_told(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("I made a mistake");
    browser.see("Shall your teacher look at your answer with you?");
    visit.is_accessible();
    browser.screens("mistake");
    browser.press_button("Yes, please tell my teacher");
    browser.see_heading("Thank you!");
    browser.press_button("I made a mistake");
    browser.see("Your teacher will look at it with you.");
    browser.press_button("Go back");
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
