//! Making a class: its name, its children, its password, and the school's key.

mod list;
mod names;
pub mod password;
mod school_key;
mod table;

use leptos::prelude::*;

use super::{all_slips, in_words, slip_in};
use crate::domain::activity::Band;
use crate::domain::class_list::next_year::NextYear;
use crate::domain::classroom::{ClassForm, Classroom, Event, SchoolWords};
use crate::domain::together::FormSlip;
use crate::pages::named::steps_to_sign;
use crate::shell::{Shell, shell};
use crate::ui::{Button, Choices, ErrorSummary, Field, Notices, Reader, Screen};
use crate::words::{say, say_with};

/// What is being typed. Lives as long as the form is open and no longer.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    band: RwSignal<Option<String>>,
    list: list::List,
    password: RwSignal<String>,
    again: RwSignal<String>,
    on_paper: RwSignal<bool>,
}

impl Typed {
    /// Empty, or with last year's name and step.
    fn of(from: Option<&NextYear>) -> Self {
        Self {
            name: RwSignal::new(from.map(|from| from.name.clone()).unwrap_or_default()),
            band: RwSignal::new(from.map(|from| from.band.clone())),
            list: list::List::new(),
            password: RwSignal::new(String::new()),
            again: RwSignal::new(String::new()),
            on_paper: RwSignal::new(false),
        }
    }
}

/// The form for a new class.
#[component]
pub fn Making() -> impl IntoView {
    let shell = shell();
    let from = last_year(shell);
    let typed = Typed::of(from.as_ref());
    let slips = RwSignal::new(Vec::<FormSlip>::new());
    let busy = Memo::new(move |_| shell.classroom.with(|it| matches!(it, Classroom::Making { busy: true, .. })));
    let message = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Making { message, .. } => message.clone(),
            _ => None,
        })
    });
    let make = move |()| match read(shell, typed) {
        Ok(event) => {
            slips.set(vec![]);
            shell.classroom(event);
        }
        Err(found) => slips.set(found),
    };
    let steps = Signal::derive(move || steps_to_sign(shell));
    let whose = move || {
        let pack = shell.pack()?;
        let (school, year) = (pack.words.school.name.clone(), pack.words.school.year.clone());
        Some(say_with("making-whose", &[("school", school.into()), ("year", year.into())]))
    };
    view! {
        <Screen
            title=say("making-title")
            reader=Reader::Adult
            page="class-making"
            on_back=Callback::new(move |()| shell.classroom(Event::Left))
        >
            <ErrorSummary errors=all_slips(slips) />
            <p>{whose}</p>
            <form class="sheet stack class-making" on:submit=|event| event.prevent_default()>
                <Field
                    id="class-name"
                    label=say("making-name")
                    hint=say("making-name-hint")
                    value=typed.name
                    error=slip_in(slips, "class-name")
                />
                <Choices
                    id="class-band"
                    legend=say("making-step")
                    hint=say("making-step-hint")
                    options=steps
                    value=typed.band
                    error=slip_in(slips, "class-band")
                />
                {match from {
                    Some(from) => view! { <LastYears from=from /> }.into_any(),
                    None => view! { <names::Names list=typed.list error=slip_in(slips, "class-names") /> }.into_any(),
                }}
                <password::Passwords password=typed.password again=typed.again slips=slips />
                <school_key::SchoolKey on_paper=typed.on_paper slips=slips />
                <div class="stack">
                    <p>{say("making-after")}</p>
                    <Notices messages=Signal::derive(move || message.get().iter().map(in_words).collect::<Vec<_>>()) />
                    <div class="actions">
                        <Button
                            label=Signal::derive(move || if busy.get() { say("making-busy") } else { say("making-make") })
                            disabled=busy
                            on_press=Callback::new(make)
                        />
                    </div>
                </div>
            </form>
        </Screen>
    }
}

/// The children of last year who go on.
#[component]
fn LastYears(from: NextYear) -> impl IntoView {
    let names = from.pupils.iter().map(names::name).collect_view();
    view! {
        <div class="stack">
            <h2>{say("next-year-children")}</h2>
            <p>{say_with("next-year-children-what", &[("count", from.pupils.len().into())])}</p>
            <ul class="class-names">{names}</ul>
        </div>
    }
}

/// What is there of last year, where a class was copied.
fn last_year(shell: Shell) -> Option<NextYear> {
    shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Making { from, .. } => from.as_deref().cloned(),
        _ => None,
    })
}

/// The form as it stands now, read.
fn read(shell: Shell, typed: Typed) -> Result<Event, Vec<FormSlip>> {
    let band = typed.band.get_untracked();
    let name = typed.name.get_untracked();
    let (password, again) = (typed.password.get_untracked(), typed.again.get_untracked());
    let offered: Vec<Band> =
        untrack(|| steps_to_sign(shell)).iter().filter_map(|(step, _)| Band::parse(step)).collect();
    let (pupils, list_settled) = match last_year(shell) {
        Some(from) => (from.pupils, true),
        None => {
            (typed.list.pupils(band.as_deref().and_then(Band::parse), &offered), untrack(|| typed.list.is_settled()))
        }
    };
    let form = ClassForm {
        name: &name,
        band: band.as_deref(),
        pupils: &pupils,
        list_settled,
        strong: shell.password_hint(&password).accepted,
        password: &password,
        again: &again,
        school: school_words(shell, typed.on_paper.get_untracked()),
    };
    form.read().map(|class| Event::FilledForm(Box::new(class)))
}

/// How things stand with the school key.
fn school_words(shell: Shell, on_paper: bool) -> SchoolWords {
    let in_pack = untrack(|| shell.pack()).and_then(|pack| pack.words.school_key());
    let made = shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Making { school_words, .. } => school_words.as_ref().map(|(_, public)| *public),
        _ => None,
    });
    match (in_pack, made) {
        (Some(public), _) => SchoolWords::InPack(public),
        (None, Some(public)) => SchoolWords::Made { public, on_paper },
        (None, None) => SchoolWords::NotMade,
    }
}
