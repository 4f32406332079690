//! The card to show to a grown-up. It is never recorded, counted or mentioned afterwards.

use leptos::prelude::*;

use crate::domain::school::SchoolPack;
use crate::shell::shell;
use crate::ui::{Button, Dialog, Listen, Picture, PictureView};
use crate::words::{say, say_with};

/// The card itself, laid over any page while it is wanted.
#[component]
pub fn TellCard() -> impl IntoView {
    let shell = shell();
    let close = Callback::new(move |()| shell.telling.set(false));
    view! {
        <div class="tell-card">
            <Dialog open=shell.telling title=Signal::derive(|| say("tell-title"))>
                {move || shell.pack().map(|pack| card(&pack.words))}
                <div class="actions">
                    <Button label=say("tell-close") on_press=close />
                </div>
            </Dialog>
        </div>
    }
}

/// What the grown-up does whom a child tells: it stands on the card, on a supply teacher's and over the notes.
pub fn for_the_adult(words: &SchoolPack) -> String {
    let emergency = words.fact("emergency").map_or_else(|| say("tell-emergency"), |fact| fact.value.clone());
    let lead = words.safeguarding_lead().to_owned();
    say_with("tell-adult", &[("dsl", lead.into()), ("emergency", emergency.into())])
}

/// Who can be told, and what the grown-up is asked to do.
fn card(words: &SchoolPack) -> impl IntoView + use<> {
    let childline = words.fact("childline").map(|fact| fact.value.clone()).unwrap_or_default();
    let people: Vec<String> = words.helpers().map(|person| person.title.clone()).collect();
    let finding: Vec<_> = words.helpers().map(|person| (person.title.clone(), person.find.clone())).collect();
    let spoken = [
        say("tell-words"),
        say("tell-show"),
        say("tell-here"),
        say("tell-another"),
        format!("{} {childline}", say("tell-childline")),
        format!("{} {}", say("tell-people"), people.join(", ")),
    ];
    let adult = for_the_adult(words);
    view! {
        <div class="tell">
            <Listen text=spoken.join(".\n") />
            <p class="tell-words">{say("tell-words")}</p>
            <p>{say("tell-show")}</p>
            <ul class="tell-people">
                <li class="tell-person">
                    <PictureView picture=Picture::Cast("deer-listening".to_owned()) />
                    <span>{say("tell-here")}</span>
                </li>
                <li class="tell-person">
                    <PictureView picture=Picture::Cast("bear-listening".to_owned()) />
                    <span>{say("tell-another")}</span>
                </li>
                <li class="tell-person">
                    <PictureView picture=Picture::File("owl-listening.svg".to_owned()) />
                    <span>{say("tell-childline")}</span>
                    <span class="tell-number">{childline}</span>
                </li>
            </ul>
            <div>
                <p>{say("tell-people")}</p>
                <ul class="tell-school">
                    {finding
                        .into_iter()
                        .map(|(title, find)| view! { <li><strong>{title}</strong>" "<span>{find}</span></li> })
                        .collect_view()}
                </ul>
            </div>
            <div class="tell-adult">
                <p><strong>{say("tell-adult-title")}</strong></p>
                <p>{adult}</p>
            </div>
        </div>
    }
}
