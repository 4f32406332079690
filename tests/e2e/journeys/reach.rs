//! Children whom no finger serves: each thing is pressed by a switch or a look, from "That's me" to the goodbye.

use e2e::{Class, Visit, Way, lesson};
use thinkclick::domain::access::{Access, Pace, Reach};
use thinkclick::domain::activity::Pack;
use thinkclick::domain::lesson::Later;

use crate::ways;

/// The early step's whole lesson, its rules, the promise and a stamp, all with one switch.
pub fn a_lesson_and_a_stamp_with_one_switch(visit: &mut Visit) {
    starts(visit, Class::of(&["Zaynab", "Tom"]).of_step("early"), Reach::OneSwitch, Way::ByOneSwitch);
    let browser = &visit.browser;
    browser.see_button("Now I will think");
    browser.screens("early-switch");
    assert_eq!(lesson::goes_on(browser, 1), 1);
    visit.is_accessible();
    assert_eq!(lesson::is_learnt(browser), 5);
    lesson::rules_and_promises(browser, 6, 1);
    browser.press_button("Stamp");
    browser.press_button("Rocket");
    visit.is_accessible();
    browser.screens("early-switch-stamp");
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    visit.is_accessible();
    browser.screens("early-switch-check");
    browser.press_button("I have finished");
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see("Has been here");
    assert_eq!(browser.keys_on("envelopes").len(), 2, "the answer and the note for the teacher");
}

/// Three questions with two switches: Space moves on, Enter presses.
pub fn three_questions_with_two_switches(visit: &mut Visit) {
    three_questions(visit, Reach::TwoSwitches, Way::ByTwoSwitches);
}

/// Each way of answering with two switches. One switch finds the same stops, only later.
pub fn every_way_of_answering_with_two_switches(visit: &mut Visit) {
    for (class, question) in ways::other(Reach::TwoSwitches).into_iter().chain(ways::of_lessons(Reach::TwoSwitches)) {
        ways::comes(visit, class, Way::ByTwoSwitches);
        ways::answers(visit, question);
    }
}

/// Three questions with a pointer that only rests.
pub fn three_questions_with_a_look(visit: &mut Visit) {
    three_questions(visit, Reach::Dwell, Way::ByLook);
}

fn three_questions(visit: &mut Visit, reach: Reach, way: Way) {
    let class = Class::of(&["Zaynab", "Tom"]).of_step("early").later(Later::Pack(Pack::Spring1));
    starts(visit, class, reach, way);
    let browser = &visit.browser;
    assert_eq!(lesson::is_learnt(browser), Pack::QUESTIONS);
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see("Has been here");
}

/// The adult taps the name; from then on the child presses in its own way.
fn starts(visit: &mut Visit, class: Class, reach: Reach, way: Way) {
    let access = Access { reach, pace: Pace::of_tenths(14), ..Access::default() };
    visit.open("");
    visit.browser.is_class_ipad_of(&class.within_reach(access));
    visit.open("#/pupil");
    visit.browser.press_button("Zaynab");
    visit.goes(way);
    visit.browser.press_button("That’s me");
}
