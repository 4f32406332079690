//! The bar under every slide of the board.

use leptos::prelude::*;

use crate::activities::title;
use crate::domain::board::{Board, Event};
use crate::domain::lesson::LessonEvent;
use crate::pages::report::turns;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Dialog, Steps};
use crate::words::{say, say_with};

/// Back, on, dark, where we are, and away: the same place on every slide.
#[component]
pub fn Bar(board: RwSignal<Option<Board>>, happened: Callback<Event>) -> impl IntoView {
    let shell = shell();
    let of =
        move |read: fn(&Board) -> usize| Signal::derive(move || board.with(|board| board.as_ref().map_or(0, read)));
    let (part, parts) = (of(Board::part), of(Board::parts));
    let place = move || say_with("board-where", &[("part", (part.get() + 1).into()), ("parts", parts.get().into())]);
    let reports = move |event: Event| Callback::new(move |()| happened.run(event.clone()));
    let next = Memo::new(move |_| board.with(|board| board.as_ref().map_or("board-next", word_for_next)));
    let is_last = Memo::new(move |_| part.get() + 1 >= parts.get());
    let jumping = RwSignal::new(false);
    view! {
        <nav class="board-bar" aria-label=say("board-bar")>
            <Steps step=Signal::derive(move || part.get() + 1) of=parts label=Signal::derive(place) />
            <div class="actions">
                <Button
                    label=say("board-back")
                    kind=ButtonKind::Plain
                    icon="back"
                    disabled=Signal::derive(move || part.get() == 0)
                    on_press=reports(Event::WentBack)
                />
                <Button
                    label=Signal::derive(move || say(next.get()))
                    icon="next"
                    disabled=Signal::derive(move || is_last.get())
                    on_press=reports(Event::WentOn)
                />
                <Button label=say("board-blank") kind=ButtonKind::Quiet on_press=reports(Event::Blanked) />
                {shell.can_fill_the_screen().then(|| view! {
                    <Button
                        label=say("board-fill")
                        kind=ButtonKind::Quiet
                        on_press=Callback::new(move |()| shell.fill_the_screen())
                    />
                })}
                <Button label=say("board-jump") kind=ButtonKind::Quiet on_press=turns(jumping, true) />
                <Button
                    label=say("board-leave")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| board.set(None))
                />
            </div>
        </nav>
        <Dialog open=jumping title=say("board-jump")>
            <Parts board=board jumping=jumping happened=happened />
        </Dialog>
    }
}

/// The parts by name, to go to: one tap each, also where a board shows no list of its own.
#[component]
fn Parts(board: RwSignal<Option<Board>>, jumping: RwSignal<bool>, happened: Callback<Event>) -> impl IntoView {
    let (names, here) = board.with_untracked(|board| board.as_ref().map(|board| (names(board), board.part()))).unzip();
    let row = |(part, name): (usize, String)| {
        let jump = Callback::new(move |()| {
            jumping.set(false);
            happened.run(Event::JumpedTo(part));
        });
        let pressed = Signal::stored(here == Some(part));
        view! { <li><Button label=name kind=ButtonKind::Plain pressed=pressed on_press=jump /></li> }
    };
    let rows = names.into_iter().flatten().enumerate().map(row).collect_view();
    view! {
        <ol class="board-jump">{rows}</ol>
        <div class="actions">
            <Button label=say("keep-going") kind=ButtonKind::Quiet icon="back" on_press=turns(jumping, false) />
        </div>
    }
}

/// The word on the button that leads on.
fn word_for_next(board: &Board) -> &'static str {
    match board.what_comes() {
        Some(LessonEvent::Answered(_)) => "board-reveal",
        Some(LessonEvent::TriedAgain) => "lesson-try-again",
        _ => "board-next",
    }
}

/// What each part is called.
fn names(board: &Board) -> Vec<String> {
    let middle: Vec<String> = match board.form().is_of_rules() {
        true => (1..=board.rules()).map(|number| say_with("board-rule-title", &[("number", number.into())])).collect(),
        false => board.plan().activities().iter().map(title).collect(),
    };
    [say("board-part-ground")].into_iter().chain(middle).chain([say("board-part-end")]).collect()
}
