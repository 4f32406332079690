//! What the school asks of grown-ups, in the school's own words.

use leptos::prelude::*;

use super::Sheet;
use crate::domain::kiosk::Event;
use crate::pages::report::reports;
use crate::shell::shell;
use crate::words::say;

/// The statement, the stem with its points, and the last sentence on its own with what helps beneath it.
#[component]
pub fn SchoolAsksPage() -> impl IntoView {
    shell().pack().map(|pack| {
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
        view! {
            <Sheet title=say("together-asks") go_on=say("together-next") on_go=reports(|_| Event::WentOn)>
                <section class="sheet stack">
                    <h2>{title}</h2>
                    <p>{statement}</p>
                    <p>{stem}</p>
                    <ol class="together-points">{points}</ol>
                    <p>{last.text}</p>
                    {helps}
                </section>
            </Sheet>
        }
    })
}
