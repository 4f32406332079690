//! When this device is no class iPad.

use leptos::prelude::*;

use crate::pages::report::{goes, tells};
use crate::route::Route;
use crate::shell::shell;
use crate::ui::{Banner, BannerKind, ButtonKind, LinkButton, Mood, Owl, Reader, Screen};
use crate::words::say;

/// Tells a child kindly whom to ask, and shows the two ways on for grown-ups.
#[component]
pub fn NoIpad() -> impl IntoView {
    view! {
        <Screen
            title=say("pupil-no-ipad")
            reader=Reader::Pupil
            page="no-ipad"
            on_back=goes(Route::Welcome)
            listen=say("pupil-no-ipad-owl")
            tell=tells()
        >
            <Owl mood=Mood::Pointing says=say("pupil-no-ipad-owl") />
            {match shell().can_keep() {
                true => view! { <p>{say("pupil-no-ipad-teacher")}</p> }.into_any(),
                false => view! { <Banner kind=BannerKind::Warning>{say("pupil-no-storage")}</Banner> }.into_any(),
            }}
            <div class="actions">
                {shell().can_keep().then(|| view! {
                    <LinkButton label=say("pupil-to-scan") href=Route::Scan.address() icon="camera" />
                })}
                <LinkButton label=say("pupil-to-teacher") href=Route::Teacher.address() kind=ButtonKind::Plain />
                <LinkButton label=say("pupil-to-pretend") href=Route::Pretend.address() kind=ButtonKind::Plain />
                <LinkButton label=say("pupil-to-answers") href=Route::Answers.address() kind=ButtonKind::Quiet icon="lock" />
            </div>
        </Screen>
    }
}
