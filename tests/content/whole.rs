//! What makes a sitting whole, the same for every step: its pages, its ways of answering, its length, and no giveaway.

use std::collections::BTreeSet;
use std::mem::discriminant;
use std::ops::RangeInclusive;

use thinkclick::domain::activity::Choice;

use crate::*;

pub fn sitting(band: Band, sitting: Sitting) -> Vec<Activity> {
    of(&lessons(band), sitting).into_iter().cloned().collect()
}

pub fn stands_on_pages(activities: &[Activity], count: u8) {
    let pages: Vec<u8> = activities.iter().map(|activity| activity.page).collect();
    assert_eq!(pages, (1..=count).collect::<Vec<u8>>());
}

pub fn meets(activities: &[Activity], wanted: impl IntoIterator<Item = Topic>) {
    let met: BTreeSet<Topic> = activities.iter().flat_map(Activity::topics).collect();
    let missing: Vec<_> = wanted.into_iter().filter(|topic| !met.contains(topic)).collect();
    assert!(missing.is_empty(), "no page is about {missing:?}");
}

/// Choosing, sorting and spotting come at least so often each, and no way more than so many times in a row.
pub fn mixes_the_ways_of_answering(activities: &[Activity], least: usize, row: usize) {
    let often = |is: fn(&Kind) -> bool| activities.iter().filter(|activity| is(&activity.kind)).count() >= least;
    assert!(often(|kind| matches!(kind, Kind::Choose { .. })), "too little to choose");
    assert!(often(|kind| matches!(kind, Kind::Sort { .. })), "too little to sort");
    assert!(often(|kind| matches!(kind, Kind::Spot { .. })), "too little to spot");
    let kinds: Vec<_> = activities.iter().map(|activity| discriminant(&activity.kind)).collect();
    let changes = |run: &[_]| run.iter().any(|kind| *kind != run[0]);
    assert!(kinds.windows(row + 1).all(changes), "one way of answering more than {row} times in a row");
}

pub fn takes(activities: &[Activity], seconds: RangeInclusive<u32>) {
    let sum: u32 = activities.iter().map(|activity| u32::from(activity.seconds)).sum();
    assert!(seconds.contains(&sum), "{sum} seconds");
    assert!(activities.iter().all(|activity| (60..=100).contains(&activity.seconds)));
}

pub fn says_the_promise(activities: &[Activity]) {
    assert!(
        activities.iter().any(|activity| activity.why.contains("{promise}")),
        "the promise about telling is not heard"
    );
}

/// The clause on losing access is met before it is signed.
pub fn tells_of_losing_access(activities: &[Activity]) {
    let told = activities.iter().any(|activity| activity.situation.contains("have a rest"));
    assert!(told, "no page says what happens if rules are broken again and again");
}

pub fn asks_again(band: Band, topics: impl IntoIterator<Item = Topic>, least: usize) {
    let lessons = lessons(band);
    let questions = of(&lessons, Sitting::Remember);
    for topic in topics {
        let count = questions.iter().filter(|question| question.topic == topic).count();
        assert!(count >= least, "lessons/{}/{topic}.toml has {count} [[remember]]: write {least} or more", band.slug());
    }
}

/// The cards of every question of a step in which one is picked.
pub fn choices(band: Band) -> Vec<Vec<Choice>> {
    let options = |activity: Activity| match activity.kind {
        Kind::Choose { options } => Some(options),
        _ => None,
    };
    lessons(band).activities.into_iter().filter_map(options).collect()
}

pub fn is_right(option: &Choice) -> bool {
    option.verdict.slip().is_none()
}

pub fn length(option: &Choice) -> usize {
    option.text.chars().count()
}

/// Of a hundred questions, in how many this card is the right one.
pub fn share(choices: &[Vec<Choice>], card: impl Fn(&[Choice]) -> Option<&Choice>) -> usize {
    let found = choices.iter().filter(|options| card(options).is_some_and(is_right));
    found.count() * 100 / choices.len()
}

/// A child who always taps the same place, or always the longest card, is not told the answer by that.
pub fn gives_nothing_away(band: Band) {
    let choices = choices(band);
    for place in 0..3 {
        let found = share(&choices, |options| options.get(place));
        assert!((15..=60).contains(&found), "the right card is in {found} of 100 at {place}");
    }
    let found = share(&choices, |options| options.iter().max_by_key(|option| length(option)));
    assert!(found <= 60, "in {found} of 100 the right card is the longest");
}
