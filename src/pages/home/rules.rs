//! The rules, all on one page.

use leptos::prelude::*;

use super::Sheet;
use crate::domain::together::Event;
use crate::pages::report::grown_up;
use crate::pages::rule_list::rule_list;
use crate::shell::shell;
use crate::words::say;

/// The purpose, the introduction and every rule, to read with the child.
#[component]
pub fn RulesPage() -> impl IntoView {
    shell().pack().map(|pack| {
        let words = &pack.words;
        let (purpose, introduction, rules) = (words.purpose.clone(), words.introduction.clone(), rule_list(words));
        view! {
            <Sheet title=say("together-rules") go_on=say("together-next") on_go=grown_up(|_| Event::WentOn)>
                <p class="together-purpose">{purpose}</p>
                <p>{say("together-talk")}</p>
                <section class="sheet stack">
                    <p>{introduction}</p>
                    {rules}
                </section>
            </Sheet>
        }
    })
}
