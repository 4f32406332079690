//! The moment to think, beside the answers.

use leptos::prelude::*;

use super::turn::Turn;
use crate::domain::lesson::LessonEvent;
use crate::ui::ThinkRing;
use crate::words::say;

/// The ring, and the owl's one friendly word to an early tap. After a pause the ring starts afresh; where the answers are
/// awake already it stands full, so that nothing moves.
#[component]
pub fn Thinking(turn: Turn, class: &'static str) -> impl IntoView {
    let asleep = Memo::new(move |_| turn.asleep());
    let ready = Callback::new(move |()| turn.report(LessonEvent::Thought));
    view! {
        <div class=class>
            {move || match asleep.get() {
                true => view! { <ThinkRing seconds=turn.think_seconds on_ready=ready /> },
                false => view! { <ThinkRing seconds=Signal::stored(0) on_ready=Callback::new(|()| ()) /> },
            }}
            <p class="think-first" role="status">{move || turn.reminded().then(|| say("lesson-think-first"))}</p>
        </div>
    }
}
