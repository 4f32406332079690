//! The plan: which lesson, how long its parts take, what to do beforehand. It prints, with a card for a supply teacher.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Missing;
use crate::domain::activity::Band;
use crate::domain::board::{AROUND, Board, BoardForm, RULE};
use crate::domain::papers::{self, Wish};
use crate::domain::school::Translation;
use crate::domain::topic::Topic;
use crate::pages::named::{packs, steps};
use crate::pages::report::goes;
use crate::pages::teacher::DeskNotices;
use crate::pages::under::LanguageSelect;
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Choices, LinkButton, Reader, Screen, Select};
use crate::words::{say, say_with};

/// Who holds it: a teacher the day before, or a supply teacher five minutes before.
#[component]
pub fn Plan(
    planned: RwSignal<Option<Board>>,
    shown: RwSignal<Option<Board>>,
    /// The language that families read under the English.
    language: RwSignal<Option<String>>,
    known: RwSignal<Vec<Translation>>,
) -> impl IntoView {
    let shell = shell();
    let before = planned.with_untracked(|board| board.as_ref().map(|board| (board.band(), board.form())));
    let (band, form) = before.unwrap_or((Band::LowerKs2, BoardForm::Lesson));
    let step = RwSignal::new(Some(band.slug().to_owned()));
    let whole = RwSignal::new((!form.is_short()).then(|| form.slug().to_owned()));
    let short = RwSignal::new(form.is_short().then(|| form.slug().to_owned()));
    let topics = RwSignal::new(Vec::new());
    let missing = RwSignal::new(false);
    // Three questions and a whole lesson give way to each other.
    Effect::new(move |before: Option<Option<String>>| {
        let now = whole.get();
        if now.is_some() && before.is_some_and(|before| before != now) {
            short.set(None);
        }
        now
    });
    Effect::new(move || {
        if short.get().is_some() {
            whole.set(None);
        }
    });
    let wanted = Memo::new(move |_| {
        let form = short.get().or_else(|| whole.get()).as_deref().and_then(BoardForm::parse);
        Some((form?, step.get().as_deref().and_then(Band::parse)?))
    });
    Effect::new(move || {
        if let Some((form, band)) = wanted.get() {
            let same = |board: &Board| (board.form(), board.band()) == (form, band);
            if planned.with_untracked(|board| board.as_ref().is_some_and(same)) {
                return missing.set(false);
            }
            spawn_local(async move {
                let board = shell.board(form, band).await;
                // Another one may have been wanted in the meantime.
                if wanted.get_untracked() == Some((form, band)) {
                    missing.set(board.is_none());
                    planned.set(board);
                }
            });
        }
    });
    let forms = || {
        let whole = BoardForm::ALL.iter();
        whole.map(|(_, slug)| ((*slug).to_owned(), say(&format!("board-{slug}")))).collect::<Vec<_>>()
    };
    Effect::new(move || {
        if let Some(band) = step.get().as_deref().and_then(Band::parse) {
            spawn_local(async move {
                let known = shell.topics_to_ask(band).await;
                let chosen = short.get_untracked().as_deref().and_then(Topic::parse);
                if chosen.is_some_and(|topic| !known.contains(&topic)) {
                    short.set(None);
                }
                topics.set(known);
            });
        }
    });
    let shorts = move || {
        let again = |topic: &Topic| {
            let of = [("topic", say(&format!("topic-{topic}")).into())];
            (topic.slug().to_owned(), say_with("board-again", &of))
        };
        packs().into_iter().chain(topics.with(|topics| topics.iter().map(again).collect::<Vec<_>>())).collect()
    };
    let of_rules = Memo::new(move |_| wanted.get().is_some_and(|(form, _)| form.is_of_rules()));
    let make = move |wish| shell.paper(papers::Event::Wanted(Box::new(wish)));
    let start = Callback::new(move |()| shown.set(planned.get_untracked()));
    view! {
        <Screen title=say("board-plan-title") reader=Reader::Adult page="board-plan" on_back=goes(Route::Teacher)>
            <p>{say("board-plan-lead")}</p>
            <div class="board-choice">
                <section class="sheet stack">
                    <Choices id="board-step" legend=say("board-step") options=Signal::derive(steps) value=step />
                </section>
                <section class="sheet stack">
                    <Choices id="board-form" legend=say("board-form") options=Signal::derive(forms) value=whole />
                    <Select
                        id="board-pack"
                        label=say("board-more")
                        empty=say("board-more-empty")
                        options=Signal::derive(shorts)
                        value=short
                    />
                    <Show when=move || of_rules.get()>
                        <LanguageSelect id="board-language" value=language known=known />
                    </Show>
                </section>
            </div>
            <Missing missing=missing />
            <div class="actions">
                <Button
                    label=say("board-start")
                    icon="next"
                    disabled=Signal::derive(move || planned.with(Option::is_none))
                    on_press=start
                />
                <Button
                    label=say("board-print")
                    kind=ButtonKind::Plain
                    icon="print"
                    on_press=Callback::new(move |()| shell.print())
                />
                <Button
                    label=say("board-plan-paper")
                    kind=ButtonKind::Plain
                    icon="save"
                    on_press=Callback::new(move |()| {
                        if let Some((form, step)) = wanted.get_untracked() {
                            make(Wish { form, step, ..Wish::of("session-plan") });
                        }
                    })
                />
                <Button
                    label=say("board-card-paper")
                    kind=ButtonKind::Plain
                    icon="save"
                    on_press=Callback::new(move |()| make(Wish::of("supply-card")))
                />
                <LinkButton label=say("board-notes-open") href=Route::Notes.address() kind=ButtonKind::Plain elsewhere=true />
            </div>
            <DeskNotices />
            {move || planned.get().map(|board| {
                let watch = (board.band() == Band::Early).then(|| view! { <ToWatch board=board.clone() /> });
                view! {
                    <Sheet board=board />
                    {watch}
                }
            })}
            <SupplyCard />
        </Screen>
    }
}

fn minutes(seconds: u32) -> u32 {
    seconds.div_ceil(60)
}

/// To the quarter of a minute, so that the parts add up to the whole.
fn in_minutes(seconds: u32) -> String {
    let quarters = (seconds + 7) / 15;
    let (whole, part) = (quarters / 4, ["", "¼", "½", "¾"][(quarters % 4) as usize]);
    let minutes = if whole == 0 { part.to_owned() } else { format!("{whole}{part}") };
    // One and a half are minutes already.
    let form = if quarters > 4 { 2 } else { whole };
    say_with("board-part-minutes", &[("form", form.into()), ("minutes", minutes.into())])
}

/// The parts with their minutes, what to do beforehand, and how to go on.
#[component]
fn Sheet(board: Board) -> impl IntoView {
    let pack = shell().pack();
    let plan = board.plan();
    let all = minutes(board.form().seconds(plan, board.rules()));
    let rules = pack.filter(|_| board.form().is_of_rules()).map(|pack| {
        let rules = pack.words.rules.iter().map(|rule| rule.text.clone());
        rules.collect::<Vec<_>>()
    });
    let pages = plan.activities().iter().map(|activity| {
        let title = if activity.title.is_empty() { activity.situation.clone() } else { activity.title.clone() };
        view! { <li><span>{title}</span><span>{in_minutes(activity.seconds.into())}</span></li> }
    });
    let points = |words: &[&str]| words.iter().map(|word| view! { <li>{say(word)}</li> }).collect_view();
    view! {
        <section class="sheet stack board-sheet">
            <h2>{say("board-plan-parts")}</h2>
            <p><strong>{say_with("board-minutes", &[("minutes", (all as usize).into())])}</strong></p>
            <ol class="board-parts">
                <li><span>{say("board-part-ground")}</span><span>{in_minutes(AROUND)}</span></li>
                {pages.collect_view()}
                {rules.into_iter().flatten().map(|rule| view! { <li><span>{rule}</span><span>{in_minutes(RULE)}</span></li> }).collect_view()}
                <li><span>{say("board-part-end")}</span><span>{in_minutes(AROUND)}</span></li>
            </ol>
            <h2>{say("board-before")}</h2>
            <ul class="teacher-points">
                {points(&["board-before-tell", "board-before-think", "board-before-free", "board-before-read"])}
            </ul>
            <h2>{say("board-drive")}</h2>
            <ul class="teacher-points">{points(&["board-drive-keys", "board-drive-tap", "board-drive-blank"])}</ul>
        </section>
    }
}

/// What is seen of one child of the early step, by hand and on paper: the app keeps nothing of it.
#[component]
fn ToWatch(board: Board) -> impl IntoView {
    let columns = ["board-watch-looked", "board-watch-reached", "board-watch-said", "board-watch-help"];
    let heads = columns.map(|word| view! { <th scope="col">{say(word)}</th> }).collect_view();
    let rows = board.plan().activities().iter().map(|activity| {
        let title = if activity.title.is_empty() { activity.situation.clone() } else { activity.title.clone() };
        let empty = columns.map(|_| view! { <td></td> }).collect_view();
        view! { <tr><th scope="row">{title}</th>{empty}</tr> }
    });
    view! {
        <section class="sheet stack board-watch">
            <h2>{say("board-watch-title")}</h2>
            <p>{say("board-watch-what")}</p>
            <p>{say("board-watch-child")}</p>
            <table>
                <thead><tr><th scope="col">{say("board-watch-page")}</th>{heads}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
}

/// All that somebody needs who has never seen the app.
#[component]
fn SupplyCard() -> impl IntoView {
    let told = move || shell().pack().map(|pack| crate::pages::tell::for_the_adult(&pack.words));
    view! {
        <section class="sheet stack board-card">
            <h2>{say("board-card-title")}</h2>
            <p>{say("board-card-what")}</p>
            <ol class="teacher-points">
                <li>{say("board-card-one")}</li>
                <li>{say("board-card-two")}</li>
                <li>{told}</li>
            </ol>
        </section>
    }
}
