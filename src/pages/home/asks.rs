//! What the school asks of grown-ups, in the school's own words, and what they answer to it.

use leptos::prelude::*;

use super::slips::Slips;
use super::{Sheet, answers};
use crate::domain::agreement::About;
use crate::domain::school::GrownUpAgreement;
use crate::domain::together::{Event, ToTheSchool, read_school};
use crate::shell::shell;
use crate::ui::{Choices, ErrorSummary, Select};
use crate::words::{say, say_with};

/// The statement, the stem with its points, and the last sentence on its own with what helps beneath it; then three answers,
/// none of them chosen beforehand.
#[component]
pub fn SchoolAsksPage() -> impl IntoView {
    let shell = shell();
    let before = answers(shell).school;
    let answer = RwSignal::new(before.map(|before| before.word().to_owned()));
    let about = RwSignal::new(match before {
        Some(ToTheSchool::Asks(about)) => Some(about.slug()),
        _ => None,
    });
    let slips = Slips::none();
    let go = Callback::new(move |()| {
        match read_school(answer.get_untracked().as_deref(), about.get_untracked().as_deref()) {
            Ok(answer) => shell.grown_up(Event::AnsweredSchool(answer)),
            Err(found) => slips.tell(found),
        }
    });
    shell.pack().map(|pack| {
        let asks = &pack.words.grown_up;
        let (title, statement, stem) = (asks.title.clone(), asks.statement.clone(), asks.stem.clone());
        let last = asks.last.clone();
        let points = asks.points.iter().map(|point| view! { <li><span>{point.clone()}</span></li> }).collect_view();
        let helps = last.losing_access.then(|| {
            view! {
                <div class="rule-helps">
                    <p><strong>{say("together-helping")}</strong></p>
                    <p>{say("helping")}</p>
                    <p>{say(pack.words.promise.word())}</p>
                </div>
            }
        });
        let parts = parts(asks);
        view! {
            <Sheet title=say("together-asks") go_on=say("together-next") on_go=go>
                <ErrorSummary errors=slips.summary() />
                <section class="sheet stack">
                    <h2>{title}</h2>
                    <p>{statement}</p>
                    <p>{stem}</p>
                    <ol class="together-points">{points}</ol>
                    <p>{last.text}</p>
                    {helps}
                </section>
                <section class="sheet stack together-answers">
                    <Choices
                        id="school-answer"
                        legend=say("school-answer")
                        hint=say("school-answer-hint")
                        options=three()
                        value=answer
                        error=slips.at("school-answer")
                    />
                    <Show when=move || answer.with(|answer| answer.as_deref() == Some("ask"))>
                        <Select
                            id="school-about"
                            label=say("school-about")
                            empty=say("school-about-empty")
                            options=parts.clone()
                            value=about
                            error=slips.at("school-about")
                        />
                    </Show>
                </section>
            </Sheet>
        }
    })
}

/// The three answers, all as large, each with what it leads to.
fn three() -> Vec<(String, String)> {
    ToTheSchool::WORDS.iter().map(|word| ((*word).to_owned(), say(&format!("school-answer-{word}-means")))).collect()
}

/// What a question can be about, each with the beginning of its words.
fn parts(asks: &GrownUpAgreement) -> Vec<(String, String)> {
    let words = |about: About| {
        let (word, number) = about.word();
        let named = say_with(word, &[("number", number.into())]);
        match about {
            About::Point(number) => {
                let point = asks.points.get(usize::from(number).saturating_sub(1)).map_or("", String::as_str);
                say_with("school-about-point", &[("point", named.into()), ("words", first_words(point).into())])
            }
            _ => named,
        }
    };
    About::all(asks.points.len()).map(|about| (about.slug(), words(about))).collect()
}

/// So much of a sentence as fits a line of a phone.
fn first_words(sentence: &str) -> String {
    const MOST: usize = 32;
    let mut shown = String::new();
    for word in sentence.split_whitespace() {
        if shown.chars().count() + word.chars().count() >= MOST {
            return say_with("school-about-cut", &[("words", shown.into())]);
        }
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(word);
    }
    shown
}
