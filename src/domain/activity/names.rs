//! The short names that files use: of an activity, of a misconception, of a picture. Each is lower-case words joined
//! by hyphens, in parts joined by strokes, such as "keep-private/quiz" or "pip/worried".

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A name that is not made as names are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadName {
    pub name: String,
    pub wanted: &'static str,
}

impl fmt::Display for BadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a name as wanted here: {}", self.name, self.wanted)
    }
}

impl std::error::Error for BadName {}

/// Whether a name has exactly this many parts, each made of small letters, digits and hyphens.
fn made_of(name: &str, parts: usize) -> bool {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    name.split('/').count() == parts && name.split('/').all(part)
}

/// A name type: what it names, how many parts it has, and what to say when it is wrong.
macro_rules! name {
    ($(#[$about:meta])* $type:ident, $parts:literal, $wanted:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
        #[serde(try_from = "String", into = "String")]
        #[cbor(transparent)]
        pub struct $type(#[n(0)] String);

        impl $type {
            /// Accepts the name only if it is made as such names are.
            pub fn parse(name: &str) -> Result<Self, BadName> {
                Self::try_from(name.to_owned())
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $type {
            type Error = BadName;

            fn try_from(name: String) -> Result<Self, BadName> {
                if made_of(&name, $parts) { Ok(Self(name)) } else { Err(BadName { name, wanted: $wanted }) }
            }
        }

        impl From<$type> for String {
            fn from(name: $type) -> String {
                name.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// Which activity this is, such as "keep-private/quiz". It stays the same when the words are improved.
    ActivityId, 2, "topic/name, such as keep-private/quiz"
}

name! {
    /// What a wrong answer shows that a child may think, such as "closing-is-enough". Lists of them are for teachers.
    Misconception, 1, "small letters and hyphens, such as closing-is-enough"
}

name! {
    /// A character in a mood, such as "pip/worried".
    Actor, 2, "who/mood, such as pip/worried"
}

name! {
    /// Where a scene plays or what a card shows, such as "classroom" or "tablet-face-down".
    PictureName, 1, "small letters and hyphens, such as classroom"
}

impl ActivityId {
    /// The part before the stroke: the topic's name.
    pub fn topic(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }
}

impl Actor {
    /// Who it is, such as "pip".
    pub fn who(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// How they feel or what they do, such as "worried".
    pub fn mood(&self) -> &str {
        self.0.split('/').nth(1).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_small_letters_with_hyphens_and_the_right_number_of_parts() {
        assert!(ActivityId::parse("keep-private/quiz").is_ok());
        assert!(Misconception::parse("closing-is-enough").is_ok());
        for bad in ["", "/", "Quiz", "keep private", "-a", "keep-private/", "a/b/c"] {
            assert!(ActivityId::parse(bad).is_err(), "{bad}");
            assert!(Misconception::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_name_in_a_file_is_read_only_if_it_is_one() {
        assert_eq!(serde_json::from_str::<Actor>("\"pip/worried\"").unwrap().mood(), "worried");
        assert!(serde_json::from_str::<Actor>("\"Pip\"").is_err());
    }
}
