//! The school key: twelve words on a sheet of paper in the office safe, made once.

use leptos::{html, prelude::*};

use super::super::{DeskNotices, slip_in};
use crate::domain::classroom::{Classroom, Event};
use crate::domain::papers::{self, Wish};
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Icon};
use crate::words::{say, say_with};

/// The school's own way into every class: nothing to do when the school pack has it.
#[component]
pub fn SchoolKey(on_paper: RwSignal<bool>, slips: RwSignal<Vec<FormSlip>>) -> impl IntoView {
    let shell = shell();
    let in_pack = Signal::derive(move || shell.pack().is_some_and(|pack| pack.words.school_key().is_some()));
    let made = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Making { school_words, .. } => school_words.clone(),
            _ => None,
        })
    });
    let sheet = NodeRef::<html::H3>::new();
    // The button that was pressed is gone: the sheet in its place takes the focus.
    Effect::new(move |before: Option<bool>| {
        let is_made = made.with(Option::is_some);
        if is_made && before == Some(false) {
            request_animation_frame(move || drop(sheet.try_get_untracked().flatten().map(|sheet| sheet.focus())));
        }
        is_made
    });
    let body = move || match (in_pack.get(), made.get()) {
        (true, _) => view! { <p>{say("school-key-in-pack")}</p> }.into_any(),
        (false, None) => view! { <MakeKey error=slip_in(slips, "school-key-make") /> }.into_any(),
        (false, Some((words, public))) => view! {
            <Sheet words=words heading=sheet />
            <CheckBox
                id="school-words-safe"
                label=say("school-key-safe")
                value=on_paper
                error=slip_in(slips, "school-words-safe")
            />
            <ForThePack public=public />
        }
        .into_any(),
    };
    view! {
        <section class="stack school-key">
            <h2>{say("school-key-title")}</h2>
            {body}
        </section>
    }
}

/// Why there is a school key, and the button that makes it.
#[component]
fn MakeKey(error: Signal<Option<String>>) -> impl IntoView {
    let shell = shell();
    view! {
        <p>{say("school-key-what")}</p>
        <p class="field-error" hidden=move || error.get().is_none()>
            <Icon name="warning" />
            <span>{move || error.get()}</span>
        </p>
        <div class="actions">
            <Button
                id="school-key-make"
                label=say("school-key-make")
                kind=ButtonKind::Plain
                icon="lock"
                on_press=Callback::new(move |()| shell.classroom(Event::WantedSchoolKey))
            />
        </div>
    }
}

/// The recovery sheet: twelve numbered words, to print or to copy by hand.
#[component]
fn Sheet(words: Vec<String>, heading: NodeRef<html::H3>) -> impl IntoView {
    let shell = shell();
    let school = move || {
        let school = shell.pack()?.words.school.clone();
        Some(say_with("school-key-sheet", &[("school", school.name.into()), ("year", school.year.into())]))
    };
    view! {
        <div class="school-key-sheet">
            <h3 node_ref=heading tabindex="-1">{school}</h3>
            <ol class="school-key-words" translate="no">
                {words.into_iter().map(|word| view! { <li>{word}</li> }).collect_view()}
            </ol>
            <p><strong>{say("school-key-rule")}</strong></p>
        </div>
        <div class="actions">
            <Button
                label=say("school-key-print")
                kind=ButtonKind::Plain
                icon="print"
                on_press=Callback::new(move |()| shell.print())
            />
            <Button
                label=say("school-key-paper")
                kind=ButtonKind::Plain
                icon="save"
                on_press=Callback::new(move |()| shell.paper(papers::Event::Wanted(Box::new(Wish::of("recovery-sheet")))))
            />
        </div>
        <DeskNotices />
    }
}

/// The line that spares the next class this step.
#[component]
fn ForThePack(public: [u8; 32]) -> impl IntoView {
    let digits: String = public.iter().map(|byte| format!("{byte:02x}")).collect();
    view! {
        <details class="teacher-more">
            <summary>{say("school-key-pack")}</summary>
            <p>{say("school-key-pack-what")}</p>
            <code class="school-key-line">{format!("\"school_key\": \"{digits}\"")}</code>
        </details>
    }
}
