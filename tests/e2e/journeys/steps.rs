//! The lessons of the other steps: the middle one is walked by everybody else.

use e2e::{Class, Visit, lesson, now};
use thinkclick::domain::access::{Access, Thinking};
use thinkclick::domain::activity::{Band, Pack};
use thinkclick::domain::board::BoardCode;
use thinkclick::domain::lesson::Later;

/// The early step: six scenes, its own six rules and one promise.
pub fn the_early_step_learns(visit: &mut Visit) {
    learns(visit, "early", 6, (6, 1));
}

/// Years 1 and 2, on a class iPad: nine pages, from the spotty egg to what came out of it.
pub fn years_one_and_two_learn(visit: &mut Visit) {
    learns(visit, "ks1", 9, (10, 4));
}

/// Years 5 and 6: fourteen pages, and at the end they know who the Phantom Knitter is.
pub fn years_five_and_six_learn(visit: &mut Visit) {
    learns(visit, "upper_ks2", 14, (10, 4));
}

/// Weeks after signing, the second lesson of Years 3 and 4 brings the rules back. Nothing is signed at its end.
pub fn a_class_comes_back_to_the_rules(visit: &mut Visit) {
    comes_back(visit, Later::Second, 8);
}

/// In another half-term, three short questions.
pub fn three_questions_bring_the_rules_back(visit: &mut Visit) {
    comes_back(visit, Later::Pack(Pack::Spring1), Pack::QUESTIONS);
}

/// A class iPad that was started for the whole lesson: the board's code makes it three questions, another number does not.
pub fn the_boards_code_leads_to_the_short_way(visit: &mut Visit) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]));
    visit.open("#/pupil");
    let code = BoardCode::of(now().day(), Band::LowerKs2);
    browser.press_button("We learnt it on the board");
    browser.see_heading("We learnt it on the board");
    browser.fill("The number at the end of the lesson", "7");
    browser.press_button(&code.picture.to_string());
    browser.see("That was another one.");
    visit.is_accessible();
    browser.screens("board-code");
    browser.fill("The number at the end of the lesson", &code.digits.to_string());
    browser.press_button(&code.picture.to_string());
    browser.see_heading("Who are you?");
    browser.see_no("We learnt it on the board");
    browser.press_button("Zaynab");
    browser.press_button("That’s me");
    assert_eq!(lesson::is_learnt(browser), 3);
    browser.see_heading("Rule 1");
}

/// A class whose answers are awake at once. The moment to think is walked in the pretend class.
fn at_once() -> Class {
    Class::of(&["Zaynab", "Tom"]).within_reach(Access { thinking: Thinking::Off, ..Access::default() })
}

fn comes_back(visit: &mut Visit, later: Later, pages: usize) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&at_once().taught_together().later(later));
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

fn learns(visit: &mut Visit, step: &str, pages: usize, (rules, promises): (usize, usize)) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&at_once().of_step(step));
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
    lesson::rules_and_promises(browser, rules, promises);
}
