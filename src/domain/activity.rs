//! One activity of a lesson: a story, a question, and how the answer is marked. Marking goes by the shape of the
//! answer, so that a new look needs no new rules.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::topic::Topic;

mod answer;
mod kind;
mod names;
mod scene;
mod sitting;

pub use answer::{Answer, Key, Mark};
pub use kind::{Basket, Choice, Fate, Fork, Gap, Item, Kind, Leaf, Letter, Line, Page, Slip, Step, Surface, Verdict};
pub use names::{ActivityId, Actor, BadName, Misconception, PictureName};
pub use scene::Scene;
pub use sitting::{Pack, Sitting};

/// The step a child works at. Adults call them Step 1 to 4 or the school year; children never see a name for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Band {
    #[n(0)]
    Early,
    #[n(1)]
    Ks1,
    #[n(2)]
    LowerKs2,
    #[n(3)]
    UpperKs2,
}

impl Band {
    /// Every step with the name that files use for it and the seconds that its Think ring takes, if not set otherwise.
    const TABLE: [(Band, &'static str, u8); 4] = [
        (Band::Early, "early", 3),
        (Band::Ks1, "ks1", 4),
        (Band::LowerKs2, "lower_ks2", 5),
        (Band::UpperKs2, "upper_ks2", 6),
    ];

    /// All steps, the youngest first.
    pub fn all() -> impl Iterator<Item = Band> {
        Self::TABLE.iter().map(|(band, ..)| *band)
    }

    /// The name of the step in files, such as "lower_ks2".
    pub fn slug(self) -> &'static str {
        Self::TABLE[self as usize].1
    }

    /// The step of this name, if there is one.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all().find(|band| band.slug() == slug)
    }

    /// How long the moment to think is, in seconds.
    pub fn think_seconds(self) -> u8 {
        Self::TABLE[self as usize].2
    }
}

/// A character's problem, thought about and answered once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Activity {
    #[n(0)]
    pub id: ActivityId,
    #[n(1)]
    pub topic: Topic,
    /// Topics that are met here besides the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[n(2)]
    pub also: Vec<Topic>,
    #[n(3)]
    pub sitting: Sitting,
    /// The page of the story on which it stands, counted from one.
    #[n(4)]
    pub page: u8,
    #[n(5)]
    pub title: String,
    #[n(6)]
    pub scene: Scene,
    #[n(7)]
    pub situation: String,
    /// How somebody in the story thinks aloud, so that the child sees the skill before trying it. A short question has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(8)]
    pub model: Option<String>,
    #[n(9)]
    pub question: String,
    #[n(10)]
    pub kind: Kind,
    /// Why the right answer is right.
    #[n(11)]
    pub why: String,
    /// Who could be told.
    #[n(12)]
    pub tell: String,
    /// What a partner beside the child says and signs with it. Of the early step alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(13)]
    pub partner: Option<String>,
    /// How long it takes when read aloud, with one retry, in seconds.
    #[n(14)]
    pub seconds: u16,
}

/// What the school pack puts into the stories, so that neither a promise nor a number is written into a lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackWords {
    /// The school's own promise about telling, for `{promise}`.
    pub promise: String,
    /// Childline's number, for `{childline}`.
    pub childline: String,
}

impl PackWords {
    /// The text with the school's words in their places.
    fn fill(&self, text: &str) -> String {
        text.replace("{promise}", &self.promise).replace("{childline}", &self.childline)
    }
}

impl Activity {
    /// The topics that a child has met after this.
    pub fn topics(&self) -> impl Iterator<Item = Topic> + '_ {
        std::iter::once(self.topic).chain(self.also.iter().copied())
    }

    /// Marks an answer; none when it does not fit the question.
    pub fn mark(&self, answer: &Answer) -> Option<Mark> {
        self.kind.key().mark(answer)
    }

    /// The right answer, for when it is looked at together.
    pub fn right_answer(&self) -> Answer {
        self.kind.key().right()
    }

    /// The same activity with the school's words in their places.
    pub fn with_words(mut self, words: &PackWords) -> Self {
        for text in [&mut self.situation, &mut self.why, &mut self.tell] {
            *text = words.fill(text);
        }
        self
    }
}
