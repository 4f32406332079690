//! The codes of one class's answers, one after the other.

use leptos::prelude::*;

use super::{name, part};
use crate::domain::carry::{ClassMark, Event, Page, ROUND, Round};
use crate::shell::CarryDesk;
use crate::ui::{Button, ButtonKind, Mood, Owl, QrRow, Reader, Screen};
use crate::words::{say, say_with};

/// Large, for a laptop's camera; many answers come in rounds.
#[component]
pub fn Codes(desk: CarryDesk, class: ClassMark) -> impl IntoView {
    let shelf = part(desk, move |carry| carry.shelf(class).cloned());
    let title = Signal::derive(move || {
        let name = shelf.with(|shelf| shelf.as_ref().map(name).unwrap_or_default());
        say_with("codes-title", &[("name", name.into())])
    });
    let round = part(desk, |carry| match &carry.page {
        Page::Showing(_, round) => Some(round.clone()),
        _ => None,
    });
    view! {
        <Screen
            title=title
            reader=Reader::Adult
            page="answers"
            on_back=Callback::new(move |()| desk.happened(Event::WentBack))
        >
            {move || match round.get() {
                Some(round) => view! { <Shown desk=desk round=round /> }.into_any(),
                None => view! { <Owl mood=Mood::Thinking says=say("codes-drawing") /> }.into_any(),
            }}
        </Screen>
    }
}

#[component]
fn Shown(desk: CarryDesk, round: Round) -> impl IntoView {
    let numbers = [("from", (round.from + 1).into()), ("last", round.last().into()), ("count", round.of.into())];
    let which = say_with("codes-which", &numbers);
    let turn = move |from: u32| Callback::new(move |()| desk.happened(Event::TurnedTo(from)));
    let (before, after) = (round.from.checked_sub(ROUND), Some(round.last()).filter(|last| *last < round.of));
    view! {
        <div class="scan-page">
            <QrRow drawings=round.drawings label=which.clone() />
            <section class="sheet stack">
                <h2>{which}</h2>
                <ol class="scan-steps">
                    <li>{say("codes-how-1")}</li>
                    <li>{say("codes-how-2")}</li>
                    <li>{say("codes-how-3")}</li>
                </ol>
                <div class="actions" hidden=before.is_none() && after.is_none()>
                    {before.map(|from| view! {
                        <Button label=say("codes-before") kind=ButtonKind::Plain icon="back" on_press=turn(from) />
                    })}
                    {after.map(|from| view! { <Button label=say("codes-after") icon="next" on_press=turn(from) /> })}
                </div>
            </section>
        </div>
    }
}
