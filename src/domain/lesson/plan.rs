//! Which activities a lesson has, and in which order.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::domain::access::{Access, Thinking};
use crate::domain::activity::{Activity, ActivityId, Band, Kind, PackWords, Sitting};
use crate::domain::numbers::Numbers;
use crate::domain::record::{decode_whole, encode};
use crate::domain::topic::Topic;

/// Which edition of a step's lessons this is. Drafts of another edition start again at the nearest safe point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(transparent)]
#[cbor(transparent)]
pub struct Version(#[n(0)] String);

impl Version {
    /// An edition of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

/// The lessons of one step. A pupil's device loads one step and one sitting only, each a file of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct BandLessons {
    #[n(0)]
    pub band: Band,
    #[n(1)]
    pub version: Version,
    #[n(2)]
    pub activities: Vec<Activity>,
}

impl BandLessons {
    /// Those of one sitting.
    pub fn of(&self, sitting: Sitting) -> Self {
        let activities = self.activities.iter().filter(|activity| activity.sitting == sitting).cloned().collect();
        Self { band: self.band, version: self.version.clone(), activities }
    }

    /// The lessons as the build writes them: CBOR with numbered fields, of the same build as the app that reads them.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads the bytes of [`BandLessons::to_bytes`]; half a lesson is none.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        decode_whole(bytes)
    }
}

/// The name of the file in which the lessons of a step's sitting are.
pub fn lessons_file(step: &str, sitting: Sitting) -> String {
    format!("{step}-{}.cbor", sitting.slug())
}

/// How many questions the short way has.
const REMEMBER: usize = 3;

/// The lesson in front of one child: its activities in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonPlan {
    version: Version,
    activities: Vec<Activity>,
    thinking: bool,
}

impl LessonPlan {
    /// The whole of a sitting, in the order of its story.
    pub fn whole(lessons: &BandLessons, sitting: Sitting) -> Self {
        let mut activities: Vec<Activity> = Vec::new();
        for activity in lessons.activities.iter().filter(|activity| activity.sitting == sitting) {
            let place = activities.partition_point(|before| before.page <= activity.page);
            activities.insert(place, activity.clone());
        }
        Self { version: lessons.version.clone(), activities, thinking: true }
    }

    /// The short way after a lesson together: three questions of three topics. The seed may be any number; children
    /// with different ones mostly get different questions, so that neighbours have little to copy.
    pub fn remember(lessons: &BandLessons, taught: &[Topic], seed: u64) -> Self {
        let questions = lessons.of(Sitting::Remember).activities;
        let wanted = |topic: &Topic| taught.is_empty() || taught.contains(topic);
        let asked = |topic: &Topic| questions.iter().any(|question| question.topic == *topic);
        let mut topics: Vec<Topic> = Topic::all().filter(wanted).filter(asked).collect();
        let mut numbers = Numbers(seed);
        let mut activities = Vec::new();
        while activities.len() < REMEMBER && !topics.is_empty() {
            let topic = topics.swap_remove(numbers.below(topics.len()));
            let of_topic: Vec<_> = questions.iter().filter(|question| question.topic == topic).collect();
            activities.extend(of_topic.get(numbers.below(of_topic.len())).map(|question| (*question).clone()));
        }
        Self { version: lessons.version.clone(), activities, thinking: true }
    }

    /// The same lesson, and after its story these pages.
    pub fn followed_by(mut self, pages: impl IntoIterator<Item = Activity>) -> Self {
        self.activities.extend(pages);
        self
    }

    /// The same lesson, shortened to what is about these topics.
    pub fn only(mut self, topics: &[Topic]) -> Self {
        self.activities.retain(|activity| activity.topics().any(|topic| topics.contains(&topic)));
        self
    }

    /// The same lesson, shortened to what is first of all about this topic.
    pub fn of_topic(mut self, topic: Topic) -> Self {
        self.activities.retain(|activity| activity.topic == topic);
        self
    }

    /// The same lesson, shortened to these pages of its story.
    pub fn of_pages(mut self, pages: &[u8]) -> Self {
        self.activities.retain(|activity| pages.contains(&activity.page));
        self
    }

    /// The same lesson as it is set for one child: without the Think ring, with nothing to do wrong, drawn older, or
    /// shortened to some topics. Where that leaves nothing of it, it stays whole.
    pub fn fitted(mut self, access: &Access) -> Self {
        self.thinking &= access.thinking != Thinking::Off;
        let wanted = |activity: &Activity| activity.topics().any(|topic| access.topics.have(topic));
        if self.activities.iter().any(wanted) {
            self.activities.retain(wanted);
        }
        for activity in &mut self.activities {
            activity.scene.older = access.older;
            if let Kind::Choose { options } = &mut activity.kind {
                options.iter_mut().for_each(|option| option.shut = access.errorless && option.verdict.slip().is_some());
            }
        }
        self
    }

    /// The same lesson with the school's words, such as its promise about telling, in their places.
    pub fn with_words(mut self, words: &PackWords) -> Self {
        self.activities = self.activities.into_iter().map(|activity| activity.with_words(words)).collect();
        self
    }

    /// The activities in their order.
    pub fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// The edition of the lessons that it was made from.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// Whether there is a moment to think before the answers wake.
    pub fn has_thinking(&self) -> bool {
        self.thinking
    }

    /// Where an activity stands, counted from nought.
    pub fn position(&self, id: &ActivityId) -> Option<usize> {
        self.activities.iter().position(|activity| activity.id == *id)
    }
}
