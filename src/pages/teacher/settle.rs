//! A question, a wish to talk, or who may decide: what waits for the school, and the mark that it was done, with its day.

use leptos::prelude::*;

use super::at_work;
use crate::domain::classroom::{Event, Settled};
use crate::domain::moment::Day;
use crate::domain::register::EntryRef;
use crate::domain::register::view::AnswerView;
use crate::shell::shell;
use crate::ui::{Banner, BannerKind, Button, ButtonKind};
use crate::words::{date, say, say_with};

/// What a counted answer asks of the school, each with its mark.
#[component]
pub fn ToSettle(answer: AnswerView) -> impl IntoView {
    let talk =
        about(&answer).map(|words| view! { <Mark id=answer.id what=Settled::Talked on=answer.talked words=words /> });
    let ask = answer.decides_not().then(|| {
        let words = say("child-photographs");
        view! { <Mark id=answer.id what=Settled::Asked on=answer.asked words=words /> }
    });
    view! {
        {talk}
        {ask}
    }
}

/// What somebody wants a talk about, in words; nothing for who just signed.
pub fn about(answer: &AnswerView) -> Option<String> {
    use crate::domain::register::AnswerKind::{NotSure, NotToday, Shared, Signed, Talk};
    match (answer.answer, answer.question) {
        (Signed | Shared, None) => None,
        (Signed | Shared, Some(about)) => {
            let (word, number) = about.word();
            let about = say_with(word, &[("number", number.into())]);
            Some(say_with("settle-question", &[("about", about.into())]))
        }
        (NotSure | NotToday, _) => Some(say("settle-pupil")),
        (Talk, _) => Some(say("settle-talk")),
    }
}

/// What waits, and the button; or the day on which it was done, and the way back.
#[component]
fn Mark(id: EntryRef, what: Settled, on: Option<Day>, words: String) -> impl IntoView {
    let shell = shell();
    let name = match what {
        Settled::Talked => "talked",
        Settled::Asked => "asked",
    };
    let done = on.map(|on| say_with(&format!("settle-{name}"), &[("date", date(on).into())]));
    let (kind, label) = match on {
        None => (BannerKind::Warning, say(&format!("settle-{name}-now"))),
        Some(_) => (BannerKind::Saved, say(&format!("settle-{name}-not"))),
    };
    let press = Callback::new(move |()| {
        let to = on.is_none().then(|| shell.now().day());
        shell.classroom(Event::Settled(what, id, to));
    });
    let look = if on.is_none() { ButtonKind::Plain } else { ButtonKind::Quiet };
    view! {
        <Banner kind=kind>
            <p>{words} {done.map(|done| view! { " " <strong>{done}</strong> })}</p>
            <div class="actions">
                <Button label=label kind=look disabled=at_work() on_press=press />
            </div>
        </Banner>
    }
}
