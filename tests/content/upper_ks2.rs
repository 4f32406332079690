//! Both lessons of upper KS2 are whole: every topic is met and comes back, in a good mix, of an honest length, and never a giveaway.

use std::collections::BTreeSet;

use crate::*;

fn sitting(sitting: Sitting) -> Vec<Activity> {
    of(&lessons(Band::UpperKs2), sitting).into_iter().cloned().collect()
}

fn met(activities: &[Activity]) -> BTreeSet<Topic> {
    activities.iter().flat_map(|activity| activity.topics().collect::<Vec<_>>()).collect()
}

fn missing(activities: &[Activity], wanted: impl Iterator<Item = Topic>) -> Vec<Topic> {
    let met = met(activities);
    wanted.filter(|topic| !met.contains(topic)).collect()
}

#[test]
fn the_first_lesson_has_fourteen_pages_in_a_row_and_the_second_eight() {
    for (which, last) in [(Sitting::First, 14), (Sitting::Second, 8)] {
        let pages: Vec<u8> = sitting(which).iter().map(|activity| activity.page).collect();
        assert_eq!(pages, (1..=last).collect::<Vec<u8>>(), "{which:?}");
    }
}

#[test]
fn every_rule_and_every_clause_is_met() {
    let first = sitting(Sitting::First);
    let later = [Topic::NoSecrets, Topic::GiveCredit];
    let missing = missing(&first, Topic::all().filter(|topic| !later.contains(topic)));
    assert!(missing.is_empty(), "no page of lessons/upper_ks2 is about {missing:?}");
    let losing_access = first.iter().any(|activity| activity.situation.contains("have a rest"));
    assert!(losing_access, "no page says what happens if rules are broken again and again");
}

#[test]
fn the_two_lessons_together_meet_every_topic() {
    let both: Vec<Activity> = [Sitting::First, Sitting::Second].into_iter().flat_map(sitting).collect();
    let missing = missing(&both, Topic::all());
    assert!(missing.is_empty(), "no page of lessons/upper_ks2 is about {missing:?}");
}

#[test]
fn the_second_lesson_brings_the_topics_back() {
    let met = met(&sitting(Sitting::Second));
    assert!(met.contains(&Topic::NoSecrets) && met.contains(&Topic::GiveCredit), "{met:?}");
    assert!(met.len() >= 10, "only {met:?} come back");
}

#[test]
fn there_are_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    for (which, least) in [(Sitting::First, 3), (Sitting::Second, 2)] {
        let kinds: Vec<u8> = sitting(which).iter().map(|activity| shape(&activity.kind)).collect();
        assert!((0..3).all(|kind| kinds.iter().filter(|other| **other == kind).count() >= least), "{kinds:?}");
        assert!(kinds.windows(4).all(|four| four.iter().any(|kind| *kind != four[0])), "{kinds:?}");
    }
}

#[test]
fn it_takes_about_twenty_five_minutes() {
    for (which, range) in [(Sitting::First, 1050..=1400), (Sitting::Second, 480..=800)] {
        let activities = sitting(which);
        let seconds: u32 = activities.iter().map(|activity| u32::from(activity.seconds)).sum();
        assert!(range.contains(&seconds), "{which:?} takes {seconds} seconds");
        assert!(activities.iter().all(|activity| (60..=100).contains(&activity.seconds)));
    }
}

#[test]
fn the_schools_promise_and_childline_are_heard() {
    for which in [Sitting::First, Sitting::Second] {
        let activities = sitting(which);
        assert!(activities.iter().any(|activity| activity.why.contains("{promise}")), "{which:?}");
        assert!(activities.iter().any(|activity| activity.tell.contains("{childline}")), "{which:?}");
    }
}

#[test]
fn there_are_three_short_questions_a_topic() {
    let lessons = lessons(Band::UpperKs2);
    let questions = of(&lessons, Sitting::Remember);
    for topic in Topic::all() {
        let count = questions.iter().filter(|question| question.topic == topic).count();
        assert!(count >= 3, "lessons/upper_ks2/{topic}.toml has {count} [[remember]]: write three or more");
    }
}

/// A child who always taps the same place, or always the longest or the shortest card, is not told the answer by that.
#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    let lessons = lessons(Band::UpperKs2);
    let choices: Vec<Vec<(usize, bool)>> = lessons
        .activities
        .iter()
        .filter_map(|activity| match &activity.kind {
            Kind::Choose { options } => Some(options),
            _ => None,
        })
        .map(|options| {
            options.iter().map(|option| (option.text.chars().count(), option.verdict.slip().is_none())).collect()
        })
        .collect();
    let share = |right: &dyn Fn(&[(usize, bool)]) -> bool| {
        choices.iter().filter(|cards| right(cards)).count() * 100 / choices.len()
    };
    for place in 0..3 {
        let found = share(&|cards| cards.get(place).is_some_and(|card| card.1));
        assert!((15..=60).contains(&found), "in {found} of 100 the right card is at {place}");
    }
    let longest = share(&|cards| cards.iter().max_by_key(|card| card.0).is_some_and(|card| card.1));
    assert!((10..=50).contains(&longest), "in {longest} of 100 the right card is the longest");
    let shortest = share(&|cards| cards.iter().min_by_key(|card| card.0).is_some_and(|card| card.1));
    assert!((10..=60).contains(&shortest), "in {shortest} of 100 the right card is the shortest");
}

fn shape(kind: &Kind) -> u8 {
    match kind {
        Kind::Choose { .. } => 0,
        Kind::Sort { .. } => 1,
        Kind::Spot { .. } => 2,
    }
}
