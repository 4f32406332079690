//! With the keyboard alone: no finger, no mouse. What is seen to on the way stands in src/hand.rs.

use e2e::{Key, Visit, Way, lesson};
use thinkclick::domain::access::Reach;

use crate::{september, ways};

/// The teacher makes a class, a child learns and signs, a grown-up signs, and the paper is made.
pub fn september_without_a_finger(visit: &mut Visit) {
    visit.goes(Way::ByKeyboard);
    september::from_the_list_of_names_to_the_paper(visit);
}

/// The whole lesson of Years 5 and 6, then the ways of answering that it does not have.
pub fn a_lesson_without_a_finger(visit: &mut Visit) {
    ways::comes(visit, ways::within(Reach::Touch).of_step("upper_ks2"), Way::ByKeyboard);
    assert_eq!(lesson::is_learnt(&visit.browser), 14);
    visit.browser.see_heading("Rule 1");
    for (class, question) in ways::other(Reach::Touch) {
        ways::comes(visit, class, Way::ByKeyboard);
        ways::answers(visit, question);
    }
}

/// What opens over a page takes the focus, holds it while it is open, and gives it back to the button that opened it.
pub fn a_card_over_the_page_gives_the_focus_back(visit: &mut Visit) {
    visit.goes(Way::ByKeyboard);
    visit.open("#/pretend");
    let browser = &visit.browser;
    browser.press_button("Be a pupil");
    browser.see_heading("Who are you?");
    for close in [Key::Enter, Key::Escape] {
        browser.press_button("Tell a grown-up");
        browser.see("A grown-up here");
        visit.is_accessible();
        match close {
            Key::Enter => browser.press_button("Close"),
            _ => browser.press_key(close),
        }
        browser.see_no("A grown-up here");
        let back = || (browser.focused().1 == "Tell a grown-up").then_some(());
        browser.until("the focus coming back", back);
    }
}
