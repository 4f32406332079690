//! The root: the state once, then the screen that the address names.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;

use crate::pages::{Draw, MissingPage, SecondTabPage, TellCard, drawer, whose_rules};
use crate::platform::clock::wait;
use crate::route::Route;
use crate::shell::{Keep, School, Shell, Waking, start};
use crate::words::{Words, language, say};

/// Puts the app into the place that index.html holds for it, once the browser has drawn breath after starting the program.
pub fn mount() {
    // Leptos has nothing yet to run a task with.
    wasm_bindgen_futures::spawn_local(async {
        wait(0).await;
        let place = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok());
        if let Some(place) = place {
            leptos::mount::mount_to(place, App).forget();
        }
    });
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let shell = Shell::provide();
    start(shell);
    the_page_speaks_its_language();
    let wanted = Memo::new(move |_| (shell.waking.get(), shell.route.get()));
    let here = RwSignal::new(None::<(Route, Draw)>);
    Effect::new(move || {
        if let (Waking::Awake, route) = wanted.get() {
            spawn_local(async move { here.set(Some((route, drawer(route).await))) });
        }
    });
    view! {
        {move || match (wanted.get(), here.get()) {
            ((Waking::Awake, Route::Welcome), _) if the_first_paint_stays(shell) => ().into_any(),
            ((Waking::Awake, route), Some((drawn, draw))) if drawn == route => {
                the_first_paint_is_over();
                view! { <Page route=route draw=draw /> }.into_any()
            }
            ((Waking::Awake | Waking::Starting, _), _) => ().into_any(),
            ((Waking::Missing, _), _) => {
                the_static_notice();
                ().into_any()
            }
        }}
    }
}

/// The page says which language its words are in and which way they run: for voices, browsers and the style sheets.
fn the_page_speaks_its_language() {
    let waking = crate::shell::shell().waking;
    Effect::new(move || {
        let awake = waking.get() == Waking::Awake;
        if let (true, Some(words), Some(page)) = (awake, Words::in_use(), document().document_element()) {
            drop(page.set_attribute("lang", &words.language()));
            drop(page.set_attribute("dir", words.direction()));
            document().set_title(&say("welcome-title"));
        }
    });
}

/// The language of index.html.
const PAINTED: &str = "en";

/// The welcome that index.html painted is the app's own, mark for mark, until somebody goes through one of its doors: it only
/// says whose rules these are. In another language, or where there are no rules, the app draws the page itself.
fn the_first_paint_stays(shell: Shell) -> bool {
    let painted = document().get_element_by_id("first-paint");
    let (Some(painted), Some(pack)) = (painted, shell.pack()) else { return false };
    if language() != PAINTED {
        return false;
    }
    if let Ok(Some(line)) = painted.query_selector(".welcome-foot p") {
        line.set_text_content(Some(&whose_rules(&pack.words)));
    }
    drop(painted.set_attribute("data-awake", ""));
    true
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
fn Page(route: Route, draw: Draw) -> impl IntoView {
    let shell = crate::shell::shell();
    let no_school = Memo::new(move |_| shell.school.with(|school| matches!(school, School::Failed(_))));
    view! {
        <Show when=move || shell.keep.get() == Keep::Nothing>
            <aside class="pretend-strip" aria-label=say("pretend-title")>{say("pretend-banner")}</aside>
        </Show>
        {move || {
            if no_school.get() {
                return view! { <MissingPage /> }.into_any();
            }
            // The pretend class keeps nothing, so it is in no other tab's way.
            let keeps = shell.keep.get() == Keep::Device;
            if keeps && !shell.only_tab.get() && matches!(route, Route::Pupil | Route::Scan | Route::Answers | Route::Teacher) {
                return view! { <SecondTabPage /> }.into_any();
            }
            draw()
        }}
        <TellCard />
    }
}
