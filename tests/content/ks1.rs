//! The lessons of KS1 are whole: every rule in the first, all of it again in another guise in the second, each in a good mix,
//! of an honest length, short enough for a child of six, and never a giveaway.

use thinkclick::domain::topic::RULE_TOPICS;

use super::whole::*;
use crate::*;

const BEYOND_THE_RULES: [Topic; 3] = [Topic::GrownUpsCanSee, Topic::TalkingMachines, Topic::TrueOrFalse];

fn first() -> Vec<Activity> {
    sitting(Band::Ks1, Sitting::First)
}

fn second() -> Vec<Activity> {
    sitting(Band::Ks1, Sitting::Second)
}

#[test]
fn the_first_has_nine_pages_in_a_row_and_the_second_eight() {
    stands_on_pages(&first(), 9);
    stands_on_pages(&second(), 8);
}

#[test]
fn every_rule_and_every_clause_is_met() {
    meets(&first(), RULE_TOPICS.into_iter().chain([Topic::GrownUpsCanSee]));
    tells_of_losing_access(&first());
}

#[test]
fn the_second_brings_every_rule_back_and_goes_beyond_them() {
    meets(&second(), RULE_TOPICS);
    let both: Vec<Activity> = first().into_iter().chain(second()).collect();
    meets(&both, BEYOND_THE_RULES);
}

#[test]
fn each_has_three_ways_of_answering_and_never_more_than_three_of_one_in_a_row() {
    mixes_the_ways_of_answering(&first(), 2, 3);
    mixes_the_ways_of_answering(&second(), 2, 3);
}

#[test]
fn there_is_never_too_much_to_hold_in_mind() {
    for activity in lessons(Band::Ks1).activities {
        let fits = match &activity.kind {
            Kind::Choose { options } => options.len() <= 3,
            Kind::Sort { baskets, items } => baskets.len() == 2 && items.len() <= 4,
            Kind::Spot { page } => page.lines.len() <= 4,
            Kind::Order { cards } => cards.len() <= 4,
            Kind::Inbox { letters } => letters.len() <= 3,
            Kind::Build { gaps } => gaps.len() <= 3,
            Kind::Browse { options, .. } => options.len() <= 3,
            Kind::Story { turns } => turns.len() <= 3,
            Kind::Talk { prompts } => prompts.len() <= 2,
        };
        assert!(fits, "lessons/ks1/{}.toml: three options, two baskets, four cards or four lines at most", activity.id);
    }
}

#[test]
fn the_first_takes_about_fifteen_minutes() {
    takes(&first(), 800..=900);
    takes(&second(), 480..=800);
}

#[test]
fn the_schools_promise_is_heard() {
    for sitting in [first(), second()] {
        says_the_promise(&sitting);
    }
}

#[test]
fn there_are_three_short_questions_a_topic() {
    asks_again(Band::Ks1, RULE_TOPICS.into_iter().chain(BEYOND_THE_RULES), 3);
}

#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    gives_nothing_away(Band::Ks1);
    let shortest = share(&choices(Band::Ks1), |options| options.iter().min_by_key(|option| length(option)));
    assert!(shortest <= 50, "in {shortest} of 100 the right card is the shortest");
}
