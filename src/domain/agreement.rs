//! What can be answered, in which way it can be signed, and what it rests on.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::ink::Ink;
use super::moment::Day;
use super::person::{Name, Relationship};

/// How the rules were taught before anybody signed. There is no signing without one of these.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub enum Taught {
    /// The class met the rules together, in board mode, on this day.
    #[n(0)]
    Together {
        #[n(0)]
        on: Day,
        #[n(1)]
        topics: Vec<String>,
    },
    /// The pupil met these topics alone, on this day.
    #[n(1)]
    Alone {
        #[n(0)]
        on: Day,
        #[n(1)]
        topics: Vec<String>,
    },
    /// Read together at home, or by the grown-up who signs.
    #[n(2)]
    AtHome {
        #[n(0)]
        on: Day,
    },
    /// Shared with the pupil by a partner.
    #[n(3)]
    Shared {
        #[n(0)]
        on: Day,
        #[n(1)]
        with: Name,
        #[n(2)]
        #[cbor(default)]
        topics: Vec<String>,
    },
}

impl Taught {
    /// Its message in the words files, for papers.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Together { .. } => "paper-taught-together",
            Self::Alone { .. } => "paper-taught-alone",
            Self::AtHome { .. } => "paper-taught-read",
            Self::Shared { .. } => "paper-taught-shared",
        }
    }

    /// The same, where a partner shared it all with the pupil. What the class was taught together stays so.
    pub fn shared(self, on: Day, with: Name) -> Self {
        match self {
            Self::Alone { topics, .. } => Self::Shared { on, with, topics },
            other => other,
        }
    }
}

/// How a pupil says yes beside a partner or witness, who taps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
pub enum Gesture {
    #[n(0)]
    Looked,
    #[n(1)]
    Said,
    /// With the hands.
    #[n(2)]
    Signed,
    #[n(3)]
    Reached,
}

impl Gesture {
    /// All of them, in the order they are offered.
    pub const ALL: [Gesture; 4] = [Self::Looked, Self::Said, Self::Signed, Self::Reached];

    /// Its word in the words files, and the name of its picture.
    pub fn word(self) -> &'static str {
        match self {
            Self::Looked => "looked",
            Self::Said => "said",
            Self::Signed => "signed",
            Self::Reached => "reached",
        }
    }
}

/// A way of signing. All are equal; the paper says which.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub enum Way {
    #[n(0)]
    Drawn(#[n(0)] Ink),
    /// A stamp and its colour, by their words.
    #[n(1)]
    Stamp {
        #[n(0)]
        stamp: String,
        #[n(1)]
        colour: String,
    },
    #[n(2)]
    Typed(#[n(0)] Name),
    /// The child picked its own name, as it stands on screens.
    #[n(3)]
    Picked(#[n(0)] Name),
    /// A partner or witness saw the yes and tapped it.
    #[n(4)]
    WithPartner {
        #[n(0)]
        how: Gesture,
        #[n(1)]
        helper: Name,
    },
    /// Shared with the pupil, not signed.
    #[n(5)]
    Shared {
        #[n(0)]
        with: Name,
    },
}

impl Way {
    /// Its word in the words files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Drawn(_) => "drawn",
            Self::Stamp { .. } => "stamp",
            Self::Typed(_) => "typed",
            Self::Picked(_) => "picked",
            Self::WithPartner { how: Gesture::Looked, .. } => "partner-looked",
            Self::WithPartner { how: Gesture::Said, .. } => "partner-said",
            Self::WithPartner { how: Gesture::Signed, .. } => "partner-signed",
            Self::WithPartner { how: Gesture::Reached, .. } => "partner-reached",
            Self::Shared { .. } => "shared",
        }
    }

    /// Who helped, where the way itself needs somebody.
    pub fn helper(&self) -> Option<&Name> {
        match self {
            Self::WithPartner { helper, .. } | Self::Shared { with: helper } => Some(helper),
            Self::Drawn(_) | Self::Stamp { .. } | Self::Typed(_) | Self::Picked(_) => None,
        }
    }
}

/// What somebody answered. "Not sure" and "not today" are real answers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub enum Answer {
    #[n(0)]
    Signed(#[n(0)] Way),
    /// "I'm not sure, ask my grown-up."
    #[n(1)]
    NotSure,
    #[n(2)]
    NotToday,
    /// A grown-up agrees and has a question. It counts as agreed: no child is barred by it.
    #[n(5)]
    SignedAsking {
        #[n(0)]
        way: Way,
        #[n(1)]
        about: About,
    },
    /// A grown-up would like to talk to the school first.
    #[n(6)]
    Talk,
}

impl Answer {
    /// The way of signing, where something was signed.
    pub fn way(&self) -> Option<&Way> {
        match self {
            Self::Signed(way) | Self::SignedAsking { way, .. } => Some(way),
            Self::NotSure | Self::NotToday | Self::Talk => None,
        }
    }

    /// What a grown-up who agreed has a question about.
    pub fn question(&self) -> Option<About> {
        match self {
            Self::SignedAsking { about, .. } => Some(*about),
            _ => None,
        }
    }
}

/// What a question is about: a part of what the school asks of grown-ups, as it stands on the page and on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub enum About {
    #[n(0)]
    Rules,
    /// The sentence that gives permission.
    #[n(1)]
    Permission,
    /// One of the numbered points, counted from 1.
    #[n(2)]
    Point(#[n(0)] u8),
    /// The last sentence, on losing access.
    #[n(3)]
    LosingAccess,
}

impl About {
    /// Everything that a question can be about, where the school has so many points.
    pub fn all(points: usize) -> impl Iterator<Item = Self> {
        let points = (1..=points).filter_map(|point| u8::try_from(point).ok()).map(Self::Point);
        [Self::Rules, Self::Permission].into_iter().chain(points).chain([Self::LosingAccess])
    }

    /// Its word in the words files, and the number in it.
    pub fn word(self) -> (&'static str, u8) {
        match self {
            Self::Rules => ("about-rules", 0),
            Self::Permission => ("about-permission", 0),
            Self::Point(number) => ("about-point", number),
            Self::LosingAccess => ("about-losing-access", 0),
        }
    }

    /// Its name in forms and tables, such as "about-point-2".
    pub fn slug(self) -> String {
        match self.word() {
            (word, 0) => word.to_owned(),
            (word, number) => format!("{word}-{number}"),
        }
    }

    /// The part of this name; the inverse of [`About::slug`].
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all(usize::from(u8::MAX)).find(|about| about.slug() == slug)
    }
}

/// May this grown-up decide about photographs for this child?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
pub enum Authority {
    #[n(0)]
    Yes,
    #[n(1)]
    SomeoneElse,
    #[n(2)]
    NotSure,
}

impl Authority {
    /// Every answer with its word in the words files.
    pub const ALL: [(Authority, &'static str); 3] =
        [(Self::Yes, "yes"), (Self::SomeoneElse, "someone-else"), (Self::NotSure, "not-sure")];

    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The answer of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, each)| *each == word).map(|(authority, _)| *authority)
    }
}

/// The photograph answers: each place its own, and nothing counts as yes without authority.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub struct PhotographAnswers {
    #[n(0)]
    pub authority: Authority,
    /// The place's id in the pack and the answer as given.
    #[n(1)]
    pub places: Vec<(String, bool)>,
    /// The days on which they count; none in answers that were asked for without such days.
    #[n(2)]
    pub valid: Option<Valid>,
}

/// The first and last day on which an answer counts. Without one there is no such end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub struct Valid {
    #[n(0)]
    pub from: Option<Day>,
    #[n(1)]
    pub until: Option<Day>,
}

impl Valid {
    /// Whether this day is between the two.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl PhotographAnswers {
    /// Whether a picture of the child may be used at this place, as this grown-up said it.
    pub fn allows(&self, place: &str) -> bool {
        self.authority == Authority::Yes && self.places.iter().any(|(id, yes)| id == place && *yes)
    }
}

/// Who answered: the pupil, or a grown-up with name and relationship.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub enum Signatory {
    #[n(0)]
    Pupil,
    #[n(1)]
    GrownUp {
        #[n(0)]
        name: Name,
        #[n(1)]
        relationship: Relationship,
        #[n(2)]
        photographs: Option<PhotographAnswers>,
    },
}
