//! Photographs: each place its own choice, and nothing taken for granted.

use leptos::prelude::*;

use super::photo_place::PhotoPlace;
use super::slips::Slips;
use super::{Sheet, answers};
use crate::domain::agreement::{Authority, PhotographAnswers, Valid};
use crate::domain::moment::Day;
use crate::domain::together::{Event, read_photographs};
use crate::shell::{Pack, shell};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Choices, ErrorSummary};
use crate::words::{date, say, say_with};

/// A place's id in the pack, its words, and the answer so far.
type Place = (String, String, RwSignal<Option<bool>>);

/// May you decide, and then one question a place. There is "No to all"; there is no "Yes to all".
#[component]
pub fn PhotographsPage() -> impl IntoView {
    shell().pack().map(|pack| view! { <Questions pack=pack /> })
}

#[component]
fn Questions(pack: std::rc::Rc<Pack>) -> impl IntoView {
    let shell = shell();
    let photographs = &pack.words.photographs;
    let before = answers(shell).photographs;
    let answered = |id: &str| {
        let before = before.as_ref().filter(|before| before.authority == Authority::Yes)?;
        before.places.iter().find(|(place, _)| place == id).map(|(_, yes)| *yes)
    };
    let places: Vec<Place> = photographs
        .places
        .iter()
        .map(|place| (place.id.clone(), place.text.clone(), RwSignal::new(answered(&place.id))))
        .collect();
    let authority = RwSignal::new(before.as_ref().map(|before| before.authority.word().to_owned()));
    let slips = Slips::among(places.iter().map(|(id, words, _)| (format!("photo-{id}"), words.clone())).collect());
    let all = StoredValue::new(places.clone());
    let valid = photographs.valid();
    let go = Callback::new(move |()| {
        let given: Vec<_> =
            all.with_value(|all| all.iter().map(|(id, _, answer)| (id.clone(), answer.get_untracked())).collect());
        match read_photographs(authority.get_untracked().as_deref(), &given) {
            Ok(answers) => shell.grown_up(Event::AnsweredPhotographs(PhotographAnswers { valid, ..answers })),
            Err(found) => slips.tell(found),
        }
    });
    let options: Vec<(String, String)> =
        Authority::ALL.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("authority-{word}")))).collect();
    let decides = Memo::new(move |_| authority.with(|chosen| chosen.as_deref().and_then(Authority::parse)));
    let (introduction, withdrawal) = (photographs.introduction.clone(), photographs.withdrawal.clone());
    view! {
        <Sheet title=photographs.title.clone() go_on=say("together-next") on_go=go>
            <ErrorSummary errors=slips.summary() />
            <p class="together-purpose">{introduction}</p>
            <section class="sheet stack">
                <Choices
                    id="photo-authority"
                    legend=say("photo-authority")
                    hint=say("photo-authority-hint")
                    options=options
                    value=authority
                    error=slips.at("photo-authority")
                />
                <Show when=move || decides.get().is_some_and(|decides| decides != Authority::Yes)>
                    <Banner kind=BannerKind::Info>{say("photo-waiting")}</Banner>
                </Show>
            </section>
            <Show when=move || decides.get() == Some(Authority::Yes)>
                <section class="sheet stack">
                    <NoToAll all=all />
                    <div class="photo-list">
                        {places
                            .clone()
                            .into_iter()
                            .map(|(id, words, answer)| {
                                let field = format!("photo-{id}");
                                let error = slips.at(field.clone());
                                view! { <PhotoPlace field=field words=words answer=answer error=error /> }
                            })
                            .collect_view()}
                    </div>
                </section>
            </Show>
            <section class="sheet stack">
                <h2>{say("photo-withdraw")}</h2>
                <p>{withdrawal}</p>
                {valid.map(|valid| view! { <p>{how_long(valid)}</p> })}
            </section>
        </Sheet>
    }
}

/// From when and until when the answers count.
fn how_long(valid: Valid) -> String {
    let written = |day: Option<Day>| day.map(date).unwrap_or_default();
    let word = match (valid.from, valid.until) {
        (Some(_), Some(_)) => "photo-valid",
        (Some(_), None) => "photo-valid-from",
        (None, _) => "photo-valid-until",
    };
    say_with(word, &[("from", written(valid.from).into()), ("until", written(valid.until).into())])
}

/// One tap that answers No everywhere; each answer can be changed afterwards.
#[component]
fn NoToAll(all: StoredValue<Vec<Place>>) -> impl IntoView {
    let done = RwSignal::new(false);
    let no = Callback::new(move |()| {
        all.with_value(|all| all.iter().for_each(|(_, _, answer)| answer.set(Some(false))));
        done.set(true);
    });
    view! {
        <div class="photo-none">
            <Button label=say("photo-no-all") kind=ButtonKind::Plain on_press=no />
            <p class="photo-note" role="status">
                {move || say(if done.get() { "photo-no-all-done" } else { "photo-no-all-hint" })}
            </p>
        </div>
    }
}
