//! The ways of answering, and what each of them shows.

use serde::{Deserialize, Serialize};

use super::names::{Misconception, PictureName};

/// How the child answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Picks one card of two to four.
    Choose { options: Vec<Choice> },
    /// Puts each card into one of the baskets.
    Sort { baskets: Vec<Basket>, items: Vec<Item> },
    /// Finds the lines of a drawn message or page that give something away.
    Spot { page: Page },
    /// Puts cards in order.
    Order { cards: Vec<Step> },
    /// Puts a message or a passphrase together, a piece for each gap. Nothing of it is kept.
    Build { gaps: Vec<Gap> },
    /// Says of each message of a made-up mailbox what to do with it.
    Inbox { letters: Vec<Letter> },
    /// Reads a made-up page that turns odd, and picks what to do.
    Browse { before: Leaf, after: Leaf, options: Vec<Choice> },
    /// Picks what happens next; some ways lead to where one goes back from.
    Story { turns: Vec<Fork> },
    /// Talks about it with a partner or the class. There is no wrong answer.
    Talk { prompts: Vec<String> },
}

/// What a wrong answer shows that the child may think, and one sentence that says what to do instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    pub misconception: Misconception,
    pub feedback: String,
}

/// Whether picking this card is right. A wrong one cannot be without its slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Right,
    Wrong(Slip),
}

/// A card to pick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureName>,
    pub verdict: Verdict,
    /// It never wakes, for a child with whom nothing may go wrong.
    #[serde(skip)]
    pub shut: bool,
}

/// A place to sort cards into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureName>,
}

/// A card to sort, the basket it belongs in, and the slip of putting it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureName>,
    pub basket: u8,
    pub slip: Slip,
}

/// A drawn message or page, made of lines of text that can be tapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub surface: Surface,
    /// Who it is from, or what stands at its top.
    pub heading: String,
    pub lines: Vec<Line>,
}

/// What the lines are drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// One message in a bubble.
    Message,
    /// A page of a pretend site.
    Site,
    /// A poster, a film or another thing that the animals made themselves.
    Poster,
}

/// A line that can be tapped; the slip is that of missing it when it gives something away, or of tapping it when not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub text: String,
    pub gives_away: bool,
    pub slip: Slip,
}

/// A card that has a place in an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureName>,
    /// Its place in the right order, counted from nought.
    pub place: u8,
    /// Of putting it elsewhere.
    pub slip: Slip,
}

/// A gap in what is put together, and the pieces that fit into it. One or more of them are right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// What belongs here, such as "How to begin".
    pub label: String,
    pub pieces: Vec<Choice>,
}

/// A message in a made-up mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub from: String,
    pub text: String,
    /// What to do with it.
    pub fate: Fate,
    pub slip: Slip,
}

/// What can be done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    Keep,
    /// Not opened or not answered: closed, and told.
    CloseAndTell,
    /// A grown-up is asked first.
    Ask,
}

impl Fate {
    /// All of them, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Keep, Self::CloseAndTell, Self::Ask];
}

/// A page of a made-up site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    pub heading: String,
    pub text: String,
}

/// A place in a story where the child says what happens next. Of the ways on, one or more lead to the next fork, or to the
/// good end after the last; the others to what comes of it, and back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fork {
    pub text: String,
    pub options: Vec<Choice>,
}
