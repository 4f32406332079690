//! One file a screen, grouped as the people are.

mod about;
mod family;
mod gallery;
pub mod home;
mod missing;
mod pretend;
pub mod pupil;
mod report;
mod rule_list;
pub mod teacher;
mod tell;
mod welcome;

pub use about::AboutPage;
pub use family::FamilyPage;
pub use gallery::GalleryPage;
pub use missing::{MissingPage, SecondTabPage};
pub use pretend::PretendPage;
pub use tell::TellCard;
pub use welcome::WelcomePage;
