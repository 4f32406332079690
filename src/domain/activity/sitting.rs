//! When an activity is met: in a lesson, as a short question, or in a half-term's pack.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::domain::moment::Day;

/// When an activity is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
pub enum Sitting {
    /// In the first lesson, after which signing is offered.
    #[n(0)]
    First,
    /// In the second lesson, where the same skill comes back in another guise.
    #[n(1)]
    Second,
    /// As a short question after the class was taught together.
    #[n(2)]
    Remember,
    /// Later in the year, as one of three short questions.
    #[n(3)]
    Pack(#[n(0)] Pack),
}

impl Sitting {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::First, Self::Second, Self::Remember].into_iter().chain(Pack::all().map(Self::Pack))
    }

    /// Its word in the names of files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Remember => "remember",
            Self::Pack(pack) => pack.slug(),
        }
    }
}

/// Three short questions that bring the skills back: one pack for each half-term after the first, and one for Safer
/// Internet Day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Pack {
    #[n(0)]
    Autumn2,
    #[n(1)]
    Spring1,
    #[n(2)]
    SaferInternetDay,
    #[n(3)]
    Spring2,
    #[n(4)]
    Summer1,
    #[n(5)]
    Summer2,
}

impl Pack {
    /// Every pack, in the order of the school year, with its word in the names of files.
    const TABLE: [(Pack, &'static str); 6] = [
        (Pack::Autumn2, "autumn-2"),
        (Pack::Spring1, "spring-1"),
        (Pack::SaferInternetDay, "safer-internet-day"),
        (Pack::Spring2, "spring-2"),
        (Pack::Summer1, "summer-1"),
        (Pack::Summer2, "summer-2"),
    ];

    /// How many questions a pack has.
    pub const QUESTIONS: usize = 3;

    /// All packs, in the order of the school year.
    pub fn all() -> impl Iterator<Item = Pack> {
        Self::TABLE.iter().map(|(pack, _)| *pack)
    }

    /// Its word in the names of files, such as "spring-1".
    pub fn slug(self) -> &'static str {
        Self::TABLE[self as usize].1
    }

    /// The pack of this time of the school year: Safer Internet Day is in February, and from August on it is autumn.
    pub fn of(day: Day) -> Self {
        match day.civil().1 {
            1 => Pack::Spring1,
            2 => Pack::SaferInternetDay,
            3 => Pack::Spring2,
            4 | 5 => Pack::Summer1,
            6 | 7 => Pack::Summer2,
            _ => Pack::Autumn2,
        }
    }

    /// The pack of this name, if there is one.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all().find(|pack| pack.slug() == slug)
    }
}
