//! Both lessons of upper KS2 are whole: every topic is met and comes back, in a good mix, of an honest length, and never a giveaway.

use super::whole::*;
use crate::*;

/// Met for the first time in the second lesson.
const LATER: [Topic; 2] = [Topic::NoSecrets, Topic::GiveCredit];

fn first() -> Vec<Activity> {
    sitting(Band::UpperKs2, Sitting::First)
}

fn second() -> Vec<Activity> {
    sitting(Band::UpperKs2, Sitting::Second)
}

#[test]
fn the_first_has_fourteen_pages_in_a_row_and_the_second_eight() {
    stands_on_pages(&first(), 14);
    stands_on_pages(&second(), 8);
}

#[test]
fn every_rule_and_every_clause_is_met() {
    meets(&first(), Topic::all().filter(|topic| !LATER.contains(topic)));
    tells_of_losing_access(&first());
}

#[test]
fn the_second_brings_every_topic_back_and_some_for_the_first_time() {
    meets(&second(), Topic::all());
}

#[test]
fn each_has_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    mixes_the_ways_of_answering(&first(), 3, 3);
    mixes_the_ways_of_answering(&second(), 2, 3);
}

#[test]
fn the_first_takes_about_twenty_five_minutes() {
    takes(&first(), 1050..=1400);
    takes(&second(), 480..=800);
}

#[test]
fn the_schools_promise_and_childline_are_heard() {
    for sitting in [first(), second()] {
        says_the_promise(&sitting);
        assert!(sitting.iter().any(|activity| activity.tell.contains("{childline}")));
    }
}

#[test]
fn there_are_three_short_questions_a_topic() {
    asks_again(Band::UpperKs2, Topic::all(), 3);
}

#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    gives_nothing_away(Band::UpperKs2);
    let choices = choices(Band::UpperKs2);
    let longest = share(&choices, |options| options.iter().max_by_key(|option| length(option)));
    assert!((10..=50).contains(&longest), "in {longest} of 100 the right card is the longest");
    let shortest = share(&choices, |options| options.iter().min_by_key(|option| length(option)));
    assert!((10..=60).contains(&shortest), "in {shortest} of 100 the right card is the shortest");
}
