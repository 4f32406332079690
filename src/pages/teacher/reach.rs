//! How the lesson and its answers come within this child's reach, on the class iPad.

use leptos::prelude::*;

use super::at_work;
use crate::domain::access::{Access, ForOneChild, Pace, Reach, Speed, Thinking, Topics};
use crate::domain::activity::Band;
use crate::domain::classroom::Event;
use crate::domain::register::Pupil;
use crate::domain::topic::Topic;
use crate::pages::named::steps_to_sign;
use crate::pages::under::LanguageSelect;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, CheckBox, Choices};
use crate::words::say;

/// The value of a child's step where it is the class's.
const AS_CLASS: &str = "class";

/// What is chosen in the form.
#[derive(Clone, Copy)]
struct Chosen {
    step: RwSignal<Option<String>>,
    thinking: RwSignal<Option<String>>,
    reach: RwSignal<Option<String>>,
    pace: RwSignal<Option<String>>,
    errorless: RwSignal<bool>,
    older: RwSignal<bool>,
    aloud: RwSignal<bool>,
    calm: RwSignal<bool>,
    speed: RwSignal<Option<String>>,
    topics: StoredValue<Vec<(Topic, RwSignal<bool>)>>,
    language: RwSignal<Option<String>>,
}

impl Chosen {
    /// As it is set now.
    fn of(pupil: &Pupil) -> Self {
        let now = Access::of(&pupil.access);
        let word = |word: &str| RwSignal::new(Some(word.to_owned()));
        let is_on = |topic| RwSignal::new(!now.topics.is_whole() && now.topics.have(topic));
        Self {
            step: word(pupil.band.as_deref().unwrap_or(AS_CLASS)),
            thinking: word(word_of(Thinking::all(), now.thinking)),
            reach: word(word_of(Reach::all(), now.reach)),
            pace: word(&now.pace.tenths().to_string()),
            errorless: RwSignal::new(now.errorless),
            older: RwSignal::new(now.older),
            aloud: RwSignal::new(now.aloud),
            calm: RwSignal::new(now.calm),
            speed: word(word_of(Speed::all(), now.speed)),
            language: RwSignal::new(pupil.language.clone()),
            topics: StoredValue::new(Topic::all().map(|topic| (topic, is_on(topic))).collect()),
        }
    }

    /// As the form says it.
    fn access(self) -> Access {
        let pace = self.pace.get_untracked().and_then(|pace| pace.parse().ok());
        let topics = self.topics.get_value().into_iter().filter(|(_, on)| on.get_untracked());
        Access {
            thinking: of_word(Thinking::all(), self.thinking.get_untracked()),
            reach: self.reach(),
            pace: pace.map(Pace::of_tenths).unwrap_or_default(),
            errorless: self.errorless.get_untracked(),
            older: self.older.get_untracked(),
            aloud: self.aloud.get_untracked(),
            calm: self.calm.get_untracked(),
            speed: of_word(Speed::all(), self.speed.get_untracked()),
            topics: Topics::of(topics.map(|(topic, _)| topic)),
        }
    }

    fn reach(self) -> Reach {
        of_word(Reach::all(), self.reach.get())
    }
}

/// The settings as a form: nothing changes until they are kept.
#[component]
pub fn OnTheIpad(pupil: Pupil) -> impl IntoView {
    let shell = shell();
    let number = pupil.number;
    let chosen = Chosen::of(&pupil);
    let keep = Callback::new(move |()| {
        let settings = ForOneChild {
            access: untrack(|| chosen.access()),
            band: chosen.step.get_untracked().as_deref().and_then(Band::parse),
            language: chosen.language.get_untracked(),
        };
        shell.classroom(Event::SetForOne(number, settings));
    });
    let topics = chosen.topics.get_value().into_iter().map(|(topic, on)| {
        view! { <CheckBox id=topic.slug() label=say(&format!("topic-{topic}")) value=on /> }
    });
    let topics = topics.collect_view();
    let pace = move || {
        let paced = !matches!(chosen.reach(), Reach::Touch | Reach::TwoSwitches);
        paced.then(|| {
            view! { <Choices id="reach-pace" legend=say("reach-pace") options=Signal::derive(paces) value=chosen.pace /> }
        })
    };
    view! {
        <section class="sheet stack">
            <h2>{say("reach-title")}</h2>
            <p>{say("reach-lead")}</p>
            <Choices id="reach-step" legend=say("reach-step") options=Signal::derive(own_steps) value=chosen.step />
            <LanguageSelect id="reach-language" value=chosen.language known=RwSignal::new(Vec::new()) />
            <Choices
                id="reach-thinking"
                legend=say("reach-thinking")
                options=Signal::derive(thinkings)
                value=chosen.thinking
            />
            <Choices
                id="reach-by"
                legend=say("reach-by")
                hint=say("reach-by-hint")
                options=Signal::derive(reaches)
                value=chosen.reach
            />
            {pace}
            <CheckBox id="reach-errorless" label=say("reach-errorless") value=chosen.errorless />
            <CheckBox id="reach-older" label=say("reach-older") value=chosen.older />
            <CheckBox id="reach-calm" label=say("reach-calm") value=chosen.calm />
            <CheckBox id="reach-aloud" label=say("reach-aloud") value=chosen.aloud />
            <Choices id="reach-speed" legend=say("reach-speed") options=Signal::derive(speeds) value=chosen.speed />
            <fieldset class="choices">
                <legend class="choices-legend">{say("reach-topics")}</legend>
                <p class="field-hint">{say("reach-topics-hint")}</p>
                <div class="choices-rows">{topics}</div>
            </fieldset>
            <p class="field-hint">{say("reach-next-code")}</p>
            <div class="actions">
                <Button label=say("reach-keep") kind=ButtonKind::Plain icon="save" disabled=at_work() on_press=keep />
            </div>
        </section>
    }
}

/// The steps that the school's words are there for, after that of the class.
fn own_steps() -> Vec<(String, String)> {
    let class = (AS_CLASS.to_owned(), say("reach-step-class"));
    std::iter::once(class).chain(steps_to_sign(shell())).collect()
}

fn thinkings() -> Vec<(String, String)> {
    Thinking::all().map(|(_, word)| (word.to_owned(), say(&format!("reach-thinking-{word}")))).collect()
}

fn reaches() -> Vec<(String, String)> {
    Reach::all().map(|(_, word)| (word.to_owned(), say(&format!("reach-by-{word}")))).collect()
}

fn speeds() -> Vec<(String, String)> {
    Speed::all().map(|(_, word)| (word.to_owned(), say(&format!("reach-speed-{word}")))).collect()
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
