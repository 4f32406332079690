//! Lessons as they are set for one child.

use thinkclick::domain::access::{Access, Pace, Reach, Thinking};
use thinkclick::domain::activity::{Kind, Sitting};
use thinkclick::domain::lesson::{LessonEvent, LessonPlan, Stage};

use crate::{three, walk};

fn fitted(access: Access) -> LessonPlan {
    LessonPlan::whole(&three(), Sitting::First).fitted(&access)
}

#[test]
fn without_the_ring_the_answers_are_awake_at_once() {
    let plan = fitted(Access { thinking: Thinking::Off, ..Access::default() });
    assert_eq!(*walk(&plan, [LessonEvent::ModelSeen]).stage(), Stage::Answering { before: None });
    let plan = fitted(Access { thinking: Thinking::Longer, ..Access::default() });
    assert_eq!(*walk(&plan, [LessonEvent::ModelSeen]).stage(), Stage::Thinking { reminded: false });
    assert_eq!((Thinking::Longer.seconds(4.0), Thinking::Step.seconds(4.0)), (8.0, 4.0));
}

#[test]
fn where_nothing_can_go_wrong_only_the_right_card_wakes() {
    let plan = fitted(Access { errorless: true, ..Access::default() });
    let mut cards = 0;
    for activity in plan.activities() {
        if let Kind::Choose { options } = &activity.kind {
            assert!(options.iter().all(|option| option.shut == option.verdict.slip().is_some()));
            cards += options.len();
        }
    }
    assert!(cards > 0);
}

#[test]
fn settings_are_written_down_and_read_again() {
    for (thinking, _) in Thinking::all() {
        for (reach, _) in Reach::all() {
            for pace in Pace::ALL {
                for flag in [true, false] {
                    let access = Access { thinking, reach, pace, errorless: flag, older: !flag };
                    assert_eq!(Access::of(&access.write(Default::default())), access);
                }
            }
        }
    }
    assert!(Access::default().write(Default::default()).is_empty(), "what is as ever takes no room in a code");
}

#[test]
fn what_a_newer_version_set_stays_and_means_nothing_here() {
    let newer = [(2, 77), (200, 9)].into();
    assert_eq!(Access::of(&newer), Access::default());
    let written = Access { older: true, ..Access::default() }.write(newer);
    assert_eq!(written.get(&200), Some(&9));
    assert_eq!(Access::of(&[(3, 0)].into()).pace.tenths(), 5, "never too quick to follow");
}
