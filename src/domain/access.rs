//! How lessons and answers come within one child's reach: set by the teacher, carried by the class code.

use std::collections::BTreeMap;

use super::activity::Band;
use super::topic::Topic;

/// A child's settings as files and codes hold them, by numbers; unknown ones are kept and ignored.
pub type Settings = BTreeMap<u8, u32>;

/// The moment to think.
const THINKING: u8 = 1;
/// How what is wanted is pointed at.
const REACH: u8 = 2;
/// How long each stop of a scan, or a look, takes: tenths of a second.
const PACE: u8 = 3;
/// Only the right answer wakes.
const ERRORLESS: u8 = 4;
/// The older cast.
const OLDER: u8 = 5;
/// Pages are read aloud by themselves.
const ALOUD: u8 = 6;
/// The topics of a shortened lesson, a bit each.
const TOPICS: u8 = 7;
/// Nothing moves by itself.
const CALM: u8 = 8;
/// How fast the device reads aloud.
const SPEED: u8 = 9;

/// All that a teacher sets for one child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForOneChild {
    pub access: Access,
    /// Its own step; none when it is the class's.
    pub band: Option<Band>,
    /// The tag of the language that stands under the English, if one does.
    pub language: Option<String>,
}

/// How long the moment to think is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Thinking {
    /// As long as the step's.
    #[default]
    Step,
    Longer,
    /// The answers are awake at once.
    Off,
}

/// How what is wanted is pointed at. Tapping and the keyboard work for everyone; where the whole screen is the switch, a tap
/// anywhere is a press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    #[default]
    Touch,
    /// What can be pressed lights up in turn; the switch presses what is lit.
    OneSwitch,
    /// The same, and the screen is the switch.
    WholeScreen,
    /// One switch moves on, the other presses.
    TwoSwitches,
    /// Looking long enough presses: an eye-gaze pointer, a head mouse.
    Dwell,
}

/// How fast the device reads aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    #[default]
    Usual,
    Slower,
    Quicker,
}

/// A duration in tenths of a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace(u32);

impl Pace {
    /// Those to choose from, in tenths of a second.
    pub const ALL: [Self; 5] = [Self(10), Self(15), Self(20), Self(30), Self(50)];

    /// The nearest that is neither too quick to follow nor without an end.
    pub fn of_tenths(tenths: u32) -> Self {
        Self(tenths.clamp(5, 100))
    }

    /// In tenths of a second.
    pub fn tenths(self) -> u32 {
        self.0
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self(20)
    }
}

/// What is set for one child.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    pub thinking: Thinking,
    pub reach: Reach,
    pub pace: Pace,
    /// Of the cards of a question only the right one wakes, so that nothing can go wrong.
    pub errorless: bool,
    /// The animals are drawn older, so that a ten-year-old at an early step is not given a nursery.
    pub older: bool,
    /// Pages are read aloud by themselves. Only the early step does it.
    pub aloud: bool,
    /// Nothing on the screen moves by itself.
    pub calm: bool,
    pub speed: Speed,
    pub topics: Topics,
}

/// The topics that a child's lesson is shortened to, a bit for each by its number; none for the whole lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Topics(u32);

impl Topics {
    /// These topics.
    pub fn of(topics: impl IntoIterator<Item = Topic>) -> Self {
        Self(topics.into_iter().fold(0, |bits, topic| bits | 1 << topic as u32))
    }

    /// Whether the lesson has this topic.
    pub fn have(self, topic: Topic) -> bool {
        self.is_whole() || self.0 & (1 << topic as u32) != 0
    }

    /// Whether nothing is left out.
    pub fn is_whole(self) -> bool {
        self.0 == 0
    }
}

/// Each choice with its number in files and its word in forms; the first is the one that is not written down.
const THINKINGS: [(Thinking, u32, &str); 3] =
    [(Thinking::Step, 1, "step"), (Thinking::Longer, 2, "longer"), (Thinking::Off, 0, "off")];
const REACHES: [(Reach, u32, &str); 5] = [
    (Reach::Touch, 0, "touch"),
    (Reach::OneSwitch, 1, "one-switch"),
    (Reach::WholeScreen, 2, "whole-screen"),
    (Reach::TwoSwitches, 3, "two-switches"),
    (Reach::Dwell, 4, "dwell"),
];
const SPEEDS: [(Speed, u32, &str); 3] =
    [(Speed::Usual, 0, "usual"), (Speed::Slower, 1, "slower"), (Speed::Quicker, 2, "quicker")];

impl Speed {
    /// Each with its word in forms.
    pub fn all() -> impl Iterator<Item = (Self, &'static str)> {
        SPEEDS.into_iter().map(|(one, _, word)| (one, word))
    }

    /// The factor that a voice takes; 1 is the voice's own pace, a little quick for those who learn to read.
    pub fn factor(self) -> f32 {
        match self {
            Self::Usual => 0.9,
            Self::Slower => 0.7,
            Self::Quicker => 1.1,
        }
    }
}

impl Thinking {
    /// Each with its word in forms.
    pub fn all() -> impl Iterator<Item = (Self, &'static str)> {
        THINKINGS.into_iter().map(|(one, _, word)| (one, word))
    }

    /// How many seconds it takes where the step's own moment takes so many.
    pub fn seconds(self, step: u8) -> u8 {
        match self {
            Self::Step => step,
            Self::Longer => step.saturating_mul(2),
            Self::Off => 0,
        }
    }
}

impl Reach {
    /// Each with its word in forms.
    pub fn all() -> impl Iterator<Item = (Self, &'static str)> {
        REACHES.into_iter().map(|(one, _, word)| (one, word))
    }
}

impl Access {
    /// What these settings say. A number of a newer version counts as not set.
    pub fn of(settings: &Settings) -> Self {
        let at = |key| settings.get(&key).copied();
        let thinking = THINKINGS.iter().find(|(_, number, _)| at(THINKING) == Some(*number));
        let reach = REACHES.iter().find(|(_, number, _)| at(REACH) == Some(*number));
        let speed = SPEEDS.iter().find(|(_, number, _)| at(SPEED) == Some(*number));
        Self {
            thinking: thinking.map(|(one, ..)| *one).unwrap_or_default(),
            reach: reach.map(|(one, ..)| *one).unwrap_or_default(),
            pace: at(PACE).map(Pace::of_tenths).unwrap_or_default(),
            errorless: at(ERRORLESS) == Some(1),
            older: at(OLDER) == Some(1),
            aloud: at(ALOUD) == Some(1),
            calm: at(CALM) == Some(1),
            speed: speed.map(|(one, ..)| *one).unwrap_or_default(),
            topics: Topics(at(TOPICS).unwrap_or_default()),
        }
    }

    /// These settings as they are written down: what is as ever is left out, and what another version wrote stays.
    pub fn write(self, mut settings: Settings) -> Settings {
        let number = |found: Option<u32>| found.unwrap_or_default();
        let thinking = THINKINGS.iter().find(|(one, ..)| *one == self.thinking).map(|(_, number, _)| *number);
        let reach = REACHES.iter().find(|(one, ..)| *one == self.reach).map(|(_, number, _)| *number);
        let speed = SPEEDS.iter().find(|(one, ..)| *one == self.speed).map(|(_, number, _)| *number);
        let ever = Self::default();
        for (key, value, is_set) in [
            (THINKING, number(thinking), self.thinking != ever.thinking),
            (REACH, number(reach), self.reach != ever.reach),
            (PACE, self.pace.tenths(), self.pace != ever.pace),
            (ERRORLESS, 1, self.errorless),
            (OLDER, 1, self.older),
            (ALOUD, 1, self.aloud),
            (CALM, 1, self.calm),
            (SPEED, number(speed), self.speed != ever.speed),
            (TOPICS, self.topics.0, !self.topics.is_whole()),
        ] {
            match is_set {
                true => drop(settings.insert(key, value)),
                false => drop(settings.remove(&key)),
            }
        }
        settings
    }
}
