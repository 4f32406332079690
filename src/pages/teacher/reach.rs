//! How the lesson and its answers come within this child's reach, on the class iPad.

use leptos::prelude::*;

use super::at_work;
use crate::domain::access::{Access, Pace, Reach, Thinking, Topics};
use crate::domain::activity::Band;
use crate::domain::classroom::Event;
use crate::domain::register::Pupil;
use crate::domain::topic::Topic;
use crate::pages::named::steps_to_sign;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Choices};
use crate::words::say;

/// The value of a child's step where it is the class's.
const AS_CLASS: &str = "class";

/// The settings as a form: nothing changes until they are kept.
#[component]
pub fn OnTheIpad(pupil: Pupil) -> impl IntoView {
    let shell = shell();
    let busy = at_work();
    let number = pupil.number;
    let now = Access::of(&pupil.access);
    let step = RwSignal::new(Some(pupil.band.clone().unwrap_or_else(|| AS_CLASS.to_owned())));
    let thinking = RwSignal::new(Some(word_of(Thinking::all(), now.thinking).to_owned()));
    let reach = RwSignal::new(Some(word_of(Reach::all(), now.reach).to_owned()));
    let pace = RwSignal::new(Some(now.pace.tenths().to_string()));
    let (errorless, older) = (RwSignal::new(now.errorless), RwSignal::new(now.older));
    let aloud = RwSignal::new(now.aloud);
    let topics: Vec<_> =
        Topic::all().map(|topic| (topic, RwSignal::new(!now.topics.is_whole() && now.topics.have(topic)))).collect();
    let chosen = topics.clone();
    let kept = Callback::new(move |()| {
        let access = Access {
            thinking: of_word(Thinking::all(), thinking.get_untracked()),
            reach: of_word(Reach::all(), reach.get_untracked()),
            pace: pace.get_untracked().and_then(|pace| pace.parse().ok()).map(Pace::of_tenths).unwrap_or_default(),
            errorless: errorless.get_untracked(),
            older: older.get_untracked(),
            aloud: aloud.get_untracked(),
            topics: Topics::of(chosen.iter().filter(|(_, on)| on.get_untracked()).map(|(topic, _)| *topic)),
        };
        let band = step.get_untracked().as_deref().and_then(Band::parse);
        shell.classroom(Event::SetAccess(number, access, band));
    });
    let topics = topics.into_iter().map(|(topic, on)| {
        view! { <CheckBox id=topic.slug() label=say(&format!("topic-{topic}")) value=on /> }
    });
    let topics = topics.collect_view();
    let paced = move || reach.with(|reach| reach.as_deref().is_some_and(is_paced));
    let asked_pace = move || {
        paced().then(|| {
            view! {
                <Choices id="reach-pace" legend=say("reach-pace") options=Signal::derive(paces) value=pace />
            }
        })
    };
    view! {
        <section class="sheet stack">
            <h2>{say("reach-title")}</h2>
            <p>{say("reach-lead")}</p>
            <Choices id="reach-step" legend=say("reach-step") options=Signal::derive(own_steps) value=step />
            <Choices
                id="reach-thinking"
                legend=say("reach-thinking")
                options=Signal::derive(thinkings)
                value=thinking
            />
            <Choices
                id="reach-by"
                legend=say("reach-by")
                hint=say("reach-by-hint")
                options=Signal::derive(reaches)
                value=reach
            />
            {asked_pace}
            <CheckBox id="reach-errorless" label=say("reach-errorless") value=errorless />
            <CheckBox id="reach-older" label=say("reach-older") value=older />
            <CheckBox id="reach-aloud" label=say("reach-aloud") value=aloud />
            <fieldset class="choices">
                <legend class="choices-legend">{say("reach-topics")}</legend>
                <p class="field-hint">{say("reach-topics-hint")}</p>
                <div class="choices-rows">{topics}</div>
            </fieldset>
            <p class="field-hint">{say("reach-next-code")}</p>
            <div class="actions">
                <Button label=say("reach-keep") kind=ButtonKind::Plain icon="save" disabled=busy on_press=kept />
            </div>
        </section>
    }
}

/// The steps that the school's words are there for, after that of the class.
fn own_steps() -> Vec<(String, String)> {
    let class = (AS_CLASS.to_owned(), say("reach-step-class"));
    std::iter::once(class).chain(steps_to_sign(shell())).collect()
}

/// Whether a way of reaching goes at a pace of its own.
fn is_paced(word: &str) -> bool {
    !matches!(of_word(Reach::all(), Some(word.to_owned())), Reach::Touch | Reach::TwoSwitches)
}

fn thinkings() -> Vec<(String, String)> {
    Thinking::all().map(|(_, word)| (word.to_owned(), say(&format!("reach-thinking-{word}")))).collect()
}

fn reaches() -> Vec<(String, String)> {
    Reach::all().map(|(_, word)| (word.to_owned(), say(&format!("reach-by-{word}")))).collect()
}

fn paces() -> Vec<(String, String)> {
    let words = |pace: Pace| (pace.tenths().to_string(), say(&format!("reach-pace-{}", pace.tenths())));
    Pace::ALL.into_iter().map(words).collect()
}

fn word_of<T: PartialEq>(mut all: impl Iterator<Item = (T, &'static str)>, wanted: T) -> &'static str {
    all.find(|(one, _)| *one == wanted).map_or("", |(_, word)| word)
}

fn of_word<T: Default>(mut all: impl Iterator<Item = (T, &'static str)>, word: Option<String>) -> T {
    all.find(|(_, known)| word.as_deref() == Some(*known)).map(|(one, _)| one).unwrap_or_default()
}
