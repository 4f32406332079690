//! A class is here, locked: the password opens it, or the school's twelve words.

use leptos::prelude::*;

use super::in_words;
use crate::domain::classroom::{Classroom, Event};
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Dialog, Field, FieldKind, FilePick, Notices, Picked, Reader, Screen};
use crate::words::say;

/// What the locked screen needs of the state.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Lock {
    copy: bool,
    busy: bool,
}

/// The locked class.
#[component]
pub fn Locked() -> impl IntoView {
    let shell = shell();
    let lock = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Locked { copy, busy, .. } => Lock { copy: *copy, busy: *busy },
            _ => Lock::default(),
        })
    });
    let message = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Locked { message, .. } => message.clone(),
            _ => None,
        })
    });
    let back = move |()| match lock.get_untracked().copy {
        true => shell.go(Route::Welcome),
        false => shell.classroom(Event::Left),
    };
    let pick = Callback::new(move |files: Picked| {
        if let Some((_, bytes)) = files.into_iter().next() {
            shell.classroom(Event::PickedFile(bytes));
        }
    });
    let title = Signal::derive(move || if lock.get().copy { say("locked-title") } else { say("locked-file-title") });
    let busy = Signal::derive(move || lock.get().busy);
    view! {
        <Screen title=title reader=Reader::Adult page="teacher" on_back=Callback::new(back)>
            <Password busy=busy />
            <Notices messages=Signal::derive(move || message.get().iter().map(in_words).collect::<Vec<_>>()) />
            <details class="sheet teacher-more">
                <summary>{say("locked-lost")}</summary>
                <SchoolWords busy=busy />
            </details>
            <details class="sheet teacher-more">
                <summary>{say("locked-other")}</summary>
                <FilePick
                    id="class-file"
                    label=say("empty-open")
                    hint=say("locked-other-hint")
                    accept=".thinkclick"
                    disabled=busy
                    on_picked=pick
                />
            </details>
            <Show when=move || lock.get().copy>
                <Remove busy=busy />
            </Show>
        </Screen>
    }
}

/// The class password.
#[component]
fn Password(busy: Signal<bool>) -> impl IntoView {
    let shell = shell();
    let password = RwSignal::new(String::new());
    let open = move || shell.classroom(Event::TypedPassword(password.get_untracked()));
    view! {
        <form
            class="sheet stack"
            on:submit=move |event| {
                event.prevent_default();
                open();
            }
        >
            <Field
                id="password"
                label=say("locked-password")
                hint=say("locked-password-hint")
                value=password
                kind=FieldKind::Password
            />
            <div class="actions">
                <Button
                    label=Signal::derive(move || if busy.get() { say("locked-opening") } else { say("locked-open") })
                    icon="lock"
                    disabled=busy
                    on_press=Callback::new(move |()| open())
                />
            </div>
        </form>
    }
}

/// The twelve words of the office's sheet.
#[component]
fn SchoolWords(busy: Signal<bool>) -> impl IntoView {
    let shell = shell();
    let words = RwSignal::new(String::new());
    view! {
        <div class="stack">
            <p>{say("locked-lost-what")}</p>
            <Field
                id="school-words"
                label=say("locked-words")
                hint=say("locked-words-hint")
                value=words
                kind=FieldKind::Lines
            />
            <div class="actions">
                <Button
                    label=say("locked-words-open")
                    kind=ButtonKind::Plain
                    disabled=busy
                    on_press=Callback::new(move |()| shell.classroom(Event::TypedSchoolWords(words.get_untracked())))
                />
            </div>
        </div>
    }
}

/// Removes the browser's working copy, after asking once more.
#[component]
fn Remove(busy: Signal<bool>) -> impl IntoView {
    let shell = shell();
    let asking = RwSignal::new(false);
    view! {
        <div class="actions">
            <Button
                label=say("locked-remove")
                kind=ButtonKind::Quiet
                icon="bin"
                disabled=busy
                on_press=Callback::new(move |()| asking.set(true))
            />
        </div>
        <Dialog open=asking title=say("locked-remove-title")>
            <p>{say("locked-remove-what")}</p>
            <p>{say("locked-remove-stays")}</p>
            <div class="actions">
                <Button
                    label=say("locked-remove-keep")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| asking.set(false))
                />
                <Button
                    label=say("locked-remove-yes")
                    kind=ButtonKind::Danger
                    icon="bin"
                    on_press=Callback::new(move |()| {
                        asking.set(false);
                        shell.classroom(Event::Forgot);
                    })
                />
            </div>
        </Dialog>
    }
}
