//! Choosing a way of signing, and signing.

use leptos::prelude::*;

use super::other_answers::{OtherAnswers, other_answers_to_hear};
use super::place::of_place;
use super::{sign_draw, sign_partner, sign_share, sign_stamp, sign_type};
use crate::domain::kiosk::{Event, Place, WayOf};
use crate::pages::report::{reports, tells};
use crate::ui::{Picture, PictureCard, Reader, Screen, Spoken};
use crate::words::say;

/// The ways, with their words and signs. They are equal, and stand in a row.
const WAYS: [(WayOf, &str, &str); 5] = [
    (WayOf::Draw, "way-draw", "pencil"),
    (WayOf::Stamp, "way-stamp", "stamp"),
    (WayOf::Type, "way-type", "keyboard"),
    (WayOf::Partner, "way-partner", "people"),
    (WayOf::Share, "way-share", "listen"),
];

/// The five ways, and below them the pad, the stamps, the line or the page for the adult. The two other answers stay at hand.
#[component]
pub fn Sign() -> impl IntoView {
    let way = of_place(|place| match place {
        Place::Signing { way, .. } => Some(*way),
        _ => None,
    });
    let spoken = Signal::derive(move || {
        let more = match way.get() {
            Some(WayOf::Draw) => say("sign-draw-label"),
            Some(WayOf::Stamp) => say("sign-stamps"),
            Some(WayOf::Type) => say("sign-type-label"),
            Some(WayOf::Partner) => say("sign-partner-say"),
            Some(WayOf::Share) => say("sign-share-say"),
            None => format!("{}.\n{}", WAYS.map(|(_, word, _)| say(word)).join(".\n"), other_answers_to_hear()),
        };
        format!("{}.\n{}\n{more}", say("sign-title"), say("sign-say"))
    });
    let pad = move || match way.get() {
        Some(WayOf::Draw) => view! { <sign_draw::Draw /> }.into_any(),
        Some(WayOf::Stamp) => view! { <sign_stamp::StampIt /> }.into_any(),
        Some(WayOf::Type) => view! { <sign_type::TypeIt /> }.into_any(),
        Some(WayOf::Partner) => view! { <sign_partner::WithPartner /> }.into_any(),
        Some(WayOf::Share) => view! { <sign_share::ShareIt /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <Screen
            title=say("sign-title")
            reader=Reader::Pupil
            page="sign"
            on_back=reports(|_| Event::WentBack)
            listen=spoken
            tell=tells()
        >
            <p><Spoken text=say("sign-say") /></p>
            <div class="ways cards">
                {WAYS
                    .map(|(each, word, icon)| {
                        let pressed = Signal::derive(move || way.get() == Some(each));
                        let choose = reports(move |_| Event::ChoseWay(each));
                        view! { <PictureCard label=say(word) picture=Picture::Sign(icon) on_press=choose pressed=pressed /> }
                    })
                    .into_iter().collect_view()}
            </div>
            {pad}
            <OtherAnswers />
        </Screen>
    }
}
