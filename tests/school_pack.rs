//! School packs: the default one, another school's, and every way to be wrong.

use std::fs;
use std::path::Path;

use thinkclick::domain::activity::Band;
use thinkclick::domain::moment::Day;
use thinkclick::domain::school::{PackRefused, SchoolPack, Translations};
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
fn the_keys_of_classes_are_digits() {
    let with = |keys: &str| changed(|pack| pack["class_keys"] = serde_json::json!([keys]));
    assert!(with(&"0a".repeat(80)).is_ok());
    assert_eq!(places(with("0a")), ["class_keys"]);
    assert_eq!(places(with(&"xy".repeat(80))), ["class_keys"]);
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

fn default_translations() -> Vec<u8> {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    fs::read(public().join(format!("packs/{}.json", pack.translations.unwrap()))).unwrap()
}

fn translated(change: impl FnOnce(&mut serde_json::Value)) -> Result<Translations, PackRefused> {
    let mut file = serde_json::from_slice(&default_translations()).unwrap();
    change(&mut file);
    Translations::read(&serde_json::to_vec(&file).unwrap(), &SchoolPack::read(&default_bytes()).unwrap())
}

#[test]
fn the_default_rules_and_promises_stand_in_eleven_languages_all_of_them_drafts() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    let bytes = default_translations();
    assert_eq!(pack.translations(), Some(wire::hash(&bytes)), "the pack names the file by its hash");
    let read = Translations::read(&bytes, &pack).unwrap();
    let tags: Vec<_> = read.languages().iter().map(|each| each.language.as_str()).collect();
    assert_eq!(tags, ["ur", "ar", "pl", "bn", "pa", "so", "ro", "pt", "uk", "fa", "zh-Hans"]);
    let right_to_left = read.languages().iter().filter(|each| each.direction() == "rtl").count();
    assert_eq!(right_to_left, 3);
    for each in read.languages() {
        assert_eq!(each.state, thinkclick::domain::school::TranslationState::Drafted, "{}", each.language);
        for band in [Some(Band::LowerKs2), Some(Band::Early)] {
            let words = pack.pupil_words(band);
            assert!(words.rules.iter().all(|rule| each.rule(&words, rule).is_some()), "{} {band:?}", each.language);
            let said = words.statements.iter().all(|statement| each.statement(&words, statement).is_some());
            assert!(said, "{} {band:?}", each.language);
        }
    }
}

#[test]
fn a_wrong_translation_is_refused_with_its_place() {
    let wrong = |change: fn(&mut serde_json::Value)| match translated(change) {
        Err(PackRefused::Wrong(problems)) => {
            problems.iter().map(|it| format!("{}: {}", it.place, it.reason)).collect::<Vec<_>>().join("; ")
        }
        Err(refused) => refused.to_string(),
        Ok(_) => panic!("it was read"),
    };
    let missing = wrong(|file| {
        file["languages"][2]["rules"].as_object_mut().unwrap().remove("ask-first");
    });
    assert_eq!(missing, "languages[2].rules.ask-first: is missing");
    assert_eq!(wrong(|file| file["languages"][0]["note"] = " ".into()), "languages[0].note: is empty");
    let hidden = wrong(|file| file["languages"][1]["helping"] = "a\u{202e}b".into());
    assert_eq!(hidden, "languages[1].helping: has a hidden sign or a < in it");
    let twice = wrong(|file| file["languages"][1]["language"] = "ur".into());
    assert_eq!(twice, "languages[1].language: “ur” is there twice");
    let no_tag = wrong(|file| file["languages"][1]["language"] = "Polish!".into());
    assert_eq!(no_tag, "languages[1].language: is no language tag such as pl or zh-Hans");
    assert!(wrong(|file| file["languages"][0]["colour"] = "red".into()).contains("unknown field `colour`"));
    assert!(wrong(|file| file["format"] = 2.into()).contains("newer"));
}
