//! Answers by their shape, and the marking.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::kind::{Choice, Fate, Kind, Slip, Verdict};
use super::names::Misconception;

/// What a child answered: the places of the cards, counted from nought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// This one.
    #[n(0)]
    One(#[n(0)] u8),
    /// These, in any order.
    #[n(1)]
    Several(#[n(0)] Vec<u8>),
    /// For each card the basket it was put in.
    #[n(2)]
    Sorted(#[n(0)] Vec<u8>),
    /// The cards in this order.
    #[n(3)]
    Ordered(#[n(0)] Vec<u8>),
    /// For each gap the piece that was put there; in a story, the ways that were taken so far.
    #[n(4)]
    Placed(#[n(0)] Vec<u8>),
    /// It was talked about.
    #[n(5)]
    Talked,
}

/// What the answer shows. It is for the child's next step, never a grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    Right,
    /// `places` are the cards to look at again, with one misconception and one sentence of feedback for each.
    Wrong {
        places: Vec<u8>,
        misconceptions: Vec<Misconception>,
        feedback: Vec<String>,
    },
}

impl Mark {
    /// Whether the answer was right.
    pub fn is_right(&self) -> bool {
        *self == Mark::Right
    }

    fn of<'a>(slips: impl Iterator<Item = (usize, &'a Slip)>) -> Self {
        let slips: Vec<_> = slips.collect();
        if slips.is_empty() {
            return Mark::Right;
        }
        Mark::Wrong {
            places: slips.iter().filter_map(|(place, _)| u8::try_from(*place).ok()).collect(),
            misconceptions: slips.iter().map(|(_, slip)| slip.misconception.clone()).collect(),
            feedback: slips.iter().map(|(_, slip)| slip.feedback.clone()).collect(),
        }
    }
}

/// What is right, by the shape of the answer; every way of answering has one of these.
pub enum Key<'a> {
    /// The slip of each card that would be wrong to pick.
    One(Vec<Option<&'a Slip>>),
    /// Whether each card belongs to the answer, and the slip of getting that wrong.
    Several(Vec<(bool, &'a Slip)>),
    /// The number of baskets; for each card its basket, and the slip of another one.
    Sorted(usize, Vec<(u8, &'a Slip)>),
    /// For each card its place, and the slip of another one.
    Ordered(Vec<(u8, &'a Slip)>),
    /// For each gap its pieces: the slip of each that would be wrong there. `forks` when the gaps come one after the
    /// other and the first wrong piece ends the way.
    Placed { gaps: Vec<Vec<Option<&'a Slip>>>, forks: bool },
    /// Nothing is wrong here.
    Talked,
}

impl Key<'_> {
    /// Marks an answer; none when it is of another shape or names cards that are not there, which only a late or
    /// broken tap can do.
    pub fn mark(&self, answer: &Answer) -> Option<Mark> {
        match (self, answer) {
            (Key::One(cards), Answer::One(card)) => {
                let slip = cards.get(usize::from(*card))?;
                Some(Mark::of(slip.iter().map(|slip| (usize::from(*card), *slip))))
            }
            (Key::Several(cards), Answer::Several(picked)) => {
                let known = picked.iter().all(|card| usize::from(*card) < cards.len());
                let slips =
                    cards.iter().enumerate().filter(|(place, (belongs, _))| *belongs != is_among(picked, *place));
                known.then(|| Mark::of(slips.map(|(place, (_, slip))| (place, *slip))))
            }
            (Key::Sorted(baskets, cards), Answer::Sorted(put)) => {
                let whole = put.len() == cards.len() && put.iter().all(|basket| usize::from(*basket) < *baskets);
                let slips = cards.iter().zip(put).enumerate().filter(|(_, ((right, _), basket))| right != *basket);
                whole.then(|| Mark::of(slips.map(|(place, ((_, slip), _))| (place, *slip))))
            }
            (Key::Ordered(cards), Answer::Ordered(order)) => {
                let slips = order.iter().zip(0_u8..).map(|(card, place)| {
                    let (right, slip) = cards.get(usize::from(*card))?;
                    Some((*right != place, usize::from(*card), *slip))
                });
                let slips = slips.collect::<Option<Vec<_>>>()?;
                let whole = order.len() == cards.len() && (0..cards.len()).all(|card| is_among(order, card));
                let wrong = slips.iter().filter(|(wrong, ..)| *wrong).map(|(_, card, slip)| (*card, *slip));
                whole.then(|| Mark::of(wrong))
            }
            (Key::Placed { gaps, forks }, Answer::Placed(pieces)) => {
                let filled = gaps.iter().zip(pieces).map(|(gap, piece)| gap.get(usize::from(*piece)).copied());
                let slips = filled.collect::<Option<Vec<_>>>()?;
                let ended = *forks && slips.last().is_some_and(Option::is_some);
                let whole = pieces.len() == gaps.len() || (ended && pieces.len() < gaps.len());
                let wrong = slips.iter().enumerate().filter_map(|(place, slip)| Some((place, (*slip)?)));
                whole.then(|| Mark::of(wrong))
            }
            (Key::Talked, Answer::Talked) => Some(Mark::Right),
            _ => None,
        }
    }

    /// The right answer, to be looked at together.
    pub fn right(&self) -> Answer {
        let small = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
        match self {
            Key::One(cards) => Answer::One(small(cards.iter().position(Option::is_none).unwrap_or_default())),
            Key::Several(cards) => Answer::Several(
                cards.iter().enumerate().filter(|(_, (belongs, _))| *belongs).map(|(place, _)| small(place)).collect(),
            ),
            Key::Sorted(_, cards) => Answer::Sorted(cards.iter().map(|(basket, _)| *basket).collect()),
            Key::Ordered(cards) => {
                let of_place = |wanted| cards.iter().position(|(place, _)| *place == wanted).map(small);
                Answer::Ordered((0..small(cards.len())).filter_map(of_place).collect())
            }
            Key::Placed { gaps, .. } => {
                let fits = |gap: &Vec<Option<&Slip>>| small(gap.iter().position(Option::is_none).unwrap_or_default());
                Answer::Placed(gaps.iter().map(fits).collect())
            }
            Key::Talked => Answer::Talked,
        }
    }
}

fn is_among(cards: &[u8], card: usize) -> bool {
    cards.iter().any(|other| usize::from(*other) == card)
}

fn slips_of(options: &[Choice]) -> Vec<Option<&Slip>> {
    options.iter().map(|option| option.verdict.slip()).collect()
}

impl Kind {
    /// What is right here.
    pub fn key(&self) -> Key<'_> {
        match self {
            Kind::Choose { options } | Kind::Browse { options, .. } => Key::One(slips_of(options)),
            Kind::Sort { baskets, items } => {
                Key::Sorted(baskets.len(), items.iter().map(|item| (item.basket, &item.slip)).collect())
            }
            Kind::Spot { page } => Key::Several(page.lines.iter().map(|line| (line.gives_away, &line.slip)).collect()),
            Kind::Order { cards } => Key::Ordered(cards.iter().map(|card| (card.place, &card.slip)).collect()),
            Kind::Build { gaps } => {
                Key::Placed { gaps: gaps.iter().map(|gap| slips_of(&gap.pieces)).collect(), forks: false }
            }
            Kind::Story { turns } => {
                Key::Placed { gaps: turns.iter().map(|turn| slips_of(&turn.options)).collect(), forks: true }
            }
            Kind::Inbox { letters } => {
                Key::Sorted(Fate::ALL.len(), letters.iter().map(|letter| (letter.fate as u8, &letter.slip)).collect())
            }
            Kind::Talk { .. } => Key::Talked,
        }
    }
}

impl Kind {
    /// Every slip that can be made here.
    pub fn slips(&self) -> Vec<&Slip> {
        match self.key() {
            Key::One(cards) => cards.into_iter().flatten().collect(),
            Key::Several(cards) => cards.into_iter().map(|(_, slip)| slip).collect(),
            Key::Sorted(_, cards) | Key::Ordered(cards) => cards.into_iter().map(|(_, slip)| slip).collect(),
            Key::Placed { gaps, .. } => gaps.into_iter().flatten().flatten().collect(),
            Key::Talked => Vec::new(),
        }
    }
}

impl Verdict {
    /// The slip, if it is wrong.
    pub fn slip(&self) -> Option<&Slip> {
        match self {
            Verdict::Right => None,
            Verdict::Wrong(slip) => Some(slip),
        }
    }
}
