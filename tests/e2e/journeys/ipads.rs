//! Many iPads: one scan makes each the class's, and its answers are read off it by the teacher's camera.

use e2e::{Browser, Class, Visit, film, film_of, lesson, picture_of};
use thinkclick::domain::qr::Drawing;
use thinkclick::lens::draw;

use crate::september::{STAFF_CODE, a_class_is_made, the_class_code_is_made};

/// A teacher's computer and a class iPad, with nothing between them but their cameras.
pub fn a_class_ipads_answers_are_collected(visit: &mut Visit) {
    let (code, answers) = (film("class-code"), film("answers"));
    let ipad = visit.another_with_a_camera(&code);
    visit.browser = visit.another_with_a_camera(&answers);
    film_of(&the_teacher_shows_the_code(visit), &code);
    let teacher = std::mem::replace(&mut visit.browser, ipad);
    one_scan_makes_it_the_classs(visit);
    a_child_is_not_sure(&visit.browser);
    film_of(&the_answers_are_shown(visit), &answers);
    let ipad = std::mem::replace(&mut visit.browser, teacher);
    the_teacher_collects(visit);
    let teacher = std::mem::replace(&mut visit.browser, ipad);
    the_answers_are_cleared(visit);
    assert!(teacher.complaints().is_empty(), "{:#?}", teacher.complaints());
}

fn the_teacher_shows_the_code(visit: &Visit) -> Vec<Drawing> {
    let browser = &visit.browser;
    visit.open("#/teacher");
    browser.press_button("Make a class");
    a_class_is_made(browser, "Zaynab Ahmed\nZoë Łukasiewicz\nTom Reed");
    browser.press_button("Other iPads");
    browser.see_heading("Other iPads");
    browser.see("Make the class code and save the class file");
    browser.press_button("We were taught together today");
    the_class_code_is_made(browser);
    browser.see("It is good until the end of today");
    browser.press_button("Save class file");
    browser.see_heading("Scan this with each iPad");
    let codes = browser.codes_shown("Class code for the iPads");
    visit.is_accessible();
    browser.screens("other-ipads");
    browser.press_button("For a picture: show one large code");
    browser.screens("other-ipads-large");
    codes
}

fn one_scan_makes_it_the_classs(visit: &Visit) {
    let browser = &visit.browser;
    visit.open("#/pupil");
    browser.see_heading("Hello!");
    visit.is_accessible();
    browser.screens("no-ipad");
    browser.find(&["link"], "Scan the class code");
    visit.open("#/scan");
    browser.see_heading("Who are you?");
    browser.see("Zaynab");
}

fn a_child_is_not_sure(browser: &Browser) {
    browser.press_button("Tom");
    browser.press_button("That’s me");
    lesson::is_learnt(browser);
    browser.press_button("I’m not sure, ask my grown-up");
    browser.press_button("Yes, ask my grown-up");
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
}

fn the_answers_are_shown(visit: &Visit) -> Vec<Drawing> {
    let browser = &visit.browser;
    browser.press_button("For staff");
    browser.press_button("Hand the answers to the teacher");
    browser.see("This shows the locked answers of this iPad as codes");
    visit.is_accessible();
    browser.screens("staff-hand-over");
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Continue");
    browser.see_heading("Answers that wait here");
    browser.see_heading("Kestrels: one answer waiting");
    visit.is_accessible();
    browser.screens("answers");
    browser.press_button("Show them as codes");
    browser.see_heading("Codes of Kestrels");
    let codes = browser.codes_shown("One answer");
    visit.is_accessible();
    browser.screens("answers-codes");
    browser.press_button("Back");
    codes
}

fn the_teacher_collects(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Back");
    browser.see_heading("Who has signed");
    browser.press_button("Collect from iPads");
    browser.see_heading("Collect from iPads");
    browser.see("One answer came in");
    visit.is_accessible();
    browser.screens("collect");
    browser.press_button("Back");
    browser.press_button("Show names");
    browser.until("Tom standing under “Needs you”", || {
        browser.list_under("Needs you").iter().any(|row| row.starts_with("Tom")).then_some(())
    });
}

fn the_answers_are_cleared(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Clear them here");
    browser.see_heading("Clear these answers?");
    visit.is_accessible();
    browser.screens("answers-clear");
    browser.fill("Six-digit staff code", "111111");
    browser.press_button("Yes, clear them");
    browser.see("That is not the code");
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Yes, clear them");
    browser.see_heading("Nothing waits here");
    assert!(browser.keys_on("envelopes").is_empty());
    visit.is_accessible();
    browser.press_button("Back");
    browser.see_heading("Who are you?");
}

/// Where there is no camera a picture does it, and what is no class code of today is said plainly.
pub fn a_picture_makes_a_class_ipad(visit: &mut Visit) {
    let engine = visit.engine().name();
    visit.open("#/scan");
    let browser = &visit.browser;
    browser.see_heading("Scan the class code");
    browser.see("No camera? Use a picture of the code");
    visit.is_accessible();
    browser.screens("scan");
    let hand_in = |text: &str, name: &str| {
        let drawing = draw(text, 40).expect("a code that is not too long");
        browser.hand_in("No camera? Use a picture of the code", &picture_of(&drawing, &format!("{name}-{engine}")));
    };
    let class = Class::of(&["Zaynab", "Tom"]).of_the_school();
    hand_in("https://owls.example/", "elsewhere");
    browser.see("not one of ours");
    hand_in(&visit.server.address(), "address");
    browser.see("That code only opens the app");
    hand_in(&Class::of(&["Tom"]).of_yesterday().text(), "yesterday");
    browser.see("This class code has ended");
    hand_in(&class.text()[..300], "cut");
    browser.see("Only a part of the class code was read");
    hand_in(&Class::of(&["Tom"]).text(), "other-words");
    browser.see("This iPad has other words of the school");
    hand_in(&class.text(), "class");
    browser.see_heading("Who are you?");
    browser.see("Zaynab");
}
