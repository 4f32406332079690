//! "Collect": this device's camera reads what class iPads show, until each answer is in the class.

use leptos::prelude::*;

use super::register::PickAnswers;
use super::{open_class, told};
use crate::domain::classroom::{Event, Place};
use crate::pages::scanner::Scanner;
use crate::shell::{ScanDesk, Wanted, shell};
use crate::ui::{Icon, Notices, Reader, Screen};
use crate::words::{say, say_with};

/// The camera's picture, what has come in, and what to do when there is no camera.
#[component]
pub fn Collect() -> impl IntoView {
    let shell = shell();
    let desk = ScanDesk::of(Wanted::Answers);
    let came_in = open_class(|open| open.came_in);
    view! {
        <Screen
            title=say("collect-title")
            reader=Reader::Adult
            page="collect"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <Notices messages=told() />
            <div class="scan-page">
                <Scanner desk=desk label=say("collect-finder") />
                <div class="stack">
                    <section class="sheet collect-count" data-some=move || (came_in.get() > 0).then_some("")>
                        <Icon name="tick" />
                        <p role="status">{move || say_with("collect-came-in", &[("count", came_in.get().into())])}</p>
                    </section>
                    <Reading desk=desk />
                    <section class="sheet stack">
                        <h2>{say("collect-how")}</h2>
                        <ol class="scan-steps">
                            <li>{say("collect-how-1")}</li>
                            <li>{say("collect-how-2")}</li>
                            <li>{say("collect-how-3")}</li>
                        </ol>
                        <p>{say("collect-twice")}</p>
                    </section>
                    <section class="sheet stack">
                        <h2>{say("collect-files")}</h2>
                        <PickAnswers id="collect-answers" label="collect-files-pick" hint="collect-files-hint" />
                    </section>
                </div>
            </div>
        </Screen>
    }
}

/// How far the answer in sight is read. It changes several times a second, so it is not read out: what came in is.
#[component]
fn Reading(desk: ScanDesk) -> impl IntoView {
    let progress = desk.progress;
    let of_this = move || {
        let progress = progress.get();
        say_with("collect-reading", &[("have", progress.have.into()), ("want", progress.want.into())])
    };
    let of_all = move || {
        let progress = progress.get();
        say_with("collect-read", &[("whole", progress.whole.into()), ("shown", progress.shown.into())])
    };
    view! {
        <Show when=move || progress.with(|progress| progress.want > 0)>
            <section class="sheet stack collect-reading">
                <progress
                    aria-label=say("collect-progress")
                    max=move || progress.get().want
                    value=move || progress.get().have
                ></progress>
                <p>{of_this}</p>
                <p>{of_all}</p>
            </section>
        </Show>
    }
}
