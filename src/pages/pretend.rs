//! The pretend class: every part can be played at once.

use leptos::prelude::*;

use super::report::goes;
use crate::route::Route;
use crate::shell::{Keep, PRETEND_PASSWORD, PRETEND_STAFF_CODE, Role, shell};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Picture, PictureCard, Reader, Screen};
use crate::words::say;

/// The parts to play: the part, its word, and its drawing.
const PARTS: [(Role, &str, &str); 3] = [
    (Role::Pupil, "pupil", "door-pupil.svg"),
    (Role::GrownUp, "grown-up", "door-family.svg"),
    (Role::Teacher, "teacher", "door-teacher.svg"),
];

/// Where the parts are chosen. Nothing of the pretend class is kept, and the page says so.
#[component]
pub fn PretendPage() -> impl IntoView {
    let shell = shell();
    let parts = PARTS.map(|(role, word, picture)| {
        let play = Callback::new(move |()| shell.pretend(role));
        let (label, note) = (say(&format!("pretend-{word}")), say(&format!("pretend-{word}-note")));
        view! {
            <li>
                <PictureCard label=label note=note picture=Picture::File(picture.to_owned()) on_press=play />
            </li>
        }
    });
    let leave = Callback::new(move |()| shell.leave_pretend());
    view! {
        <Screen title=say("pretend-title") reader=Reader::Pupil page="pretend" on_back=goes(Route::Welcome)>
            // Once it has begun, the strip above every page says so.
            <Show when=move || shell.keep.get() != Keep::Nothing>
                <Banner kind=BannerKind::Pretend>{say("pretend-banner")}</Banner>
            </Show>
            <p>{say("pretend-lead")}</p>
            <ul class="cards pretend-parts" data-fit="wide">{parts.into_iter().collect_view()}</ul>
            <PretendSecrets />
            <div class="actions">
                <Button label=say("pretend-leave") kind=ButtonKind::Quiet on_press=leave icon="home" />
            </div>
        </Screen>
    }
}

/// The staff code and the password of the pretend class, where they are asked for. Nothing on a real class's pages.
#[component]
pub fn PretendSecrets() -> impl IntoView {
    view! {
        <div class="pretend-secrets">
            <p>{say("pretend-needs")}</p>
            <dl>
                <dt>{say("pretend-code")}</dt>
                <dd>{PRETEND_STAFF_CODE}</dd>
                <dt>{say("pretend-password")}</dt>
                <dd translate="no">{PRETEND_PASSWORD}</dd>
            </dl>
        </div>
    }
}
