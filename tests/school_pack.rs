//! School packs: the default one, another school's, and every way to be wrong.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use thinkclick::domain::activity::Band;
use thinkclick::domain::moment::Day;
use thinkclick::domain::school::{PackRefused, Part, SchoolPack, Translations};
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

#[test]
fn years_one_and_two_promise_the_same_in_short_words() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    let (short, whole) = (pack.pupil_words(Some(Band::Ks1)), pack.pupil_words(Some(Band::LowerKs2)));
    let ids = |words: thinkclick::domain::school::PupilWords<'_>| {
        words.statements.iter().map(|it| (it.id.clone(), it.losing_access)).collect::<Vec<_>>()
    };
    assert_eq!(ids(short), ids(whole));
    assert_ne!(short.statements, whole.statements);
    assert_eq!(short.rules, whole.rules);
    let without = changed(|pack| drop(pack["pupil"].as_object_mut().unwrap().remove("ks1"))).unwrap();
    assert_eq!(without.pupil_words(Some(Band::Ks1)).statements, without.pupil.statements);
}

#[test]
fn photographs_count_from_a_day_until_a_day() {
    let pack = SchoolPack::read(&default_bytes()).unwrap();
    let valid = pack.photographs.valid().unwrap();
    let on = [Day::of(2026, 8, 31), Day::of(2026, 9, 1), Day::of(2027, 8, 31), Day::of(2027, 9, 1)];
    assert_eq!(on.map(|day| valid.holds(day)), [false, true, true, false]);
    let open = changed(|pack| {
        let photographs = pack["photographs"].as_object_mut().unwrap();
        photographs.remove("from");
        photographs.remove("until");
    });
    assert_eq!(open.unwrap().photographs.valid(), None, "a pack of before says no days");
}

#[test]
fn families_agree_to_three_things_before_they_film() {
    let filming = SchoolPack::read(&default_bytes()).unwrap().filming.unwrap();
    let ids: Vec<_> = filming.statements.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["own-child", "stored-safely", "not-shared"]);
}

#[test]
fn what_is_new_in_a_pack_is_refused_with_its_place_where_it_is_wrong() {
    let wrong = places(changed(|pack| {
        pack["pupil"]["ks1"][1]["id"] = "kind".into();
        pack["pupil"]["statements"][3]["id"] = "monitored".into();
        pack["filming"]["statements"] = serde_json::json!([]);
        pack["filming"]["introduction"] = " ".into();
        pack["photographs"]["until"] = "2026-08-31".into();
        pack["version"]["from"] = "September".into();
    }));
    let expected = [
        "filming.introduction",
        "pupil.statements[3].id",
        "filming.statements",
        "pupil.ks1",
        "version.from",
        "photographs.until",
    ];
    assert_eq!(wrong, expected);
    let misspelt = changed(|pack| pack["filming"]["statments"] = serde_json::json!([]));
    assert!(matches!(misspelt, Err(PackRefused::Unreadable { .. })), "{misspelt:?}");
}

/// The flags that a change of the pack adds to those of the default one.
fn flagged(change: impl FnOnce(&mut serde_json::Value)) -> Vec<(String, &'static str)> {
    let of = |pack: SchoolPack| pack.flags().into_iter().map(|flag| (flag.place, flag.word)).collect::<Vec<_>>();
    let before = of(SchoolPack::read(&default_bytes()).unwrap());
    of(changed(change).unwrap()).into_iter().filter(|flag| !before.contains(flag)).collect()
}

#[test]
fn sentences_that_deserve_a_second_look_are_flagged_and_never_changed() {
    let purpose = |text: &'static str| flagged(move |pack| pack["purpose"] = text.into());
    let of = |word| vec![("purpose".to_owned(), word)];
    assert_eq!(purpose("Please sign the rules of 2018–2019."), of("flag-old-year"));
    assert_eq!(purpose("Please sign the rules for 2030."), of("flag-two-years"));
    assert_eq!(purpose("Please sign the rules for 2026–27."), []);
    assert_eq!(purpose("The rules are on the reverse of this agreement."), of("flag-reverse"));
    assert_eq!(purpose("The school signs, and so does each Academy."), of("flag-mixed-names"));
    assert_eq!(purpose("Ask the school, or a grown-up whom you trust. Wise Owl Trust is a school."), []);
    assert_eq!(purpose("Call Childline on 0800 11 22."), of("flag-number"));
    assert_eq!(purpose("Call Childline on 0800 11 11, free for everyone under 19."), []);
    assert_eq!(purpose("Call Childline on 0800 11 11."), []);
    assert_eq!(purpose("Call the helpline 0808 800 5002."), of("flag-gone"));
    assert_eq!(purpose("We follow the Data Protection Act 1998."), of("flag-old-law"));
    let fact = flagged(|pack| pack["facts"][0]["value"] = "0800 2222".into());
    assert_eq!(fact, [("facts[0].value".to_owned(), "flag-number")]);
    let read =
        flagged(|pack| pack["pupil"]["statements"][0]["text"] = "I have read and I understand the rules.".into());
    assert_eq!(read, [("pupil.statements[0].text".to_owned(), "flag-have-read")]);
}

#[test]
fn the_clauses_of_a_pack_tell_two_versions_apart() {
    let clauses = |pack: &SchoolPack| pack.clauses();
    let before = SchoolPack::read(&default_bytes()).unwrap();
    let facts_only = changed(|pack| pack["facts"][1]["value"] = "0808 800 5001".into()).unwrap();
    assert_eq!(clauses(&facts_only), clauses(&before), "a telephone number asks nobody again");
    let point = changed(|pack| pack["grown_up"]["points"][1] = "Another point.".into()).unwrap();
    let different: Vec<_> =
        clauses(&point).into_iter().filter(|it| !clauses(&before).contains(it)).map(|it| (it.part, it.id)).collect();
    assert_eq!(different, [(Part::GrownUp, "point-2".to_owned())]);
    let mut names: Vec<_> = clauses(&before).into_iter().map(|it| (it.part.word(), it.id)).collect();
    names.sort();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "no two clauses have one name");
}

proptest! {
    /// Whatever is written into a sentence: it is read and flagged, or refused with a place, and nothing breaks.
    #[test]
    fn any_sentence_is_read_or_refused(text in "(20[0-9]{2}|Trust|school|Academy|childline|[0-9 –/]{1,12}|[a-zé<\u{202e} ]){0,9}") {
        let read = changed(|pack| {
            pack["purpose"] = text.clone().into();
            pack["pupil"]["ks1"][0]["text"] = text.clone().into();
            pack["filming"]["statements"][0]["text"] = text.clone().into();
        });
        match read {
            Ok(pack) => prop_assert!(pack.flags().iter().all(|flag| !flag.text.is_empty())),
            Err(PackRefused::Wrong(problems)) => prop_assert!(problems.iter().all(|it| !it.place.is_empty())),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}
