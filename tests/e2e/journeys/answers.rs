//! The three answers that a pupil can give, and what the teacher sees of them and does with them. In the pretend class.

use e2e::{Browser, Visit, lesson};

use crate::september::{STAFF_CODE, the_class_code_is_made};

/// What is written down for an answer that went to the wrong name.
const WRONG_NAME: &str = "Bruno tapped Rosa’s name";
const TALKED: &str = "Hari wants to sign on paper";

/// Not sure, not today, and a typed name: each child sees the same goodbye, and the teacher sees each where it belongs.
pub fn every_answer_is_a_real_one(visit: &mut Visit) {
    starts_the_short_way(visit);
    let browser = &visit.browser;
    let goodbyes = [not_sure(visit), not_today(browser), signs_under_another_name(browser)];
    assert!(goodbyes.iter().all(|goodbye| *goodbye == goodbyes[0]), "the goodbyes differ: {goodbyes:#?}");
    a_grown_up_signs(visit, "Bruno");
    browser.press_button("For staff");
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Continue");
    browser.see_heading("The pretend class");
    browser.press_button("Be the teacher");
    browser.see("4 answers were taken in");
    browser.press_button("Show names");
    each_stands_where_it_belongs(visit);
    an_answer_goes_to_its_own_child(visit);
    an_answer_is_set_aside_and_brought_back(visit);
    families_may_film_a_performance(visit);
    the_diary_says_so(browser);
}

/// The pretend teacher has taught the class together, so that each pupil has three questions only.
fn starts_the_short_way(visit: &Visit) {
    visit.open("#/pretend");
    let browser = &visit.browser;
    browser.press_button("Be the teacher");
    browser.see_heading("Who has signed");
    browser.press_button("Start the class iPad");
    browser.press_button("We were taught together today");
    browser.see("Taught together on");
    the_class_code_is_made(browser);
    browser.see("It works on this device until the end of today");
    browser.press_button("Save class file");
    browser.see("Last saved");
    browser.press_button("Start the class iPad");
    browser.see_heading("Who are you?");
}

fn comes_to_the_rules(browser: &Browser, name: &str) {
    browser.press_button(name);
    browser.press_button("That’s me");
    assert_eq!(lesson::is_learnt(browser), 3);
}

/// What the goodbye says; then the iPad is given back.
fn goodbye(browser: &Browser) -> String {
    browser.see_heading("Thank you!");
    let words = browser.words();
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    words
}

fn not_sure(visit: &Visit) -> String {
    let browser = &visit.browser;
    comes_to_the_rules(browser, "Freya");
    browser.press_button("I’m not sure, ask my grown-up");
    browser.see_heading("Shall we ask your grown-up?");
    visit.is_accessible();
    browser.screens("not-sure");
    browser.press_button("Go back");
    browser.see_heading("Rule 1");
    browser.press_button("I’m not sure, ask my grown-up");
    browser.press_button("Yes, ask my grown-up");
    goodbye(browser)
}

fn not_today(browser: &Browser) -> String {
    comes_to_the_rules(browser, "Hari");
    lesson::rules_and_promises(browser, 10, 4);
    browser.press_button("Not today");
    browser.press_button("Yes, not today");
    goodbye(browser)
}

fn signs_under_another_name(browser: &Browser) -> String {
    comes_to_the_rules(browser, "Rosa");
    lesson::rules_and_promises(browser, 10, 4);
    browser.press_button("My name");
    browser.press_button("Look at it once more");
    browser.see("The line is still empty");
    browser.fill("Type your name", "Bruno");
    lesson::looks_and_finishes(browser);
    goodbye(browser)
}

/// A grown-up agrees and has a question; no child is barred by it.
fn a_grown_up_signs(visit: &Visit, child: &str) {
    let browser = &visit.browser;
    browser.press_button(child);
    browser.press_button(&format!("A grown-up signs for {child}"));
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Continue");
    browser.see_heading("The rules for being safe online");
    browser.press_button("Continue");
    browser.see_heading("What the school asks of you");
    browser.tick(
        "I agree, and I have a question. I sign at the end, it counts, and the school talks with me about my question.",
    );
    browser.press_button("Continue");
    browser.see("Choose what your question is about");
    browser.choose("What is your question about?", "point 2: Cannot be held responsible for …");
    visit.is_accessible();
    browser.screens("together-question");
    browser.press_button("Continue");
    browser.fill("Your full name", "Beatrice Badger");
    browser.tick("Parent");
    browser.press_button("Continue");
    browser.see("May you decide about photographs for this child?");
    browser.tick("Yes");
    browser.press_button("No to all");
    browser.press_button("Continue");
    browser.tick("Type my name");
    browser.fill("Type your full name", "Beatrice Badger");
    browser.press_button("Continue");
    browser.see_heading("Check what you promise");
    browser.tick("I have read the rules and what the school asks, and I agree.");
    browser.press_button("Sign");
    goodbye(browser);
}

/// Fails unless this child stands under this heading with these words.
fn stands(browser: &Browser, child: &str, heading: &str, words: &str) {
    browser.until(&format!("“{child}” standing under “{heading}” with “{words}”"), || {
        let rows = browser.list_under(heading);
        rows.iter().any(|row| row.starts_with(&format!("{child} ")) && row.contains(words)).then_some(())
    });
}

fn each_stands_where_it_belongs(visit: &Visit) {
    let browser = &visit.browser;
    stands(browser, "Freya", "Needs you", "Is not sure: wants a talk first.");
    stands(browser, "Hari", "Needs you", "Said “not today”: wants a talk first.");
    stands(browser, "Rosa", "Still to come", "Grown-up still to come");
    stands(browser, "Bruno", "Needs you", "A grown-up agreed and has a question about point 2.");
    stands(browser, "Ollie", "Still to come", "Pupil and grown-up still to come");
    let counts = ["Needs you", "Still to come", "Done"].map(|heading| browser.list_under(heading).len());
    assert_eq!(counts, [3, 9, 0]);
    visit.is_accessible();
    browser.screens("register-answers");
    browser.press_button("Freya");
    browser.see("Not sure, wants to ask a grown-up");
    browser.see_heading("Not sure: how to begin");
    visit.is_accessible();
    browser.press_button("Back");
}

fn an_answer_goes_to_its_own_child(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Bruno");
    browser.see("The pupil has not answered yet.");
    browser.see("Agreed, with a question about point 2.");
    visit.is_accessible();
    browser.screens("child-question");
    browser.press_button("We have talked about it");
    browser.see("Talked about it on");
    let picture = browser.names("heading").first().cloned().unwrap_or_default();
    browser.press_button("Back");
    browser.press_button("Rosa");
    browser.see("Signed by typing the name");
    browser.press_button("Not this child’s");
    browser.see_heading("Not this child’s answer");
    browser.press_button("Do it");
    browser.see("Choose what shall happen with it");
    browser.see("Write down the reason");
    browser.tick("Move it to another child");
    browser.press_button("Do it");
    browser.see("Choose whose answer it is");
    visit.is_accessible();
    browser.screens("not-this-childs");
    browser.choose("Whose is it?", &format!("Bruno Badger · {picture}"));
    browser.fill("Reason", WRONG_NAME);
    browser.press_button("Do it");
    browser.see("Done, and kept in this browser");
    browser.see("The pupil has not answered yet.");
    browser.press_button("Back");
    stands(browser, "Rosa", "Still to come", "Pupil and grown-up still to come");
    stands(browser, "Bruno", "Done", "Both signed");
    browser.press_button("Bruno");
    browser.see("Signed by typing the name");
    browser.see("Beatrice Badger");
    browser.press_button("Back");
}

fn an_answer_is_set_aside_and_brought_back(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Hari");
    browser.press_button("Not this child’s");
    browser.tick("Set it aside");
    browser.fill("Reason", TALKED);
    browser.press_button("Do it");
    browser.see(&format!("Set aside. Reason: {TALKED}"));
    visit.is_accessible();
    browser.screens("child-set-aside");
    browser.press_button("Back");
    stands(browser, "Hari", "Still to come", "Pupil and grown-up still to come");
    browser.press_button("Hari");
    browser.press_button("Bring it back and count it");
    browser.see_heading("Not today: how to begin");
    browser.press_button("Back");
    stands(browser, "Hari", "Needs you", "Said “not today”");
}

/// The words for filming, agreed to on the teacher's device, and the sheet for the hall door.
fn families_may_film_a_performance(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("The school’s words");
    browser.see_heading("For the school: sentences worth a second look");
    browser.see("Ask whether it is still wanted.");
    visit.is_accessible();
    browser.screens("school-words");
    browser.press_button("Back");
    browser.press_button("Filming at a performance");
    browser.see_heading("Filming at a performance");
    browser.press_button("Announce it");
    browser.see("Write what the performance is called");
    visit.is_accessible();
    browser.fill("What is it called?", "Winter concert");
    browser.paste("On which day?", "2031-12-11");
    browser.press_button("Announce it");
    browser.see_heading("Winter concert, 11 December 2031");
    browser.press_button("A grown-up agrees here");
    browser.see("I will film or photograph my own child only.");
    browser.press_button("I agree");
    browser.see("Tick the box if you agree");
    browser.fill("Your full name", "Ferdinand Fox");
    browser.tick("I agree to this");
    visit.is_accessible();
    browser.press_button("I agree");
    browser.see("One grown-up has agreed here.");
    browser.screens("filming");
    browser.press_button("Back");
}

fn the_diary_says_so(browser: &Browser) {
    browser.press_button("Diary of this class");
    browser.see(&format!("An answer was moved to another child. Reason: {WRONG_NAME}"));
    browser.see(&format!("An answer was set aside. Reason: {TALKED}"));
    browser.see("An answer was counted by the teacher");
    browser.see("Talked with who asked or was not sure, on");
}
