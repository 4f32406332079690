//! The short way: three "do you remember?" questions.

use std::collections::BTreeSet;

use crate::*;

fn questions() -> BandLessons {
    let topics = [Topic::AskFirst, Topic::ChosenSites, Topic::CloseAndTell, Topic::KindWords, Topic::NeverMeet];
    let question = |topic: Topic, name: &str| Activity {
        sitting: Sitting::Remember,
        model: None,
        ..quiz(&format!("{topic}/{name}"), topic, 1)
    };
    let activities = topics.into_iter().flat_map(|topic| [question(topic, "one"), question(topic, "two")]).collect();
    BandLessons { band: Band::LowerKs2, version: Version::new("one"), activities }
}

fn ids(plan: &LessonPlan) -> Vec<String> {
    plan.activities().iter().map(|activity| activity.id.to_string()).collect()
}

#[test]
fn three_questions_of_three_topics() {
    for seed in 0..100 {
        let plan = LessonPlan::remember(&questions(), &[], seed);
        let topics: BTreeSet<_> = plan.activities().iter().map(|activity| activity.topic).collect();
        assert_eq!((plan.activities().len(), topics.len()), (3, 3));
    }
}

#[test]
fn the_same_child_gets_the_same_ones_and_children_differ() {
    let plan = |seed| ids(&LessonPlan::remember(&questions(), &[], seed));
    assert_eq!(plan(7), plan(7));
    assert!((0..30).map(plan).collect::<BTreeSet<_>>().len() > 20);
}

#[test]
fn only_what_was_taught_is_asked() {
    let plan = LessonPlan::remember(&questions(), &[Topic::KindWords, Topic::NeverMeet], 3);
    assert!(plan.activities().iter().all(|question| [Topic::KindWords, Topic::NeverMeet].contains(&question.topic)));
    assert_eq!(plan.activities().len(), 2);
}

#[test]
fn a_question_begins_with_the_moment_to_think_and_back_goes_to_the_one_before() {
    let plan = LessonPlan::remember(&questions(), &[], 1);
    assert_eq!(walk(&plan, []).stage(), &Stage::Thinking { reminded: false });
    let second = walk(&plan, [Thought, Answered(right()), WentOn]);
    assert_eq!(second.step(&plan), (2, 3));
    assert_eq!(update(&plan, second, WentBack).step(&plan), (1, 3));
}
