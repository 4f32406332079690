//! A teacher makes papers: first from the school's words alone, then of an open class.

use e2e::Visit;

use crate::september;

/// The catalogue without a class, a paper from the board's plan, then the class's sheets and "where may this picture go?".
pub fn a_teacher_makes_papers(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.press_link("Papers");
    browser.see_heading("Papers");
    browser.see("Rules poster, A4");
    browser.see("Open your class for these");
    visit.is_accessible();
    browser.screens("papers");
    browser.press_button("Make: Rules poster, A4");
    let poster = browser.saved_file(".pdf");
    assert_eq!(poster.name, "Rules poster, A4 Wise Owl Trust.pdf");
    assert!(poster.bytes.starts_with(b"%PDF"));
    browser.see("The paper was handed to this device");
    browser.see("Anyone with this file can read it");
    visit.is_accessible();
    browser.screens("papers-made");
    visit.open("#/board");
    browser.see("minutes in all");
    browser.press_button("The plan as a PDF");
    browser.until("the plan as a file", || {
        browser.saved().iter().any(|file| file.name == "Session plan Wise Owl Trust.pdf").then_some(())
    });

    visit.open("#/teacher");
    browser.press_button("Make a class");
    browser.see_heading("Make a class");
    september::a_class_is_made(browser, "Zaynab Ahmed\nNguyễn Thị Hà\nTom Reed");
    browser.press_button("Show names");
    browser.press_button("Papers");
    browser.see_heading("Where may this picture go?");
    browser.tick("Zaynab");
    browser.tick("Tom");
    browser.see("Not yet: ask the office");
    visit.is_accessible();
    browser.screens("papers-class");
    browser.press_button("Make: Picture-day sheet");
    browser.until("the picture-day sheet", || {
        browser.saved().iter().any(|file| file.name.starts_with("Picture-day sheet")).then_some(())
    });
    browser.press_button("Make: Class promise poster, A3");
    browser.see("Nobody’s stamp or drawing is here");
    browser.screens("papers-no-marks");
}
