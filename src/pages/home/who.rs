//! Who signs, and who they are to the child.

use leptos::prelude::*;

use super::slips::Slips;
use super::{Sheet, answers, child_name};
use crate::domain::person::Relationship;
use crate::domain::together::{Event, read_who};
use crate::shell::shell;
use crate::ui::{Choices, ErrorSummary, Field};
use crate::words::{say, say_with};

/// Name and relationship. What was answered before is still there when one comes back.
#[component]
pub fn WhoPage() -> impl IntoView {
    let shell = shell();
    let before = answers(shell).who;
    let name = RwSignal::new(before.as_ref().map(|(name, _)| name.to_string()).unwrap_or_default());
    let relationship = RwSignal::new(before.map(|(_, relationship)| relationship.word().to_owned()));
    let slips = Slips::none();
    let go = Callback::new(move |()| match read_who(&name.get_untracked(), relationship.get_untracked().as_deref()) {
        Ok((name, relationship)) => shell.grown_up(Event::SaidWho(name, relationship)),
        Err(found) => slips.tell(found),
    });
    let options: Vec<(String, String)> =
        Relationship::ALL.iter().map(|(_, word)| ((*word).to_owned(), say(&format!("relationship-{word}")))).collect();
    let legend = say_with("who-relationship", &[("name", child_name(shell).into())]);
    view! {
        <Sheet title=say("who-title") go_on=say("together-next") on_go=go>
            <ErrorSummary errors=slips.summary() />
            <section class="sheet stack who">
                <Field id="who-name" label=say("who-name") hint=say("who-name-hint") value=name error=slips.at("who-name") />
                <Choices
                    id="who-relationship"
                    legend=legend
                    options=options
                    value=relationship
                    error=slips.at("who-relationship")
                />
            </section>
        </Sheet>
    }
}
