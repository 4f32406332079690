//! "Not this child's": an answer goes to another child, or is set aside, with a reason.

use leptos::prelude::*;

use super::answer::Standing;
use super::{all_slips, open_class, slip_in};
use crate::domain::classroom::{Event, read_reason};
use crate::domain::person::ChildNumber;
use crate::domain::register::EntryRef;
use crate::domain::register::view::{AnswerView, Row};
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Choices, Dialog, ErrorSummary, Field, Select};
use crate::words::{picture_name, say, say_with};

/// The answer that is asked about, and what is chosen for it.
#[derive(Clone, Copy)]
pub struct Asked {
    open: RwSignal<bool>,
    answer: RwSignal<Option<(EntryRef, ChildNumber)>>,
    /// It may still be set aside: it is not set aside already.
    may_set_aside: RwSignal<bool>,
    way: RwSignal<Option<String>>,
    to: RwSignal<Option<String>>,
    reason: RwSignal<String>,
    slips: RwSignal<Vec<FormSlip>>,
}

impl Asked {
    /// Nothing asked yet. Made once, with the page.
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            answer: RwSignal::new(None),
            may_set_aside: RwSignal::new(true),
            way: RwSignal::new(None),
            to: RwSignal::new(None),
            reason: RwSignal::new(String::new()),
            slips: RwSignal::new(vec![]),
        }
    }

    /// Asks about this answer.
    pub fn about(self, answer: &AnswerView, standing: Standing) {
        let aside = standing == Standing::SetAside;
        self.answer.set(Some((answer.id, answer.child)));
        self.may_set_aside.set(!aside);
        self.way.set(aside.then(|| "move".to_owned()));
        self.to.set(None);
        self.reason.set(String::new());
        self.slips.set(vec![]);
        self.open.set(true);
    }

    /// What was chosen, read: all slips at once.
    fn read(self) -> Result<Event, Vec<FormSlip>> {
        let mut slips = vec![];
        let way = self.way.get_untracked();
        if way.is_none() {
            slips.push(FormSlip::new("answer-way", "slip-answer-way"));
        }
        let to = self.to.get_untracked().and_then(|number| number.parse().ok()).map(ChildNumber);
        let moves = way.as_deref() == Some("move");
        if moves && to.is_none() {
            slips.push(FormSlip::new("answer-to", "slip-answer-to"));
        }
        let reason = read_reason(&self.reason.get_untracked())
            .map_err(|word| slips.push(FormSlip::new("answer-reason", word)))
            .ok();
        match (self.answer.get_untracked(), reason, to) {
            _ if !slips.is_empty() => Err(slips),
            (Some((id, _)), Some(reason), Some(to)) if moves => Ok(Event::Moved { id, to, reason }),
            (Some((id, _)), Some(reason), _) => Ok(Event::SetAside { id, reason }),
            _ => Err(slips),
        }
    }
}

/// The window that asks what to do with it.
#[component]
pub fn NotThisChilds(asked: Asked) -> impl IntoView {
    let shell = shell();
    let rows = open_class(|open| open.view.rows.clone());
    let shown = open_class(|open| open.names_shown);
    let ways = Signal::derive(move || {
        let aside = asked.may_set_aside.get().then(|| ("aside".to_owned(), say("answer-way-aside")));
        std::iter::once(("move".to_owned(), say("answer-way-move"))).chain(aside).collect::<Vec<_>>()
    });
    let children = Signal::derive(move || {
        let from = asked.answer.get().map(|(_, child)| child);
        let others = rows.get().into_iter().filter(|row| Some(row.pupil.number) != from);
        others.map(|row| (row.pupil.number.0.to_string(), called(&row, shown.get()))).collect::<Vec<_>>()
    });
    let moves = Memo::new(move |_| asked.way.with(|way| way.as_deref() == Some("move")));
    let act = move |()| match asked.read() {
        Ok(event) => {
            asked.open.set(false);
            shell.classroom(event);
        }
        Err(slips) => asked.slips.set(slips),
    };
    view! {
        <Dialog open=asked.open title=say("answer-not-this-childs-title")>
            <ErrorSummary errors=all_slips(asked.slips) />
            <Choices
                id="answer-way"
                legend=say("answer-way")
                options=ways
                value=asked.way
                error=slip_in(asked.slips, "answer-way")
            />
            <Show when=move || moves.get()>
                <Select
                    id="answer-to"
                    label=say("answer-to")
                    empty=say("answer-to-empty")
                    options=children
                    value=asked.to
                    error=slip_in(asked.slips, "answer-to")
                />
            </Show>
            <Field
                id="answer-reason"
                label=say("answer-reason")
                hint=say("answer-reason-hint")
                value=asked.reason
                error=slip_in(asked.slips, "answer-reason")
            />
            <div class="actions">
                <Button label=say("answer-do") on_press=Callback::new(act) />
                <Button
                    label=say("teacher-cancel")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| asked.open.set(false))
                />
            </div>
        </Dialog>
    }
}

fn called(row: &Row, shown: bool) -> String {
    let picture = picture_name(row.pupil.picture);
    match shown {
        true => {
            say_with("name-and-more", &[("name", row.pupil.paper_name.to_string().into()), ("more", picture.into())])
        }
        false => picture,
    }
}
