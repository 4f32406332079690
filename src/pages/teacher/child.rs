//! One child of the class: both answers, what waits, what was set aside, and the paper.

use leptos::prelude::*;

use super::allowed::Photographs;
use super::answer::{AnswerCard, Standing};
use super::called::CalledAndHere;
use super::not_this_childs::{Asked, NotThisChilds};
use super::reach::OnTheIpad;
use super::register::LastSaved;
use super::row_words::{paper_word, standing};
use super::{at_work, open_class, told};
use crate::domain::classroom::{Event, Place};
use crate::domain::person::ChildNumber;
use crate::domain::register::view::{AnswerView, Row};
use crate::domain::register::{AnswerKind, Pupil};
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Notices, Picture, PictureView, Reader, Screen};
use crate::words::{picture_name, say};

/// One child. The title is the picture name, so that covering the names changes nothing else on the page.
#[component]
pub fn Child(number: ChildNumber) -> impl IntoView {
    let shell = shell();
    let row = open_class(move |open| open.view.row(number).cloned());
    let aside = open_class(move |open| {
        open.view.set_aside.iter().filter(|answer| answer.child == number).cloned().collect::<Vec<_>>()
    });
    let shown = open_class(|open| open.names_shown);
    let asked = Asked::new();
    let title = Signal::derive(move || row.get().map(|row| picture_name(row.pupil.picture)).unwrap_or_default());
    let body = move || row.get().map(|row| view! { <Answers row=row aside=aside.get() asked=asked shown=shown /> });
    // A form being filled in is not drawn anew because an answer came.
    let pupil = Memo::new(move |_| row.get().map(|row| row.pupil));
    let settings = move || pupil.get().map(|pupil| view! { <OnTheIpad pupil=pupil /> });
    let called = move || pupil.get().map(|pupil| view! { <CalledAndHere pupil=pupil shown=shown /> });
    view! {
        <Screen
            title=title
            reader=Reader::Adult
            page="register"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            {move || row.get().map(|row| view! { <Who pupil=row.pupil shown=shown /> })}
            <Notices messages=told() />
            {body}
            <Photographs child=number />
            {settings}
            {called}
            <NotThisChilds asked=asked />
        </Screen>
    }
}

/// Picture, and both names once names are shown.
#[component]
fn Who(pupil: Pupil, shown: Memo<bool>) -> impl IntoView {
    let shell = shell();
    let names = {
        let (screen, paper) = (pupil.screen_name.to_string(), pupil.paper_name.to_string());
        move || match shown.get() {
            true => view! { <p><strong>{paper.clone()}</strong><br />{screen.clone()}</p> }.into_any(),
            false => view! { <p>{say("child-covered")}</p> }.into_any(),
        }
    };
    let cover = Signal::derive(move || say(if shown.get() { "register-cover" } else { "register-show" }));
    view! {
        <div class="register-head">
            <div class="register-who">
                <PictureView picture=Picture::animal(pupil.picture.colour(), pupil.picture.animal()) />
                {names}
            </div>
            <div class="actions">
                <Button
                    label=cover
                    kind=ButtonKind::Plain
                    icon="show"
                    on_press=Callback::new(move |()| shell.classroom(Event::ShowedNames(!shown.get_untracked())))
                />
                <LastSaved />
            </div>
        </div>
    }
}

/// Everything that came for this child.
#[component]
fn Answers(row: Row, aside: Vec<AnswerView>, asked: Asked, shown: Memo<bool>) -> impl IntoView {
    let card = move |answer: AnswerView, standing| {
        view! { <AnswerCard answer=answer standing=standing asked=asked shown=shown /> }.into_any()
    };
    let answered = row.by_pupil.as_ref().filter(|answer| answer.wants_a_talk()).map(|answer| answer.answer);
    let to_check: Vec<_> = row.to_check.iter().cloned().map(|answer| card(answer, Standing::ToCheck)).collect();
    let aside: Vec<_> = aside.into_iter().map(|answer| card(answer, Standing::SetAside)).collect();
    let counted = [(&row.by_pupil, "child-no-pupil"), (&row.by_grown_up, "child-no-grown-up")];
    let counted: Vec<_> = counted
        .into_iter()
        .map(|(answer, missing)| match answer {
            Some(answer) => card(answer.clone(), Standing::Counted),
            None => view! { <section class="sheet"><p>{say(missing)}</p></section> }.into_any(),
        })
        .collect();
    let others: Vec<_> = row.others.iter().cloned().map(|answer| card(answer, Standing::Counted)).collect();
    view! {
        <p class="child-standing">{standing(&row)}</p>
        <Starters answered=answered />
        <div class="register-child">{to_check} {counted} {others} {aside}</div>
        <Paper row=row />
    }
}

/// How to begin the talk with a child who is not sure, or not today.
#[component]
fn Starters(answered: Option<AnswerKind>) -> impl IntoView {
    let sheet = |name: &'static str| {
        let starters = (1..=3).map(|number| view! { <li>{say(&format!("starters-{name}-{number}"))}</li> });
        view! {
            <section class="sheet stack starters">
                <h2>{say(&format!("starters-{name}-title"))}</h2>
                <ul>{starters.collect_view()}</ul>
                <p>{say(&format!("starters-{name}-then"))}</p>
            </section>
        }
    };
    match answered {
        Some(AnswerKind::NotSure) => Some(sheet("not-sure")),
        Some(AnswerKind::NotToday) => Some(sheet("not-today")),
        Some(AnswerKind::Signed | AnswerKind::Shared | AnswerKind::Talk) | None => None,
    }
}

/// This child's agreement as a paper.
#[component]
fn Paper(row: Row) -> impl IntoView {
    let shell = shell();
    let number = row.pupil.number;
    let kept = |answer: &Option<AnswerView>| answer.as_ref().is_some_and(|answer| !answer.cleared);
    let nothing = !kept(&row.by_pupil) && !kept(&row.by_grown_up);
    let busy = at_work();
    view! {
        <section class="sheet stack">
            <h2>{say("child-paper")}</h2>
            <p>{say(paper_word(row.paper))}</p>
            <p class="clear-text">{say("clear-text")}</p>
            <div class="actions">
                <Button
                    label=say("child-export")
                    kind=ButtonKind::Plain
                    icon="print"
                    disabled=Signal::derive(move || nothing || busy.get())
                    on_press=Callback::new(move |()| shell.classroom(Event::WantedPapers(vec![number])))
                />
            </div>
            {nothing.then(|| view! { <p class="field-hint">{say("child-export-nothing")}</p> })}
        </section>
    }
}
