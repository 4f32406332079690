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
