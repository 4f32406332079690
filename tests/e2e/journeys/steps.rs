//! The lessons of the other steps: the middle one is walked by everybody else.

use e2e::{Class, Visit};
use thinkclick::domain::activity::Pack;
use thinkclick::domain::lesson::Later;

use crate::lesson;

/// Years 1 and 2, on a class iPad: nine pages, from the spotty egg to what came out of it.
pub fn years_one_and_two_learn(visit: &mut Visit) {
    learns(visit, "ks1", 9);
}

/// Years 5 and 6: fourteen pages, and at the end they know who the Phantom Knitter is.
pub fn years_five_and_six_learn(visit: &mut Visit) {
    learns(visit, "upper_ks2", 14);
}

/// Weeks after signing, the second lesson of Years 3 and 4 brings the rules back. Nothing is signed at its end.
pub fn a_class_comes_back_to_the_rules(visit: &mut Visit) {
    comes_back(visit, Later::Second, 8);
}

/// In another half-term, three short questions.
pub fn three_questions_bring_the_rules_back(visit: &mut Visit) {
    comes_back(visit, Later::Pack(Pack::Spring1), Pack::QUESTIONS);
}

fn comes_back(visit: &mut Visit, later: Later, pages: usize) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]).taught_together().later(later));
    visit.open("#/pupil");
    browser.press_button("Zaynab");
    browser.press_button("That’s me");
    assert_eq!(lesson::goes_on(browser, 1), 1);
    visit.is_accessible();
    browser.screens(&format!("later-{pages}"));
    assert_eq!(lesson::is_learnt(browser), pages - 1);
    browser.see_heading("Thank you!");
    assert_eq!(browser.keys_on("envelopes").len(), 1, "the note for the teacher, and no answer");
    browser.press_button("Done");
    browser.see("Has been here");
    assert!(browser.keys_on("drafts").is_empty(), "nothing of the visit is left");
}

fn learns(visit: &mut Visit, step: &str, pages: usize) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]).of_step(step));
    visit.open("#/pupil");
    browser.press_button("Zaynab");
    browser.press_button("That’s me");
    browser.see_button("Now I will think");
    visit.is_accessible();
    browser.screens(&format!("{step}-story"));
    for page in 1..=pages {
        assert_eq!(lesson::goes_on(browser, 1), 1, "page {page} of {pages}");
        if page % 3 == 0 {
            visit.is_accessible();
            browser.screens(&format!("{step}-{page}"));
        }
        browser.press_button("Go on");
    }
    lesson::rules_and_promises(browser, 10, 4);
}
