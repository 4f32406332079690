//! The teacher's side: making a class, opening it, seeing who has signed, the class iPad, handing over.

mod allowed;
mod answer;
mod called;
mod child;
mod collect;
mod empty;
mod filming;
mod hand_over;
mod ipad;
mod locked;
mod making;
mod not_this_childs;
mod office_pack;
mod other_ipads;
mod papers;
mod picture_ask;
mod reach;
mod register;
mod roll;
mod row_words;
mod school_words;
mod settle;
mod withdrawal;

pub use papers::{DeskNotices, PapersPage};

use leptos::prelude::*;

use super::check::Checks;
use crate::domain::classroom::{Classroom, Event, Message, OpenClass, Place};
use crate::domain::together::FormSlip;
use crate::shell::shell;
use crate::ui::{BannerKind, Mood, Owl, Reader, Screen};
use crate::words::{say, say_with};

/// Which screen is shown. It changes only when the screen does, so that no keystroke builds a page anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Looking,
    Empty,
    Making,
    Locked,
    Open(Place),
    Leaving,
}

impl Shown {
    fn of(classroom: &Classroom) -> Self {
        match classroom {
            Classroom::Looking => Self::Looking,
            Classroom::Empty { .. } => Self::Empty,
            Classroom::Making { .. } => Self::Making,
            Classroom::Locked { .. } => Self::Locked,
            Classroom::Open(open) => Self::Open(open.place),
            Classroom::Leaving => Self::Leaving,
        }
    }
}

/// The teacher's side: shows the screen that the state asks for.
#[component]
pub fn TeacherPage() -> impl IntoView {
    let shell = shell();
    let shown = Memo::new(move |_| shell.classroom.with(Shown::of));
    move || match shown.get() {
        Shown::Looking => view! { <Moment word="looking-title" /> }.into_any(),
        Shown::Empty => view! { <empty::Empty /> }.into_any(),
        Shown::Making => view! { <making::Making /> }.into_any(),
        Shown::Locked => view! { <locked::Locked /> }.into_any(),
        Shown::Open(Place::Everyone) => view! { <register::Register /> }.into_any(),
        Shown::Open(Place::Child(number)) => view! { <child::Child number=number /> }.into_any(),
        Shown::Open(Place::Ipad) => view! { <ipad::StartIpad /> }.into_any(),
        Shown::Open(Place::OtherIpads) => view! { <other_ipads::OtherIpads /> }.into_any(),
        Shown::Open(Place::Collect) => view! { <collect::Collect /> }.into_any(),
        Shown::Open(Place::Filming) => view! { <filming::Filming /> }.into_any(),
        Shown::Open(Place::Roll) => view! { <roll::Roll /> }.into_any(),
        Shown::Open(Place::SchoolWords) => view! { <school_words::SchoolWords /> }.into_any(),
        Shown::Open(Place::HandOver) => view! { <hand_over::HandOver /> }.into_any(),
        Shown::Open(Place::Papers) => view! { <papers::Papers of_class=true /> }.into_any(),
        Shown::Open(Place::Check) => view! { <CheckPlace back=Place::Everyone /> }.into_any(),
        Shown::Leaving => view! { <Moment word="leaving-title" /> }.into_any(),
    }
}

/// Check a document while the class stays open: its own papers are known without another word.
#[component]
fn CheckPlace(back: Place) -> impl IntoView {
    let shell = shell();
    view! { <Checks on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(back))) /> }
}

/// A moment in which there is nothing to do but wait.
#[component]
fn Moment(word: &'static str) -> impl IntoView {
    view! {
        <Screen title=say(word) reader=Reader::Adult page="teacher">
            <Owl mood=Mood::Thinking />
        </Screen>
    }
}

/// A part of the open class, as a signal that changes only when that part does.
fn open_class<T>(read: impl Fn(&OpenClass) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    let classroom = shell().classroom;
    Memo::new(move |_| {
        classroom.with(|classroom| match classroom {
            Classroom::Open(open) => read(open),
            _ => T::default(),
        })
    })
}

/// Whether the vault or the press is at work, so that nothing else can be started.
fn at_work() -> Memo<bool> {
    open_class(|open| open.busy.is_some())
}

/// What the open class has to say, in words.
fn told() -> Signal<Vec<(BannerKind, String)>> {
    let messages = open_class(|open| {
        let busy = open.busy.map(Message::new);
        busy.into_iter().chain(open.messages.clone()).collect::<Vec<_>>()
    });
    Signal::derive(move || messages.get().iter().map(in_words).collect())
}

/// A message in words, with how it looks.
fn in_words(message: &Message) -> (BannerKind, String) {
    let (count, detail) = (message.count.into(), message.detail.clone().into());
    (look(&message.word), say_with(&message.word, &[("count", count), ("detail", detail)]))
}

/// Good news, things under way; everything else wants attention.
fn look(word: &str) -> BannerKind {
    const GOOD: [&str; 10] = [
        "told-counted",
        "told-read-back",
        "told-cleared",
        "told-already-here",
        "papers-delivered",
        "table-delivered",
        "pack-ready",
        "pack-saved",
        "file-saved",
        "change-kept",
    ];
    match word {
        word if GOOD.contains(&word) => BannerKind::Saved,
        word if word.starts_with("busy-") => BannerKind::Info,
        _ => BannerKind::Warning,
    }
}

/// What is wrong in one field, in words.
fn slip_in(slips: RwSignal<Vec<FormSlip>>, field: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || slips.with(|slips| slips.iter().find(|slip| slip.field == field).map(|slip| say(slip.word))))
}

/// All that is wrong in a form, for its summary.
fn all_slips(slips: RwSignal<Vec<FormSlip>>) -> Signal<Vec<(String, String)>> {
    Signal::derive(move || slips.with(|slips| slips.iter().map(|slip| (slip.field.clone(), say(slip.word))).collect()))
}
