//! The packs of three short questions for later in the year.

use std::collections::BTreeSet;

use thinkclick::domain::activity::Pack;

use crate::checker::steps;
use crate::*;

#[test]
fn every_step_has_a_pack_for_each_half_term_of_three_different_topics() {
    for band in steps(root()) {
        for pack in Pack::all() {
            let lessons = lessons(band);
            let topics: BTreeSet<Topic> =
                of(&lessons, Sitting::Pack(pack)).iter().map(|question| question.topic).collect();
            assert_eq!(topics.len(), Pack::QUESTIONS, "lessons/{}/packs/{}.toml: {topics:?}", band.slug(), pack.slug());
        }
    }
}

/// Over the year no topic crowds the others out.
#[test]
fn the_packs_of_a_year_go_round_the_topics_of_the_step() {
    for band in steps(root()) {
        let lessons = lessons(band);
        let taught: BTreeSet<Topic> = of(&lessons, Sitting::Remember).iter().map(|question| question.topic).collect();
        let asked: Vec<Topic> =
            Pack::all().flat_map(|pack| of(&lessons, Sitting::Pack(pack))).map(|question| question.topic).collect();
        let most = asked.len().div_ceil(taught.len()) + 1;
        for topic in taught {
            let count = asked.iter().filter(|asked| **asked == topic).count();
            assert!((1..=most).contains(&count), "{}: {topic} {count} times in a year", band.slug());
        }
    }
}

#[test]
fn a_pack_is_refused_with_what_to_put_right() {
    let said = |pack: &str| {
        let file = "lessons/lower_ks2/packs/spring-1.toml";
        listed(&Reader::read(Band::LowerKs2, Holds::Pack(Pack::Spring1), file, pack, &known()).problems)
    };
    let example = example();
    let question = &example[example.find("[[remember]]").unwrap()..];
    let of_topic = question.replacen("name =", "topic = \"keep-private\"\nname =", 1);
    assert!(said(&format!("{of_topic}\n{of_topic}")).contains("has 2 questions"));
    assert!(said(question).contains("no topic"));
    assert!(said(&example).contains("no pages"));
    assert!(said(&of_topic.replacen("keep-private", "keep-it", 1)).contains("no topic \"keep-it\""));
}

#[test]
fn the_pack_of_today_follows_the_school_year() {
    let on = |month| Pack::of(thinkclick::domain::moment::Day::of(2027, month, 15));
    let year: Vec<_> = [11, 1, 2, 3, 5, 7].map(on).into();
    assert_eq!(year, Pack::all().collect::<Vec<_>>());
}
