//! Making a class: its name, its children, its password, and the school's key.

mod names;
pub mod password;
mod school_key;

use leptos::prelude::*;

use super::{all_slips, in_words, slip_in};
use crate::domain::class_list::ListProblem;
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
    names: RwSignal<String>,
    password: RwSignal<String>,
    again: RwSignal<String>,
    on_paper: RwSignal<bool>,
}

impl Typed {
    fn new() -> Self {
        Self {
            name: RwSignal::new(String::new()),
            band: RwSignal::new(None),
            names: RwSignal::new(String::new()),
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
    let typed = Typed::new();
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
                <names::Names names=typed.names error=slip_in(slips, "class-names") />
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

/// The form as it stands now, read.
fn read(shell: Shell, typed: Typed) -> Result<Event, Vec<FormSlip>> {
    let band = typed.band.get_untracked();
    let (name, names) = (typed.name.get_untracked(), typed.names.get_untracked());
    let (password, again) = (typed.password.get_untracked(), typed.again.get_untracked());
    let form = ClassForm {
        name: &name,
        band: band.as_deref(),
        names: &names,
        strong: shell.password_hint(&password).accepted,
        password: &password,
        again: &again,
        school: school_words(shell, typed.on_paper.get_untracked()),
    };
    let read: Result<_, (Vec<FormSlip>, Vec<ListProblem>)> = form.read();
    read.map(|class| Event::FilledForm(Box::new(class))).map_err(|(slips, _)| slips)
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
