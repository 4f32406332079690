//! The first lesson of lower KS2 is whole: every rule once, in a good mix, of an honest length, and never a giveaway.

use thinkclick::domain::topic::RULE_TOPICS;

use super::whole::*;
use crate::*;

fn first() -> Vec<Activity> {
    sitting(Band::LowerKs2, Sitting::First)
}

#[test]
fn it_has_twelve_pages_in_a_row() {
    stands_on_pages(&first(), 12);
}

#[test]
fn every_rule_and_every_clause_is_met() {
    meets(&first(), RULE_TOPICS.into_iter().chain([Topic::TrueOrFalse, Topic::GrownUpsCanSee]));
    let losing_access = first().iter().any(|activity| activity.situation.contains("have a rest"));
    assert!(losing_access, "no page says what happens if rules are broken again and again");
}

#[test]
fn there_are_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    mixes_the_ways_of_answering(&first(), 3);
}

#[test]
fn it_takes_about_twenty_minutes() {
    takes(&first(), 900..=1200);
}

#[test]
fn the_schools_promise_is_heard() {
    assert!(first().iter().any(|activity| activity.why.contains("{promise}")));
}

#[test]
fn there_are_two_short_questions_a_topic() {
    asks_again(Band::LowerKs2, Topic::all().filter(|topic| *topic != Topic::Persuaders), 2);
}

#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    gives_nothing_away(Band::LowerKs2);
}
