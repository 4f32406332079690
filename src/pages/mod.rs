//! One file a screen, grouped as the people are.

mod about;
mod answers;
mod board;
mod check;
mod family;
mod flags;
mod gallery;
mod home;
mod missing;
mod named;
mod pretend;
mod pupil;
mod report;
mod rule_list;
mod scan;
mod scanner;
mod signature;
mod teacher;
mod tell;
mod under;
mod welcome;

pub use missing::{MissingPage, SecondTabPage};
pub use tell::TellCard;
pub use welcome::whose_rules;

use leptos::prelude::*;

use crate::route::Route;
use crate::shell::part;

/// What draws a screen.
pub type Draw = fn() -> AnyView;

/// What draws the screen of this route, once its part of the program is here.
pub async fn drawer(route: Route) -> Draw {
    match route {
        Route::Welcome => || view! { <welcome::WelcomePage /> }.into_any(),
        Route::Family => || view! { <family::FamilyPage /> }.into_any(),
        Route::Pupil => pupil_drawer().await,
        _ => staff_drawer(route).await,
    }
}

part! {
    pupil,
    fn pupil_drawer() -> Draw {
        || view! { <pupil::PupilPage /> }.into_any()
    }
}

part! {
    staff,
    fn staff_drawer(route: Route) -> Draw {
        match route {
            Route::Pretend => || view! { <pretend::PretendPage /> }.into_any(),
            Route::Scan => || view! { <scan::ScanPage /> }.into_any(),
            Route::Answers => || view! { <answers::AnswersPage /> }.into_any(),
            Route::Check => || view! { <check::CheckPage /> }.into_any(),
            Route::About => || view! { <about::AboutPage /> }.into_any(),
            Route::Board => || view! { <board::BoardPage /> }.into_any(),
            Route::Notes => || view! { <board::NotesPage /> }.into_any(),
            Route::Papers => || view! { <teacher::PapersPage /> }.into_any(),
            Route::Gallery => || view! { <gallery::GalleryPage /> }.into_any(),
            _ => || view! { <teacher::TeacherPage /> }.into_any(),
        }
    }
}
