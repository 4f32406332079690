//! Where a child is in a lesson, saved at every step.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::plan::{LessonPlan, Version};
use super::state::Stage;
use crate::domain::activity::{Activity, ActivityId, Mark, Misconception};
use crate::domain::topic::Topic;

/// What was answered first, for the sealed note that helps the teacher plan tomorrow. It never enters the record.
/// An answer that shows several misconceptions stands here once for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct FirstAnswer {
    #[n(0)]
    pub activity: ActivityId,
    /// None when the first answer was right.
    #[n(1)]
    pub misconception: Option<Misconception>,
}

/// Where a child is in a lesson: enough to go on at the same screen after the browser was closed at any moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Progress {
    #[n(0)]
    version: Version,
    /// None when the lesson is over.
    #[n(1)]
    activity: Option<ActivityId>,
    #[n(2)]
    stage: Stage,
    /// Wrong answers to this activity so far.
    #[n(3)]
    tries: u8,
    #[n(4)]
    met: Vec<Topic>,
    /// The activities that have been gone through to their why.
    #[n(5)]
    done: Vec<ActivityId>,
    #[n(6)]
    first_answers: Vec<FirstAnswer>,
}

/// After so many wrong answers the owl and the child look at the right one together.
const TRIES: u8 = 3;

impl Progress {
    /// The start of a lesson.
    pub fn begin(plan: &LessonPlan) -> Self {
        let empty = Self {
            version: plan.version().clone(),
            activity: None,
            stage: Stage::Finished,
            tries: 0,
            met: Vec::new(),
            done: Vec::new(),
            first_answers: Vec::new(),
        };
        empty.to(plan, plan.activities().first())
    }

    /// The start of this page of a lesson, counted from nought; the end when there is no such page.
    pub fn at_page(plan: &LessonPlan, page: usize) -> Self {
        Self::begin(plan).to(plan, plan.activities().get(page))
    }

    /// The place to go on from: the same screen if the lessons are still the same, else the start of the same activity,
    /// else the start of the first one that has not been gone through. What was met stays met.
    pub fn resume(self, plan: &LessonPlan) -> Self {
        let here = self.activity(plan);
        if self.version == *plan.version() && self.fits(here) {
            return self;
        }
        let next = match here {
            Some(activity) => Some(activity),
            None => plan.activities().iter().find(|activity| !self.done.contains(&activity.id)),
        };
        let moved = self.clone().to(plan, next);
        Self { version: plan.version().clone(), ..moved }
    }

    /// Whether anything was answered yet.
    pub fn is_under_way(&self) -> bool {
        !self.first_answers.is_empty()
    }

    /// What the screen shows of the activity now.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Whether all activities have been gone through.
    pub fn is_finished(&self) -> bool {
        self.stage == Stage::Finished
    }

    /// The activity on the screen.
    pub fn activity<'a>(&self, plan: &'a LessonPlan) -> Option<&'a Activity> {
        let place = plan.position(self.activity.as_ref()?)?;
        plan.activities().get(place)
    }

    /// Which step this is and how many there are, for the row of dots: "3 of 12". Counted from one.
    pub fn step(&self, plan: &LessonPlan) -> (usize, usize) {
        let all = plan.activities().len();
        let place = self.activity.as_ref().and_then(|id| plan.position(id));
        (place.map_or(all, |place| place + 1), all)
    }

    /// The topics that have been met, for the record. Nothing else of a lesson goes there.
    pub fn topics_met(&self) -> &[Topic] {
        &self.met
    }

    /// The first answers, for the sealed note.
    pub fn first_answers(&self) -> Vec<FirstAnswer> {
        self.first_answers.clone()
    }

    /// Whether this activity has been gone through before.
    pub(super) fn has_done(&self, id: &ActivityId) -> bool {
        self.done.contains(id)
    }

    /// At the start of an activity, or at the end when there is none. A short question has no story to start with.
    pub(super) fn to(mut self, plan: &LessonPlan, activity: Option<&Activity>) -> Self {
        self.stage = match activity {
            None => Stage::Finished,
            Some(activity) if activity.model.is_some() => Stage::Model { again: self.has_done(&activity.id) },
            Some(_) => Stage::question(plan),
        };
        self.activity = activity.map(|activity| activity.id.clone());
        self.tries = 0;
        self
    }

    /// In the same activity, at another stage.
    pub(super) fn at(mut self, stage: Stage) -> Self {
        self.stage = stage;
        self
    }

    /// Counts a wrong answer; true when it is time to look at the right one together.
    pub(super) fn count_try(&mut self) -> bool {
        self.tries = self.tries.saturating_add(1);
        self.tries >= TRIES
    }

    /// Keeps the first answer to an activity; later ones change nothing.
    pub(super) fn note_first(&mut self, activity: &Activity, mark: &Mark) {
        if self.first_answers.iter().any(|first| first.activity == activity.id) {
            return;
        }
        let first = |misconception| FirstAnswer { activity: activity.id.clone(), misconception };
        match mark {
            Mark::Right => self.first_answers.push(first(None)),
            Mark::Wrong { misconceptions, .. } => {
                for (place, misconception) in misconceptions.iter().enumerate() {
                    if !misconceptions.iter().take(place).any(|before| before == misconception) {
                        self.first_answers.push(first(Some(misconception.clone())));
                    }
                }
            }
        }
    }

    /// The child has heard the why: its topics are met.
    pub(super) fn meet(&mut self, activity: &Activity) {
        let fresh: Vec<Topic> = activity.topics().filter(|topic| !self.met.contains(topic)).collect();
        self.met.extend(fresh);
        if !self.done.contains(&activity.id) {
            self.done.push(activity.id.clone());
        }
    }

    /// Whether the saved stage can be shown with this activity.
    fn fits(&self, activity: Option<&Activity>) -> bool {
        match (&self.stage, activity) {
            (Stage::Finished, None) => true,
            (Stage::Finished, Some(_)) | (_, None) => false,
            (Stage::Feedback { answer, .. } | Stage::Answering { before: Some(answer) }, Some(activity)) => {
                activity.mark(answer).is_some()
            }
            (_, Some(_)) => true,
        }
    }
}
