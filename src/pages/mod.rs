//! One file a screen, grouped as the people are.

mod about;
mod family;
mod gallery;
mod home;
mod missing;
mod pretend;
mod pupil;
mod report;
mod rule_list;
mod teacher;
mod tell;
mod welcome;

pub use missing::{MissingPage, SecondTabPage};
pub use tell::TellCard;

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
        Route::Teacher => teacher_drawer().await,
        Route::Pretend => pretend_drawer().await,
        Route::About => about_drawer().await,
        Route::Gallery => gallery_drawer().await,
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
    fn teacher_drawer() -> Draw {
        || view! { <teacher::TeacherPage /> }.into_any()
    }
}

part! {
    staff,
    fn pretend_drawer() -> Draw {
        || view! { <pretend::PretendPage /> }.into_any()
    }
}

part! {
    staff,
    fn about_drawer() -> Draw {
        || view! { <about::AboutPage /> }.into_any()
    }
}

part! {
    staff,
    fn gallery_drawer() -> Draw {
        || view! { <gallery::GalleryPage /> }.into_any()
    }
}
