//! Handing over: make the papers, read them back, clear out.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ipad::Step;
use super::office_pack::OfficePack;
use super::register::LastSaved;
use super::{at_work, open_class, told};
use crate::domain::checking::Picked as PickedKind;
use crate::domain::classroom::{Event, Place};
use crate::domain::register::view::PaperState;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Field, FieldKind, FilePick, Notices, Picked, Progress, Reader, Screen};
use crate::words::{say, say_with};

/// How many papers there are, and how far they have come.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Papers {
    made: usize,
    read_back: usize,
    cleared: usize,
    /// Children with something that can stand on a paper, and no paper of it yet.
    to_make: usize,
}

/// Three steps, in this order: only what was read back can be cleared out.
#[component]
pub fn HandOver() -> impl IntoView {
    let shell = shell();
    let papers = open_class(|open| {
        let count = |wanted| open.view.rows.iter().filter(|row| row.paper == wanted).count();
        let to_make = open
            .view
            .rows
            .iter()
            .filter(|row| row.paper == PaperState::NotMade && open.has_answers(&[row.pupil.number]));
        Papers {
            made: count(PaperState::Made),
            read_back: count(PaperState::ReadBack),
            cleared: count(PaperState::Cleared),
            to_make: to_make.count(),
        }
    });
    let made = Signal::derive(move || papers.with(|papers| papers.to_make == 0 && papers.made + papers.read_back > 0));
    let read = Signal::derive(move || papers.with(|papers| papers.made == 0 && papers.read_back > 0));
    let cleared = Signal::derive(move || papers.with(|papers| papers.cleared > 0 && papers.read_back == 0));
    view! {
        <Screen
            title=say("hand-over-title")
            reader=Reader::Adult
            page="teacher"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <p>{say("hand-over-lead")}</p>
            <div class="register-facts"><LastSaved /></div>
            <Notices messages=told() />
            <ol class="teacher-steps">
                <Step word="hand-over-make" done=made><Make papers=papers /></Step>
                <Step word="hand-over-read-back" done=read><ReadBack papers=papers /></Step>
                <Step word="hand-over-clear" done=cleared><ClearOut papers=papers /></Step>
            </ol>
        </Screen>
    }
}

/// One PDF a child, and the table.
#[component]
fn Make(papers: Memo<Papers>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let any = open_class(|open| open.has_answers(&[]));
    let progress = open_class(|open| open.papers);
    let label = Signal::derive(move || {
        let (done, of) = progress.get().unwrap_or_default();
        say_with("hand-over-progress", &[("done", done.into()), ("of", of.into())])
    });
    let to_make = move || say_with("hand-over-to-make", &[("count", papers.get().to_make.into())]);
    view! {
        <p>{say("hand-over-make-what")}</p>
        <p class="clear-text">{say("clear-text")}</p>
        <p>{to_make}</p>
        <Show when=move || progress.get().is_some()>
            <Progress
                step=Signal::derive(move || progress.get().map_or(0, |(done, _)| done as usize))
                of=Signal::derive(move || progress.get().map_or(0, |(_, of)| of as usize))
                label=label
            />
            <div class="actions">
                <Button
                    label=say("papers-stop")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| shell.classroom(Event::StoppedPapers))
                />
            </div>
        </Show>
        <div class="actions">
            <Button
                label=say("hand-over-papers")
                icon="print"
                disabled=Signal::derive(move || busy.get() || !any.get())
                on_press=Callback::new(move |()| shell.classroom(Event::WantedPapers(vec![])))
            />
            <Button
                label=say("hand-over-table")
                kind=ButtonKind::Plain
                icon="save"
                disabled=busy
                on_press=Callback::new(move |()| shell.classroom(Event::WantedTable))
            />
        </div>
        <OfficePack />
        <ForThePack />
    }
}

/// The line by which papers of this class are known wherever the school pack is, for whoever keeps that pack.
#[component]
fn ForThePack() -> impl IntoView {
    let shell = shell();
    let line = RwSignal::new(None::<Option<(String, Vec<String>)>>);
    let show = move |_| spawn_local(async move { line.set(Some(shell.class_line().await)) });
    let shown = move || match line.get()? {
        None => Some(view! { <p><strong>{say("class-line-none")}</strong></p> }.into_any()),
        Some((digits, words)) => Some(
            view! {
                <code class="school-key-line">{format!("\"class_keys\": [\"{digits}\"]")}</code>
                <p>{say("document-words")}" "<strong translate="no">{words.join(" ")}</strong></p>
            }
            .into_any(),
        ),
    };
    view! {
        <section class="sheet stack">
            <h3>{say("class-line-title")}</h3>
            <p>{say("class-line-what")}</p>
            <div class="actions">
                <Button
                    label=say("class-line-show")
                    kind=ButtonKind::Plain
                    disabled=at_work()
                    on_press=Callback::new(show)
                />
            </div>
            <div class="stack" aria-live="polite">{shown}</div>
        </section>
    }
}

/// A pack that was picked to be read back: it needs its password first.
#[component]
fn PackBack(pack: RwSignal<Option<Vec<u8>>>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let password = RwSignal::new(String::new());
    let read = move |()| {
        if let Some(pack) = pack.get_untracked() {
            shell.classroom(Event::PickedPackBack { pack, password: password.get_untracked() });
        }
    };
    view! {
        <Field
            id="pack-back-password"
            label=say("document-pack-password")
            hint=say("pack-back-hint")
            value=password
            kind=FieldKind::Password
        />
        <div class="actions">
            <Button
                label=say("pack-back-read")
                kind=ButtonKind::Plain
                icon="lock"
                disabled=Signal::derive(move || busy.get() || password.with(String::is_empty))
                on_press=Callback::new(read)
            />
        </div>
    }
}

/// The saved papers are read again from where they lie now: only then are they known to be safe.
#[component]
fn ReadBack(papers: Memo<Papers>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let pack = RwSignal::new(None);
    let back = Callback::new(move |files: Picked| {
        let is_pack = |bytes: &Vec<u8>| PickedKind::of(bytes) == PickedKind::Pack;
        let (packs, papers): (Vec<_>, Vec<_>) = files.into_iter().map(|(_, bytes)| bytes).partition(is_pack);
        pack.set(packs.into_iter().next());
        if !papers.is_empty() {
            shell.classroom(Event::PickedBack(papers));
        }
    });
    let count = move || {
        let Papers { made, read_back, .. } = papers.get();
        say_with("hand-over-read", &[("read", read_back.into()), ("all", (made + read_back).into())])
    };
    let none = Signal::derive(move || busy.get() || papers.with(|papers| papers.made + papers.read_back == 0));
    view! {
        <p>{say("hand-over-read-back-what")}</p>
        <FilePick
            id="papers-back"
            label=say("hand-over-pick")
            hint=say("hand-over-pick-hint")
            accept=".pdf,.zip,application/pdf,application/zip"
            multiple=true
            disabled=none
            on_picked=back
        />
        <Show when=move || pack.with(Option::is_some)><PackBack pack=pack /></Show>
        <p role="status">{count}</p>
    }
}

/// What goes, what stays, the password again, and a box to tick: this cannot be taken back.
#[component]
fn ClearOut(papers: Memo<Papers>) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let password = RwSignal::new(String::new());
    let sure = RwSignal::new(false);
    let ready = Memo::new(move |_| papers.with(|papers| papers.read_back > 0));
    let clear = move |()| {
        shell.classroom(Event::WantedClearOut { password: password.get_untracked() });
        password.set(String::new());
        sure.set(false);
    };
    let label = Signal::derive(move || say_with("hand-over-clear-now", &[("count", papers.get().read_back.into())]));
    view! {
        <p>{say("hand-over-clear-goes")}</p>
        <p>{say("hand-over-clear-stays")}</p>
        <Show
            when=move || ready.get()
            fallback=|| view! { <p><strong>{say("hand-over-clear-not-yet")}</strong></p> }
        >
            <Field id="clear-password" label=say("hand-over-password") value=password kind=FieldKind::Password />
            <CheckBox id="clear-sure" label=say("hand-over-sure") value=sure />
            <div class="actions">
                <Button
                    label=label
                    kind=ButtonKind::Danger
                    icon="bin"
                    disabled=Signal::derive(move || busy.get() || !sure.get() || password.with(String::is_empty))
                    on_press=Callback::new(clear)
                />
            </div>
        </Show>
    }
}
