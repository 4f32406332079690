//! School packs: the default one, another school's, and every way to be wrong.

use std::fs;
use std::path::Path;

use thinkclick::domain::activity::Band;
use thinkclick::domain::moment::Day;
use thinkclick::domain::school::{PackRefused, SchoolPack};
use thinkclick::sealing::wire;

fn public() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public"))
}

fn default_bytes() -> Vec<u8> {
    let current: serde_json::Value = serde_json::from_slice(&fs::read(public().join("school.json")).unwrap()).unwrap();
    fs::read(public().join(format!("packs/{}.json", current["pack"].as_str().unwrap()))).unwrap()
}

fn changed(change: impl FnOnce(&mut serde_json::Value)) -> Result<SchoolPack, PackRefused> {
    let mut pack = serde_json::from_slice(&default_bytes()).unwrap();
    change(&mut pack);
    SchoolPack::read(&serde_json::to_vec(&pack).unwrap())
}

fn places(result: Result<SchoolPack, PackRefused>) -> Vec<String> {
    match result {
        Err(PackRefused::Wrong(problems)) => problems.into_iter().map(|problem| problem.place).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_default_pack_is_named_by_its_own_hash() {
    let bytes = default_bytes();
    let hash: String = wire::hash(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(public().join(format!("packs/{hash}.json")).exists());
}

#[test]
fn the_default_pack_holds_the_agreement_with_its_slips_put_right() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    assert_eq!((pack.rules.len(), pack.pupil.statements.len(), pack.grown_up.points.len()), (10, 4, 3));
    assert_eq!(pack.rules[7].text, "Never give out personal information or passwords");
    assert!(pack.grown_up.points[2].contains("are not being stored"));
    assert!(pack.purpose.contains("in this agreement") && !pack.purpose.contains("reverse"));
    assert_eq!(pack.school.year, "2026–27");
    assert_eq!(pack.fact("childline").unwrap().value, "0800 1111");
    let flagged: Vec<_> = pack.flags().into_iter().map(|flag| flag.word).collect();
    for word in ["flag-liability", "flag-losing-access", "flag-moderated"] {
        assert!(flagged.contains(&word), "{word} is not flagged");
    }
}

#[test]
fn facts_past_their_date_are_told() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    assert_eq!(pack.stale(Day::of(2026, 11, 22)).count(), 0);
    assert_eq!(pack.stale(Day::of(2028, 1, 1)).count(), pack.facts.len());
}

#[test]
fn three_to_twenty_rules_fit() {
    let rule = |i: usize| serde_json::json!({ "id": format!("r{i}"), "text": format!("Rule {i}") });
    for count in [3, 20] {
        assert!(changed(|pack| pack["rules"] = (0..count).map(rule).collect()).is_ok(), "{count}");
    }
    for count in [2, 21] {
        assert_eq!(places(changed(|pack| pack["rules"] = (0..count).map(rule).collect())), ["rules"], "{count}");
    }
}

#[test]
fn every_slip_is_told_with_its_place() {
    assert_eq!(places(changed(|pack| pack["rules"][2]["text"] = " ".into())), ["rules[2].text"]);
    assert_eq!(places(changed(|pack| pack["rules"][2]["id"] = "ask-first".into())), ["rules[2].id"]);
    assert_eq!(places(changed(|pack| pack["keep_until"] = "next July".into())), ["keep_until"]);
    assert_eq!(places(changed(|pack| pack["facts"][1]["review"] = "soon".into())), ["facts[1].review"]);
    assert_eq!(places(changed(|pack| pack["school_key"] = "abc".into())), ["school_key"]);
    assert_eq!(places(changed(|pack| pack["people"] = serde_json::json!([]))), ["people"]);
    assert_eq!(places(changed(|pack| pack["title"] = "<b>Think</b>".into())), ["title"]);
}

#[test]
fn a_file_that_is_no_pack_is_refused_with_line_and_column() {
    let latin = SchoolPack::read(b"{\n  \"name\": \"Caf\xe9\"}");
    assert!(matches!(latin, Err(PackRefused::Unreadable { line: 2, column: 15, .. })), "{latin:?}");
    assert!(matches!(SchoolPack::read(b"<html>"), Err(PackRefused::Unreadable { line: 1, column: 1, .. })));
    assert!(matches!(changed(|pack| pack["colour"] = "blue".into()), Err(PackRefused::Unreadable { .. })));
    assert_eq!(changed(|pack| pack["format"] = 2.into()), Err(PackRefused::Newer(2)));
    assert_eq!(SchoolPack::read(&vec![b' '; 300_000]), Err(PackRefused::TooLarge));
}

#[test]
fn the_early_step_agrees_to_what_its_lessons_teach_and_to_no_more() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    let early = pack.pupil_words(Some(Band::Early));
    let topics: Vec<_> = early.rules.iter().filter_map(|rule| rule.topic.as_deref()).collect();
    assert_eq!(topics, ["ask-first", "close-and-tell", "tell-an-adult", "kind-words", "keep-private", "known-people"]);
    assert!(early.statements.iter().all(|statement| !statement.losing_access));
    let others = pack.pupil_words(Some(Band::Ks1));
    assert_eq!((others.rules, others.own_rules), (pack.rules.as_slice(), false));
}

#[test]
fn the_early_steps_words_are_checked_as_the_others_are() {
    let wrong = places(changed(|pack| {
        pack["pupil"]["early"]["rules"][1]["id"] = "ask-first".into();
        pack["pupil"]["early"]["statements"] = serde_json::json!([]);
        pack["pupil"]["early"]["introduction"] = " ".into();
    }));
    assert_eq!(wrong, ["pupil.early.introduction", "pupil.early.rules[1].id", "pupil.early.statements"]);
}

#[test]
fn a_pack_without_words_for_the_early_step_is_as_good_as_before() {
    let pack = changed(|pack| drop(pack["pupil"].as_object_mut().unwrap().remove("early"))).unwrap();
    assert_eq!(pack.pupil_words(Some(Band::Early)).rules, pack.rules);
}
