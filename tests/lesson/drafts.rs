//! A draft is read back as it was, and finds a safe place when the lessons changed.

use crate::*;

fn at_the_basket() -> Progress {
    journey(quiz_done().into_iter().chain([ModelSeen, Thought, Answered(Answer::Sorted(vec![1, 1, 1]))]))
}

fn edition(name: &str, activities: Vec<Activity>) -> LessonPlan {
    LessonPlan::whole(&BandLessons { band: Band::LowerKs2, version: Version::new(name), activities }, Sitting::First)
}

#[test]
fn a_draft_comes_back_the_same_from_either_form() {
    let draft = at_the_basket();
    let json = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<Progress>(&json).unwrap(), draft);
    let bytes = minicbor::to_vec(&draft).unwrap();
    assert_eq!(minicbor::decode::<Progress>(&bytes).unwrap(), draft);
    assert_eq!(draft.clone().resume(&LessonPlan::whole(&three(), Sitting::First)), draft);
}

#[test]
fn a_draft_of_an_older_edition_starts_its_page_again() {
    let plan = edition("two", three().activities);
    let resumed = at_the_basket().resume(&plan);
    assert_eq!(resumed.stage(), &Stage::Model { again: false });
    assert_eq!(resumed.step(&plan), (2, 3));
    assert_eq!(resumed.topics_met(), [Topic::CloseAndTell]);
}

#[test]
fn a_draft_whose_page_is_gone_goes_to_the_first_page_not_yet_seen() {
    let activities = three().activities.into_iter().filter(|activity| activity.topic != Topic::KeepPrivate).collect();
    let plan = edition("two", activities);
    let resumed = at_the_basket().resume(&plan);
    assert_eq!(resumed.step(&plan), (2, 2));
    assert_eq!(resumed.first_answers().len(), 2);
}

#[test]
fn a_finished_draft_sees_only_what_was_added() {
    let same = edition("two", vec![quiz("close-and-tell/page", Topic::CloseAndTell, 1)]);
    let finished = walk(&same, quiz_done());
    assert!(finished.clone().resume(&edition("three", same.activities().to_vec())).is_finished());
    assert!(!finished.resume(&edition("three", three().activities)).is_finished());
}
