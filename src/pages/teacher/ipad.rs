//! "Start the class iPad": how the class was taught, the staff code, the saved file, then the start.

use leptos::prelude::*;

use super::register::LastSaved;
use super::{all_slips, at_work, open_class, slip_in, told};
use crate::domain::classroom::{Event, Place, read_staff_code};
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{
    Button, ButtonKind, ErrorSummary, Field, FieldKind, Icon, Notices, Picture, PictureCard, Reader, Screen,
};
use crate::words::{date, say, say_with};

/// The four steps that turn this device into the class iPad.
#[component]
pub fn StartIpad() -> impl IntoView {
    let shell = shell();
    let code_made = open_class(|open| open.code_made);
    let saved = open_class(|open| open.code_made && open.view.saved.is_some());
    let nothing_yet = Signal::derive(|| false);
    view! {
        <Screen
            title=say("ipad-title")
            reader=Reader::Adult
            page="teacher"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <p>{say("ipad-lead")}</p>
            <Notices messages=told() />
            <ol class="teacher-steps">
                <Step word="ipad-taught" done=nothing_yet><Taught /></Step>
                <Step word="ipad-code" done=code_made><StaffCode code_made=code_made /></Step>
                <Step word="ipad-save" done=saved><Save code_made=code_made /></Step>
                <Step word="ipad-start" done=nothing_yet><Start ready=saved /></Step>
            </ol>
        </Screen>
    }
}

/// One step of several, with a tick once it is done.
#[component]
pub fn Step(word: &'static str, #[prop(into)] done: Signal<bool>, children: Children) -> impl IntoView {
    view! {
        <li class="sheet stack teacher-step" data-done=move || done.get().then_some("")>
            <h2>
                {say(word)}
                <Show when=move || done.get()>
                    <Icon name="tick" />
                    <span class="sr-only">{say("teacher-step-done")}</span>
                </Show>
            </h2>
            {children()}
        </li>
    }
}

/// Whether each pupil learns alone, or the class was taught together and takes the short way.
#[component]
fn Taught() -> impl IntoView {
    let shell = shell();
    let together = open_class(|open| open.view.details.taught_together);
    let on = move || together.get().map(date);
    let note = Signal::derive(move || match on() {
        Some(day) => say_with("ipad-together-on", &[("date", day.into())]),
        None => say("ipad-together-note"),
    });
    let today = Callback::new(move |()| {
        if together.get_untracked().is_none() {
            shell.classroom(Event::SaidTaughtTogether(Some(shell.now().day())));
        }
    });
    let alone = Callback::new(move |()| {
        if together.get_untracked().is_some() {
            shell.classroom(Event::SaidTaughtTogether(None));
        }
    });
    view! {
        <div class="cards" data-fit="wide" role="group" aria-label=say("ipad-taught")>
            <PictureCard
                label=say("ipad-alone")
                note=say("ipad-alone-note")
                picture=Picture::None
                pressed=Signal::derive(move || together.get().is_none())
                on_press=alone
            />
            <PictureCard
                label=say("ipad-together")
                note=note
                picture=Picture::None
                pressed=Signal::derive(move || together.get().is_some())
                on_press=today
            />
        </div>
    }
}

/// Six digits, typed twice, that lead out of the class iPad.
#[component]
fn StaffCode(code_made: Memo<bool>) -> impl IntoView {
    let shell = shell();
    let (code, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let slips = RwSignal::new(Vec::<FormSlip>::new());
    let busy = at_work();
    let make = move |()| match read_staff_code(&code.get_untracked(), &again.get_untracked()) {
        Ok(staff_code) => {
            slips.set(vec![]);
            code.set(String::new());
            again.set(String::new());
            shell.classroom(Event::WantedCode { staff_code });
        }
        Err(found) => slips.set(found),
    };
    let label = Signal::derive(move || say(if code_made.get() { "ipad-code-again" } else { "ipad-code-make" }));
    view! {
        <p>{say("ipad-code-what")}</p>
        <ErrorSummary errors=all_slips(slips) />
        <div class="teacher-pair">
            <Field
                id="staff-code"
                label=say("ipad-code-first")
                value=code
                kind=FieldKind::Code
                error=slip_in(slips, "staff-code")
            />
            <Field
                id="staff-code-again"
                label=say("ipad-code-second")
                value=again
                kind=FieldKind::Code
                error=slip_in(slips, "staff-code-again")
            />
        </div>
        <div class="actions">
            <Button label=label kind=ButtonKind::Plain icon="lock" disabled=busy on_press=Callback::new(make) />
            <Show when=move || code_made.get()>
                <span>{say("ipad-code-made")}</span>
            </Show>
        </div>
    }
}

/// The class file, saved with this device's code in it.
#[component]
fn Save(code_made: Memo<bool>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    view! {
        <p>{say("ipad-save-what")}</p>
        <div class="actions">
            <Button
                label=say("register-save")
                kind=ButtonKind::Plain
                icon="save"
                disabled=Signal::derive(move || busy.get() || !code_made.get())
                on_press=Callback::new(move |()| shell.classroom(Event::WantedFile))
            />
            <LastSaved />
        </div>
    }
}

/// What goes, what stays, and the start.
#[component]
fn Start(ready: Memo<bool>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    view! {
        <ul class="teacher-points">
            <li>{say("ipad-goes")}</li>
            <li>{say("ipad-stays")}</li>
            <li>{say("ipad-leave")}</li>
            <li>{say("ipad-guided")}</li>
        </ul>
        <div class="actions">
            <Button
                label=say("ipad-start-now")
                icon="ipad"
                disabled=Signal::derive(move || busy.get() || !ready.get())
                on_press=Callback::new(move |()| shell.classroom(Event::WantedIpad))
            />
            <Show when=move || !ready.get()>
                <span>{say("ipad-not-ready")}</span>
            </Show>
        </div>
    }
}
