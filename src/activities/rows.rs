//! One pick for each of several rows: a mailbox, where each message gets its fate, and a message that is put together.

use leptos::prelude::*;

use super::thinking::Thinking;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Choice, Fate, Gap, Letter};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Button, Icon, Spoken};
use crate::words::say;

/// One row: what it is about, and what can be picked. Each pick says whether it would be right.
#[derive(Clone)]
struct Row {
    label: String,
    text: String,
    picks: Vec<(String, bool)>,
}

/// A made-up mailbox. Each message is kept, closed and told, or asked about.
#[component]
pub fn Inbox(letters: Vec<Letter>, round: Round, turn: Turn) -> impl IntoView {
    let fate = |(fate, key): (Fate, &str), right: Fate| (say(key), fate == right);
    let keys = ["lesson-inbox-keep", "lesson-inbox-close", "lesson-inbox-ask"];
    let row = |letter: Letter| Row {
        picks: Fate::ALL.into_iter().zip(keys).map(|one| fate(one, letter.fate)).collect(),
        label: letter.from,
        text: letter.text,
    };
    let rows: Vec<Row> = letters.into_iter().map(row).collect();
    view! { <Rows rows=rows round=round turn=turn class="inbox" answer=Answer::Sorted how="lesson-inbox-how" /> }
}

/// A message or a passphrase, put together from pieces. What has been picked stands below, as it would be sent.
#[component]
pub fn Build(gaps: Vec<Gap>, round: Round, turn: Turn) -> impl IntoView {
    let pick = |piece: Choice| (piece.text.clone(), piece.verdict.slip().is_none());
    let row =
        |gap: Gap| Row { label: gap.label, text: String::new(), picks: gap.pieces.into_iter().map(pick).collect() };
    let rows: Vec<Row> = gaps.into_iter().map(row).collect();
    view! { <Rows rows=rows round=round turn=turn class="build" answer=Answer::Placed how="lesson-build-how" /> }
}

/// The rows, and the answer when each has its pick.
#[component]
fn Rows(
    rows: Vec<Row>,
    round: Round,
    turn: Turn,
    class: &'static str,
    answer: fn(Vec<u8>) -> Answer,
    how: &'static str,
) -> impl IntoView {
    let marked = round.is_marked();
    let picked = RwSignal::new(kept(&rows, &round));
    let all = move || picked.with(|picked| picked.iter().copied().collect::<Option<Vec<u8>>>());
    let unfinished = Signal::derive(move || turn.asleep() || all().is_none());
    let done = Callback::new(move |()| {
        if let Some(picks) = untrack(all).filter(|_| turn.awake()) {
            turn.report(LessonEvent::Answered(answer(picks)));
        }
    });
    let together = (class == "build").then(|| {
        let rows = rows.clone();
        let text = move || {
            let picked = picked.get();
            let piece = |(row, pick): (&Row, &Option<u8>)| Some(row.picks.get(usize::from((*pick)?))?.0.clone());
            rows.iter()
                .zip(&picked)
                .map(|pair| piece(pair).unwrap_or_else(|| say("lesson-build-gap")))
                .collect::<Vec<_>>()
                .join(" ")
        };
        view! { <p class="build-whole" role="status">{text}</p> }
    });
    let sections = rows
        .into_iter()
        .enumerate()
        .map(|(place, row)| view! { <RowView row=row place=place picked=picked round=round.clone() turn=turn /> })
        .collect_view();
    view! {
        <div class="rows" data-asleep=move || turn.asleep().then_some("")>
            {(!marked).then(|| view! { <Thinking turn=turn class="rows-think" /> })}
            <div class=format!("rows-page {class}")>{sections}{together}</div>
        </div>
        {(!marked).then(|| view! {
            <p class="lesson-how"><Spoken text=say(how) /></p>
            <div class="actions"><Button label=say("lesson-my-answer") on_press=done disabled=unfinished /></div>
        })}
    }
}

/// One row with its picks, of which one at a time is down.
#[component]
fn RowView(row: Row, place: usize, picked: RwSignal<Vec<Option<u8>>>, round: Round, turn: Turn) -> impl IntoView {
    let marked = round.is_marked();
    let picks = row
        .picks
        .into_iter()
        .zip(0_u8..)
        .map(|((text, right), pick)| {
            let is_down = move || picked.with(|picked| picked.get(place) == Some(&Some(pick)));
            let press = move |_| {
                if turn.awake() {
                    picked.update(|picked| {
                        if let Some(slot) = picked.get_mut(place) {
                            *slot = Some(pick);
                        }
                    });
                }
            };
            let mark = untrack(is_down).then_some(if right { "right" } else { "again" }).filter(|_| marked);
            view! {
                <button
                    type="button"
                    class="pick"
                    data-mark=mark
                    aria-pressed=move || if is_down() { "true" } else { "false" }
                    aria-disabled=move || (marked || turn.asleep()).then_some("true")
                    on:click=press
                >
                    <Spoken text=text />
                    {(mark == Some("right")).then(|| view! { <Icon name="tick" /> })}
                </button>
            }
        })
        .collect_view();
    let text = (!row.text.is_empty()).then(|| view! { <p class="row-text"><Spoken text=row.text /></p> });
    let name = row.label.clone();
    view! {
        <div class="row" role="group" aria-label=name>
            <p class="row-label"><Spoken text=row.label /></p>
            {text}
            <div class="row-picks">{picks}</div>
        </div>
    }
}

/// What is picked at the start of a round: what was right stays; all of it while it is talked about; what is right once it
/// is looked at together.
fn kept(rows: &[Row], round: &Round) -> Vec<Option<u8>> {
    let Some(Answer::Sorted(picks) | Answer::Placed(picks)) = round.answer() else { return vec![None; rows.len()] };
    let right = |row: &Row| row.picks.iter().zip(0_u8..).find(|((_, right), _)| *right).map(|(_, pick)| pick);
    let pick = |(row, pick): (&Row, &u8)| {
        let fits = row.picks.get(usize::from(*pick)).is_some_and(|(_, right)| *right);
        match round {
            Round::Marked { together: true, .. } if !fits => right(row),
            Round::Marked { .. } => Some(*pick),
            Round::Asking(_) => fits.then_some(*pick),
        }
    };
    rows.iter().zip(picks).map(pick).collect()
}
