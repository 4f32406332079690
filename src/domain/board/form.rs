//! How long, and for whom.

use crate::domain::activity::{Activity, Pack, Sitting};
use crate::domain::lesson::{BandLessons, LessonPlan};
use crate::domain::topic::Topic;

/// The forms of a lesson on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardForm {
    /// The whole first lesson. It counts: the iPads take the short way after it.
    Lesson,
    /// The same for two to eight round one iPad, who agree and tap in turn. It counts too.
    Group,
    /// The second lesson.
    Second,
    /// A quarter of an hour for many classes at once.
    Assembly,
    /// Ten minutes for families: the rules, one by one.
    Families,
    /// Three short questions in another half-term.
    Pack(Pack),
    /// Tomorrow's five minutes: the questions about one topic, when the class has misunderstood it.
    Again(Topic),
}

/// So long take the ground rules, in seconds, and so long the end.
pub const AROUND: u32 = 90;
/// An assembly, in seconds.
const ASSEMBLY: u32 = 15 * 60;
/// A rule with families: read out, and a word with one's child.
pub const RULE: u32 = 45;

impl BoardForm {
    /// The forms that a class is taught in, and the one for its families.
    pub const ALL: [(BoardForm, &'static str); 5] = [
        (BoardForm::Lesson, "lesson"),
        (BoardForm::Group, "group"),
        (BoardForm::Assembly, "assembly"),
        (BoardForm::Families, "families"),
        (BoardForm::Second, "second"),
    ];

    /// Its word in choices: "lesson", or that of its pack or its topic.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Pack(pack) => pack.slug(),
            Self::Again(topic) => topic.slug(),
            _ => Self::ALL.iter().find(|(form, _)| *form == self).map_or("lesson", |(_, slug)| slug),
        }
    }

    /// The form of this word.
    pub fn parse(slug: &str) -> Option<Self> {
        let plain = Self::ALL.iter().find(|(_, own)| *own == slug).map(|(form, _)| *form);
        plain.or_else(|| Pack::parse(slug).map(Self::Pack)).or_else(|| Topic::parse(slug).map(Self::Again))
    }

    /// What its lesson file holds.
    pub fn sitting(self) -> Sitting {
        match self {
            Self::Lesson | Self::Group | Self::Assembly | Self::Families => Sitting::First,
            Self::Second => Sitting::Second,
            Self::Pack(pack) => Sitting::Pack(pack),
            Self::Again(_) => Sitting::Remember,
        }
    }

    /// Whether it is a few questions that stand for themselves.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Pack(_) | Self::Again(_))
    }

    /// Whether it goes through the school's rules and not through a story.
    pub fn is_of_rules(self) -> bool {
        self == Self::Families
    }

    /// Whether the class is then taught: its iPads ask three questions, and pupils sign.
    pub fn counts_as_the_lesson(self) -> bool {
        matches!(self, Self::Lesson | Self::Group)
    }

    /// Whether a whole class raises its hands, and not a few who can agree.
    pub fn has_hands(self) -> bool {
        self != Self::Group
    }

    /// Its pages out of the lessons of its sitting.
    pub fn plan(self, lessons: &BandLessons) -> LessonPlan {
        let whole = LessonPlan::whole(lessons, self.sitting());
        match self {
            Self::Assembly => {
                let pages = in_time(whole.activities(), ASSEMBLY - 2 * AROUND);
                whole.of_pages(&pages)
            }
            Self::Families => whole.of_pages(&[]),
            Self::Again(topic) => whole.of_topic(topic),
            _ => whole,
        }
    }

    /// How long it takes, in seconds, with this plan and so many rules.
    pub fn seconds(self, plan: &LessonPlan, rules: usize) -> u32 {
        let middle = match self.is_of_rules() {
            true => RULE * u32::try_from(rules).unwrap_or(u32::MAX / RULE),
            false => plan.activities().iter().map(|activity| u32::from(activity.seconds)).sum(),
        };
        2 * AROUND + middle
    }
}

/// As many pages as fit into these seconds: the story's first and its last, and between them one after another.
fn in_time(pages: &[Activity], seconds: u32) -> Vec<u8> {
    let mut left = seconds;
    let mut taken = Vec::new();
    let ends = pages.first().into_iter().chain(pages.last());
    for activity in ends.chain(pages.iter().skip(1)) {
        let needs = u32::from(activity.seconds);
        if needs <= left && !taken.contains(&activity.page) {
            left -= needs;
            taken.push(activity.page);
        }
    }
    taken
}
