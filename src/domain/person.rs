//! What people are called: names on screens, names on paper, picture names, and who a grown-up is to a child.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// The longest name that fits on a line of the agreement.
pub const LONGEST_NAME: usize = 80;

/// Why a name cannot stand on the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameSlip {
    /// Nothing but spaces.
    Empty,
    /// More than [`LONGEST_NAME`] letters.
    TooLong,
    /// A sign that would turn or hide other letters (direction overrides, control signs).
    HiddenSign,
}

/// A name as it stands on a screen or on paper. Never empty, never longer than a line, no hidden signs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Serialize)]
#[cbor(transparent)]
#[serde(transparent)]
pub struct Name(#[n(0)] String);

impl Name {
    /// Folds white space and refuses what would not print as a name.
    pub fn parse(text: &str) -> Result<Self, NameSlip> {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if folded.is_empty() {
            return Err(NameSlip::Empty);
        }
        if folded.chars().count() > LONGEST_NAME {
            return Err(NameSlip::TooLong);
        }
        let hidden =
            |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if folded.chars().any(hidden) {
            return Err(NameSlip::HiddenSign);
        }
        Ok(Self(folded))
    }

    /// The name's letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'b, C> Decode<'b, C> for Name {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        Self::parse(d.str()?).map_err(|_| minicbor::decode::Error::message("not a name"))
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|slip| serde::de::Error::custom(format!("not a name: {slip:?}")))
    }
}

/// The colours of picture names, in the order of their numbers.
pub const COLOURS: [&str; 8] = ["blue", "green", "red", "purple", "orange", "pink", "yellow", "teal"];

/// The animals of picture names, in the order of their numbers.
pub const ANIMALS: [&str; 14] = [
    "otter", "fox", "hedgehog", "rabbit", "badger", "bear", "cat", "mouse", "frog", "duck", "seal", "deer", "squirrel",
    "turtle",
];

/// How many children can have a picture name of their own in one class.
pub const MOST_PICTURES: usize = COLOURS.len() * ANIMALS.len();

/// The picture every child has, such as the blue otter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Serialize, Deserialize)]
pub struct PictureName {
    #[n(0)]
    colour: u8,
    #[n(1)]
    animal: u8,
}

impl PictureName {
    /// The picture of this colour and animal number; None when there is no such drawing.
    pub fn parse(colour: u8, animal: u8) -> Option<Self> {
        (usize::from(colour) < COLOURS.len() && usize::from(animal) < ANIMALS.len()).then_some(Self { colour, animal })
    }

    /// The n-th picture of a class: neighbours differ in colour and in animal. None past [`MOST_PICTURES`].
    pub fn nth(n: usize) -> Option<Self> {
        (n < MOST_PICTURES).then(|| Self::of_number(n))
    }

    /// The same, beginning again past [`MOST_PICTURES`]: some picture for any number.
    pub fn of_number(n: usize) -> Self {
        let (animal, round) = (n % ANIMALS.len(), n / ANIMALS.len());
        Self { colour: ((animal * 3 + round) % COLOURS.len()) as u8, animal: animal as u8 }
    }

    /// The colour's word in the words files, such as "blue".
    pub fn colour(self) -> &'static str {
        COLOURS[usize::from(self.colour)]
    }

    /// The animal's word in the words files, such as "otter".
    pub fn animal(self) -> &'static str {
        ANIMALS[usize::from(self.animal)]
    }

    /// The numbers of colour and animal, for the class code.
    pub fn numbers(self) -> (u8, u8) {
        (self.colour, self.animal)
    }
}

impl std::fmt::Display for PictureName {
    /// The English name, such as "Blue Otter", as it stands in tables.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        write!(f, "{} {}", capital(self.colour()), capital(self.animal()))
    }
}

impl<'b, C> Decode<'b, C> for PictureName {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        #[derive(Decode)]
        struct Numbers {
            #[n(0)]
            colour: u8,
            #[n(1)]
            animal: u8,
        }
        let Numbers { colour, animal } = d.decode()?;
        Self::parse(colour, animal).ok_or_else(|| minicbor::decode::Error::message("no such picture"))
    }
}

/// A child's opaque number in its class: what records carry instead of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(transparent)]
pub struct ChildNumber(#[n(0)] pub u32);

/// Who the grown-up is to the child, as asked when signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
pub enum Relationship {
    #[n(0)]
    Parent,
    #[n(1)]
    StepParent,
    #[n(2)]
    Grandparent,
    #[n(3)]
    FosterCarer,
    #[n(4)]
    KeyWorker,
    #[n(5)]
    SocialWorker,
    #[n(6)]
    Other,
}

impl Relationship {
    /// Every relationship with its word in the words files.
    pub const ALL: [(Relationship, &'static str); 7] = [
        (Self::Parent, "parent"),
        (Self::StepParent, "step-parent"),
        (Self::Grandparent, "grandparent"),
        (Self::FosterCarer, "foster-carer"),
        (Self::KeyWorker, "key-worker"),
        (Self::SocialWorker, "social-worker"),
        (Self::Other, "other"),
    ];

    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(each, _)| *each == self).map_or("other", |(_, word)| word)
    }

    /// The relationship of a word; the inverse of [`Relationship::word`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, each)| *each == word).map(|(relationship, _)| *relationship)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_child_of_a_large_class_gets_a_picture_of_its_own() {
        let pictures: std::collections::HashSet<_> = (0..MOST_PICTURES).filter_map(PictureName::nth).collect();
        assert_eq!((pictures.len(), PictureName::nth(MOST_PICTURES)), (MOST_PICTURES, None));
    }

    #[test]
    fn names_are_folded_and_hidden_signs_refused() {
        assert_eq!(Name::parse("  Zoë   Łukasiewicz ").map(|n| n.to_string()), Ok("Zoë Łukasiewicz".into()));
        assert_eq!(Name::parse(" \t "), Err(NameSlip::Empty));
        assert_eq!(Name::parse("abc\u{202E}def"), Err(NameSlip::HiddenSign));
        assert_eq!(Name::parse(&"a".repeat(LONGEST_NAME + 1)), Err(NameSlip::TooLong));
    }
}
