//! Carrying answers from a class iPad to the teacher: what waits on it, class by class, shown as a row of codes or given as a
//! file, and cleared only afterwards, with the staff code. Nothing is opened for it: an iPad cannot.

use std::collections::BTreeSet;

use super::person::Name;
use super::qr::Drawing;

/// Which class, as its codes and its locked answers name it.
pub type ClassMark = [u8; 16];

/// So many answers are shown in one round: a laptop reads each in two or three seconds.
pub const ROUND: u32 = 6;

/// What waits on this iPad of one class. Classes are never mixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassShelf {
    pub class: ClassMark,
    /// None when this iPad no longer knows it.
    pub name: Option<Name>,
    pub answers: u32,
    /// Whether this iPad knows the staff code that clears it.
    pub clears: bool,
}

/// The codes of some answers, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The first answer in it, from 0, and how many answers there are in all.
    pub from: u32,
    pub of: u32,
    pub drawings: Vec<Drawing>,
}

impl Round {
    /// The number of the last answer that is shown, from 1.
    pub fn last(&self) -> u32 {
        (self.from + ROUND).min(self.of)
    }
}

/// Which page is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Looking what waits here.
    #[default]
    Looking,
    Shelves,
    /// The codes are being drawn.
    Drawing(ClassMark),
    Showing(ClassMark, Round),
    /// The staff code is asked for.
    Clearing {
        class: ClassMark,
        wrong: u32,
        checking: bool,
    },
}

/// Carrying, now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carry {
    pub shelves: Vec<ClassShelf>,
    /// Classes whose answers were all shown, or given as a file, since this page was opened.
    pub handed: BTreeSet<ClassMark>,
    pub page: Page,
    /// A message in the words files.
    pub message: Option<&'static str>,
}

impl Carry {
    /// What waits of this class.
    pub fn shelf(&self, class: ClassMark) -> Option<&ClassShelf> {
        self.shelves.iter().find(|shelf| shelf.class == class)
    }

    /// Whether staff may clear it: only what was handed on before.
    pub fn may_clear(&self, class: ClassMark) -> bool {
        self.handed.contains(&class) && self.shelf(class).is_some_and(|shelf| shelf.clears)
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Came,
    LookedUp(Vec<ClassShelf>),
    WantedCodes(ClassMark),
    /// The round that begins with this answer.
    TurnedTo(u32),
    /// None when they could not be drawn.
    CodesDrawn(Option<Round>),
    WantedFile(ClassMark),
    /// Whether it could be saved.
    GaveFile(ClassMark, bool),
    WantedClear(ClassMark),
    TypedStaffCode(String),
    StaffCodeWrong,
    Cleared,
    WentBack,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    LookUp,
    DrawCodes {
        class: ClassMark,
        from: u32,
    },
    GiveFile(ClassMark),
    /// Clear what waits of this class, if this is its staff code.
    Clear {
        class: ClassMark,
        code: String,
        wrong: u32,
    },
}

/// Carrying after what happened, and what the shell is asked to do.
pub fn update(mut carry: Carry, event: Event) -> (Carry, Vec<Effect>) {
    let page = std::mem::take(&mut carry.page);
    let (page, effect) = match (page, event) {
        (_, Event::Came) => {
            carry = Carry::default();
            (Page::Looking, Some(Effect::LookUp))
        }
        (Page::Looking, Event::LookedUp(shelves)) => {
            carry.shelves = shelves;
            (Page::Shelves, None)
        }
        (Page::Shelves, Event::WantedCodes(class)) if carry.shelf(class).is_some() => {
            carry.message = None;
            (Page::Drawing(class), Some(Effect::DrawCodes { class, from: 0 }))
        }
        (Page::Showing(class, round), Event::TurnedTo(from)) if from < round.of => {
            (Page::Drawing(class), Some(Effect::DrawCodes { class, from }))
        }
        (Page::Drawing(class), Event::CodesDrawn(Some(round))) => {
            if round.last() == round.of {
                carry.handed.insert(class);
            }
            (Page::Showing(class, round), None)
        }
        (Page::Drawing(_), Event::CodesDrawn(None)) => {
            carry.message = Some("carry-not-drawn");
            (Page::Shelves, None)
        }
        (Page::Shelves, Event::WantedFile(class)) if carry.shelf(class).is_some() => {
            (Page::Shelves, Some(Effect::GiveFile(class)))
        }
        (page, Event::GaveFile(class, given)) => {
            if given {
                carry.handed.insert(class);
            }
            carry.message = Some(if given { "carry-file-given" } else { "carry-file-failed" });
            (page, None)
        }
        (Page::Shelves, Event::WantedClear(class)) if carry.may_clear(class) => {
            carry.message = None;
            (Page::Clearing { class, wrong: 0, checking: false }, None)
        }
        (Page::Clearing { class, wrong, checking: false }, Event::TypedStaffCode(code)) => {
            (Page::Clearing { class, wrong, checking: true }, Some(Effect::Clear { class, code, wrong }))
        }
        (Page::Clearing { class, wrong, checking: true }, Event::StaffCodeWrong) => {
            (Page::Clearing { class, wrong: wrong + 1, checking: false }, None)
        }
        (Page::Clearing { class, checking: true, .. }, Event::Cleared) => {
            carry.handed.remove(&class);
            carry.message = Some("carry-cleared");
            (Page::Looking, Some(Effect::LookUp))
        }
        (Page::Drawing(_) | Page::Showing(..) | Page::Clearing { checking: false, .. }, Event::WentBack) => {
            (Page::Shelves, None)
        }
        (page, _) => (page, None),
    };
    carry.page = page;
    (carry, effect.into_iter().collect())
}
