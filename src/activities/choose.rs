//! Picking one card of two to four.

use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Choice};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Icon, Picture, PictureView, Spoken};
use crate::words::say;

/// Cards to pick one of; a tap is the answer. For one thing to do out of a few, never for reading.
#[component]
pub fn Choose(options: Vec<Choice>, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let cards = options
        .into_iter()
        .zip(0_u8..)
        .map(|(option, place)| {
            let picked = round.answer() == Some(&Answer::One(place));
            let mark = round.mark(option.verdict.slip().is_none(), picked);
            view! { <li><Card option=option place=place mark=mark marked=marked turn=turn /></li> }
        })
        .collect_view();
    view! {
        <div class="choose" data-asleep=move || turn.asleep().then_some("")>
            {(!marked).then(|| view! { <Thinking turn=turn class="choose-think" /> })}
            <ul class="choose-answers" aria-label=say("lesson-answers")>{cards}</ul>
        </div>
    }
}

/// One card. Asleep or talked about, it stays in reach of the keyboard and says that it cannot be pressed.
#[component]
fn Card(option: Choice, place: u8, mark: Option<&'static str>, marked: bool, turn: Turn) -> impl IntoView {
    let press = move |_| {
        if turn.awake() && !option.shut {
            turn.report(LessonEvent::Answered(Answer::One(place)));
        }
    };
    let picture = option.picture.map(|name| view! { <PictureView picture=Picture::Scene(name.to_string()) /> });
    view! {
        <button
            type="button"
            class="answer"
            data-mark=mark
            data-shut=option.shut.then_some("")
            aria-disabled=move || (marked || option.shut || turn.asleep()).then_some("true")
            on:click=press
        >
            {picture}
            <Spoken text=option.text />
            {(mark == Some("right")).then(|| view! { <Icon name="tick" /> })}
        </button>
    }
}
