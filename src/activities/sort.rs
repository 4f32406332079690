//! Putting cards into baskets: tap a card, then tap where it goes. Dragging is not needed, nor a steady hand.

use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Basket, Item};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Icon, Picture, PictureView, Spoken};
use crate::words::{say, say_with};

/// The cards in the hand and in the baskets, as this round has them. Plain view state: it becomes an answer only when the
/// child says so.
#[derive(Clone, Copy)]
struct Hands {
    /// For each card the basket it is in.
    put: RwSignal<Vec<Option<u8>>>,
    held: RwSignal<Option<usize>>,
    /// What happened last, for those who do not see it.
    said: RwSignal<String>,
}

impl Hands {
    fn new(items: &[Item], round: &Round) -> Self {
        Self { put: RwSignal::new(kept(items, round)), held: RwSignal::new(None), said: RwSignal::new(String::new()) }
    }

    /// Takes a card up, or lays it down again where it was.
    fn take(self, place: usize, text: &str) {
        let held = self.held.get_untracked() == Some(place);
        self.held.set((!held).then_some(place));
        let holding = || say_with("lesson-sort-holding", &[("thing", text.to_owned().into())]);
        self.said.set(if held { String::new() } else { holding() });
    }

    /// Puts the card in the hand into a basket.
    fn drop_into(self, basket: u8, label: &str, items: &[Item]) {
        let Some(place) = self.held.get_untracked() else { return };
        self.put.update(|put| {
            if let Some(slot) = put.get_mut(place) {
                *slot = Some(basket);
            }
        });
        self.held.set(None);
        let thing = items.get(place).map(|item| item.text.clone()).unwrap_or_default();
        let left = self.put.with_untracked(|put| put.iter().filter(|basket| basket.is_none()).count());
        let put = say_with("lesson-sort-put", &[("thing", thing.into()), ("basket", label.to_owned().into())]);
        self.said.set(format!("{put} {}", say_with("lesson-sort-left", &[("count", left.into())])));
    }

    /// The baskets of all cards, once each card is in one.
    fn answer(self) -> Option<Answer> {
        self.put.with(|put| put.iter().copied().collect::<Option<Vec<u8>>>().map(Answer::Sorted))
    }
}

/// Cards above, baskets below, and the answer when all cards lie in one.
#[component]
pub fn Sort(baskets: Vec<Basket>, items: Vec<Item>, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let hands = Hands::new(&items, &round);
    let incomplete = Signal::derive(move || turn.asleep() || hands.answer().is_none());
    let done = Callback::new(move |()| {
        if let Some(answer) = untrack(|| hands.answer()).filter(|_| turn.awake()) {
            turn.report(LessonEvent::Answered(answer));
        }
    });
    let loose = things(&items, None, &round, hands, turn);
    let sections = baskets
        .into_iter()
        .zip(0_u8..)
        .map(|(basket, place)| {
            let inside = things(&items, Some(place), &round, hands, turn);
            view! { <BasketView basket=basket place=place items=items.clone() hands=hands turn=turn inside=inside /> }
        })
        .collect_view();
    view! {
        <div
            class="sort"
            data-asleep=move || turn.asleep().then_some("")
            data-holding=move || hands.held.get().map(|_| "")
        >
            <div class="sort-top">
                {(!marked).then(|| view! { <Thinking turn=turn class="sort-think" /> })}
                <ul class="sort-things" aria-label=say("lesson-answers")>{loose}</ul>
            </div>
            {(!marked).then(|| view! { <p class="lesson-how"><Spoken text=say("lesson-sort-how") /></p> })}
            <div class="sort-baskets">{sections}</div>
            <p class="sr-only" role="status">{move || hands.said.get()}</p>
            {(!marked).then(|| view! {
                <div class="actions"><Button label=say("lesson-my-answer") on_press=done disabled=incomplete /></div>
            })}
        </div>
    }
}

/// A basket: its lid takes the card in the hand, its cards can be taken up again.
#[component]
fn BasketView(
    basket: Basket,
    place: u8,
    items: Vec<Item>,
    hands: Hands,
    turn: Turn,
    inside: impl IntoView + 'static,
) -> impl IntoView {
    let (label, name) = (basket.label.clone(), basket.label.clone());
    let press = move |_| {
        if turn.awake() {
            hands.drop_into(place, &label, &items);
        }
    };
    let picture = basket.picture.map(|name| view! { <PictureView picture=Picture::Scene(name.to_string()) /> });
    view! {
        <section class="basket" aria-label=name>
            <button
                type="button"
                class="basket-lid"
                aria-disabled=move || hands.held.get().is_none().then_some("true")
                on:click=press
            >
                {picture}
                <Spoken text=basket.label />
            </button>
            <ul class="basket-things">{inside}</ul>
        </section>
    }
}

/// The cards that lie in this basket, or those in none, in their own order.
fn things(
    items: &[Item],
    basket: Option<u8>,
    round: &Round,
    hands: Hands,
    turn: Turn,
) -> impl Fn() -> Vec<AnyView> + Send + Clone + use<> {
    let (items, marked) = (items.to_vec(), round.is_marked());
    move || {
        let put = hands.put.get();
        let here = items.iter().enumerate().filter(|(place, _)| put.get(*place) == Some(&basket));
        here.map(|(place, item)| {
            let mark = marked.then_some(if basket == Some(item.basket) { "right" } else { "again" });
            view! { <li><Thing item=item.clone() place=place mark=mark hands=hands turn=turn /></li> }.into_any()
        })
        .collect()
    }
}

/// One card.
#[component]
fn Thing(item: Item, place: usize, mark: Option<&'static str>, hands: Hands, turn: Turn) -> impl IntoView {
    let text = item.text.clone();
    let press = move |_| {
        if turn.awake() {
            hands.take(place, &text);
        }
    };
    let picture = item.picture.map(|name| view! { <PictureView picture=Picture::Scene(name.to_string()) /> });
    view! {
        <button
            type="button"
            class="thing"
            data-mark=mark
            aria-pressed=move || if hands.held.get() == Some(place) { "true" } else { "false" }
            aria-disabled=move || (mark.is_some() || turn.asleep()).then_some("true")
            on:click=press
        >
            {picture}
            <Spoken text=item.text />
            {(mark == Some("right")).then(|| view! { <Icon name="tick" /> })}
        </button>
    }
}

/// Where the cards lie at the start of a round: what was well placed stays; when it is talked about, all of it lies where
/// it was put, or where it belongs once it is looked at together.
fn kept(items: &[Item], round: &Round) -> Vec<Option<u8>> {
    let Some(Answer::Sorted(put)) = round.answer() else { return vec![None; items.len()] };
    let place = |(item, basket): (&Item, &u8)| match round {
        Round::Asking(_) => (item.basket == *basket).then_some(*basket),
        Round::Marked { together: true, .. } => Some(item.basket),
        Round::Marked { .. } => Some(*basket),
    };
    items.iter().zip(put).map(place).collect()
}
