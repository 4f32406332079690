//! A story whose next page is the child's to pick. Some ways lead to what comes of them, and back.

use leptos::html::Div;
use leptos::prelude::*;

use super::choose::Choose;
use super::hear;
use super::turn::{Round, Turn};
use crate::domain::activity::{Answer, Fork};
use crate::domain::lesson::LessonEvent;
use crate::ui::{Spoken, go_on_at};

/// The fork that is stood at, with its ways on. A fork that was come to takes the focus: the card that led there is gone.
#[component]
pub fn Forks(turns: Vec<Fork>, round: Round, turn: Turn) -> impl IntoView {
    let way = RwSignal::new(kept(&turns, &round));
    let fork_place = NodeRef::<Div>::new();
    let ends = StoredValue::new(turns.clone());
    let step = move |place: u8| {
        let taken = way.with_untracked(|way| way.iter().copied().chain([place]).collect::<Vec<u8>>());
        let over = ends.with_value(|turns| {
            let fork = turns.get(taken.len() - 1);
            let wrong = fork.and_then(|fork| fork.options.get(usize::from(place))?.verdict.slip());
            wrong.is_some() || taken.len() >= turns.len()
        });
        match over {
            true => turn.report(LessonEvent::Answered(Answer::Placed(taken))),
            false => {
                way.set(taken);
                go_on_at(fork_place);
            }
        }
    };
    let picks = Turn {
        on_event: Callback::new(move |event| match event {
            LessonEvent::Answered(Answer::One(place)) => step(place),
            other => turn.report(other),
        }),
        ..turn
    };
    // While it is talked about, the last fork stands there with the way that was picked.
    let last = match round.answer() {
        Some(Answer::Placed(way)) if round.is_marked() => way.last().copied(),
        _ => None,
    };
    let here = match (last, round.is_together()) {
        (Some(place), together) => Round::Marked { answer: Answer::One(place), together },
        (None, _) => Round::Asking(None),
    };
    move || {
        let fork = turns.get(way.with(Vec::len)).or(turns.last())?;
        let (text, options) = (fork.text.clone(), fork.options.clone());
        turn.heard.set([text.clone()].into_iter().chain(hear::cards(&options)).collect());
        Some(view! {
            <div class="fork" node_ref=fork_place tabindex="-1"><Spoken text=text /></div>
            <Choose options=options round=here.clone() turn=picks />
        })
    }
}

/// The way up to the fork that is shown: a wrong turn is gone back from.
fn kept(turns: &[Fork], round: &Round) -> Vec<u8> {
    let Some(Answer::Placed(way)) = round.answer() else { return Vec::new() };
    way.iter().copied().take(way.len().min(turns.len()).saturating_sub(1)).collect()
}
