//! "This iPad is for a class": the class code is scanned, and that is all.

use leptos::prelude::*;

use super::report::goes;
use super::scanner::Scanner;
use crate::route::Route;
use crate::shell::{ScanDesk, Wanted};
use crate::ui::{Reader, Screen};
use crate::words::{say, say_with};

/// Makes this device a class iPad in one scan.
#[component]
pub fn ScanPage() -> impl IntoView {
    let desk = ScanDesk::of(Wanted::ClassCode);
    let parts = move || {
        let progress = desk.progress.get();
        let read = [("have", progress.have.into()), ("want", progress.want.into())];
        (progress.want > 1).then(|| say_with("scan-parts", &read))
    };
    view! {
        <Screen title=say("scan-title") reader=Reader::Adult page="scan" on_back=goes(Route::Pupil)>
            <div class="scan-page">
                <Scanner desk=desk label=say("scan-finder") />
                <section class="sheet stack">
                    <h2>{say("scan-how")}</h2>
                    <ol class="scan-steps">
                        <li>{say("scan-how-1")}</li>
                        <li>{say("scan-how-2")}</li>
                        <li>{say("scan-how-3")}</li>
                    </ol>
                    <p>{say("scan-how-many")}</p>
                    <p class="scan-parts">{parts}</p>
                </section>
            </div>
        </Screen>
    }
}
