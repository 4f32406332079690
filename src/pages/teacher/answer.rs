//! One answer: what was answered, when, how it came, and what the teacher can do with it.

use leptos::prelude::*;

use super::at_work;
use super::not_this_childs::Asked;
use super::settle::ToSettle;
use crate::domain::agreement::{Authority, PhotographAnswers};
use crate::domain::classroom::Event;
use crate::domain::register::view::AnswerView;
use crate::pages::named::answered;
use crate::shell::{Shell, shell};
use crate::ui::{Banner, BannerKind, Button, ButtonKind};
use crate::words::{date_and_clock, say, say_with};

/// Where an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Counted,
    ToCheck,
    SetAside,
}

impl Standing {
    fn name(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::ToCheck => "to-check",
            Self::SetAside => "set-aside",
        }
    }
}

/// One answer as a sheet of its own. `homeless` when its child is not of this class: then it can be moved, not counted.
#[component]
pub fn AnswerCard(
    answer: AnswerView,
    standing: Standing,
    asked: Asked,
    #[prop(optional)] shown: Option<Memo<bool>>,
    #[prop(optional)] homeless: bool,
) -> impl IntoView {
    let shell = shell();
    let title = if answer.grown_up.is_some() { "answer-grown-up" } else { "answer-pupil" };
    let why = match (standing, &answer.why) {
        (Standing::ToCheck, Some(doubt)) => Some((BannerKind::Warning, say(doubt))),
        (Standing::SetAside, Some(reason)) => {
            Some((BannerKind::Info, say_with("answer-set-aside", &[("reason", reason.clone().into())])))
        }
        _ => None,
    };
    let facts = facts(shell, &answer, shown);
    let older = (standing == Standing::Counted && answer.older).then(|| {
        view! { <Banner kind=BannerKind::Info><p>{say("answer-older")}</p></Banner> }
    });
    view! {
        <section class="sheet stack answer" data-standing=standing.name()>
            <h2>{say(title)}</h2>
            {(standing == Standing::Counted).then(|| view! { <ToSettle answer=answer.clone() /> })}
            {older}
            {why.map(|(kind, words)| view! { <Banner kind=kind><p>{words}</p></Banner> })}
            <dl class="register-record">{facts}</dl>
            <Ways answer=answer standing=standing asked=asked homeless=homeless />
        </section>
    }
}

/// What can be done with the answer.
#[component]
fn Ways(answer: AnswerView, standing: Standing, asked: Asked, homeless: bool) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let id = answer.id;
    let count = (standing != Standing::Counted && !homeless).then(|| {
        let word = if standing == Standing::SetAside { "answer-bring-back" } else { "answer-count" };
        view! {
            <Button
                label=say(word)
                kind=ButtonKind::Plain
                icon=if standing == Standing::SetAside { "undo" } else { "tick" }
                disabled=busy
                on_press=Callback::new(move |()| shell.classroom(Event::Counted(id)))
            />
        }
    });
    let word = if homeless { "answer-find-child" } else { "answer-not-this-childs" };
    view! {
        <div class="actions">
            {count}
            <Button
                label=say(word)
                kind=ButtonKind::Quiet
                disabled=busy
                on_press=Callback::new(move |()| asked.about(&answer, standing))
            />
        </div>
    }
}

/// The answer's facts, each with its name.
fn facts(shell: Shell, answer: &AnswerView, shown: Option<Memo<bool>>) -> Vec<AnyView> {
    let who = answer.grown_up.clone().map(|(name, relationship)| {
        let relationship = say(&format!("relationship-{relationship}"));
        let name = move || match shown.is_none_or(|shown| shown.get()) {
            true => name.clone(),
            false => say("answer-covered"),
        };
        vec![fact("answer-by", name), fact("answer-relationship", relationship)]
    });
    let helper = answer.helper.clone().map(|helper| fact("answer-helper", helper));
    let door = answer.door.as_ref().map(|door| fact("answer-door", say(door)));
    let cleared = answer.cleared.then(|| fact("answer-cleared", say("answer-cleared-what")));
    let first = [
        fact("answer-what", answered(answer.answer, answer.way.as_deref())),
        fact("answer-when", date_and_clock(answer.ended)),
    ];
    let photographs = answer.photographs.as_ref().map(|answers| photographs(shell, answers));
    first
        .into_iter()
        .chain(who.into_iter().flatten())
        .chain(helper)
        .chain(door)
        .chain(cleared)
        .chain(photographs.into_iter().flatten())
        .collect()
}

/// Whether the grown-up may decide, then each place with what counts there.
fn photographs(shell: Shell, answers: &PhotographAnswers) -> Vec<AnyView> {
    let places = shell.pack().map(|pack| pack.words.photographs.places.clone()).unwrap_or_default();
    let authority = fact("answer-photographs", say(&format!("answer-authority-{}", answers.authority.word())));
    let place = |(id, _): &(String, bool)| {
        let title = places.iter().find(|place| place.id == *id).map_or_else(|| id.clone(), |place| place.text.clone());
        let said = match (answers.authority, answers.allows(id)) {
            (_, true) => say("answer-yes"),
            (Authority::Yes, false) => say("answer-no"),
            (_, false) => say("answer-no-for-now"),
        };
        titled(title, said)
    };
    std::iter::once(authority).chain(answers.places.iter().map(place)).collect()
}

fn fact(title: &str, said: impl IntoView + 'static) -> AnyView {
    titled(say(title), said)
}

fn titled(title: String, said: impl IntoView + 'static) -> AnyView {
    view! {
        <dt>{title}</dt>
        <dd>{said}</dd>
    }
    .into_any()
}
