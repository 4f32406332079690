//! The lessons of lower KS2 are whole: every rule is met and met again, in a good mix, of an honest length, and never a
//! giveaway.

use thinkclick::domain::topic::RULE_TOPICS;

use super::whole::*;
use crate::*;

fn first() -> Vec<Activity> {
    sitting(Band::LowerKs2, Sitting::First)
}

fn second() -> Vec<Activity> {
    sitting(Band::LowerKs2, Sitting::Second)
}

/// What this step teaches.
fn taught() -> impl Iterator<Item = Topic> {
    Topic::all().filter(|topic| *topic != Topic::Persuaders)
}

#[test]
fn the_first_has_twelve_pages_in_a_row_and_the_second_eight() {
    stands_on_pages(&first(), 12);
    stands_on_pages(&second(), 8);
}

#[test]
fn every_rule_and_every_clause_is_met() {
    meets(&first(), RULE_TOPICS.into_iter().chain([Topic::TrueOrFalse, Topic::GrownUpsCanSee]));
    tells_of_losing_access(&first());
}

#[test]
fn the_second_brings_every_topic_back_and_some_for_the_first_time() {
    meets(&second(), taught());
    for topic in [Topic::GiveCredit, Topic::TalkingMachines, Topic::NoSecrets] {
        let own = second().iter().any(|activity| activity.topic == topic);
        assert!(own, "{topic} needs a page of its own in the second lesson");
    }
}

#[test]
fn each_has_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    mixes_the_ways_of_answering(&first(), 3, 3);
    mixes_the_ways_of_answering(&second(), 2, 2);
}

#[test]
fn the_first_takes_about_twenty_minutes() {
    takes(&first(), 900..=1200);
    takes(&second(), 600..=800);
}

#[test]
fn the_schools_promise_is_heard() {
    for sitting in [first(), second()] {
        says_the_promise(&sitting);
    }
}

#[test]
fn there_are_three_short_questions_a_topic() {
    asks_again(Band::LowerKs2, taught(), 3);
}

#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    gives_nothing_away(Band::LowerKs2);
}
