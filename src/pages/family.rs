//! For families who open the app at home.

use leptos::prelude::*;

use super::report::{goes, tells};
use super::rule_list::rule_list;
use crate::domain::school::SchoolPack;
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Picture, PictureView, Reader, Screen};
use crate::words::{say, say_with};

/// How a family can sign today, the rules to read together, and whom to ask. It promises nothing that is not there yet.
#[component]
pub fn FamilyPage() -> impl IntoView {
    let shell = shell();
    let page = move || shell.pack().map(|pack| sheets(&pack.words));
    view! {
        <Screen title=say("family-title") reader=Reader::Adult page="family" on_back=goes(Route::Welcome) tell=tells()>
            {page}
        </Screen>
    }
}

fn sheets(words: &SchoolPack) -> impl IntoView + use<> {
    let school = &words.school;
    let lead = say_with("family-lead", &[("school", school.name.clone().into()), ("year", school.year.clone().into())]);
    let promise = say(words.promise.word());
    view! {
        <div class="stack">
            <p class="family-lead">{lead}</p>
            <section class="sheet stack">
                <h2>{say("family-how")}</h2>
                <ul class="family-ways">
                    <li>
                        <PictureView picture=Picture::File("door-family.svg".to_owned()) />
                        <p>{say("family-how-school")}</p>
                    </li>
                    <li>
                        <PictureView picture=Picture::Scene("message".to_owned()) />
                        <p>{say("family-how-paper")}</p>
                    </li>
                </ul>
                <p>{say("family-how-letter")}</p>
            </section>
            <section class="sheet stack">
                <h2>{say("family-rules")}</h2>
                <p>{say("family-read")}</p>
                <p>{words.introduction.clone()}</p>
                {rule_list(words)}
                <div class="rule-helps">
                    <p><strong>{say("family-promise")}</strong></p>
                    <p>{promise}</p>
                </div>
            </section>
            <section class="sheet stack">
                <h2>{say("family-people")}</h2>
                <p>{say_with("family-people-ask", &[("people", people(words).into())])}</p>
                <h2>{say("family-help")}</h2>
                <dl class="family-facts">{facts(words)}</dl>
            </section>
        </div>
    }
}

/// "your teacher, the head teacher or the school office"
fn people(words: &SchoolPack) -> String {
    let titles: Vec<&str> = words.people.iter().map(|person| person.title.as_str()).collect();
    match titles.split_last() {
        None => String::new(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, before)) => {
            say_with("family-list-or", &[("before", before.join(", ").into()), ("last", (*last).into())])
        }
    }
}

fn facts(words: &SchoolPack) -> impl IntoView + use<> {
    let fact = |fact: &crate::domain::school::Fact| {
        view! {
            <div>
                <dt>{fact.text.clone()}</dt>
                <dd>{fact.value.clone()}</dd>
            </div>
        }
    };
    words.facts.iter().map(fact).collect_view()
}
