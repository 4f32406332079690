//! What the pupil agrees to, one sentence at a time.

use leptos::prelude::*;

use super::other_answers::OtherAnswers;
use super::place::{band, beside, of_place};
use crate::domain::kiosk::{Event, Place};
use crate::domain::school::Statement;
use crate::pages::report::{reports, tells};
use crate::pages::under::Under;
use crate::shell::shell;
use crate::ui::{Button, Picture, PictureView, Progress, Reader, Screen, Spoken};
use crate::words::{say, say_with};

/// A sentence of so many letters is set in calmer type.
const LONG: usize = 60;

/// One sentence, the owl beside it, and under the one on losing access what helps: always, on screen and in speech.
#[component]
pub fn Promises() -> impl IntoView {
    let (pack, band) = (shell().pack(), band(shell()));
    let beside = beside(shell());
    let words = pack.as_ref().map(|pack| pack.words.pupil_words(band));
    let under = |statement: &Statement| {
        let (beside, words) = (beside.as_ref()?, words.as_ref()?);
        Some(Under::new(beside, beside.statement(words, statement)?))
    };
    let helping = beside.as_ref().map(|beside| Under::new(beside, &beside.helping));
    let statements: Vec<_> =
        words.iter().flat_map(|words| words.statements).map(|each| (each.clone(), under(each))).collect();
    let school = pack.map(|pack| pack.words.promise.word()).unwrap_or_default();
    let count = statements.len();
    let statements = StoredValue::new(statements);
    let place = of_place(|place| match place {
        Place::Promising { statement, .. } => Some(*statement as usize),
        _ => None,
    });
    let statement = Memo::new(move |_| statements.with_value(|all| all.get(place.get()).cloned()));
    let number = Signal::derive(move || place.get() + 1);
    let title = Signal::derive(move || say_with("promises-title", &[("number", number.get().into())]));
    let progress = move || say_with("rules-progress", &[("number", number.get().into()), ("count", count.into())]);
    let spoken = Signal::derive(move || match statement.get() {
        Some((statement, _)) if statement.losing_access => {
            let lines = [statement.text, say("helping"), say("promises-school"), say(school)];
            lines.join("\n")
        }
        Some((statement, _)) => statement.text,
        None => String::new(),
    });
    view! {
        <Screen
            title=title
            reader=Reader::Pupil
            page="rules"
            on_back=reports(|_| Event::WentBack)
            listen=spoken
            tell=tells()
        >
            <Progress step=number of=count label=Signal::derive(progress) />
            {move || statement.get().map(|(statement, under)| {
                view! { <PromiseCard statement=statement under=under helping=helping.clone() school=school /> }
            })}
            <div class="rule-turn">
                <OtherAnswers />
                <Button label=say("next") icon="next" on_press=reports(|_| Event::WentOn) />
            </div>
        </Screen>
    }
}

#[component]
fn PromiseCard(
    statement: Statement,
    under: Option<Under>,
    helping: Option<Under>,
    school: &'static str,
) -> impl IntoView {
    let long = statement.text.chars().count() > LONG;
    let helps = statement.losing_access.then(|| {
        view! {
            <div class="rule-helps">
                <p><Spoken text=say("helping") /></p>
                {helping.map(Under::line)}
                <p class="promise-school"><Spoken text=say("promises-school") /></p>
                <p><Spoken text=say(school) /></p>
            </div>
        }
    });
    view! {
        <article class="rule" data-kind="promise">
            <div class="rule-picture"><PictureView picture=Picture::File("owl-listening.svg".to_owned()) /></div>
            <div class="rule-words">
                <p class="rule-text" data-long=long.then_some("")><Spoken text=statement.text /></p>
                {under.map(Under::line)}
                {helps}
            </div>
        </article>
    }
}
