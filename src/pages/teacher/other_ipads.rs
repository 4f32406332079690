//! "Other iPads": the class code on this screen, for as many iPads as there are.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ipad::{CodeSteps, code_is_saved};
use super::told;
use crate::domain::classroom::{Event, Place};
use crate::shell::{CodePictures, shell};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Notices, QrCode, QrRow, Reader, Screen};
use crate::words::{say, say_with};

/// Which lesson, the staff code, the saved file, and then the code to scan.
#[component]
pub fn OtherIpads() -> impl IntoView {
    let shell = shell();
    let saved = code_is_saved();
    view! {
        <Screen
            title=say("other-title")
            reader=Reader::Adult
            page="other-ipads"
            on_back=Callback::new(move |()| shell.classroom(Event::TurnedTo(Place::Everyone)))
        >
            <p>{say("other-lead")}</p>
            <Notices messages=told() />
            <Show when=move || saved.get() fallback=|| view! { <p>{say("other-not-ready")}</p> }>
                <section class="sheet"><Codes /></section>
            </Show>
            <ol class="teacher-steps">
                <CodeSteps made="other-code-made" what="other-save-what" />
            </ol>
        </Screen>
    }
}

/// The class code, and beside it the one that only opens the app.
#[component]
fn Codes() -> impl IntoView {
    let shell = shell();
    let pictures = RwSignal::new(None::<Option<CodePictures>>);
    spawn_local(async move {
        let drawn = shell.code_pictures().await;
        let _ = pictures.try_set(Some(drawn));
    });
    move || match pictures.get() {
        None => view! { <p role="status">{say("codes-drawing")}</p> }.into_any(),
        Some(None) => view! { <Banner kind=BannerKind::Warning>{say("other-not-drawn")}</Banner> }.into_any(),
        Some(Some(pictures)) => view! { <ShownCodes pictures=pictures /> }.into_any(),
    }
}

#[component]
fn ShownCodes(pictures: CodePictures) -> impl IntoView {
    let CodePictures { whole, parts, address } = pictures;
    // Small codes are read from further away and by older cameras; the large one is for a picture.
    let in_parts = RwSignal::new(true);
    let can_choose = whole.is_some();
    let code = move || match whole.clone().filter(|_| !in_parts.get()) {
        Some(whole) => view! { <QrCode drawing=Signal::stored(whole) label=say("other-code") /> }.into_any(),
        None => view! { <QrRow drawings=parts.clone() label=say("other-code") /> }.into_any(),
    };
    let turn = Signal::derive(move || say(if in_parts.get() { "other-whole" } else { "other-parts" }));
    let page = say_with("other-address", &[("address", shell().page_address().into())]);
    view! {
        <div class="other-codes">
            <section class="stack">
                <h2>{say("other-scan")}</h2>
                {code}
                {can_choose.then(|| view! {
                    <Button label=turn kind=ButtonKind::Quiet on_press=Callback::new(move |()| in_parts.update(|it| *it = !*it)) />
                })}
            </section>
            <section class="stack">
                <h2>{say("other-how")}</h2>
                <ol class="scan-steps">
                    <li>{say("other-how-1")}</li>
                    <li>{say("other-how-2")}</li>
                    <li>{say("other-how-3")}</li>
                </ol>
                <div class="other-address">
                    {address.map(|address| view! { <QrCode drawing=Signal::stored(address) label=say("other-address-code") /> })}
                    <p>{page}</p>
                </div>
                <p>{say("other-until")}</p>
            </section>
        </div>
    }
}
