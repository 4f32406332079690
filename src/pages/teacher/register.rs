//! "Who has signed": Needs you, Still to come, Done.

use leptos::prelude::*;

use super::answer::{AnswerCard, Standing};
use super::not_this_childs::{Asked, NotThisChilds};
use super::{at_work, open_class, row_words, told};
use crate::domain::classroom::{Event, Place};
use crate::domain::moment::{Day, Moment};
use crate::domain::register::view::{AnswerView, Row};
use crate::domain::register::{Column as Stands, LogLine};
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Column, ColumnKind, Columns, EmptyState, Field, FilePick, LinkButton,
    NameRow, Notices, Picked, Picture, Reader, Screen,
};
use crate::words::{clock, date, date_and_clock, picture_name, say, say_with};

/// The open class: every child in one of three lists.
#[component]
pub fn Register() -> impl IntoView {
    let rows = open_class(|open| open.view.rows.clone());
    let search = RwSignal::new(String::new());
    let many = Memo::new(move |_| rows.with(Vec::len) > 12);
    view! {
        <Screen title=say("register-title") reader=Reader::Adult page="register">
            <Head />
            <Notices messages=told() />
            <Waiting />
            <OlderWords />
            <Show when=move || many.get()>
                <Field id="search" label=say("register-search") hint=say("register-search-hint") value=search />
            </Show>
            <Show when=move || rows.with(Vec::is_empty)>
                <EmptyState
                    picture=Picture::File("owl-thinking.svg".to_owned())
                    title=say("register-empty-title")
                    text=say("register-empty-text")
                />
            </Show>
            <Columns>
                <List column=Stands::NeedsYou kind=ColumnKind::NeedsYou word="column-needs-you" rows=rows search=search />
                <List column=Stands::StillToCome kind=ColumnKind::StillToCome word="column-still-to-come" rows=rows search=search />
                <List column=Stands::Done kind=ColumnKind::Done word="column-done" rows=rows search=search />
            </Columns>
            <Nobodys />
            <AnswersAsFiles />
            <Next />
            <Log />
        </Screen>
    }
}

/// The class, when it was last saved, and what is always at hand.
#[component]
fn Head() -> impl IntoView {
    let shell = shell();
    let name = open_class(|open| open.view.details.name.to_string());
    let shown = open_class(|open| open.names_shown);
    let busy = at_work();
    let class = move || say_with("register-class", &[("name", name.get().into())]);
    let names = Signal::derive(move || say(if shown.get() { "register-cover" } else { "register-show" }));
    view! {
        <div class="register-head">
            <div class="register-facts">
                <strong>{class}</strong>
                <LastSaved />
            </div>
            <div class="actions">
                <Button
                    label=names
                    kind=ButtonKind::Plain
                    icon="show"
                    on_press=Callback::new(move |()| shell.classroom(Event::ShowedNames(!shown.get_untracked())))
                />
                <Button
                    label=say("register-save")
                    kind=ButtonKind::Plain
                    icon="save"
                    disabled=busy
                    on_press=Callback::new(move |()| shell.classroom(Event::WantedFile))
                />
                <Button
                    label=say("register-lock")
                    kind=ButtonKind::Plain
                    icon="lock"
                    on_press=Callback::new(move |()| shell.classroom(Event::Locked))
                />
            </div>
        </div>
    }
}

/// "Last saved 15:02", always in sight.
#[component]
pub fn LastSaved() -> impl IntoView {
    let saved = open_class(|open| open.view.saved);
    let words = move || saved.get().map_or_else(|| say("register-not-saved"), last_saved);
    view! {
        <span class="last-saved" role="status" data-saved=move || saved.get().map(|_| "")>
            {words}
        </span>
    }
}

fn last_saved(at: Moment) -> String {
    match shell().now().day() == at.day() {
        true => say_with("register-saved", &[("clock", clock(at).into())]),
        false => say_with("register-saved-on", &[("date", date(at.day()).into())]),
    }
}

/// Locked answers on this device that are not in the class yet.
#[component]
fn Waiting() -> impl IntoView {
    let shell = shell();
    let waiting = open_class(|open| open.waiting);
    view! {
        <Show when=move || waiting.get() != 0>
            <Banner kind=BannerKind::Info>
                <p>{move || say_with("register-waiting", &[("count", waiting.get().into())])}</p>
                <Button
                    label=say("register-take-in")
                    kind=ButtonKind::Plain
                    disabled=at_work()
                    on_press=Callback::new(move |()| shell.classroom(Event::WantedWaiting))
                />
            </Banner>
        </Show>
    }
}

/// Answers to words that the school has changed since: those children are asked again.
#[component]
fn OlderWords() -> impl IntoView {
    let shell = shell();
    let answers = open_class(|open| open.view.older.iter().map(|older| older.answers).sum::<u32>());
    view! {
        <Show when=move || answers.get() != 0>
            <Banner kind=BannerKind::Info>
                <p>{move || say_with("register-older", &[("count", answers.get().into())])}</p>
                <Button
                    label=say("words-since")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::SchoolWords)))
                />
            </Banner>
        </Show>
    }
}

/// Locked answers that a class iPad gave out as files, since it could not keep them.
#[component]
fn AnswersAsFiles() -> impl IntoView {
    view! {
        <details class="sheet teacher-more">
            <summary>{say("register-files")}</summary>
            <PickAnswers id="answers" label="register-files-pick" hint="register-files-hint" />
        </details>
    }
}

/// Picks files of locked answers. `label` and `hint` are messages in the words files.
#[component]
pub fn PickAnswers(id: &'static str, label: &'static str, hint: &'static str) -> impl IntoView {
    let shell = shell();
    let picked = Callback::new(move |files: Picked| {
        shell.classroom(Event::PickedAnswers(files.into_iter().map(|(_, bytes)| bytes).collect()));
    });
    view! {
        <FilePick
            id=id
            label=say(label)
            hint=say(hint)
            multiple=true
            disabled=at_work()
            on_picked=picked
        />
    }
}

/// One of the three lists. The number beside its title counts all its children, whatever is searched for.
#[component]
fn List(
    column: Stands,
    kind: ColumnKind,
    word: &'static str,
    rows: Memo<Vec<Row>>,
    search: RwSignal<String>,
) -> impl IntoView {
    let shown = open_class(|open| open.names_shown);
    let own = Memo::new(move |_| {
        rows.with(|rows| rows.iter().filter(|row| row.column == column).cloned().collect::<Vec<_>>())
    });
    let list = move || {
        let (wanted, names) = (search.get().to_lowercase(), shown.get());
        let found = own.get().into_iter().filter(|row| says(row, names).contains(wanted.trim()));
        found.map(|row| view! { <Child row=row names=names /> }).collect_view()
    };
    view! {
        <Column kind=kind title=say(word) count=Signal::derive(move || own.with(Vec::len))>
            {list}
            <Show when=move || own.with(Vec::is_empty)>
                <li class="column-none">{say("register-nobody")}</li>
            </Show>
        </Column>
    }
}

/// What a search looks through: only what is in sight.
fn says(row: &Row, names: bool) -> String {
    let picture = picture_name(row.pupil.picture);
    let all = if names { format!("{picture} {} {}", row.pupil.screen_name, row.pupil.paper_name) } else { picture };
    all.to_lowercase()
}

/// One child: the name once names are shown, the picture name always.
#[component]
fn Child(row: Row, names: bool) -> impl IntoView {
    let shell = shell();
    let number = row.pupil.number;
    let picture = Picture::animal(row.pupil.picture.colour(), row.pupil.picture.animal());
    let name = if names { row.pupil.screen_name.to_string() } else { picture_name(row.pupil.picture) };
    view! {
        <NameRow
            name=name
            picture=picture
            note=row_words::standing(&row)
            on_press=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Child(number))))
        />
    }
}

/// Answers whose child is not of this class: shown whole, since they have no child's page to stand on.
#[component]
fn Nobodys() -> impl IntoView {
    let waiting = open_class(|open| open.view.nobodys.clone());
    let aside = open_class(|open| {
        let known = |answer: &&AnswerView| open.view.row(answer.child).is_none();
        open.view.set_aside.iter().filter(known).cloned().collect::<Vec<_>>()
    });
    let asked = Asked::new();
    let cards = move || {
        let waiting = waiting.get().into_iter().map(|answer| (answer, Standing::ToCheck));
        let aside = aside.get().into_iter().map(|answer| (answer, Standing::SetAside));
        let all = waiting.chain(aside);
        all.map(|(answer, standing)| view! { <AnswerCard answer=answer standing=standing asked=asked homeless=true /> })
            .collect_view()
    };
    view! {
        <Show when=move || !(waiting.with(Vec::is_empty) && aside.with(Vec::is_empty))>
            <section class="stack">
                <h2>{say("register-nobodys")}</h2>
                <p>{say("register-nobodys-what")}</p>
                {cards}
            </section>
        </Show>
        <NotThisChilds asked=asked />
    }
}

/// What comes next with this class.
#[component]
fn Next() -> impl IntoView {
    let shell = shell();
    let turn = move |place| Callback::new(move |()| shell.classroom(Event::TurnedTo(place)));
    let filming = shell.pack().is_some_and(|pack| pack.words.filming.is_some());
    view! {
        <section class="sheet stack">
            <h2>{say("register-next")}</h2>
            <div class="teacher-ways">
                <div class="stack">
                    <p>{say("board-plan-lead")}</p>
                    <LinkButton label=say("board-plan-open") href=Route::Board.address() kind=ButtonKind::Plain icon="people" />
                </div>
                <div class="stack">
                    <p>{say("register-ipad-what")}</p>
                    <Button label=say("register-ipad") icon="ipad" on_press=turn(Place::Ipad) />
                </div>
                <div class="stack">
                    <p>{say("register-other-what")}</p>
                    <Button label=say("register-other") kind=ButtonKind::Plain icon="ipad" on_press=turn(Place::OtherIpads) />
                </div>
                <div class="stack">
                    <p>{say("register-collect-what")}</p>
                    <Button label=say("register-collect") kind=ButtonKind::Plain icon="camera" on_press=turn(Place::Collect) />
                </div>
                <div class="stack">
                    <p>{say("papers-open-what")}</p>
                    <Button label=say("papers-open") kind=ButtonKind::Plain icon="print" on_press=turn(Place::Papers) />
                </div>
                <div class="stack">
                    <p>{say("register-hand-over-what")}</p>
                    <Button
                        label=say("register-hand-over")
                        kind=ButtonKind::Plain
                        icon="print"
                        on_press=turn(Place::HandOver)
                    />
                </div>
                <div class="stack">
                    <p>{say("register-check-what")}</p>
                    <Button label=say("register-check") kind=ButtonKind::Plain icon="tick" on_press=turn(Place::Check) />
                </div>
            </div>
            <div class="actions">
                <Button label=say("roll-title") kind=ButtonKind::Quiet on_press=turn(Place::Roll) />
                <Button label=say("words-title") kind=ButtonKind::Quiet on_press=turn(Place::SchoolWords) />
                {filming.then(|| view! { <Button label=say("filming-title") kind=ButtonKind::Quiet on_press=turn(Place::Filming) /> })}
            </div>
        </section>
    }
}

/// The class's own log, the newest first.
#[component]
fn Log() -> impl IntoView {
    let log = open_class(|open| open.view.log.clone());
    let lines = move || log.get().iter().rev().map(line).collect_view();
    view! {
        <details class="sheet teacher-more">
            <summary>{say("register-log")}</summary>
            <ul class="teacher-log">{lines}</ul>
        </details>
    }
}

fn line(line: &LogLine) -> impl IntoView + use<> {
    let detail = Day::parse(&line.detail).map_or_else(|| line.detail.clone(), date);
    view! {
        <li>
            <span>{date_and_clock(line.at)}</span>
            " "
            <strong>{say_with(&line.what, &[("detail", detail.into())])}</strong>
        </li>
    }
}
