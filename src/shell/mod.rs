//! Runs the effects and owns the signals. One queue: effects finish in the order they were asked for.

use std::rc::Rc;

use leptos::prelude::*;

use crate::domain::classroom::{self, Classroom};
use crate::domain::kiosk::{self, Desk, Kiosk};
use crate::domain::record::Hash;
use crate::domain::school::SchoolPack;
use crate::route::Route;
use crate::sealing::strength::{Strength, strength};

/// Whose rules these are, once they are here.
#[derive(Clone, Debug, PartialEq)]
pub enum School {
    Loading,
    Ready(Rc<Pack>),
    /// No pack could be had, ever: the reason, with its place.
    Failed(String),
}

/// The school pack in use.
#[derive(Debug, PartialEq)]
pub struct Pack {
    pub words: SchoolPack,
    pub hash: Hash,
    /// The file itself, kept with each class.
    pub bytes: Vec<u8>,
    /// Why a newer pack was refused, if one was: the last good one is in use.
    pub refused: Option<String>,
}

/// Where things are kept: on this device, or nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    Device,
    /// The pretend class: in memory only.
    Nothing,
}

/// The hint under a new password: never a score of the teacher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordHint {
    /// Its message in the words files.
    pub word: &'static str,
    /// How far the bar is filled, 0 to 4.
    pub level: u8,
    /// Whether a class may be locked with it.
    pub accepted: bool,
}

impl PasswordHint {
    fn of(strength: Strength) -> Self {
        let (word, level) = match strength {
            Strength::TooShort => ("strength-too-short", 0),
            Strength::Weak => ("strength-weak", 1),
            Strength::Fair => ("strength-fair", 2),
            Strength::Good => ("strength-good", 3),
            Strength::FourWords => ("strength-four-words", 4),
        };
        Self { word, level, accepted: strength.is_accepted() }
    }
}

/// The app's state, for every screen. Made once, at the root.
#[derive(Clone, Copy)]
pub struct Shell {
    pub route: RwSignal<Route>,
    pub school: RwSignal<School, LocalStorage>,
    /// The class iPad's class and lesson, when this device is one.
    pub desk: RwSignal<Option<Rc<Desk>>, LocalStorage>,
    pub kiosk: RwSignal<Kiosk, LocalStorage>,
    pub classroom: RwSignal<Classroom, LocalStorage>,
    pub keep: RwSignal<Keep>,
    /// Whether the Tell card is shown.
    pub telling: RwSignal<bool>,
}

/// The shell of this page.
pub fn shell() -> Shell {
    expect_context::<Shell>()
}

impl Shell {
    /// Something happened on the class iPad.
    pub fn kiosk(self, event: kiosk::Event) {
        let Some(desk) = self.desk.get_untracked() else { return };
        let (next, _effects) = kiosk::update(&desk, self.kiosk.get_untracked(), event);
        self.kiosk.set(next);
    }

    /// Something happened on the teacher's side.
    pub fn classroom(self, event: classroom::Event) {
        let (next, _effects) = classroom::update(self.classroom.get_untracked(), event);
        self.classroom.set(next);
    }

    /// The school's words, if they are here.
    pub fn pack(self) -> Option<Rc<Pack>> {
        match self.school.get() {
            School::Ready(pack) => Some(pack),
            School::Loading | School::Failed(_) => None,
        }
    }

    /// Goes to a place of the app.
    pub fn go(self, route: Route) {
        self.route.set(route);
    }

    /// What the hint under a new password says.
    pub fn password_hint(self, password: &str) -> PasswordHint {
        PasswordHint::of(strength(password))
    }

    /// Prints the page as its print style sheet sets it.
    pub fn print(self) {
        drop(window().print());
    }

    /// The time now, as this device shows it.
    pub fn now(self) -> crate::domain::moment::Moment {
        crate::domain::moment::Moment::default()
    }
}
