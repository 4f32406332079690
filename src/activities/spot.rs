//! Finding the lines of a drawn message or page that give something away.

use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Line, Page, Surface};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Icon, Spoken};
use crate::words::say;

/// A made-up tablet with a made-up message or page. A tap picks a line or lets it go; the button under it is the answer.
#[component]
pub fn Spot(page: Page, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let picked = RwSignal::new(kept(&page, &round));
    let kind = match page.surface {
        Surface::Message => "message",
        Surface::Site => "site",
        Surface::Poster => "poster",
    };
    let parts = page
        .lines
        .iter()
        .zip(0_u8..)
        .map(|(line, place)| {
            let was_picked = matches!(round.answer(), Some(Answer::Several(lines)) if lines.contains(&place));
            let mark = round.mark(line.gives_away, was_picked);
            view! { <Part line=line.clone() place=place mark=mark marked=marked picked=picked turn=turn /> }
        })
        .collect_view();
    let heading = page.heading.clone();
    let none_yet = Signal::derive(move || turn.asleep() || picked.with(Vec::is_empty));
    let done = Callback::new(move |()| {
        if turn.awake() {
            turn.report(LessonEvent::Answered(Answer::Several(picked.get_untracked())));
        }
    });
    view! {
        <div class="spot" data-asleep=move || turn.asleep().then_some("")>
            {(!marked).then(|| view! { <Thinking turn=turn class="spot-think" /> })}
            <div class="spot-page" data-kind=kind role="group" aria-label=heading>
                <p class="spot-head"><Spoken text=page.heading /></p>
                {parts}
            </div>
        </div>
        {(!marked).then(|| view! {
            <p class="lesson-how"><Spoken text=say("lesson-spot-how") /></p>
            <div class="actions"><Button label=say("lesson-my-answer") on_press=done disabled=none_yet /></div>
        })}
    }
}

/// One line, which is one button.
#[component]
fn Part(
    line: Line,
    place: u8,
    mark: Option<&'static str>,
    marked: bool,
    picked: RwSignal<Vec<u8>>,
    turn: Turn,
) -> impl IntoView {
    let is_picked = move || picked.with(|lines| lines.contains(&place));
    let press = move |_| {
        if turn.awake() {
            picked.update(|lines| match lines.contains(&place) {
                true => lines.retain(|line| *line != place),
                false => lines.push(place),
            });
        }
    };
    view! {
        <button
            type="button"
            class="spot-part"
            data-mark=mark
            aria-pressed=move || if is_picked() { "true" } else { "false" }
            aria-disabled=move || (marked || turn.asleep()).then_some("true")
            on:click=press
        >
            <Spoken text=line.text />
            {(mark == Some("right")).then(|| view! { <Icon name="tick" /> })}
        </button>
    }
}

/// What is picked at the start of a round: the lines that were found, or all that was picked while it is talked about.
fn kept(page: &Page, round: &Round) -> Vec<u8> {
    let Some(Answer::Several(lines)) = round.answer() else { return Vec::new() };
    let found = |place: &u8| page.lines.get(usize::from(*place)).is_some_and(|line| line.gives_away);
    lines.iter().copied().filter(|place| round.is_marked() || found(place)).collect()
}
