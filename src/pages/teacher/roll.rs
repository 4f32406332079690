//! Who is in the class: a child who joins, children who moved on, and the same class in the next school year.

use leptos::prelude::*;

use super::called::{NameFields, Typed};
use super::register::LastSaved;
use super::{at_work, open_class, told};
use crate::domain::classroom::{Enrolled, Event, Place};
use crate::domain::register::Pupil;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, NameRow, Notices, Picture, Reader, Screen};
use crate::words::{date, picture_name, say, say_with};

/// The page.
#[component]
pub fn Roll() -> impl IntoView {
    let shell = shell();
    view! {
        <Screen
            title=say("roll-title")
            reader=Reader::Adult
            page="teacher"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <Notices messages=told() />
            <Joins />
            <MovedOn />
            <NextYear />
        </Screen>
    }
}

/// A child who joins. The fields are empty again once the child is in the class.
#[component]
fn Joins() -> impl IntoView {
    let shell = shell();
    let count = open_class(|open| open.view.rows.len());
    let fields = move || {
        count.track();
        let typed = Typed::of(None);
        let join = Callback::new(move |()| {
            if let Some(called) = typed.read(None) {
                shell.classroom(Event::Enrolled(Enrolled::Joined(called)));
            }
        });
        view! {
            <NameFields typed=typed />
            <div class="actions">
                <Button label=say("join-add") kind=ButtonKind::Plain icon="people" disabled=at_work() on_press=join />
            </div>
        }
    };
    view! {
        <section class="sheet stack">
            <h2>{say("join-title")}</h2>
            <p>{say("join-what")}</p>
            <p role="status">{move || say_with("roll-count", &[("count", count.get().into())])}</p>
            {fields}
        </section>
    }
}

/// Those who moved on, each a way to its answers and back into the class.
#[component]
fn MovedOn() -> impl IntoView {
    let pupils = open_class(|open| open.view.moved_on.iter().map(|row| row.pupil.clone()).collect::<Vec<_>>());
    let shown = open_class(|open| open.names_shown);
    let rows = move || {
        let names = shown.get();
        pupils.get().into_iter().map(|pupil| row(pupil, names)).collect_view()
    };
    view! {
        <section class="sheet stack">
            <h2>{say("moved-on-title")}</h2>
            <Show when=move || !pupils.with(Vec::is_empty) fallback=|| view! { <p>{say("moved-on-nobody")}</p> }>
                <p>{say("moved-on-kept")}</p>
                <ul class="column-rows">{rows}</ul>
            </Show>
        </section>
    }
}

fn row(pupil: Pupil, names: bool) -> impl IntoView {
    let shell = shell();
    let number = pupil.number;
    let name = if names { pupil.screen_name.to_string() } else { picture_name(pupil.picture) };
    let since = pupil.moved_on.map(|on| say_with("moved-on-since", &[("date", date(on).into())])).unwrap_or_default();
    view! {
        <NameRow
            name=name
            picture=Picture::animal(pupil.picture.colour(), pupil.picture.animal())
            note=since
            on_press=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Child(number))))
        />
    }
}

/// The same children a year later, with keys and a file of their own.
#[component]
fn NextYear() -> impl IntoView {
    let shell = shell();
    view! {
        <section class="sheet stack">
            <h2>{say("next-year-title")}</h2>
            <p>{say("next-year-what")}</p>
            <LastSaved />
            <div class="actions">
                <Button
                    label=say("next-year-make")
                    kind=ButtonKind::Plain
                    disabled=at_work()
                    on_press=Callback::new(move |()| shell.classroom(Event::WantedNextYear))
                />
            </div>
        </section>
    }
}
