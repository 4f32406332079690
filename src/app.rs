//! The root: the state once, then the screen that the address names.

use leptos::prelude::*;

use crate::domain::kiosk::Kiosk;
use crate::pages::home::TogetherPages;
use crate::pages::pupil::PupilPage;
use crate::pages::teacher::TeacherPage;
use crate::pages::{AboutPage, FamilyPage, GalleryPage, MissingPage, PretendPage, TellCard, WelcomePage};
use crate::route::Route;
use crate::shell::{Keep, School, Shell, Waking, start};
use crate::ui::{Banner, BannerKind};
use crate::words::say;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let shell = Shell::provide();
    start(shell);
    let shown = Memo::new(move |_| (shell.waking.get(), shell.route.get()));
    view! {
        {move || match shown.get() {
            (Waking::Starting, _) => ().into_any(),
            (Waking::Missing, _) => view! { <MissingPage /> }.into_any(),
            (Waking::Awake, route) => view! { <Page route=route /> }.into_any(),
        }}
    }
}

#[component]
fn Page(route: Route) -> impl IntoView {
    crate::platform::address::first_paint_is_over();
    let shell = crate::shell::shell();
    let together = Memo::new(move |_| shell.kiosk.with(|kiosk| matches!(kiosk, Kiosk::Together { .. })));
    let no_school = Memo::new(move |_| shell.school.with(|school| matches!(school, School::Failed(_))));
    view! {
        <Show when=move || shell.keep.get() == Keep::Nothing>
            <Banner kind=BannerKind::Pretend>
                <span>{say("pretend-banner")}</span>
            </Banner>
        </Show>
        {move || {
            if no_school.get() && route != Route::About {
                return view! { <MissingPage /> }.into_any();
            }
            match route {
                Route::Welcome => view! { <WelcomePage /> }.into_any(),
                Route::Pupil if together.get() => view! { <TogetherPages /> }.into_any(),
                Route::Pupil => view! { <PupilPage /> }.into_any(),
                Route::Family => view! { <FamilyPage /> }.into_any(),
                Route::Teacher => view! { <TeacherPage /> }.into_any(),
                Route::Pretend => view! { <PretendPage /> }.into_any(),
                Route::About => view! { <AboutPage /> }.into_any(),
                Route::Gallery => view! { <GalleryPage /> }.into_any(),
            }
        }}
        <TellCard />
    }
}
