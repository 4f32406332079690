//! The locked answers that wait on this iPad: shown to the teacher's device, given as a file, and cleared afterwards.

mod clearing;
mod codes;

use leptos::prelude::*;

use super::report::goes;
use crate::domain::carry::{Carry, ClassMark, ClassShelf, Event, Page};
use crate::route::Route;
use crate::shell::CarryDesk;
use crate::ui::{BannerKind, Button, ButtonKind, EmptyState, Notices, Picture, Reader, Screen};
use crate::words::{say, say_with};

/// Which page is shown; a code that changes builds none anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Shelves,
    Codes(ClassMark),
    Clearing(ClassMark),
}

impl Shown {
    fn of(carry: &Carry) -> Self {
        match carry.page {
            Page::Looking | Page::Shelves => Self::Shelves,
            Page::Drawing(class) | Page::Showing(class, _) => Self::Codes(class),
            Page::Clearing { class, .. } => Self::Clearing(class),
        }
    }
}

/// What waits here, class by class.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let desk = CarryDesk::default();
    let shown = part(desk, Shown::of);
    move || match shown.get() {
        Shown::Shelves => view! { <Shelves desk=desk /> }.into_any(),
        Shown::Codes(class) => view! { <codes::Codes desk=desk class=class /> }.into_any(),
        Shown::Clearing(class) => view! { <clearing::Clearing desk=desk class=class /> }.into_any(),
    }
}

/// A part of the page's state, as a signal that changes only when that part does.
fn part<T: PartialEq + Send + Sync + 'static>(
    desk: CarryDesk,
    read: impl Fn(&Carry) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let page = desk.page();
    Memo::new(move |_| page.with(&read))
}

/// What a class is called here.
fn name(shelf: &ClassShelf) -> String {
    shelf.name.as_ref().map_or_else(|| say("carry-nameless"), ToString::to_string)
}

#[component]
fn Shelves(desk: CarryDesk) -> impl IntoView {
    let shelves = part(desk, |carry| {
        let shelves = carry.shelves.iter().cloned();
        shelves.map(|shelf| (carry.may_clear(shelf.class), shelf)).collect::<Vec<_>>()
    });
    let looked = part(desk, |carry| carry.page != Page::Looking);
    let message = part(desk, |carry| carry.message);
    let notices = Signal::derive(move || {
        let kind = |word| {
            if matches!(word, "carry-cleared" | "carry-file-given") { BannerKind::Saved } else { BannerKind::Warning }
        };
        message.get().map(|word| (kind(word), say(word))).into_iter().collect::<Vec<_>>()
    });
    let cards = move || {
        shelves
            .get()
            .into_iter()
            .map(|(clears, shelf)| view! { <Shelf desk=desk shelf=shelf clears=clears /> })
            .collect_view()
    };
    view! {
        <Screen title=say("carry-title") reader=Reader::Adult page="answers" on_back=goes(Route::Pupil)>
            <p>{say("carry-lead")}</p>
            <Notices messages=notices />
            <ul class="carry-shelves">{cards}</ul>
            <Show when=move || looked.get() && shelves.with(Vec::is_empty)>
                <EmptyState
                    picture=Picture::File("owl-pleased.svg".to_owned())
                    title=say("carry-none-title")
                    text=say("carry-none-text")
                />
            </Show>
        </Screen>
    }
}

/// What waits of one class.
#[component]
fn Shelf(desk: CarryDesk, shelf: ClassShelf, clears: bool) -> impl IntoView {
    let class = shelf.class;
    let waits = say_with("carry-waits", &[("name", name(&shelf).into()), ("count", shelf.answers.into())]);
    let tells = move |event: fn(ClassMark) -> Event| Callback::new(move |()| desk.happened(event(class)));
    view! {
        <li class="sheet stack">
            <h2>{waits}</h2>
            <div class="actions">
                <Button label=say("carry-show") icon="show" on_press=tells(Event::WantedCodes) />
                <Button label=say("carry-file") kind=ButtonKind::Plain icon="save" on_press=tells(Event::WantedFile) />
                {clears.then(|| view! {
                    <Button label=say("carry-clear") kind=ButtonKind::Quiet icon="bin" on_press=tells(Event::WantedClear) />
                })}
            </div>
            {(!shelf.clears).then(|| view! { <p>{say("carry-not-cleared-here")}</p> })}
        </li>
    }
}
