//! "Start the class iPad": which lesson, the staff code, the saved file, then the start.

use leptos::prelude::*;

use super::register::LastSaved;
use super::{all_slips, at_work, open_class, slip_in, told};
use crate::domain::activity::Pack;
use crate::domain::classroom::{Event, Place, read_staff_code};
use crate::domain::lesson::{ClassLesson, Later};
use crate::domain::together::FormSlip;
use crate::pages::named::packs;
use crate::shell::shell;
use crate::ui::{
    Button, ButtonKind, Choices, ErrorSummary, Field, FieldKind, Icon, Notices, Picture, PictureCard, Reader, Screen,
};
use crate::words::{date, say, say_with};

/// The four steps that turn this device into the class iPad.
#[component]
pub fn StartIpad() -> impl IntoView {
    let shell = shell();
    let saved = code_is_saved();
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
                <CodeSteps made="ipad-code-made" what="ipad-save-what" />
                <Step word="ipad-start" done=Signal::stored(false)><Start ready=saved /></Step>
            </ol>
        </Screen>
    }
}

/// Whether the class code is made, and the class file saved with it in it.
pub fn code_is_saved() -> Memo<bool> {
    open_class(|open| open.code_made && open.view.saved.is_some())
}

/// What comes before any iPad is the class's: which lesson, the staff code, the saved file. `made` is said once the code is made,
/// and `what` of why the file is saved.
#[component]
pub fn CodeSteps(made: &'static str, what: &'static str) -> impl IntoView {
    let code_made = open_class(|open| open.code_made);
    view! {
        <Step word="ipad-lesson" done=Signal::stored(false)><WhichLesson /></Step>
        <Step word="ipad-code" done=code_made><StaffCode code_made=code_made made=made /></Step>
        <Step word="ipad-save" done=code_is_saved()><Save code_made=code_made what=what /></Step>
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

/// What pupils do: the first lesson, alone or after one together, or what brings the rules back later in the year.
#[component]
fn WhichLesson() -> impl IntoView {
    let shell = shell();
    let chosen = open_class(|open| open.view.details.lesson());
    let choose = move |lesson: ClassLesson| {
        if chosen.get_untracked() != lesson {
            shell.classroom(Event::ChoseLesson(lesson));
        }
    };
    let together = open_class(|open| open.view.details.taught_together);
    let together_note = Signal::derive(move || match chosen.get() {
        ClassLesson::Together(day) => say_with("ipad-together-on", &[("date", date(day).into())]),
        _ => say("ipad-together-note"),
    });
    let today = move || shell.now().day();
    view! {
        <div class="cards" data-fit="wide" role="group" aria-label=say("ipad-lesson")>
            <PictureCard
                label=say("ipad-alone")
                note=say("ipad-alone-note")
                picture=Picture::None
                pressed=Signal::derive(move || chosen.get() == ClassLesson::Alone)
                on_press=Callback::new(move |()| choose(ClassLesson::Alone))
            />
            <PictureCard
                label=say("ipad-together")
                note=together_note
                picture=Picture::None
                pressed=Signal::derive(move || matches!(chosen.get(), ClassLesson::Together(_)))
                on_press=Callback::new(move |()| {
                    choose(ClassLesson::Together(together.get_untracked().unwrap_or_else(today)));
                })
            />
            <PictureCard
                label=say("ipad-second")
                note=say("ipad-second-note")
                picture=Picture::None
                pressed=Signal::derive(move || chosen.get() == ClassLesson::Later(Later::Second))
                on_press=Callback::new(move |()| choose(ClassLesson::Later(Later::Second)))
            />
            <PictureCard
                label=say("ipad-pack")
                note=say("ipad-pack-note")
                picture=Picture::None
                pressed=Signal::derive(move || pack_of(chosen.get()).is_some())
                on_press=Callback::new(move |()| {
                    if pack_of(chosen.get_untracked()).is_none() {
                        choose(ClassLesson::Later(Later::Pack(Pack::of(today()))));
                    }
                })
            />
        </div>
        {move || pack_of(chosen.get()).map(|pack| view! { <WhichPack pack choose=Callback::new(choose) /> })}
    }
}

fn pack_of(lesson: ClassLesson) -> Option<Pack> {
    match lesson {
        ClassLesson::Later(Later::Pack(pack)) => Some(pack),
        _ => None,
    }
}

/// The pack of this part of the year is chosen already; another one can be.
#[component]
fn WhichPack(pack: Pack, choose: Callback<ClassLesson>) -> impl IntoView {
    let value = RwSignal::new(Some(pack.slug().to_owned()));
    Effect::new(move |_| {
        if let Some(other) = value.get().as_deref().and_then(Pack::parse) {
            choose.run(ClassLesson::Later(Later::Pack(other)));
        }
    });
    view! { <Choices id="pack" legend=say("ipad-pack-which") options=Signal::derive(packs) value=value /> }
}

/// Six digits, typed twice, that lead out of the class iPad.
#[component]
fn StaffCode(code_made: Memo<bool>, made: &'static str) -> impl IntoView {
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
                <span>{say(made)}</span>
            </Show>
        </div>
    }
}

/// The class file, saved with this device's code in it.
#[component]
fn Save(code_made: Memo<bool>, what: &'static str) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    view! {
        <p>{say(what)}</p>
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
