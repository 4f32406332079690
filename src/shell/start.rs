//! Waking up: words and school first, then whatever the address asks for.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::desk::lay_desk;
use super::queue::Order;
use super::{Keep, Shell, Waking, ipad, school, teacher, voice, words};
use crate::domain::classroom::{Classroom, Event};
use crate::platform::answer::begin;
use crate::platform::store::Store;
use crate::platform::{address, attention, plurals, settings, store, style, tabs};
use crate::route::Route;
use crate::words::{Dictionary, Words, language};

/// A teacher's page locks after so many minutes without touch, and after so many seconds out of sight.
const QUIET_MINUTES: u32 = 3;
const HIDDEN_SECONDS: u32 = 60;

/// The language that is always there.
const ENGLISH: &str = "en";

/// Starts everything that outlives a screen. Called once, by the root.
pub fn start(shell: Shell) {
    let language = settings::load().language;
    let words = Words::provide(Dictionary::of(&language, plurals::of(&language)));
    voice::provide("en-GB");
    address::on_change(move |hash| {
        let route = Route::parse(&hash);
        if route != shell.route.get_untracked() {
            shell.waking.set(Waking::Starting);
            shell.order([Order::Enter(route)].into_iter());
        }
    });
    watch(shell);
    // What is needed anyway is asked for at once, and taken up in its order.
    let (opened, school, only_one) = (begin(store::open()), school::ask(), begin(tabs::only_one()));
    spawn_local(async move {
        // A language that the app no longer has gives way to English.
        let here = words::load(shell, words, &language, &words::FIRST).await
            || words::load(shell, words, ENGLISH, &words::FIRST).await;
        let opened: Result<Store, _> = opened.await;
        shell.tools(|tools| tools.store = opened.ok());
        if !here {
            return shell.waking.set(Waking::Missing);
        }
        shell.only_tab.set(only_one.await);
        school::load(shell, school).await;
        let first = shell.route.get_untracked();
        // A class iPad opens as one, whatever the address says.
        let is_ipad = match shell.store() {
            Some(store) => ipad::is_class_ipad(&store).await,
            None => false,
        };
        if is_ipad && first != Route::Pupil {
            address::replace(Route::Pupil.address());
        }
        shell.order([Order::Enter(if is_ipad { Route::Pupil } else { first })].into_iter());
    });
}

/// Locks the teacher's page when nobody is there any more, then watches again.
pub(super) fn watch(shell: Shell) {
    let watching = attention::on_quiet(QUIET_MINUTES, HIDDEN_SECONDS, move || {
        let open = shell.classroom.with_untracked(|classroom| matches!(classroom, Classroom::Open(_)));
        if open && shell.keep.get_untracked() == Keep::Device {
            spawn_local(teacher::happened(shell, Event::Locked));
        }
        // The watch that called cannot be ended from inside its own call.
        spawn_local(async move { watch(shell) });
    });
    shell.tools(|tools| tools.watching = Some(Rc::new(watching)));
}

/// Fetches what the screens of this route need, then shows them.
pub(super) async fn enter(shell: Shell, route: Route) {
    let here = match route {
        Route::Welcome | Route::Pupil => true,
        Route::Family => later(shell, &words::FAMILIES).await,
        Route::Scan | Route::Answers => later(shell, &words::IPADS).await,
        _ => later(shell, &words::TEACHERS).await,
    };
    if !here {
        return shell.waking.set(Waking::Missing);
    }
    if route == Route::Pupil && shell.desk.with_untracked(Option::is_none) && !lay_desk(shell).await {
        return shell.waking.set(Waking::Missing);
    }
    shell.route.set(route);
    shell.waking.set(Waking::Awake);
    let own = shell.keep.get_untracked() == Keep::Device;
    let open = shell.classroom.with_untracked(|classroom| matches!(classroom, Classroom::Open(_)));
    match route {
        Route::Teacher if own => teacher::happened(shell, Event::Came).await,
        // An open class does not stay open behind another screen.
        _ if own && open => teacher::happened(shell, Event::Left).await,
        _ => {}
    }
}

/// The style sheet and these words of the screens that no first visit shows. False when a word is missing.
pub(super) async fn later(shell: Shell, names: &[&'static str]) -> bool {
    style::later().await;
    match Words::in_use() {
        Some(words) => words::load(shell, words, &language(), names).await,
        None => false,
    }
}
