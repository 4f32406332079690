//! The rules, one by one.

use leptos::prelude::*;

use super::other_answers::{OtherAnswers, other_answers_to_hear};
use super::place::{band, beside, of_place};
use crate::domain::kiosk::{Event, Place};
use crate::domain::school::TranslationState;
use crate::pages::report::{reports, tells};
use crate::pages::rule_list::rule_picture;
use crate::pages::under::Under;
use crate::shell::shell;
use crate::ui::{Button, Picture, PictureView, Progress, Reader, Screen, Spoken};
use crate::words::{say, say_with};

/// A rule as its card shows it.
#[derive(Clone, Default, PartialEq)]
struct Card {
    text: String,
    picture: Option<Picture>,
    under: Option<Under>,
}

/// One rule on a card with its picture. The first one has the introduction above it and nothing before it.
#[component]
pub fn Rules(first: bool) -> impl IntoView {
    let (pack, band) = (shell().pack(), band(shell()));
    let beside = beside(shell());
    let words = pack.as_ref().map(|pack| pack.words.pupil_words(band));
    let cards: Vec<Card> = words
        .iter()
        .flat_map(|words| words.rules)
        .map(|rule| {
            let under =
                beside.as_ref().and_then(|beside| Some(Under::new(beside, beside.rule(words.as_ref()?, rule)?)));
            Card { text: rule.text.clone(), picture: rule_picture(rule), under }
        })
        .collect();
    let note = beside.as_ref().filter(|_| first).map(|beside| {
        let drafted = (beside.state == TranslationState::Drafted).then(|| Under::new(beside, &beside.note).line());
        view! {
            {Under::new(beside, beside.introduction_of(words.as_ref())).line()}
            {drafted}
        }
    });
    let introduction = words.filter(|_| first).map(|words| words.introduction.to_owned());
    let count = cards.len();
    let cards = StoredValue::new(cards);
    let place = of_place(|place| match place {
        Place::Reading { rule, .. } => Some(*rule as usize),
        _ => None,
    });
    let card = Memo::new(move |_| cards.with_value(|cards| cards.get(place.get()).cloned().unwrap_or_default()));
    let number = Signal::derive(move || place.get() + 1);
    let title = Signal::derive(move || say_with("rules-title", &[("number", number.get().into())]));
    let progress = move || say_with("rules-progress", &[("number", number.get().into()), ("count", count.into())]);
    let intro = introduction.clone().unwrap_or_default();
    // On the first one the two other answers are read too: they are the same on all the rest.
    let others = if first { other_answers_to_hear() } else { String::new() };
    let spoken = Signal::derive(move || format!("{intro}\n{}\n{others}", card.get().text).trim().to_owned());
    let back = (!first).then(|| reports(|_| Event::WentBack));
    view! {
        <Screen title=title reader=Reader::Pupil page="rules" nostrip:on_back=back listen=spoken tell=tells()>
            <Progress step=number of=count label=Signal::derive(progress) />
            {introduction.map(|text| view! { <p class="rule-introduction"><Spoken text=text /></p> })}
            {note}
            {move || view! { <RuleCard card=card.get() /> }}
            <div class="rule-turn">
                <OtherAnswers />
                <Button label=say("next") icon="next" on_press=reports(|_| Event::WentOn) />
            </div>
        </Screen>
    }
}

/// A school's own rule without a drawing gets the owl beside it.
#[component]
fn RuleCard(card: Card) -> impl IntoView {
    let bare = card.picture.is_none();
    let picture = card.picture.unwrap_or_else(|| Picture::File("owl-pointing.svg".to_owned()));
    view! {
        <article class="rule" data-kind=bare.then_some("promise")>
            <div class="rule-picture"><PictureView picture=picture /></div>
            <div class="rule-words">
                <p class="rule-text"><Spoken text=card.text /></p>
                {card.under.map(Under::line)}
            </div>
        </article>
    }
}
