//! The lessons of the other steps: the middle one is walked by everybody else.

use e2e::{Class, Visit};

use crate::lesson;

/// Years 1 and 2, on a class iPad: nine pages, from the spotty egg to what came out of it.
pub fn years_one_and_two_learn(visit: &mut Visit) {
    learns(visit, "ks1", 9);
}

/// Years 5 and 6: fourteen pages, and at the end they know who the Phantom Knitter is.
pub fn years_five_and_six_learn(visit: &mut Visit) {
    learns(visit, "upper_ks2", 14);
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
