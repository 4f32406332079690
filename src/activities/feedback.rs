//! What the owl says to an answer: why it helps, or what to do. Never how well it was done.

use leptos::html::H2;
use leptos::prelude::*;

use super::turn::Turn;
use crate::domain::activity::{Activity, Answer, Mark};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Spoken};
use crate::words::say;

/// More sentences than this at once are not heard; the cards show what else to look at.
const SENTENCES: usize = 2;

const RIGHT: &str = "lesson-right";
const AGAIN: &str = "lesson-again";

/// What is said, a line each.
pub fn lines(activity: &Activity, answer: &Answer, together: bool) -> Vec<String> {
    let reason = [activity.why.clone(), activity.tell.clone()];
    match activity.mark(answer) {
        Some(Mark::Wrong { mut feedback, .. }) if !together => {
            feedback.dedup();
            feedback.truncate(SENTENCES);
            feedback
        }
        _ => reason.into(),
    }
}

/// The line over it.
pub fn opening(activity: &Activity, answer: &Answer, together: bool) -> &'static str {
    let right = activity.mark(answer).is_some_and(|mark| mark.is_right());
    match (right, together) {
        (true, _) => RIGHT,
        (false, true) => "lesson-together",
        (false, false) => AGAIN,
    }
}

/// The owl with the why and who could be told, or with what to do and another try. Its heading takes the
/// focus, so that it is in sight; the lines themselves are said by the screen's own live region.
#[component]
pub fn Feedback(activity: Activity, answer: Answer, together: bool, turn: Turn) -> impl IntoView {
    let heading = NodeRef::<H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            queue_microtask(move || drop(heading.focus()));
        }
    });
    let line = opening(&activity, &answer, together);
    let (mark, label, event) = match line {
        AGAIN => ("again", "lesson-try-again", LessonEvent::TriedAgain),
        _ => ("right", "lesson-next", LessonEvent::WentOn),
    };
    let owl = if line == RIGHT { "pictures/owl-pleased.svg" } else { "pictures/owl-pointing.svg" };
    let press = Callback::new(move |()| turn.report(event.clone()));
    let said = lines(&activity, &answer, together);
    let paragraphs = said.iter().cloned().map(|line| view! { <p><Spoken text=line /></p> }).collect_view();
    view! {
        <section class="feedback" data-mark=mark aria-labelledby="feedback-title">
            <img class="feedback-owl" src=owl alt="" draggable="false" />
            <div class="feedback-words">
                <h2 id="feedback-title" node_ref=heading tabindex="-1"><strong><Spoken text=say(line) /></strong></h2>
                {paragraphs}
            </div>
            <div class="actions">
                <Button label=say(label) on_press=press />
            </div>
        </section>
    }
}
