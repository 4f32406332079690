//! Whatever is tapped, in whatever order, nothing breaks and no topic that was met is lost.

use proptest::prelude::*;

use crate::*;

fn any_answer() -> impl Strategy<Value = Answer> {
    let places = proptest::collection::vec(0u8..5, 0..5);
    prop_oneof![
        (0u8..5).prop_map(Answer::One),
        places.clone().prop_map(Answer::Several),
        places.clone().prop_map(Answer::Sorted),
        places.clone().prop_map(Answer::Ordered),
        places.prop_map(Answer::Placed),
        Just(Answer::Sorted(vec![0, 1, 1])),
        Just(Answer::Several(vec![0, 2])),
    ]
}

fn any_event() -> impl Strategy<Value = LessonEvent> {
    prop_oneof![
        4 => Just(ModelSeen),
        4 => Just(Thought),
        1 => Just(TappedEarly),
        4 => any_answer().prop_map(Answered),
        2 => Just(TriedAgain),
        4 => Just(WentOn),
        1 => Just(WentBack),
        1 => Just(Paused),
    ]
}

proptest! {
    #[test]
    fn any_taps_keep_what_was_met(events in proptest::collection::vec(any_event(), 0..120)) {
        let plan = LessonPlan::whole(&three(), Sitting::First);
        let mut progress = Progress::begin(&plan);
        for event in events {
            let after = update(&plan, progress.clone(), event);
            prop_assert!(progress.topics_met().iter().all(|topic| after.topics_met().contains(topic)));
            prop_assert!(after.first_answers().starts_with(&progress.first_answers()));
            prop_assert!(after.is_finished() == after.activity(&plan).is_none());
            prop_assert_eq!(after.clone().resume(&plan), after.clone());
            progress = after;
        }
    }

    #[test]
    fn a_draft_of_any_other_lesson_still_goes_on(events in proptest::collection::vec(any_event(), 0..60)) {
        let other = LessonPlan::whole(&three(), Sitting::First).only(&[Topic::TrueOrFalse]);
        let draft = journey(events.clone());
        let met = draft.topics_met().to_vec();
        let after = events.into_iter().fold(draft.resume(&other), |progress, event| update(&other, progress, event));
        prop_assert!(met.iter().all(|topic| after.topics_met().contains(topic)));
    }

    #[test]
    fn bytes_that_are_no_draft_are_refused_quietly(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = minicbor::decode::<Progress>(&bytes);
        let _ = serde_json::from_slice::<Progress>(&bytes);
    }
}
