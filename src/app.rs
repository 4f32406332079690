//! The root: the state once, then the screen that the address names.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use crate::domain::kiosk::Kiosk;
use crate::pages::home::TogetherPages;
use crate::pages::pupil::PupilPage;
use crate::pages::teacher::TeacherPage;
use crate::pages::{
    AboutPage, FamilyPage, GalleryPage, MissingPage, PretendPage, SecondTabPage, TellCard, WelcomePage,
};
use crate::route::Route;
use crate::shell::{Keep, School, Shell, Waking, start};
use crate::words::say;

/// Puts the app into the place that index.html holds for it.
pub fn mount() {
    let place = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok());
    if let Some(place) = place {
        leptos::mount::mount_to(place, App).forget();
    }
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let shell = Shell::provide();
    start(shell);
    let shown = Memo::new(move |_| (shell.waking.get(), shell.route.get()));
    view! {
        {move || match shown.get() {
            (Waking::Starting, _) => ().into_any(),
            (Waking::Missing, _) => {
                the_static_notice();
                ().into_any()
            }
            (Waking::Awake, route) => {
                the_first_paint_is_over();
                view! { <Page route=route /> }.into_any()
            }
        }}
    }
}

/// The welcome that index.html painted makes room for the app's own.
fn the_first_paint_is_over() {
    if let Some(painted) = document().get_element_by_id("first-paint") {
        painted.remove();
    }
}

/// No words arrived, so the app cannot say so itself: index.html holds a page that can.
fn the_static_notice() {
    if let Ok(event) = leptos::web_sys::Event::new("think-then-click:stopped") {
        drop(window().dispatch_event(&event));
    }
}

#[component]
fn Page(route: Route) -> impl IntoView {
    let shell = crate::shell::shell();
    let together = Memo::new(move |_| shell.kiosk.with(|kiosk| matches!(kiosk, Kiosk::Together { .. })));
    let no_school = Memo::new(move |_| shell.school.with(|school| matches!(school, School::Failed(_))));
    view! {
        <Show when=move || shell.keep.get() == Keep::Nothing>
            <aside class="pretend-strip" aria-label=say("pretend-title")>{say("pretend-banner")}</aside>
        </Show>
        {move || {
            if no_school.get() {
                return view! { <MissingPage /> }.into_any();
            }
            if !shell.only_tab.get() && matches!(route, Route::Pupil | Route::Teacher) {
                return view! { <SecondTabPage /> }.into_any();
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
