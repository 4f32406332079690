//! The cover of the book: whose rules these are, and three doors.

use leptos::prelude::*;

use crate::domain::school::SchoolPack;
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Reader, Screen};
use crate::words::{say, say_with};

/// The doors: the name of each, where it leads, and its word; the note's word is the word with `-note`.
const DOORS: [(&str, Route); 4] =
    [("pupil", Route::Pupil), ("family", Route::Family), ("teacher", Route::Teacher), ("pretend", Route::Pretend)];

/// Whose rules these are, and of which year.
pub fn whose_rules(words: &SchoolPack) -> String {
    let school = &words.school;
    say_with("welcome-rules-of", &[("school", school.name.clone().into()), ("year", school.year.clone().into())])
}

/// The first screen, for anyone. Its doors are real links, as in the page that is painted before the program runs.
#[component]
pub fn WelcomePage() -> impl IntoView {
    let shell = shell();
    let whose = move || shell.pack().map(|pack| whose_rules(&pack.words));
    let doors = DOORS.iter().map(|(name, route)| {
        view! {
            <a class="door" data-door=*name href=route.address()>
                <img src=format!("pictures/door-{name}.svg") alt="" width="240" height="304" draggable="false" />
                <span class="door-label">{say(&format!("welcome-{name}"))}</span>
                <span class="door-note">{say(&format!("welcome-{name}-note"))}</span>
            </a>
        }
    });
    view! {
        <Screen title=say("welcome-title") reader=Reader::Pupil page="welcome">
            <p class="welcome-lead">{say("welcome-lead")}</p>
            <img class="welcome-owl" src="pictures/owl-branch.svg" alt="" width="340" height="314" draggable="false" />
            <nav class="doors" aria-label=say("welcome-doors")>{doors.collect_view()}</nav>
            <div class="welcome-foot">
                <p>{whose}</p>
                <a href=Route::About.address()>{say("welcome-about")}</a>
            </div>
        </Screen>
    }
}
