//! What each tap does: model → thinking → answering → feedback → retry or next → finished.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::plan::LessonPlan;
use super::progress::Progress;
use crate::domain::activity::{Activity, Answer};

/// What the screen shows of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The story is told. `again` when the child has come back to it, so that it may go straight on.
    #[n(0)]
    Model {
        #[n(0)]
        again: bool,
    },
    /// The ring is on the screen and the answers sleep. `reminded` once the owl has said "think first".
    #[n(1)]
    Thinking {
        #[n(0)]
        reminded: bool,
    },
    /// The answers are awake. `before` is the answer to put right, so that what was well placed stays where it is.
    #[n(2)]
    Answering {
        #[n(0)]
        before: Option<Answer>,
    },
    /// What to do, or why it is right. `together` when the owl shows the right answer after several tries.
    #[n(3)]
    Feedback {
        #[n(0)]
        answer: Answer,
        #[n(1)]
        together: bool,
    },
    /// The lesson is over.
    #[n(4)]
    Finished,
}

/// What happened on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LessonEvent {
    ModelSeen,
    Thought,
    TappedEarly,
    Answered(Answer),
    TriedAgain,
    WentOn,
    WentBack,
    Paused,
}

/// The lesson after what happened. What does not belong to the screen that is shown, such as a late tap, changes nothing.
pub fn update(plan: &LessonPlan, progress: Progress, event: LessonEvent) -> Progress {
    use LessonEvent::{Answered, ModelSeen, Paused, TappedEarly, Thought, TriedAgain, WentBack, WentOn};
    let progress = progress.resume(plan);
    let Some(activity) = progress.activity(plan) else {
        return match event {
            WentBack => back_to_last(plan, progress),
            _ => progress,
        };
    };
    match (progress.stage().clone(), event) {
        (Stage::Model { .. }, ModelSeen) => progress.at(Stage::question(plan)),
        (Stage::Model { again: true }, WentOn) => next(plan, progress, activity),
        (Stage::Model { .. }, WentBack) => previous(plan, progress, activity),
        (Stage::Thinking { .. }, Thought) => progress.at(Stage::Answering { before: None }),
        (Stage::Thinking { .. }, TappedEarly | Answered(_)) => progress.at(Stage::Thinking { reminded: true }),
        (Stage::Answering { .. }, Answered(answer)) => answered(progress, activity, answer),
        (Stage::Answering { .. }, Paused) => progress.at(Stage::question(plan)),
        (Stage::Feedback { answer, together }, TriedAgain) if !may_go_on(activity, &answer, together) => {
            progress.at(Stage::Answering { before: Some(answer) })
        }
        (Stage::Feedback { answer, together }, WentOn) if may_go_on(activity, &answer, together) => {
            next(plan, progress, activity)
        }
        (Stage::Thinking { .. } | Stage::Answering { .. }, WentBack) if activity.model.is_none() => {
            previous(plan, progress, activity)
        }
        (Stage::Thinking { .. } | Stage::Answering { .. } | Stage::Feedback { .. }, WentBack) => {
            progress.to(plan, Some(activity))
        }
        _ => progress,
    }
}

impl Stage {
    /// The question with its moment to think, or straight to the answers where the ring is off.
    pub(super) fn question(plan: &LessonPlan) -> Self {
        if plan.has_thinking() { Stage::Thinking { reminded: false } } else { Stage::Answering { before: None } }
    }
}

fn answered(mut progress: Progress, activity: &Activity, answer: Answer) -> Progress {
    let Some(mark) = activity.mark(&answer) else { return progress };
    progress.note_first(activity, &mark);
    let together = !mark.is_right() && progress.count_try();
    if mark.is_right() || together {
        progress.meet(activity);
    }
    progress.at(Stage::Feedback { answer, together })
}

/// Whether an answer that is talked about leads on, or to another try.
pub fn may_go_on(activity: &Activity, answer: &Answer, together: bool) -> bool {
    together || activity.mark(answer).is_some_and(|mark| mark.is_right())
}

fn next(plan: &LessonPlan, progress: Progress, activity: &Activity) -> Progress {
    let place = plan.position(&activity.id).map_or(0, |place| place + 1);
    progress.to(plan, plan.activities().get(place))
}

fn previous(plan: &LessonPlan, progress: Progress, activity: &Activity) -> Progress {
    let place = plan.position(&activity.id).unwrap_or_default().saturating_sub(1);
    progress.to(plan, plan.activities().get(place))
}

fn back_to_last(plan: &LessonPlan, progress: Progress) -> Progress {
    progress.to(plan, plan.activities().last())
}
