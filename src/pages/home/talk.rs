//! A grown-up would like to talk to the school first: everything once more, and no signature.

use leptos::prelude::*;

use super::sign_check::check;
use super::{Sheet, answers};
use crate::domain::together::Event;
use crate::pages::report::grown_up;
use crate::shell::shell;
use crate::words::say;

/// What was answered, what happens next, and the button that hands it in.
#[component]
pub fn TalkPage() -> impl IntoView {
    let shell = shell();
    let given = answers(shell);
    view! {
        <Sheet
            title=say("talk-title")
            go_on=say("talk-finish")
            on_go=grown_up(|shell| Event::AskedForATalk(shell.now()))
        >
            <section class="sheet stack">
                <p>{say("talk-what")}</p>
                <p>{say("talk-then")}</p>
            </section>
            {shell.pack().map(|pack| check(&pack.words, &given))}
        </Sheet>
    }
}
