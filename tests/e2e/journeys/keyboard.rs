//! With the keyboard alone: no finger, no mouse. What is seen to on the way stands in src/hand.rs.

use e2e::{Key, Visit, Way};

use crate::september;

/// The teacher makes a class, a child learns and signs, a grown-up signs, and the paper is made.
pub fn september_without_a_finger(visit: &mut Visit) {
    visit.goes(Way::ByKeyboard);
    september::from_the_list_of_names_to_the_paper(visit);
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
