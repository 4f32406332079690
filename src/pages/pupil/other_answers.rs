//! The two other answers: real, equal and calm.

use leptos::prelude::*;

use crate::domain::kiosk::Event;
use crate::pages::report::{reports, turns};
use crate::ui::{Button, ButtonKind, Dialog};
use crate::words::say;

/// "I'm not sure, ask my grown-up" and "Not today". Both end the visit, so a question stands between, for fingers that slip.
#[component]
pub fn OtherAnswers() -> impl IntoView {
    view! {
        <div class="sign-other">
            <OtherAnswer word="not-sure" icon="question" on_yes=reports(|shell| Event::SaidNotSure(shell.now())) />
            <OtherAnswer word="not-today" icon="pause" on_yes=reports(|shell| Event::SaidNotToday(shell.now())) />
        </div>
    }
}

#[component]
fn OtherAnswer(word: &'static str, icon: &'static str, on_yes: Callback<()>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let part = move |name: &str| say(&format!("{word}-{name}"));
    view! {
        <Button label=say(word) kind=ButtonKind::Plain icon=icon on_press=turns(asking, true) />
        <Dialog open=asking title=part("title")>
            <p>{part("words")}</p>
            <div class="actions">
                <Button label=part("yes") on_press=on_yes />
                <Button label=say("keep-going") kind=ButtonKind::Plain icon="back" on_press=turns(asking, false) />
            </div>
        </Dialog>
    }
}
