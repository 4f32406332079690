//! The lessons of the other steps: the middle one is walked by everybody else.

use e2e::{Class, Visit, lesson, now};
use thinkclick::domain::access::{Access, Thinking};
use thinkclick::domain::activity::{Band, Pack};
use thinkclick::domain::board::BoardCode;
use thinkclick::domain::lesson::Later;

/// The early step: six scenes, its own six rules and one promise.
pub fn the_early_step_learns(visit: &mut Visit) {
    learns(visit, "early", "uk", 6, (6, 1));
}

/// Years 1 and 2, on a class iPad: nine pages, from the spotty egg to what came out of it.
pub fn years_one_and_two_learn(visit: &mut Visit) {
    learns(visit, "ks1", "pl", 9, (10, 4));
}

/// Years 5 and 6: fourteen pages, and at the end they know who the Phantom Knitter is.
pub fn years_five_and_six_learn(visit: &mut Visit) {
    learns(visit, "upper_ks2", "ur", 14, (10, 4));
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

/// The whole lesson of a step, then its rules and promises: in English, and under it in the language of the child's family.
fn learns(visit: &mut Visit, step: &str, language: &str, pages: usize, (rules, promises): (usize, usize)) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&at_once().of_step(step).reading(language));
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
        lesson::leads_on(browser, "Go on");
    }
    browser.see_heading("Rule 1");
    let [rule, introduction] = beside(language, step == "early");
    browser.see(&rule);
    browser.see(&introduction);
    let direction =
        format!("return getComputedStyle(document.querySelector('.rule-under[lang={language}]')).direction");
    let wanted = if language == "ur" { "rtl" } else { "ltr" };
    assert_eq!(browser.script(&direction, &[]), wanted);
    visit.is_accessible();
    browser.screens(&format!("rule-{language}"));
    lesson::rules_and_promises(browser, rules, promises);
}

/// The first rule, and what stands over the rules, as the school's file has them in this language.
pub fn beside(language: &str, early: bool) -> [String; 2] {
    let read = |path: &str| -> serde_json::Value {
        let bytes = std::fs::read(e2e::built().join(path)).expect("the school's files");
        serde_json::from_slice(&bytes).expect("JSON")
    };
    let of = |file: &serde_json::Value, key: &str| file[key].as_str().expect("a hash").to_owned();
    let pack = read(&format!("packs/{}.json", of(&read("school.json"), "pack")));
    let languages = read(&format!("packs/{}.json", of(&pack, "translations")));
    let all = languages["languages"].as_array().expect("languages");
    let own = all.iter().find(|each| each["language"] == language).expect("the language");
    let words = if early { &own["early"] } else { own };
    [&words["rules"]["ask-first"], &words["introduction"]].map(|text| text.as_str().expect("words").to_owned())
}
