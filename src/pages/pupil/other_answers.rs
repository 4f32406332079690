//! The two other answers: real, equal and calm.

use leptos::prelude::*;

use crate::domain::kiosk::Event;
use crate::pages::report::{reports, turns};
use crate::ui::{Button, ButtonKind, Dialog, Listen, Spoken};
use crate::words::say;

/// The words of one answer: its button, and the question that stands between.
#[derive(Clone, Copy)]
struct Words {
    answer: &'static str,
    title: &'static str,
    words: &'static str,
    yes: &'static str,
}

const NOT_SURE: Words =
    Words { answer: "not-sure", title: "not-sure-title", words: "not-sure-words", yes: "not-sure-yes" };

const NOT_TODAY: Words =
    Words { answer: "not-today", title: "not-today-title", words: "not-today-words", yes: "not-today-yes" };

/// Both, for Listen.
pub fn other_answers_to_hear() -> String {
    [NOT_SURE.answer, NOT_TODAY.answer].map(say).join("\n")
}

/// "I'm not sure, ask my grown-up" and "Not today". Both end the visit, so a question stands between, for fingers that slip.
#[component]
pub fn OtherAnswers() -> impl IntoView {
    view! {
        <div class="sign-other">
            <OtherAnswer words=NOT_SURE icon="question" on_yes=reports(|shell| Event::SaidNotSure(shell.now())) />
            <OtherAnswer words=NOT_TODAY icon="pause" on_yes=reports(|shell| Event::SaidNotToday(shell.now())) />
        </div>
    }
}

#[component]
fn OtherAnswer(words: Words, icon: &'static str, on_yes: Callback<()>) -> impl IntoView {
    let asking = RwSignal::new(false);
    view! {
        <Button label=say(words.answer) kind=ButtonKind::Plain icon=icon on_press=turns(asking, true) />
        <Dialog open=asking title=say(words.title)>
            <Listen text=[words.title, words.words, words.yes, "keep-going"].map(say).join("\n") />
            <p><Spoken text=say(words.words) /></p>
            <div class="actions">
                <Button label=say(words.yes) on_press=on_yes />
                <Button label=say("keep-going") kind=ButtonKind::Plain icon="back" on_press=turns(asking, false) />
            </div>
        </Dialog>
    }
}
