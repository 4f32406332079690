//! From the story to the last page.

use crate::*;

#[test]
fn a_page_goes_from_story_to_thinking_to_answers_to_why() {
    assert_eq!(journey([]).stage(), &Stage::Model { again: false });
    assert_eq!(journey([ModelSeen]).stage(), &Stage::Thinking { reminded: false });
    assert_eq!(journey([ModelSeen, Thought]).stage(), &Stage::Answering { before: None });
    let told = journey([ModelSeen, Thought, Answered(right())]);
    assert_eq!(told.stage(), &Stage::Feedback { answer: right(), together: false });
    assert_eq!(told.topics_met(), [Topic::CloseAndTell]);
}

#[test]
fn the_pages_come_in_the_order_of_the_story_and_then_the_lesson_is_over() {
    let sorted = [ModelSeen, Thought, Answered(Answer::Sorted(vec![0, 1, 1])), WentOn];
    let found = [ModelSeen, Thought, Answered(Answer::Several(vec![2, 0])), WentOn];
    let end = journey(quiz_done().into_iter().chain(sorted).chain(found));
    assert!(end.is_finished());
    assert_eq!(end.topics_met(), [Topic::CloseAndTell, Topic::KeepPrivate, Topic::TrueOrFalse]);
    assert_eq!(end.step(&LessonPlan::whole(&three(), Sitting::First)), (3, 3));
    assert!(end.first_answers().iter().all(|first| first.misconception.is_none()));
}

#[test]
fn an_early_tap_is_no_answer_and_the_owl_reminds_once() {
    let early = journey([ModelSeen, TappedEarly]);
    assert_eq!(early.stage(), &Stage::Thinking { reminded: true });
    assert_eq!(journey([ModelSeen, Answered(wrong())]), early);
    assert_eq!(journey([ModelSeen, TappedEarly, TappedEarly]), early);
    assert!(early.first_answers().is_empty());
}

#[test]
fn a_wrong_answer_says_what_to_do_and_is_tried_again() {
    let slipped = journey([ModelSeen, Thought, Answered(wrong())]);
    assert!(slipped.topics_met().is_empty());
    assert_eq!(update(&LessonPlan::whole(&three(), Sitting::First), slipped.clone(), WentOn), slipped);
    let again = journey([ModelSeen, Thought, Answered(wrong()), TriedAgain]);
    assert_eq!(again.stage(), &Stage::Answering { before: Some(wrong()) });
}

#[test]
fn only_the_first_answer_is_noted() {
    let end = journey([ModelSeen, Thought, Answered(wrong()), TriedAgain, Answered(right()), WentOn]);
    let first = end.first_answers();
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].misconception, Some(Misconception::parse("closing-is-enough").unwrap()));
}

#[test]
fn nobody_is_stuck_after_three_tries_they_look_at_it_together() {
    let tries = [Answered(wrong()), TriedAgain, Answered(Answer::One(2)), TriedAgain, Answered(wrong())];
    let together = journey([ModelSeen, Thought].into_iter().chain(tries));
    assert_eq!(together.stage(), &Stage::Feedback { answer: wrong(), together: true });
    assert_eq!(together.topics_met(), [Topic::CloseAndTell]);
    let plan = LessonPlan::whole(&three(), Sitting::First);
    assert_eq!(update(&plan, together, WentOn).step(&plan), (2, 3));
}

#[test]
fn back_goes_to_the_story_and_then_to_the_page_before() {
    let plan = LessonPlan::whole(&three(), Sitting::First);
    assert_eq!(journey([ModelSeen, WentBack]).stage(), &Stage::Model { again: false });
    assert_eq!(journey([WentBack]).step(&plan), (1, 3));
    let back = journey(quiz_done().into_iter().chain([WentBack]));
    assert_eq!(back.step(&plan), (1, 3));
    assert_eq!(back.stage(), &Stage::Model { again: true });
    assert_eq!(back.topics_met(), [Topic::CloseAndTell]);
    assert_eq!(update(&plan, back, WentOn).step(&plan), (2, 3));
}

#[test]
fn after_a_pause_there_is_a_moment_to_think_again() {
    assert_eq!(journey([ModelSeen, Thought, Paused]).stage(), &Stage::Thinking { reminded: false });
    assert_eq!(journey([Paused]).stage(), &Stage::Model { again: false });
    let why = [ModelSeen, Thought, Answered(right())];
    assert_eq!(journey(why.iter().cloned().chain([Paused])), journey(why.clone()));
}

#[test]
fn late_taps_change_nothing() {
    for (before, late) in [
        (vec![], Answered(right())),
        (vec![], Thought),
        (vec![ModelSeen], WentOn),
        (vec![ModelSeen, Thought], Answered(Answer::One(9))),
        (vec![ModelSeen, Thought], Answered(Answer::Ordered(vec![1]))),
        (vec![ModelSeen, Thought, Answered(right())], Answered(wrong())),
        (vec![ModelSeen, Thought, Answered(right())], TriedAgain),
    ] {
        assert_eq!(journey(before.iter().cloned().chain([late.clone()])), journey(before.clone()), "{late:?}");
    }
}

#[test]
fn the_schools_promise_stands_where_the_story_wants_it() {
    let plan = LessonPlan::whole(&three(), Sitting::First)
        .with_words(&PackWords { promise: "We will listen.".to_owned(), childline: String::new() });
    assert_eq!(plan.activities()[0].why, "Telling helps. We will listen.");
}

#[test]
fn a_lesson_can_be_shortened_to_chosen_topics() {
    let plan = LessonPlan::whole(&three(), Sitting::First).only(&[Topic::KeepPrivate]);
    assert_eq!(plan.activities().len(), 1);
    assert!(Progress::begin(&LessonPlan::whole(&three(), Sitting::First).only(&[])).is_finished());
}
