//! Lessons as they are set for one child.

use thinkclick::domain::access::{Access, Pace, Reach, Speed, Thinking, Topics};
use thinkclick::domain::activity::{Answer, Kind, Sitting};
use thinkclick::domain::lesson::{LessonEvent, LessonPlan, OwnRuleWords, Progress, Stage, own_rule, update};
use thinkclick::domain::topic::Topic;

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
    assert_eq!((Thinking::Longer.seconds(4), Thinking::Step.seconds(4)), (8, 4));
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
                for (flag, topics) in
                    [(true, Topics::default()), (false, Topics::of([Topic::KeepPrivate, Topic::AskFirst]))]
                {
                    let speed = if flag { Speed::Slower } else { Speed::Quicker };
                    let access = Access {
                        thinking,
                        reach,
                        pace,
                        errorless: flag,
                        older: !flag,
                        aloud: flag,
                        calm: !flag,
                        speed,
                        topics,
                    };
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

#[test]
fn a_rule_of_the_schools_own_is_heard_talked_about_and_met() {
    let words = OwnRuleWords {
        title: "A rule of our school".into(),
        situation: "Wear headphones in the library.".into(),
        model: "What does it mean?".into(),
        question: "What would you tell a friend?".into(),
        prompts: vec!["Say it in your own words.".into()],
        why: "Now you know it.".into(),
        tell: "Your teacher.".into(),
        picture: "Pip and Tansy.".into(),
    };
    let plan = LessonPlan::whole(&three(), Sitting::First);
    let pages = plan.activities().len();
    let plan = plan.followed_by(own_rule(0, words));
    assert_eq!(plan.activities().len(), pages + 1);
    let at = Progress::at_page(&plan, pages);
    let talked =
        [LessonEvent::ModelSeen, LessonEvent::Thought, LessonEvent::Answered(Answer::Talked), LessonEvent::WentOn];
    let end = talked.into_iter().fold(at, |progress, event| update(&plan, progress, event));
    assert!(end.is_finished());
    assert_eq!(end.topics_met(), [Topic::OwnRule]);
}

#[test]
fn a_lesson_is_shortened_to_chosen_topics_and_never_to_nothing() {
    let whole = LessonPlan::whole(&three(), Sitting::First);
    let first = whole.activities()[0].topic;
    let short = fitted(Access { topics: Topics::of([first]), ..Access::default() });
    assert!(
        !short.activities().is_empty() && short.activities().iter().all(|it| it.topics().any(|topic| topic == first))
    );
    let absent =
        Topic::all().find(|topic| whole.activities().iter().all(|it| it.topics().all(|it| it != *topic))).unwrap();
    assert_eq!(fitted(Access { topics: Topics::of([absent]), ..Access::default() }), whole);
}
