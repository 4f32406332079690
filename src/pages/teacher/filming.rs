//! Filming at a performance: announce it, print the sheet for the hall door, or let grown-ups acknowledge it here.

use leptos::prelude::*;

use super::{all_slips, at_work, open_class, slip_in, told};
use crate::domain::classroom::{Event, Place};
use crate::domain::person::Name;
use crate::domain::register::{EntryRef, Performance, read_performance};
use crate::domain::school::Filming as Words;
use crate::domain::together::{FormSlip, name_slip};
use crate::pages::report::turns;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Dialog, ErrorSummary, Field, FieldKind, Notices, Reader, Screen};
use crate::words::{date, say, say_with};

/// How many families one sheet has lines for.
const LINES: usize = 12;

/// The performances of this class, and the form for another one.
#[component]
pub fn Filming() -> impl IntoView {
    let shell = shell();
    let performances = open_class(|open| open.view.performances.clone());
    let words = move || shell.pack().and_then(|pack| pack.words.filming.clone());
    let asked = Asked::new();
    let all = move || {
        let words = words()?;
        let each = |it| view! { <One performance=it words=words.clone() asked=asked /> };
        Some(performances.get().into_iter().map(each).collect_view())
    };
    let window = words().map(|words| view! { <Acknowledge words=words asked=asked /> });
    view! {
        <Screen
            title=say("filming-title")
            reader=Reader::Adult
            page="filming"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <p>{say("filming-lead")}</p>
            <Notices messages=told() />
            {all}
            <Announce />
            {window}
        </Screen>
    }
}

/// What it is called, and its day.
#[component]
fn Announce() -> impl IntoView {
    let shell = shell();
    let (name, on) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let slips = RwSignal::new(vec![]);
    let announce = Callback::new(move |()| {
        match read_performance(&name.get_untracked(), &on.get_untracked(), shell.now().day()) {
            Ok((read, day)) => {
                slips.set(vec![]);
                name.set(String::new());
                on.set(String::new());
                shell.classroom(Event::Announced(read, day));
            }
            Err(found) => slips.set(found),
        }
    });
    view! {
        <section class="sheet stack filming-new">
            <h2>{say("filming-new")}</h2>
            <ErrorSummary errors=all_slips(slips) />
            <Field
                id="performance-name"
                label=say("performance-name")
                hint=say("performance-name-hint")
                value=name
                error=slip_in(slips, "performance-name")
            />
            <Field
                id="performance-on"
                label=say("performance-on")
                hint=say("performance-on-hint")
                kind=FieldKind::Day
                value=on
                error=slip_in(slips, "performance-on")
            />
            <div class="actions">
                <Button label=say("filming-announce") kind=ButtonKind::Plain disabled=at_work() on_press=announce />
            </div>
        </section>
    }
}

/// One performance: its sheet as it will be printed, who acknowledged, and what can be done.
#[component]
fn One(performance: Performance, words: Words, asked: Asked) -> impl IntoView {
    let shell = shell();
    let id = EntryRef(performance.id);
    let names = open_class(|open| open.names_shown);
    let cancelling = RwSignal::new(false);
    let count = performance.acknowledged.len();
    let acknowledged = performance.acknowledged.iter().map(|each| each.by.to_string()).collect::<Vec<_>>();
    let list =
        move || names.get().then(|| acknowledged.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view());
    let title = {
        let values = [("name", performance.name.to_string().into()), ("date", date(performance.on).into())];
        say_with("filming-of", &values)
    };
    view! {
        <section class="sheet stack filming-one">
            <h2>{title.clone()}</h2>
            <p>{say_with("filming-count", &[("count", count.into())])}</p>
            <ul class="filming-names">{list}</ul>
            <div class="actions">
                <Button
                    label=say("filming-acknowledge")
                    kind=ButtonKind::Plain
                    icon="people"
                    disabled=at_work()
                    on_press=Callback::new(move |()| asked.about(id))
                />
                <Button
                    label=say("filming-print")
                    kind=ButtonKind::Plain
                    icon="print"
                    on_press=Callback::new(move |()| shell.print())
                />
                <Button
                    label=say("filming-cancel")
                    kind=ButtonKind::Quiet
                    icon="bin"
                    disabled=at_work()
                    on_press=turns(cancelling, true)
                />
            </div>
            <p class="field-hint">{say("filming-gone")}</p>
        </section>
        <Dialog open=cancelling title=say("filming-cancel-title")>
            <p>{say("filming-cancel-what")}</p>
            <div class="actions">
                <Button
                    label=say("filming-cancel-yes")
                    kind=ButtonKind::Danger
                    on_press=Callback::new(move |()| {
                        cancelling.set(false);
                        shell.classroom(Event::Cancelled(id));
                    })
                />
                <Button label=say("teacher-cancel") kind=ButtonKind::Quiet on_press=turns(cancelling, false) />
            </div>
        </Dialog>
        <Paper title=title words=words />
    }
}

/// The sheet for the hall door, on paper only.
#[component]
fn Paper(title: String, words: Words) -> impl IntoView {
    let lines = (0..LINES).map(|_| view! { <tr><td></td><td></td></tr> }).collect_view();
    view! {
        <section class="filming-paper" aria-hidden="true">
            <p class="filming-paper-title">{words.title.clone()}</p>
            <p><strong>{title}</strong></p>
            <p>{words.introduction.clone()}</p>
            {points(&words)}
            <p>{say("filming-gone")}</p>
            <table>
                <thead>
                    <tr>
                        <th>{say("filming-by")}</th>
                        <th>{say("filming-signature")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </section>
    }
}

fn points(words: &Words) -> impl IntoView + use<> {
    let points = words.statements.iter().map(|each| view! { <li>{each.text.clone()}</li> }).collect_view();
    view! { <ul class="teacher-points">{points}</ul> }
}

/// The performance for which a grown-up acknowledges the words.
#[derive(Clone, Copy)]
struct Asked {
    open: RwSignal<bool>,
    id: RwSignal<Option<EntryRef>>,
    by: RwSignal<String>,
    agrees: RwSignal<bool>,
    slips: RwSignal<Vec<FormSlip>>,
}

impl Asked {
    fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            id: RwSignal::new(None),
            by: RwSignal::new(String::new()),
            agrees: RwSignal::new(false),
            slips: RwSignal::new(vec![]),
        }
    }

    /// A fresh form: the name of whoever stood here before is not in it.
    fn about(self, id: EntryRef) {
        self.id.set(Some(id));
        self.by.set(String::new());
        self.agrees.set(false);
        self.slips.set(vec![]);
        self.open.set(true);
    }

    fn read(self) -> Result<Name, Vec<FormSlip>> {
        let name = Name::parse(&self.by.get_untracked());
        let unticked = (!self.agrees.get_untracked()).then(|| FormSlip::new("filming-agrees", "slip-filming"));
        match (name, unticked) {
            (Ok(name), None) => Ok(name),
            (name, unticked) => {
                let slip = name.err().map(|slip| FormSlip::new("filming-by", name_slip(slip)));
                Err(slip.into_iter().chain(unticked).collect())
            }
        }
    }
}

/// What the grown-up reads and agrees to, with staff beside the device. Nothing of the class is on it.
#[component]
fn Acknowledge(words: Words, asked: Asked) -> impl IntoView {
    let shell = shell();
    let act = Callback::new(move |()| match (asked.id.get_untracked(), asked.read()) {
        (Some(id), Ok(by)) => {
            asked.open.set(false);
            shell.classroom(Event::Acknowledged(id, by));
        }
        (_, Err(found)) => asked.slips.set(found),
        (None, _) => asked.open.set(false),
    });
    let title = words.title.clone();
    view! {
        <Dialog open=asked.open title=title>
            <ErrorSummary errors=all_slips(asked.slips) />
            <p>{words.introduction.clone()}</p>
            {points(&words)}
            <Field
                id="filming-by"
                label=say("who-name")
                value=asked.by
                error=slip_in(asked.slips, "filming-by")
            />
            <CheckBox
                id="filming-agrees"
                label=say("filming-agrees")
                value=asked.agrees
                error=slip_in(asked.slips, "filming-agrees")
            />
            <div class="actions">
                <Button label=say("filming-done") on_press=act />
                <Button
                    label=say("teacher-cancel")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| asked.open.set(false))
                />
            </div>
        </Dialog>
    }
}
