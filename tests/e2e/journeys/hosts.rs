//! Whoever puts the files on a host: a sub-folder, another school's words, a bad file, and how much goes over the network.

use e2e::{Class, Engine, Site, Size, Visit, lesson};
use serde_json::{Value, json};
use thinkclick::domain::access::{Access, Thinking, Topics};
use thinkclick::domain::school::SchoolPack;
use thinkclick::domain::topic::Topic;

use crate::september;

const SUB_FOLDER: &str = "/school/";

/// Not every school has an address of its own: under a sub-folder all is the same, the workers and a day without network too.
pub fn it_works_in_a_sub_folder(visit: &mut Visit) {
    visit.serve(&e2e::built(), SUB_FOLDER);
    visit.open("");
    visit.browser.see("Rules of Wise Owl Trust");
    visit.is_kept_offline();
    visit.open("#/pretend");
    visit.browser.press_button("Be the teacher");
    visit.browser.see_heading("Who has signed");
    let elsewhere = |seen: &xtask::server::Seen| !seen.path.starts_with(SUB_FOLDER);
    let outside: Vec<_> = visit.server.log().into_iter().filter(elsewhere).collect();
    assert!(outside.is_empty(), "asked for outside the folder: {outside:#?}");
    visit.go_offline();
    visit.open("");
    visit.browser.see_heading("Think then Click");
    visit.browser.press_link("I am a parent or carer");
    visit.browser.see_heading("For families");
    visit.browser.see("Ask permission before using the internet");
    visit.come_online();
}

/// A school changes its words by two files, and nothing is built anew.
pub fn another_school_replaces_two_files(visit: &mut Visit) {
    let site = Site::copy("another-school", visit.engine());
    let pack = another_school(site.pack());
    site.put_up(&pack);
    visit.serve(site.folder(), "/");
    visit.open("");
    let browser = &visit.browser;
    browser.see("Rules of Millwood Academy, 2027–28");
    browser.press_link("I am a parent or carer");
    browser.see("Millwood Academy asks every child and a grown-up at home to agree");
    browser.see(OWN_RULE);
    browser.see("the deputy head");
    browser.see_no("Wise Owl");
    visit.open("#/teacher");
    browser.see("Millwood Academy");
    browser.see("Safe and kind: 12 rules");
    visit.is_accessible();
    // The size of a class iPad, and a lesson that is shortened to the rules of the school's own: heard, talked about, and why.
    browser.resize(Size::IpadLandscape);
    let own = Access { thinking: Thinking::Off, topics: Topics::of([Topic::OwnRule]), ..Access::default() };
    browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]).within_reach(own));
    visit.open("#/pupil");
    browser.press_button("Zaynab");
    browser.press_button("That’s me");
    browser.see("Wear headphones in the library");
    lesson::leads_on(browser, "Now I will think");
    browser.see_button("We have talked about it");
    visit.is_accessible();
    browser.screens("own-rule-talk");
    lesson::leads_on(browser, "We have talked about it");
    lesson::leads_on(browser, "Go on");
    browser.see(OWN_RULE);
    lesson::is_learnt(browser);
    browser.see("At Millwood we keep each other safe. We must:");
    for number in 1..=12 {
        browser.see_heading(&format!("Rule {number}"));
        browser.see(&format!("{number} of 12"));
        if number == 12 {
            browser.see(OWN_RULE);
            visit.is_accessible();
            browser.screens("own-rule");
        }
        browser.press_button("Next");
    }
    browser.see_heading("My promise 1");
    browser.see("I know our rules, and I will ask when I am not sure.");
    browser.press_button("Next");
    browser.see_heading("My promise 2");
    // This school makes the stronger promise to a child who tells.
    browser.see("You will not be in trouble for telling us.");
    browser.press_button("Next");
    browser.see_heading("Sign in your own way");
}

const OWN_RULE: &str = "Put the tablets back on their shelf";

/// Another name, twelve rules of which two are the school's own, two promises, other people.
fn another_school(mut pack: Value) -> Value {
    pack["school"] = json!({ "name": "Millwood Academy", "word": "academy", "year": "2027–28" });
    pack["title"] = "Safe and kind".into();
    pack["introduction"] = "At Millwood we keep each other safe. We must:".into();
    let rules = pack["rules"].as_array_mut().expect("rules");
    rules.push(json!({ "id": "headphones", "text": "Wear headphones in the library" }));
    rules.push(json!({ "id": "shelf", "text": OWN_RULE }));
    // The short words of Years 1 and 2 stand for the statements of another school.
    pack["pupil"].as_object_mut().expect("the pupil’s part").remove("ks1");
    pack["pupil"]["statements"] = json!([
        { "id": "know", "text": "I know our rules, and I will ask when I am not sure." },
        { "id": "access", "text": "If I do not keep them, I may have to stop for a while.", "losing_access": true }
    ]);
    pack["promise"] = "no-trouble".into();
    pack["people"] = json!([
        { "role": "teacher", "title": "your teacher" },
        { "role": "dsl", "title": "the deputy head" },
        { "role": "office", "title": "the academy’s office" }
    ]);
    let read = SchoolPack::read(&serde_json::to_vec(&pack).expect("JSON"));
    assert!(read.is_ok(), "the other school’s pack is refused: {read:?}");
    pack
}

/// The school changes one sentence for grown-ups after some have signed: the teacher sees who is asked again, and why.
pub fn a_changed_sentence_asks_again(visit: &mut Visit) {
    let site = Site::copy("changed-sentence", visit.engine());
    visit.serve(site.folder(), "/");
    september::from_the_list_of_names_to_the_answers(visit);
    let mut pack = site.pack();
    pack["grown_up"]["points"][2] = "May look at what is stored or used on school equipment.".into();
    pack["version"] = json!({ "number": 2, "from": "2026-11-01" });
    site.put_up(&pack);
    let browser = &visit.browser;
    browser.reload();
    visit.ready();
    browser.fill("Class password", september::PASSWORD);
    browser.press_button("Open");
    browser.see_heading("Who has signed");
    browser.see("One answer was given to older words");
    browser.see("The grown-up signed older words.");
    browser.press_button("What changed since");
    browser.see_heading("What changed since");
    browser.see("May use monitoring software");
    browser.see("May look at what is stored or used on school equipment.");
    browser.see("Version 2, in use from 1 November 2026");
    visit.is_accessible();
    browser.screens("words-changed");
}

/// A pack that cannot be used: the last good one stays, and the teacher is told where it is wrong and why. A device that
/// never had a good one says what to do.
pub fn a_bad_pack_changes_nothing(visit: &mut Visit) {
    let site = Site::copy("bad-pack", visit.engine());
    visit.serve(site.folder(), "/");
    visit.open("#/teacher");
    visit.browser.see("Wise Owl Trust");
    let good = site.pack();
    let mut bad = another_school(good.clone());
    bad["rules"][3].as_object_mut().expect("a rule").remove("text");
    let name = site.put_up(&bad);
    visit.browser.reload();
    let browser = &visit.browser;
    browser.see("A newer file with the school’s rules was refused; the last good one is in use.");
    browser.see(&format!("packs/{name}.json: line "));
    browser.see("missing field `text`");
    browser.see("Wise Owl Trust");
    browser.see("10 rules");
    browser.see_button("Make a class");
    visit.is_accessible();
    browser.screens("pack-refused");
    bad = good.clone();
    bad["rules"][3]["text"] = " ".into();
    let name = site.put_up(&bad);
    browser.reload();
    browser.see(&format!("packs/{name}.json: rules[3].text: is empty"));
    visit.open("");
    browser.see("Rules of Wise Owl Trust");
    site.put_up(&another_school(good.clone()));
    browser.reload();
    browser.see("Rules of Millwood Academy");
    a_first_visit_with_only_a_bad_pack(visit, &site, good);
}

fn a_first_visit_with_only_a_bad_pack(visit: &mut Visit, site: &Site, mut bad: Value) {
    bad["rules"] = Value::Array(bad["rules"].as_array().expect("rules")[..2].to_vec());
    let name = site.put_up(&bad);
    // Another port is another place to the browser: it has never been here.
    visit.serve(site.folder(), "/");
    for route in ["", "#/pupil", "#/teacher", "#/pretend"] {
        visit.browser.go("about:blank");
        visit.open(route);
        visit.browser.see_heading("The school’s rules are not here");
        visit.browser.see("Nothing is lost.");
        visit.browser.see("show this page to the person who looks after the app at school");
        visit.browser.see(&format!("packs/{name}.json: rules: has 2 rules; 3 to 20 fit"));
    }
    visit.is_accessible();
    visit.browser.screens("school-missing");
}

/// A lesson that arrives cut off is none: nobody sees half of it, and once it is whole the page goes on by itself.
pub fn half_a_lesson_is_none(visit: &mut Visit) {
    let site = Site::copy("half-a-lesson", visit.engine()).without_keeping();
    visit.serve(site.folder(), "/");
    visit.open("");
    visit.browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]));
    let lesson = site.folder().join("lessons/lower_ks2-first.cbor");
    let whole = std::fs::read(&lesson).expect("the lesson");
    std::fs::write(&lesson, &whole[..whole.len() / 2]).expect("half of it");
    visit.browser.go(&format!("{}#/pupil", visit.server.address()));
    visit.browser.see_heading("Something stopped working");
    visit.browser.see_no("Zaynab");
    std::fs::write(&lesson, &whole).expect("all of it");
    visit.browser.press_button("Load the page again");
    visit.ready();
    visit.browser.see_heading("Who are you?");
}

/// The most kilobytes until the welcome is usable.
const WELCOME: f64 = 280.0;
/// The most kilobytes until a child's first activity is there.
const FIRST_ACTIVITY: f64 = 320.0;

/// On a school's network thirty iPads open it in the same minute.
pub fn a_first_visit_is_small(visit: &mut Visit) {
    visit.open("");
    visit.browser.see("Rules of Wise Owl Trust");
    costs(visit, "the welcome is usable", WELCOME);
    visit.comes_to_the_first_activity();
    costs(visit, "the first activity", FIRST_ACTIVITY);
}

fn costs(visit: &Visit, until: &str, most: f64) {
    let (kilobytes, engine) = (visit.kilobytes(), visit.engine());
    println!("  note    {kilobytes:.1} KB until {until} in {} (at most {most})", engine.name());
    // As the bench measures it. Firefox fetches the home screen's icon for its own bar, and WebKit asks for brotli only where
    // the address begins with https.
    if engine == Engine::Chromium {
        assert!(kilobytes <= most, "{kilobytes:.1} KB until {until}: {:#?}", visit.fetched());
    }
}
