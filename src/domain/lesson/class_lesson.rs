//! What a class does on its iPads: learn and sign, alone or after a lesson together, or come back to it later in the year.

use minicbor::{Decode, Encode};

use crate::domain::activity::{Pack, Sitting};
use crate::domain::moment::Day;

/// What comes back after signing, weeks later: nothing is signed at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Later {
    /// The second lesson.
    #[n(0)]
    Second,
    /// Three short questions.
    #[n(1)]
    Pack(#[n(0)] Pack),
}

/// What the pupils of a class iPad do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub enum ClassLesson {
    /// The first lesson, each on the iPad, then the rules and signing.
    #[default]
    #[n(0)]
    Alone,
    /// The class was taught together on this day: three questions, then the rules and signing.
    #[n(1)]
    Together(#[n(0)] Day),
    /// Later in the year.
    #[n(2)]
    Later(#[n(0)] Later),
}

impl ClassLesson {
    /// As a class file and a class code hold it: what comes later goes before the day on which the class was taught.
    pub fn of(taught_together: Option<Day>, later: Option<Later>) -> Self {
        match (later, taught_together) {
            (Some(later), _) => Self::Later(later),
            (None, Some(day)) => Self::Together(day),
            (None, None) => Self::Alone,
        }
    }

    /// What its lesson file holds.
    pub fn sitting(self) -> Sitting {
        match self {
            Self::Alone => Sitting::First,
            Self::Together(_) => Sitting::Remember,
            Self::Later(Later::Second) => Sitting::Second,
            Self::Later(Later::Pack(pack)) => Sitting::Pack(pack),
        }
    }
}
