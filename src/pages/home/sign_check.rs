//! Everything that was answered, to look at once more before signing.

use leptos::prelude::*;

use crate::domain::agreement::Authority;
use crate::domain::school::SchoolPack;
use crate::domain::together::{Answers, Event, Page, ToTheSchool};
use crate::pages::report::grown_up;
use crate::ui::{Button, ButtonKind};
use crate::words::{say, say_with};

/// Back to one page, to change what stands there.
#[component]
pub fn Again(label: &'static str, page: Page) -> impl IntoView {
    view! {
        <div class="actions">
            <Button
                label=say(label)
                kind=ButtonKind::Quiet
                icon="pencil"
                on_press=grown_up(move |_| Event::WantedChange(page))
            />
        </div>
    }
}

/// The name, the relationship, the answer to the school and each photograph answer.
pub fn check(words: &SchoolPack, given: &Answers) -> impl IntoView + use<> {
    let school = given.school.map(|answer| {
        let said = match answer {
            ToTheSchool::Asks(about) => {
                let (word, number) = about.word();
                let about = say_with(word, &[("number", number.into())]);
                say_with("school-answer-asked", &[("about", about.into())])
            }
            ToTheSchool::Agrees => say("school-answer-agree"),
            ToTheSchool::Talks => say("school-answer-talk"),
        };
        view! {
            <div>
                <dt>{say("school-answer")}</dt>
                <dd>{said}</dd>
            </div>
        }
    });
    let who = given.who.as_ref().map(|(name, relationship)| {
        let relationship = say(&format!("relationship-{}", relationship.word()));
        view! {
            <div>
                <dt>{say("sign-adult-who")}</dt>
                <dd>{say_with("name-and-more", &[("name", name.to_string().into()), ("more", relationship.into())])}</dd>
            </div>
        }
    });
    let pictures = match &given.photographs {
        Some(answers) if answers.authority == Authority::Yes => {
            let line = |place: &crate::domain::school::Statement| {
                let answer = say(if answers.allows(&place.id) { "photo-yes" } else { "photo-no" });
                view! {
                    <div>
                        <dt>{place.text.clone()}</dt>
                        <dd>{answer}</dd>
                    </div>
                }
            };
            words.photographs.places.iter().map(line).collect_view().into_any()
        }
        _ => view! {
            <div>
                <dt>{say("sign-adult-photos")}</dt>
                <dd>{say("sign-adult-photos-none")}</dd>
            </div>
        }
        .into_any(),
    };
    view! {
        <section class="sheet stack">
            <h2>{say("sign-adult-check")}</h2>
            <dl class="together-check">{school}</dl>
            <dl class="together-check">{who}</dl>
            <Again label="check-adult-who" page=Page::Who />
            <dl class="together-check">{pictures}</dl>
            <Again label="check-adult-photos" page=Page::Photographs />
        </section>
    }
}
