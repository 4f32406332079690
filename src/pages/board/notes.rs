//! The notes for the teacher: a second window, or paper. Never the board, never a pupil's device.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Missing;
use crate::domain::activity::{Band, Sitting};
use crate::domain::lesson::TeacherNote;
use crate::pages::named::steps;
use crate::pages::report::goes;
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Choices, Reader, Screen};
use crate::words::{say, say_with};

/// The page at `#/notes`: a step's two lessons, page by page.
#[component]
pub fn NotesPage() -> impl IntoView {
    let shell = shell();
    let step = RwSignal::new(Some(Band::LowerKs2.slug().to_owned()));
    let notes = RwSignal::new(None::<Vec<TeacherNote>>);
    let missing = RwSignal::new(false);
    let wanted = Memo::new(move |_| step.get().as_deref().and_then(Band::parse));
    Effect::new(move || {
        if let Some(band) = wanted.get() {
            spawn_local(async move {
                let found = shell.notes(band).await;
                // Another step may have been wanted in the meantime.
                if wanted.get_untracked() == Some(band) {
                    missing.set(found.is_none());
                    notes.set(found);
                }
            });
        }
    });
    let told = move || shell.pack().map(|pack| crate::pages::tell::for_the_adult(&pack.words));
    view! {
        <Screen title=say("notes-title") reader=Reader::Adult page="notes" on_back=goes(Route::Board)>
            <p>{say("notes-lead")}</p>
            <section class="sheet stack notes-choice">
                <Choices id="notes-step" legend=say("board-step") options=Signal::derive(steps) value=step />
                <div class="actions">
                    <Button
                        label=say("notes-print")
                        kind=ButtonKind::Plain
                        icon="print"
                        on_press=Callback::new(move |()| shell.print())
                    />
                </div>
            </section>
            <Missing missing=missing />
            <section class="sheet">
                <h2>{say("notes-tells")}</h2>
                <p>{told}</p>
            </section>
            {move || notes.get().map(|notes| view! {
                <Lesson heading="notes-first" notes=of(&notes, Sitting::First) />
                <Lesson heading="notes-second" notes=of(&notes, Sitting::Second) />
            })}
        </Screen>
    }
}

fn of(notes: &[TeacherNote], sitting: Sitting) -> Vec<TeacherNote> {
    notes.iter().filter(|note| note.sitting == sitting).cloned().collect()
}

#[component]
fn Lesson(heading: &'static str, notes: Vec<TeacherNote>) -> impl IntoView {
    view! {
        <h2>{say(heading)}</h2>
        {notes.into_iter().map(|note| view! { <Note note=note /> }).collect_view()}
    }
}

#[component]
fn Note(note: TeacherNote) -> impl IntoView {
    let list = |heading: &'static str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            view! {
                <h4>{say(heading)}</h4>
                <ul class="teacher-points">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            }
        })
    };
    let head = say_with("notes-page", &[("page", usize::from(note.page).into()), ("title", note.title.into())]);
    view! {
        <article class="sheet notes-page">
            <h3>{head}</h3>
            <p class="notes-question">{note.question}</p>
            <p>{note.objective}</p>
            {list("notes-ask", note.ask)}
            {list("notes-thoughts", note.thoughts)}
            {note.care.map(|care| view! { <p class="notes-care"><strong>{say("notes-care")}</strong>" "{care}</p> })}
        </article>
    }
}
