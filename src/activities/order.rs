//! Putting cards in order: a tap puts a card at the end of the line, another tap takes it out again.

use leptos::html::Ul;
use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Step};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Icon, Picture, PictureView, Spoken, catch_focus};
use crate::words::{say, say_with};

/// The cards that stand in line, and what happened last, for those who do not see it.
#[derive(Clone, Copy)]
struct Line {
    cards: RwSignal<Vec<u8>>,
    said: RwSignal<String>,
    /// The loose cards. Whoever presses by key goes on from here when the card that was pressed has moved away.
    loose: NodeRef<Ul>,
}

impl Line {
    fn tap(self, card: u8, text: String) {
        let stood = self.cards.with_untracked(|cards| cards.contains(&card));
        self.cards.update(|cards| match stood {
            true => cards.retain(|other| *other != card),
            false => cards.push(card),
        });
        let place = self.cards.with_untracked(Vec::len);
        self.said.set(match stood {
            true => say_with("lesson-order-out", &[("thing", text.into())]),
            false => say_with("lesson-order-in", &[("thing", text.into()), ("place", place.into())]),
        });
        catch_focus(self.loose);
    }
}

/// The loose cards above, the line below, and the answer when no card is loose.
#[component]
pub fn Order(cards: Vec<Step>, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let line =
        Line { cards: RwSignal::new(kept(&cards, &round)), said: RwSignal::new(String::new()), loose: NodeRef::new() };
    let all = cards.len();
    let drawn = move |card: u8, place: Option<u8>| {
        let step = cards.get(usize::from(card))?.clone();
        let mark = place.filter(|_| marked).map(|place| if step.place == place { "right" } else { "again" });
        Some(view! { <li><Card step=step card=card mark=mark line=line turn=turn /></li> })
    };
    let standing = drawn.clone();
    let loose = move || {
        let line = line.cards.get();
        (0_u8..).take(all).filter(|card| !line.contains(card)).filter_map(|card| drawn(card, None)).collect_view()
    };
    let standing = move || {
        let line = line.cards.get().into_iter().zip(0_u8..);
        line.filter_map(|(card, place)| standing(card, Some(place))).collect_view()
    };
    let unfinished = Signal::derive(move || turn.asleep() || line.cards.with(Vec::len) < all);
    let done = Callback::new(move |()| {
        if turn.awake() {
            turn.report(LessonEvent::Answered(Answer::Ordered(line.cards.get_untracked())));
        }
    });
    view! {
        <div class="sort" data-asleep=move || turn.asleep().then_some("")>
            <div class="sort-top">
                {(!marked).then(|| view! { <Thinking turn=turn class="sort-think" /> })}
                <ul class="sort-things" node_ref=line.loose tabindex="-1" aria-label=say("lesson-answers")>{loose}</ul>
            </div>
            {(!marked).then(|| view! { <p class="lesson-how"><Spoken text=say("lesson-order-how") /></p> })}
            <ol class="order-line" aria-label=say("lesson-order-line")>{standing}</ol>
            <p class="sr-only" role="status">{move || line.said.get()}</p>
            {(!marked).then(|| view! {
                <div class="actions"><Button label=say("lesson-my-answer") on_press=done disabled=unfinished /></div>
            })}
        </div>
    }
}

/// One card, loose or in line.
#[component]
fn Card(step: Step, card: u8, mark: Option<&'static str>, line: Line, turn: Turn) -> impl IntoView {
    let text = step.text.clone();
    let press = move |_| {
        if turn.awake() {
            line.tap(card, text.clone());
        }
    };
    let picture = step.picture.map(|name| view! { <PictureView picture=Picture::Scene(name.to_string()) /> });
    view! {
        <button
            type="button"
            class="thing"
            data-mark=mark
            aria-disabled=move || (mark.is_some() || turn.asleep()).then_some("true")
            on:click=press
        >
            {picture}
            <Spoken text=step.text />
            {(mark == Some("right")).then(|| view! { <Icon name="tick" /> })}
        </button>
    }
}

/// What stands in line at the start of a round: as far as it was right, all of it while it is talked about, or the right
/// order once it is looked at together.
fn kept(cards: &[Step], round: &Round) -> Vec<u8> {
    let Some(Answer::Ordered(order)) = round.answer() else { return Vec::new() };
    if round.is_together() {
        let of_place = |place| cards.iter().zip(0_u8..).find(|(step, _)| step.place == place).map(|(_, card)| card);
        return (0_u8..).take(cards.len()).filter_map(of_place).collect();
    }
    let stands = |(card, place): &(u8, u8)| {
        round.is_marked() || cards.get(usize::from(*card)).is_some_and(|step| step.place == *place)
    };
    order.iter().copied().zip(0_u8..).take_while(stands).map(|(card, _)| card).collect()
}
