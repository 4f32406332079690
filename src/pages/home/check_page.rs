//! The grown-up's last look: everything once more, each with a way to change it, before it is sealed.

use leptos::prelude::*;

use super::sign_check::{Again, check};
use super::slips::Slips;
use super::{Sheet, answers};
use crate::domain::together::{Event, FormSlip, Page};
use crate::pages::signature::Signature;
use crate::shell::shell;
use crate::ui::{CheckBox, ErrorSummary};
use crate::words::say;

/// What the school asks, the answers, the signature, and the tick that all was read.
#[component]
pub fn CheckPage() -> impl IntoView {
    let shell = shell();
    let given = answers(shell);
    let read = RwSignal::new(false);
    let slips = Slips::none();
    let go = Callback::new(move |()| match read.get_untracked() {
        true => shell.grown_up_tapped(Event::Finished(shell.now())),
        false => slips.tell(vec![FormSlip::new("adult-read", "slip-read")]),
    });
    let asks = shell.pack().map(|pack| pack.words.grown_up.statement.clone());
    view! {
        <Sheet title=say("check-title") go_on=say("sign-adult-finish") on_go=go>
            <ErrorSummary errors=slips.summary() />
            <section class="sheet stack">
                <h2>{say("together-asks")}</h2>
                <p>{asks}</p>
                <Again label="check-adult-asks" page=Page::SchoolAsks />
            </section>
            {shell.pack().map(|pack| check(&pack.words, &given))}
            <section class="sheet stack">
                <h2>{say("check-adult-signed")}</h2>
                {given.way.map(|way| view! { <Signature way=way /> })}
                <Again label="check-adult-sign" page=Page::Sign />
                <CheckBox id="adult-read" label=say("sign-adult-read") value=read error=slips.at("adult-read") />
            </section>
        </Sheet>
    }
}
