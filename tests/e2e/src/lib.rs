//! The journeys' hands and eyes: real browsers, driven in the words of the people who use the app.
//!
//! A journey is a function of a [`Visit`]; `cargo xtask test --only e2e` runs them all. Things are found by their role
//! and their accessible name, as a screen reader finds them, never by class or id.

mod browser;
mod class;
mod cost;
mod doing;
mod driver;
mod engine;
mod film;
mod hand;
mod keys;
pub mod lesson;
mod looking;
mod pseudo;
mod reach;
mod run;
mod saved;
mod screens;
mod site;
mod visit;
mod way;
mod wire;

pub use browser::{Browser, Tab, Thing};
pub use class::{Class, now, random};
pub use engine::Engine;
pub use film::{film, film_of, picture_of};
pub use keys::Key;
pub use run::{Journey, run};
pub use saved::Saved;
pub use screens::Size;
pub use site::{Site, built};
pub use visit::Visit;
pub use way::Way;

/// A journey with its name, for the list in journeys/main.rs.
#[macro_export]
macro_rules! journeys {
    ($($module:ident :: $name:ident $(in [$($engine:ident),+])?),* $(,)?) => {
        &[$($crate::Journey {
            name: concat!(stringify!($module), "::", stringify!($name)),
            steps: $module::$name,
            engines: $crate::journeys!(@engines $($($engine),+)?),
        }),*]
    };
    (@engines) => { &$crate::Engine::ALL };
    (@engines $($engine:ident),+) => { &[$($crate::Engine::$engine),+] };
}
