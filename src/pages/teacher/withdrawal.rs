//! A grown-up withdraws a photograph permission, by telephone, in person or by letter: the teacher writes down what was said.

use leptos::prelude::*;

use super::{all_slips, at_work, slip_in};
use crate::domain::classroom::{Event, read_reason};
use crate::domain::person::{ChildNumber, Relationship};
use crate::domain::register::{EntryRef, Means, WithdrawalForm};
use crate::domain::school::Statement;
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Choices, Dialog, ErrorSummary, Field, FieldKind, Icon, Select};
use crate::words::say;

/// What has been filled in.
#[derive(Clone, Copy)]
struct Filled {
    by: RwSignal<String>,
    relationship: RwSignal<Option<String>>,
    means: RwSignal<Option<String>>,
    said: RwSignal<String>,
    /// Each place's id, with whether it is withdrawn.
    places: StoredValue<Vec<(String, RwSignal<bool>)>>,
    slips: RwSignal<Vec<FormSlip>>,
}

/// The form, behind a line to open: it is needed seldom.
#[component]
pub fn Withdraw(child: ChildNumber, places: Signal<Vec<Statement>>) -> impl IntoView {
    let shell = shell();
    let titled: Vec<(Statement, RwSignal<bool>)> =
        places.get_untracked().into_iter().map(|place| (place, RwSignal::new(false))).collect();
    let filled = Filled {
        by: RwSignal::new(String::new()),
        relationship: RwSignal::new(None),
        means: RwSignal::new(None),
        said: RwSignal::new(shell.now().day().to_string()),
        places: StoredValue::new(titled.iter().map(|(place, on)| (place.id.clone(), *on)).collect()),
        slips: RwSignal::new(vec![]),
    };
    let slips = filled.slips;
    let record = Callback::new(move |()| {
        let (by, said) = (filled.by.get_untracked(), filled.said.get_untracked());
        let (relationship, means) = (filled.relationship.get_untracked(), filled.means.get_untracked());
        let on = filled.places.get_value().into_iter().filter(|(_, on)| on.get_untracked());
        let form = WithdrawalForm {
            child,
            by: &by,
            relationship: relationship.as_deref(),
            means: means.as_deref(),
            places: on.map(|(place, _)| place).collect(),
            said: &said,
            now: shell.now(),
        };
        match form.read() {
            Ok(withdrawal) => shell.classroom(Event::Withdrew(Box::new(withdrawal))),
            Err(found) => slips.set(found),
        }
    });
    let boxes = titled.into_iter().enumerate().map(|(number, (place, on))| {
        // The first box has the id that the error summary leads to.
        let id = if number == 0 { "withdrawal-places".to_owned() } else { format!("withdrawal-place-{}", place.id) };
        view! { <CheckBox id=id label=place.text value=on /> }
    });
    view! {
        <details class="teacher-more">
            <summary>{say("withdrawal-title")}</summary>
            <div class="stack">
                <p>{say("withdrawal-what")}</p>
                <ErrorSummary errors=all_slips(slips) />
                <Places error=slip_in(slips, "withdrawal-places")>{boxes.collect_view()}</Places>
                <Choices
                    id="withdrawal-means"
                    legend=say("withdrawal-means")
                    options=means()
                    value=filled.means
                    error=slip_in(slips, "withdrawal-means")
                />
                <Field
                    id="withdrawal-by"
                    label=say("withdrawal-by")
                    value=filled.by
                    error=slip_in(slips, "withdrawal-by")
                />
                <Select
                    id="withdrawal-relationship"
                    label=say("withdrawal-relationship")
                    empty=say("withdrawal-relationship-empty")
                    options=relationships()
                    value=filled.relationship
                    error=slip_in(slips, "withdrawal-relationship")
                />
                <Field
                    id="withdrawal-said"
                    label=say("withdrawal-said")
                    kind=FieldKind::Day
                    value=filled.said
                    error=slip_in(slips, "withdrawal-said")
                />
                <div class="actions">
                    <Button label=say("withdrawal-record") icon="save" disabled=at_work() on_press=record />
                </div>
            </div>
        </details>
    }
}

/// The places to tick, as one group.
#[component]
fn Places(error: Signal<Option<String>>, children: Children) -> impl IntoView {
    view! {
        <fieldset class="choices" data-wrong=move || error.get().map(|_| "")>
            <legend class="choices-legend">{say("withdrawal-places")}</legend>
            <p class="field-error" hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <div class="choices-rows">{children()}</div>
        </fieldset>
    }
}

fn means() -> Vec<(String, String)> {
    Means::ALL.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("withdrawal-{word}")))).collect()
}

fn relationships() -> Vec<(String, String)> {
    Relationship::ALL.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("relationship-{word}")))).collect()
}

/// The withdrawal that is to be set aside, and why.
#[derive(Clone, Copy)]
pub struct SetAside {
    open: RwSignal<bool>,
    id: RwSignal<Option<EntryRef>>,
    reason: RwSignal<String>,
    slips: RwSignal<Vec<FormSlip>>,
}

impl SetAside {
    /// Nothing is asked about yet.
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            id: RwSignal::new(None),
            reason: RwSignal::new(String::new()),
            slips: RwSignal::new(vec![]),
        }
    }

    /// Asks for the reason.
    pub fn about(self, id: EntryRef) {
        self.id.set(Some(id));
        self.reason.set(String::new());
        self.slips.set(vec![]);
        self.open.set(true);
    }
}

/// The window that asks for the reason: setting a withdrawal aside can make a Yes of a No again.
#[component]
pub fn AskWhy(asked: SetAside) -> impl IntoView {
    let shell = shell();
    let act = Callback::new(move |()| match (asked.id.get_untracked(), read_reason(&asked.reason.get_untracked())) {
        (Some(id), Ok(reason)) => {
            asked.open.set(false);
            shell.classroom(Event::SetWithdrawalAside { id, reason });
        }
        (_, Err(word)) => asked.slips.set(vec![FormSlip::new("withdrawal-reason", word)]),
        (None, _) => asked.open.set(false),
    });
    view! {
        <Dialog open=asked.open title=say("withdrawal-aside-title")>
            <ErrorSummary errors=all_slips(asked.slips) />
            <p>{say("withdrawal-aside-what")}</p>
            <Field
                id="withdrawal-reason"
                label=say("answer-reason")
                value=asked.reason
                error=slip_in(asked.slips, "withdrawal-reason")
            />
            <div class="actions">
                <Button label=say("withdrawal-aside") on_press=act />
                <Button
                    label=say("teacher-cancel")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| asked.open.set(false))
                />
            </div>
        </Dialog>
    }
}
