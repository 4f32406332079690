//! Something to talk about, with a partner or the class. Nothing of it is asked or kept.

use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::Answer;
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Spoken};
use crate::words::say;

/// What to talk about, and a button for when it has been talked about.
#[component]
pub fn Talk(prompts: Vec<String>, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let done = Callback::new(move |()| {
        if turn.awake() {
            turn.report(LessonEvent::Answered(Answer::Talked));
        }
    });
    let asleep = Signal::derive(move || turn.asleep());
    let prompts = prompts.into_iter().map(|prompt| view! { <li><Spoken text=prompt /></li> }).collect_view();
    view! {
        <div class="rows" data-asleep=move || turn.asleep().then_some("")>
            {(!marked).then(|| view! { <Thinking turn=turn class="rows-think" /> })}
            <ul class="talk">{prompts}</ul>
        </div>
        {(!marked).then(|| view! {
            <div class="actions"><Button label=say("lesson-talk-done") on_press=done disabled=asleep /></div>
        })}
    }
}
