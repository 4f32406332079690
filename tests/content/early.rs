//! The lessons of the early step are whole: six ideas, each met twice and asked about three times, always in the same
//! simple form.

use std::collections::BTreeSet;

use thinkclick::domain::activity::Choice;

use super::whole::{asks_again, is_right, length, says_the_promise, takes};
use crate::*;

/// The six ideas of this step, in the order in which both lessons tell them.
const IDEAS: [Topic; 6] = [
    Topic::AskFirst,
    Topic::KindWords,
    Topic::CloseAndTell,
    Topic::TellAnAdult,
    Topic::KeepPrivate,
    Topic::KnownPeople,
];

/// The two lessons; what holds for one holds for the other.
const LESSONS: [Sitting; 2] = [Sitting::First, Sitting::Second];

fn sitting(sitting: Sitting) -> Vec<Activity> {
    super::whole::sitting(Band::Early, sitting)
}

fn options(activity: &Activity) -> &[Choice] {
    match &activity.kind {
        Kind::Choose { options } => options,
        _ => panic!("lessons/early: {} is not answered by choosing", activity.id),
    }
}

#[test]
fn both_lessons_tell_the_six_ideas_on_six_pages() {
    for lesson in LESSONS {
        let pages: Vec<(u8, Topic)> = sitting(lesson).iter().map(|activity| (activity.page, activity.topic)).collect();
        assert_eq!(pages, (1..=6).zip(IDEAS).collect::<Vec<_>>(), "{lesson:?}");
        assert!(sitting(lesson).iter().all(|activity| activity.also.is_empty()), "one idea a page");
    }
}

#[test]
fn every_question_has_two_answers_with_pictures_on_both_or_on_none() {
    for activity in lessons(Band::Early).activities {
        let options = options(&activity);
        assert_eq!(options.len(), 2, "{}", activity.id);
        let pictures: Vec<_> = options.iter().filter_map(|option| option.picture.as_ref()).collect();
        assert!(pictures.len() != 1, "{}: the picture points at one answer", activity.id);
        let apart = pictures.first() != pictures.last() || pictures.is_empty();
        assert!(apart, "{}: the two pictures look the same", activity.id);
    }
}

#[test]
fn the_pictures_are_simple_and_the_second_lesson_has_a_cast_of_its_own() {
    for activity in lessons(Band::Early).activities {
        assert!((1..=2).contains(&activity.scene.cast.len()), "{}: one or two in the picture", activity.id);
    }
    let [first, second] = LESSONS.map(|lesson| {
        let cast = sitting(lesson).into_iter().flat_map(|activity| activity.scene.cast);
        cast.map(|actor| actor.who().to_string()).collect::<BTreeSet<_>>()
    });
    assert!(first.is_disjoint(&second), "the other look needs another cast: {first:?} {second:?}");
}

#[test]
fn a_lesson_takes_at_most_ten_minutes() {
    for lesson in LESSONS {
        takes(&sitting(lesson), 400..=600);
    }
}

/// A child who knows the way of one page knows it of all.
#[test]
fn every_page_goes_the_same_way() {
    for activity in LESSONS.into_iter().flat_map(sitting) {
        let model = activity.model.unwrap_or_default();
        assert!(model.starts_with("Think with Owl:"), "{}: {model}", activity.id);
    }
}

#[test]
fn the_schools_promise_is_heard_in_both_lessons() {
    for lesson in LESSONS {
        says_the_promise(&sitting(lesson));
    }
}

#[test]
fn there_are_three_short_questions_an_idea() {
    asks_again(Band::Early, IDEAS, 3);
}

/// A child who always taps the same place, or always the longest card, is not told the answer by that.
#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    for sittings in
        [&[Sitting::First][..], &[Sitting::Second], &[Sitting::Remember], &Sitting::all().collect::<Vec<_>>()]
    {
        let choices: Vec<_> = sittings.iter().copied().flat_map(sitting).collect();
        let share = |found: usize| found * 100 / choices.len();
        let first = choices.iter().filter(|activity| is_right(&options(activity)[0])).count();
        assert!((33..=67).contains(&share(first)), "{sittings:?}: first in {} of 100", share(first));
        let longest = choices
            .iter()
            .filter(|activity| options(activity).iter().max_by_key(|option| length(option)).is_some_and(is_right));
        let longest = share(longest.count());
        assert!(longest <= 60, "{sittings:?}: in {longest} of 100 the right card is the longest");
    }
}
