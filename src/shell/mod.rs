//! Runs the effects and owns the signals. One queue: effects finish in the order they were asked for.

mod board;
mod carry;
mod check;
mod class_code;
mod desk;
mod ipad;
mod lessons;
mod pack;
mod paper_desk;
mod papers;
mod parts;
mod pretend;
mod queue;
mod reach;
mod scan;
mod school;
mod start;
mod table;
mod teacher;
mod translations;
mod voice;
mod words;
mod workers;

pub use carry::CarryDesk;
pub use check::CheckDesk;
pub use class_code::CodePictures;
pub use pack::pack_patterns;
pub use paper_desk::{Listed, Shelved, catalogue};
pub use parts::Answered;
pub(crate) use parts::part;
pub use pretend::{PRETEND_PASSWORD, PRETEND_STAFF_CODE, Role};
pub use reach::help_to_press;
pub use scan::{Finder, ScanDesk, Sight, Wanted};
pub use start::start;

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::activity::PackWords;
use crate::domain::classroom::{self, Classroom};
use crate::domain::kiosk::{self, Desk, Kiosk};
use crate::domain::moment::Moment;
use crate::domain::papers::Papers;
use crate::domain::record::Hash;
use crate::domain::school::SchoolPack;
use crate::domain::together;
use crate::platform::{address, clock, facts, style};
use crate::route::Route;
use crate::sealing::strength::{Strength, strength};
use crate::words::say;
use queue::{Order, Queue};

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

impl Pack {
    /// What the school puts into the stories of the lessons.
    pub fn for_lessons(&self) -> PackWords {
        PackWords {
            promise: say(self.words.promise.word()),
            childline: self.words.fact("childline").map_or_else(String::new, |fact| fact.value.clone()),
        }
    }
}

/// Where things are kept: on this device, or nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    Device,
    /// The pretend class: in memory only.
    Nothing,
}

/// How far the app has come in waking up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waking {
    /// Words and school are on their way.
    Starting,
    /// Every screen of this route can be shown.
    Awake,
    /// A file of the app did not arrive: try again with a network.
    Missing,
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
    pub waking: RwSignal<Waking>,
    pub route: RwSignal<Route>,
    pub school: RwSignal<School, LocalStorage>,
    /// The class iPad's class and lesson, when this device is one.
    pub desk: RwSignal<Option<Rc<Desk>>, LocalStorage>,
    pub kiosk: RwSignal<Kiosk, LocalStorage>,
    pub classroom: RwSignal<Classroom, LocalStorage>,
    /// The desk where papers are made.
    pub papers: RwSignal<Papers, LocalStorage>,
    pub keep: RwSignal<Keep>,
    /// Whether the Tell card is shown.
    pub telling: RwSignal<bool>,
    /// Whether this tab may write: a second tab only reads.
    pub only_tab: RwSignal<bool>,
    queue: StoredValue<Queue, LocalStorage>,
}

thread_local! {
    /// One page has one shell. Handlers and effects ask for it where no component is being drawn.
    static THE_SHELL: Cell<Option<Shell>> = const { Cell::new(None) };
}

/// The shell of this page. Asked for before there is one, it makes one: there is no page without a shell.
pub fn shell() -> Shell {
    THE_SHELL.get().unwrap_or_else(Shell::provide)
}

impl Shell {
    /// Makes the state of this page. Called once, by the root.
    pub fn provide() -> Self {
        let shell = Self {
            waking: RwSignal::new(Waking::Starting),
            route: RwSignal::new(Route::parse(&address::hash())),
            school: RwSignal::new_local(School::Loading),
            desk: RwSignal::new_local(None),
            kiosk: RwSignal::new_local(Kiosk::Choosing),
            classroom: RwSignal::new_local(Classroom::Looking),
            papers: RwSignal::new_local(Papers::default()),
            keep: RwSignal::new(Keep::Device),
            telling: RwSignal::new(false),
            only_tab: RwSignal::new(true),
            queue: StoredValue::new_local(Queue::default()),
        };
        THE_SHELL.set(Some(shell));
        shell
    }

    /// Something happened on the class iPad.
    pub fn kiosk(self, event: kiosk::Event) {
        let Some(desk) = self.desk.get_untracked() else { return };
        let (next, effects) = kiosk::update(&desk, self.kiosk.get_untracked(), event);
        self.kiosk.set(next);
        self.order(effects.into_iter().map(Order::Ipad));
    }

    /// Something was tapped on the class iPad. The page first shows that it felt the tap, then goes on; a second tap in that
    /// moment is the same one.
    pub fn tapped(self, event: kiosk::Event) {
        let Some(queue) = self.queue.try_get_value() else { return };
        if queue.feels_a_tap() {
            spawn_local(async move {
                clock::painted().await;
                queue.felt();
                self.kiosk(event);
            });
        }
    }

    /// Something happened on the grown-up's pages.
    pub fn grown_up(self, event: together::Event) {
        self.kiosk(kiosk::Event::Together(event));
    }

    /// Something was tapped on the grown-up's pages.
    pub fn grown_up_tapped(self, event: together::Event) {
        self.tapped(kiosk::Event::Together(event));
    }

    /// Something happened on the teacher's side.
    pub fn classroom(self, event: classroom::Event) {
        let (next, effects) = classroom::update(self.classroom.get_untracked(), event);
        self.classroom.set(next);
        self.order(effects.into_iter().map(Order::Teacher));
    }

    /// The school's words, if they are here.
    pub fn pack(self) -> Option<Rc<Pack>> {
        match self.school.get() {
            School::Ready(pack) => Some(pack),
            School::Loading | School::Failed(_) => None,
        }
    }

    /// Whether this browser keeps anything for the page. Without that no device can be a class iPad.
    pub fn can_keep(self) -> bool {
        self.store().is_some()
    }

    /// Goes to a place of the app.
    pub fn go(self, route: Route) {
        address::go(route.address());
    }

    /// What the hint under a new password says.
    pub fn password_hint(self, password: &str) -> PasswordHint {
        PasswordHint::of(strength(password))
    }

    /// Waits until the screens after a lesson's first activity can look and speak as they should. A word that did not
    /// arrive shows its key: it is among the files that are kept for working offline.
    pub async fn later(self) {
        start::later(self, &words::IPADS).await;
    }

    /// Whether anything on the screen may move by itself.
    pub fn calm(self, calm: bool) {
        style::calm(calm);
    }

    /// Which build of the app this is.
    pub fn build(self) -> String {
        facts::build()
    }

    /// Prints the page as its print style sheet sets it.
    pub fn print(self) {
        drop(window().print());
    }

    /// The time now, as this device shows it.
    pub fn now(self) -> Moment {
        clock::now()
    }
}
