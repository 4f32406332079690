//! Check a document: whether a paper is as the school accepted it. And opening an office pack.

mod found;
mod keys;
mod pack;

use leptos::prelude::*;

use super::report::goes;
use crate::domain::checking::{Checking, Event};
use crate::route::Route;
use crate::shell::CheckDesk;
use crate::ui::{BannerKind, FilePick, Mood, Notices, Owl, Picked, Reader, Screen};
use crate::words::{say, say_with};

/// Of a file that is longer than any class file of ours, only so much is read.
const MOST_EACH: f64 = 64.0 * 1_048_576.0;

/// The page by itself, for anyone who holds a paper.
#[component]
pub fn CheckPage() -> impl IntoView {
    view! { <Checks on_back=goes(Route::Teacher) /> }
}

/// The page. What lies on it is gone when it closes: nothing is kept, nothing is sent.
#[component]
pub fn Checks(on_back: Callback<()>) -> impl IntoView {
    let desk = CheckDesk::default();
    let busy = part(desk, |page| page.busy);
    let at_work = Signal::derive(move || busy.get().is_some());
    let picked = Callback::new(move |files: Picked| desk.happened(Event::PickedFiles(files)));
    let message = part(desk, |page| page.message.clone());
    let notices = Signal::derive(move || {
        let under_way = busy.get().map(|(done, of)| {
            (BannerKind::Info, say_with("document-busy", &[("done", (done + 1).min(of).into()), ("of", of.into())]))
        });
        let wrong = message.get().map(|(word, file)| {
            let said = say_with(&word, &[("detail", file.clone().into())]);
            (BannerKind::Warning, if file.is_empty() { said } else { format!("{file}: {said}") })
        });
        under_way.into_iter().chain(wrong).collect::<Vec<_>>()
    });
    view! {
        <Screen title=say("document-title") reader=Reader::Adult page="document" on_back=on_back>
            <section class="sheet stack">
                <Owl mood=Mood::Listening says=say("document-lead") />
                <FilePick
                    id="document-files"
                    label=say("document-pick")
                    hint=say("document-pick-hint")
                    accept=".pdf,.zip,.thinkclick,application/pdf,application/zip"
                    multiple=true
                    most_each=MOST_EACH
                    disabled=at_work
                    on_picked=picked
                />
            </section>
            <Notices messages=notices />
            <pack::PackOnTable desk=desk at_work=at_work />
            <found::Found desk=desk />
            <keys::Keys desk=desk />
        </Screen>
    }
}

/// A part of the page's state, as a signal that changes only when that part does.
fn part<T>(desk: CheckDesk, read: impl Fn(&Checking) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let page = desk.page();
    Memo::new(move |_| page.with(&read))
}
