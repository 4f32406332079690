//! The lesson on the big screen. A remote has two buttons; everything else is a help.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::bar::Bar;
use crate::activities::{ActivityScreen, draw_answers, title, words_to_hear};
use crate::domain::activity::Activity;
use crate::domain::board::{Board, BoardCode, Event, Hands, Slide};
use crate::domain::lesson::Stage;
use crate::domain::school::Translation;
use crate::pages::report::tells;
use crate::pages::rule_list::rule_picture;
use crate::pages::under::Under;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Mood, Owl, Picture, PictureView, Reader, Screen, Spoken, a_dialog_is_open};
use crate::words::{picture_name, say, say_with};

/// Which screen is shown. It changes only when the screen does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Dark,
    Ground,
    Rule(usize),
    Page,
    End,
}

/// Goes through the board's lesson until it is left for the plan.
#[component]
pub fn OnTheBoard(board: RwSignal<Option<Board>>, beside: Signal<Option<Translation>>) -> impl IntoView {
    let happened =
        Callback::new(move |event: Event| board.update(|board| *board = board.take().map(|it| it.update(event))));
    let keys = window_event_listener(ev::keydown, move |key| {
        let dark = board.with_untracked(|board| board.as_ref().is_some_and(Board::is_blank));
        match key.key().as_str() {
            // What a remote sends to begin or end a talk. A page that loads again would lose its place.
            "F5" if !dark && shell().can_fill_the_screen() => {
                key.prevent_default();
                shell().fill_the_screen();
            }
            _ => {
                if let Some(event) = meaning(&key, dark) {
                    key.prevent_default();
                    happened.run(event);
                }
            }
        }
    });
    on_cleanup(move || keys.remove());
    // The device would go dark while the class talks.
    let _awake_while_shown = StoredValue::new_local(shell().stay_awake());
    let shown = Memo::new(move |_| {
        board.with(|board| match board.as_ref().map(|board| (board.is_blank(), board.slide())) {
            Some((true, _)) => Shown::Dark,
            Some((_, Slide::GroundRules)) => Shown::Ground,
            Some((_, Slide::Rule(rule))) => Shown::Rule(rule),
            Some((_, Slide::Page(..))) => Shown::Page,
            Some((_, Slide::End)) | None => Shown::End,
        })
    });
    view! {
        {move || match shown.get() {
            Shown::Dark => view! { <Dark happened=happened /> }.into_any(),
            Shown::Ground => view! { <Ground board=board happened=happened /> }.into_any(),
            Shown::Rule(rule) => view! { <RuleSlide rule=rule beside=beside board=board happened=happened /> }.into_any(),
            Shown::Page => view! { <Page board=board happened=happened /> }.into_any(),
            Shown::End => view! { <End board=board happened=happened /> }.into_any(),
        }}
    }
}

/// Keys that are held down for the sake of another.
const HELD: [&str; 5] = ["Shift", "Control", "Alt", "AltGraph", "Meta"];

/// What a key of a remote or a keyboard means. None while a card lies over the board, whose keys are its own. Any key brings a dark
/// board back.
fn meaning(key: &leptos::web_sys::KeyboardEvent, dark: bool) -> Option<Event> {
    let target = key.target().and_then(|it| it.dyn_into::<leptos::web_sys::Element>().ok());
    let tag = target.map(|it| it.tag_name()).unwrap_or_default();
    if key.ctrl_key() || key.meta_key() || key.alt_key() || a_dialog_is_open() {
        return None;
    }
    if dark {
        return (!HELD.contains(&key.key().as_str())).then_some(Event::Blanked);
    }
    match key.key().as_str() {
        "ArrowRight" | "PageDown" => Some(Event::WentOn),
        // Some remotes send Enter or the space bar. On a button they press that, as ever.
        "Enter" | " " if tag != "BUTTON" && tag != "A" => Some(Event::WentOn),
        "ArrowLeft" | "PageUp" => Some(Event::WentBack),
        "b" | "B" | "." => Some(Event::Blanked),
        _ => None,
    }
}

/// All look at the teacher.
#[component]
fn Dark(happened: Callback<Event>) -> impl IntoView {
    let dark = NodeRef::<leptos::html::Button>::new();
    Effect::new(move |_| {
        if let Some(dark) = dark.get() {
            drop(dark.focus());
        }
    });
    view! {
        <button type="button" class="board-dark" node_ref=dark on:click=move |_| happened.run(Event::Blanked)>
            <span class="sr-only">{say("board-dark")}</span>
        </button>
    }
}

/// A part of the lesson with the bar under it.
#[component]
fn Frame(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] listen: Signal<String>,
    board: RwSignal<Option<Board>>,
    happened: Callback<Event>,
    children: Children,
) -> impl IntoView {
    view! {
        <Screen title=title reader=Reader::Board page="board" listen=listen tell=tells()>
            {children()}
            <Bar board=board happened=happened />
        </Screen>
    }
}

/// The ground rules, before any content.
#[component]
fn Ground(board: RwSignal<Option<Board>>, happened: Callback<Event>) -> impl IntoView {
    let of_rules = board.with_untracked(|board| board.as_ref().is_some_and(|board| board.form().is_of_rules()));
    let about = if of_rules { "board-ground-rules" } else { "board-ground-animals" };
    let lines = [about, "board-ground-pass", "board-ground-tell"].map(say);
    view! {
        <Frame title=say("board-ground-title") listen=lines.join("\n") board=board happened=happened>
            <div class="board-ground">
                <PictureView picture=Picture::File("owl-pointing.svg".to_owned()) />
                <ul>{lines.map(|line| view! { <li><Spoken text=line /></li> }).collect_view()}</ul>
            </div>
        </Frame>
    }
}

/// A rule of the school, with something to say to each other.
#[component]
fn RuleSlide(
    rule: usize,
    beside: Signal<Option<Translation>>,
    board: RwSignal<Option<Board>>,
    happened: Callback<Event>,
) -> impl IntoView {
    let (text, picture, under) = untrack(|| {
        let pack = shell().pack()?;
        let rule = pack.words.rules.get(rule)?;
        let beside = beside.get();
        let under = beside.as_ref().and_then(|beside| Some(Under::new(beside, beside.rules.get(&rule.id)?)));
        Some((rule.text.clone(), rule_picture(rule), under))
    })
    .unwrap_or_default();
    let picture = picture.unwrap_or_else(|| Picture::File("owl-pointing.svg".to_owned()));
    let title = say_with("board-rule-title", &[("number", (rule + 1).into())]);
    let listen = format!("{text}\n{}", say("board-rule-talk"));
    view! {
        <Frame title=title listen=listen board=board happened=happened>
            <article class="rule board-rule">
                <div class="rule-picture"><PictureView picture=picture /></div>
                <div class="rule-words">
                    <p class="rule-text"><Spoken text=text /></p>
                    {under.map(Under::line)}
                </div>
            </article>
            <Owl mood=Mood::Listening says=say("board-rule-talk") />
        </Frame>
    }
}

/// A page of the lesson: the same as on an iPad, larger, with hands to raise.
#[component]
fn Page(board: RwSignal<Option<Board>>, happened: Callback<Event>) -> impl IntoView {
    let now = move || board.with(|board| board.as_ref().and_then(on_the_page));
    let Some(first) = untrack(now) else { return ().into_any() };
    let shown = Memo::new(move |before: Option<&(Activity, Stage)>| {
        now().or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
    });
    let activity = Memo::new(move |_| shown.with(|(activity, _)| activity.clone()));
    let stage = Memo::new(move |_| shown.with(|(_, stage)| stage.clone()));
    let think = board.with_untracked(|board| board.as_ref().map_or(0, |board| board.band().think_seconds()));
    let hands = board.with_untracked(|board| board.as_ref().is_some_and(|board| board.form().has_hands()));
    let heard = RwSignal::new(Vec::new());
    let asking = Memo::new(move |_| stage.with(|stage| matches!(stage, Stage::Answering { .. })));
    view! {
        <Frame
            title=Signal::derive(move || activity.with(title))
            listen=Signal::derive(move || shown.with(|(activity, stage)| words_to_hear(activity, stage, &heard.get())))
            board=board
            happened=happened
        >
            <ActivityScreen
                activity=activity.into()
                stage=stage.into()
                think_seconds=Signal::stored(think)
                ways=Signal::stored(Some(draw_answers))
                heard=heard
                on_event=Callback::new(move |event| happened.run(Event::Lesson(event)))
            />
            <Show when=move || asking.get()>
                {if hands {
                    view! { <RaisedHands board=board happened=happened /> }.into_any()
                } else {
                    view! { <p class="board-turn">{say("board-group-turn")}</p> }.into_any()
                }}
            </Show>
        </Frame>
    }
    .into_any()
}

fn on_the_page(board: &Board) -> Option<(Activity, Stage)> {
    match board.slide() {
        Slide::Page(activity, stage) => Some((activity.clone(), stage.clone())),
        _ => None,
    }
}

/// One tap for all hands, or none at all. Few or half means: talk first.
#[component]
fn RaisedHands(board: RwSignal<Option<Board>>, happened: Callback<Event>) -> impl IntoView {
    let hands = Memo::new(move |_| board.with(|board| board.as_ref().and_then(Board::hands)));
    let button = move |which: Hands, word: &'static str| {
        let raised = Callback::new(move |()| happened.run(Event::RaisedHands(which)));
        view! {
            <Button
                label=say(word)
                kind=ButtonKind::Plain
                pressed=Signal::derive(move || hands.get() == Some(which))
                on_press=raised
            />
        }
    };
    let next = move || match hands.get() {
        None => String::new(),
        Some(Hands::Few | Hands::Half) => say("board-hands-talk"),
        Some(Hands::Most) => say("board-hands-look"),
    };
    view! {
        <section class="board-hands" role="group" aria-label=say("board-hands")>
            <p>{say("board-hands")}</p>
            <div class="actions">
                {button(Hands::Few, "board-hands-few")}
                {button(Hands::Half, "board-hands-half")}
                {button(Hands::Most, "board-hands-most")}
            </div>
            <p class="board-hands-next" role="status">{next}</p>
        </section>
    }
}

/// What we keep in mind, and the code for the iPads when it counted as the lesson.
#[component]
fn End(board: RwSignal<Option<Board>>, happened: Callback<Event>) -> impl IntoView {
    let code = board.with_untracked(|board| {
        let board = board.as_ref().filter(|board| board.form().counts_as_the_lesson())?;
        Some(BoardCode::of(shell().now().day(), board.band()))
    });
    let lines = [say("board-end-words")];
    let card = code.map(|code| {
        view! {
            <section class="board-code sheet">
                <p>{say("board-end-code")}</p>
                <div class="board-code-sign">
                    <PictureView picture=Picture::animal(code.picture.colour(), code.picture.animal()) />
                    <strong>{picture_name(code.picture)}" "{code.digits.to_string()}</strong>
                </div>
                <p>{say("board-end-ipads")}</p>
            </section>
        }
    });
    view! {
        <Frame title=say("board-end-title") listen=lines.join("\n") board=board happened=happened>
            <div class="board-ground" data-small=card.is_some().then_some("")>
                <PictureView picture=Picture::File("owl-pleased.svg".to_owned()) />
                <ul>{lines.map(|line| view! { <li><Spoken text=line /></li> }).collect_view()}</ul>
            </div>
            {card}
        </Frame>
    }
}
