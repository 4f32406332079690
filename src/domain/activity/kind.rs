//! The ways of answering, and what each of them shows.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::names::{Misconception, PictureName};

/// How the child answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Picks one card of two to four.
    #[n(0)]
    Choose {
        #[n(0)]
        options: Vec<Choice>,
    },
    /// Puts each card into one of the baskets.
    #[n(1)]
    Sort {
        #[n(0)]
        baskets: Vec<Basket>,
        #[n(1)]
        items: Vec<Item>,
    },
    /// Finds the lines of a drawn message or page that give something away.
    #[n(2)]
    Spot {
        #[n(0)]
        page: Page,
    },
    /// Puts cards in order.
    #[n(3)]
    Order {
        #[n(0)]
        cards: Vec<Step>,
    },
    /// Puts a message or a passphrase together, a piece for each gap. Nothing of it is kept.
    #[n(4)]
    Build {
        #[n(0)]
        gaps: Vec<Gap>,
    },
    /// Says of each message of a made-up mailbox what to do with it.
    #[n(5)]
    Inbox {
        #[n(0)]
        letters: Vec<Letter>,
    },
    /// Reads a made-up page that turns odd, and picks what to do.
    #[n(6)]
    Browse {
        #[n(0)]
        before: Leaf,
        #[n(1)]
        after: Leaf,
        #[n(2)]
        options: Vec<Choice>,
    },
    /// Picks what happens next; some ways lead to where one goes back from.
    #[n(7)]
    Story {
        #[n(0)]
        turns: Vec<Fork>,
    },
    /// Talks about it with a partner or the class. There is no wrong answer.
    #[n(8)]
    Talk {
        #[n(0)]
        prompts: Vec<String>,
    },
}

/// What a wrong answer shows that the child may think, and one sentence that says what to do instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Slip {
    #[n(0)]
    pub misconception: Misconception,
    #[n(1)]
    pub feedback: String,
}

/// Whether picking this card is right. A wrong one cannot be without its slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    #[n(0)]
    Right,
    #[n(1)]
    Wrong(#[n(0)] Slip),
}

/// A card to pick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Choice {
    #[n(0)]
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(1)]
    pub picture: Option<PictureName>,
    #[n(2)]
    pub verdict: Verdict,
    /// It never wakes, for a child with whom nothing may go wrong.
    #[serde(skip)]
    #[cbor(skip)]
    pub shut: bool,
}

/// A place to sort cards into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Basket {
    #[n(0)]
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(1)]
    pub picture: Option<PictureName>,
}

/// A card to sort, the basket it belongs in, and the slip of putting it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Item {
    #[n(0)]
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(1)]
    pub picture: Option<PictureName>,
    #[n(2)]
    pub basket: u8,
    #[n(3)]
    pub slip: Slip,
}

/// A drawn message or page, made of lines of text that can be tapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Page {
    #[n(0)]
    pub surface: Surface,
    /// Who it is from, or what stands at its top.
    #[n(1)]
    pub heading: String,
    #[n(2)]
    pub lines: Vec<Line>,
}

/// What the lines are drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Surface {
    /// One message in a bubble.
    #[n(0)]
    Message,
    /// A page of a pretend site.
    #[n(1)]
    Site,
    /// A poster, a film or another thing that the animals made themselves.
    #[n(2)]
    Poster,
}

/// A line that can be tapped; the slip is that of missing it when it gives something away, or of tapping it when not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Line {
    #[n(0)]
    pub text: String,
    #[n(1)]
    pub gives_away: bool,
    #[n(2)]
    pub slip: Slip,
}

/// A card that has a place in an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Step {
    #[n(0)]
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(1)]
    pub picture: Option<PictureName>,
    /// Its place in the right order, counted from nought.
    #[n(2)]
    pub place: u8,
    /// Of putting it elsewhere.
    #[n(3)]
    pub slip: Slip,
}

/// A gap in what is put together, and the pieces that fit into it. One or more of them are right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Gap {
    /// What belongs here, such as "How to begin".
    #[n(0)]
    pub label: String,
    #[n(1)]
    pub pieces: Vec<Choice>,
}

/// A message in a made-up mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Letter {
    #[n(0)]
    pub from: String,
    #[n(1)]
    pub text: String,
    /// What to do with it.
    #[n(2)]
    pub fate: Fate,
    #[n(3)]
    pub slip: Slip,
}

/// What can be done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Fate {
    #[n(0)]
    Keep,
    /// Not opened or not answered: closed, and told.
    #[n(1)]
    CloseAndTell,
    /// A grown-up is asked first.
    #[n(2)]
    Ask,
}

impl Fate {
    /// All of them, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Keep, Self::CloseAndTell, Self::Ask];
}

/// A page of a made-up site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Leaf {
    #[n(0)]
    pub heading: String,
    #[n(1)]
    pub text: String,
}

/// A place in a story where the child says what happens next. Of the ways on, one or more lead to the next fork, or to the
/// good end after the last; the others to what comes of it, and back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Fork {
    #[n(0)]
    pub text: String,
    #[n(1)]
    pub options: Vec<Choice>,
}
