//! The lessons of lower KS2 are whole: every rule is met and met again, in a good mix, of an honest length, and never a
//! giveaway.

use std::collections::BTreeSet;

use thinkclick::domain::topic::RULE_TOPICS;

use crate::*;

fn first() -> Vec<Activity> {
    sitting(Sitting::First)
}

fn second() -> Vec<Activity> {
    sitting(Sitting::Second)
}

fn sitting(sitting: Sitting) -> Vec<Activity> {
    of(&lessons(Band::LowerKs2), sitting).into_iter().cloned().collect()
}

#[test]
fn it_has_twelve_pages_in_a_row() {
    let pages: Vec<u8> = first().iter().map(|activity| activity.page).collect();
    assert_eq!(pages, (1..=12).collect::<Vec<u8>>());
}

#[test]
fn every_rule_and_every_clause_is_met() {
    let met: BTreeSet<Topic> = first().iter().flat_map(|activity| activity.topics().collect::<Vec<_>>()).collect();
    let wanted = RULE_TOPICS.into_iter().chain([Topic::TrueOrFalse, Topic::GrownUpsCanSee]);
    let missing: Vec<_> = wanted.filter(|topic| !met.contains(topic)).collect();
    assert!(missing.is_empty(), "no page of lessons/lower_ks2 is about {missing:?}");
    let losing_access = first().iter().any(|activity| activity.situation.contains("have a rest"));
    assert!(losing_access, "no page says what happens if rules are broken again and again");
}

#[test]
fn there_are_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    let kinds: Vec<u8> = first().iter().map(|activity| shape(&activity.kind)).collect();
    assert!((0..3).all(|kind| kinds.iter().filter(|other| **other == kind).count() >= 3), "{kinds:?}");
    assert!(kinds.windows(4).all(|four| four.iter().any(|kind| *kind != four[0])), "{kinds:?}");
}

#[test]
fn it_takes_about_twenty_minutes() {
    let seconds: u32 = first().iter().map(|activity| u32::from(activity.seconds)).sum();
    assert!((900..=1200).contains(&seconds), "{seconds} seconds");
    assert!(first().iter().all(|activity| (60..=100).contains(&activity.seconds)));
}

#[test]
fn the_schools_promise_is_heard() {
    assert!(first().iter().any(|activity| activity.why.contains("{promise}")));
}

#[test]
fn the_second_lesson_has_eight_pages_in_a_row() {
    let pages: Vec<u8> = second().iter().map(|activity| activity.page).collect();
    assert_eq!(pages, (1..=8).collect::<Vec<u8>>());
}

#[test]
fn the_second_lesson_brings_every_topic_back() {
    let met: BTreeSet<Topic> = second().iter().flat_map(|activity| activity.topics().collect::<Vec<_>>()).collect();
    let missing: Vec<_> = taught().filter(|topic| !met.contains(topic)).collect();
    assert!(missing.is_empty(), "no page of the second lesson of lessons/lower_ks2 is about {missing:?}");
    let own: BTreeSet<Topic> = second().iter().map(|activity| activity.topic).collect();
    for topic in [Topic::GiveCredit, Topic::TalkingMachines, Topic::NoSecrets] {
        assert!(own.contains(&topic), "{topic} needs a page of its own in the second lesson");
    }
}

#[test]
fn the_second_lesson_has_at_least_two_of_each_way_of_answering_and_never_three_in_a_row() {
    let kinds: Vec<u8> = second().iter().map(|activity| shape(&activity.kind)).collect();
    assert!((0..3).all(|kind| kinds.iter().filter(|other| **other == kind).count() >= 2), "{kinds:?}");
    assert!(kinds.windows(3).all(|three| three.iter().any(|kind| *kind != three[0])), "{kinds:?}");
}

#[test]
fn the_second_lesson_is_shorter_and_says_the_promise_too() {
    let seconds: u32 = second().iter().map(|activity| u32::from(activity.seconds)).sum();
    assert!((600..=800).contains(&seconds), "{seconds} seconds");
    assert!(second().iter().all(|activity| (60..=100).contains(&activity.seconds)));
    assert!(second().iter().any(|activity| activity.why.contains("{promise}")));
}

#[test]
fn there_are_three_short_questions_a_topic() {
    let lessons = lessons(Band::LowerKs2);
    let questions = of(&lessons, Sitting::Remember);
    for topic in taught() {
        let count = questions.iter().filter(|question| question.topic == topic).count();
        assert!(count >= 3, "lessons/lower_ks2/{topic}.toml has {count} [[remember]]: write three or more");
    }
}

/// A child who always taps the same place, or always the longest card, is not told the answer by that.
#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    let lessons = lessons(Band::LowerKs2);
    let choices: Vec<_> = lessons
        .activities
        .iter()
        .filter_map(|activity| match &activity.kind {
            Kind::Choose { options } => Some(options),
            _ => None,
        })
        .collect();
    let share = |found: usize| found * 100 / choices.len();
    for place in 0..3 {
        let found =
            choices.iter().filter(|options| options.get(place).is_some_and(|option| option.verdict.slip().is_none()));
        assert!((15..=60).contains(&share(found.count())), "the right card is too often or too seldom at {place}");
    }
    let longest = choices.iter().filter(|options| {
        let length = |option: &&thinkclick::domain::activity::Choice| option.text.chars().count();
        options.iter().max_by_key(length).is_some_and(|option| option.verdict.slip().is_none())
    });
    let found = share(longest.count());
    assert!(found <= 60, "in {found} of 100 the right card is the longest");
}

/// What this step teaches.
fn taught() -> impl Iterator<Item = Topic> {
    Topic::all().filter(|topic| *topic != Topic::Persuaders)
}

fn shape(kind: &Kind) -> u8 {
    match kind {
        Kind::Choose { .. } => 0,
        Kind::Sort { .. } => 1,
        Kind::Spot { .. } => 2,
    }
}
