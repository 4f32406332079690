//! "We learnt it on the board": the picture and the two digits with which the lesson there ended.

use leptos::prelude::*;

use super::place::band;
use crate::domain::board::BoardCode;
use crate::domain::kiosk::{Event, Kiosk};
use crate::pages::report::{reports, tells};
use crate::shell::shell;
use crate::ui::{Banner, BannerKind, Field, FieldKind, Picture, PictureCard, Reader, Screen};
use crate::words::{picture_name, say};

/// The digits to type, then the picture to tap. Another code costs nothing but another try.
#[component]
pub fn GiveCode() -> impl IntoView {
    let shell = shell();
    let digits = RwSignal::new(String::new());
    let wrong = Memo::new(move |_| shell.kiosk.with(|kiosk| *kiosk == Kiosk::BoardCode { wrong: true }));
    let today = shell.now().day();
    let pictures = untrack(|| band(shell)).map(|band| BoardCode::pictures(today, band)).unwrap_or_default();
    let cards = pictures
        .into_iter()
        .map(|picture| {
            let drawing = Picture::animal(picture.colour(), picture.animal());
            // What is no number is no code either, and is told in the same way.
            let tap = Callback::new(move |()| {
                let digits = digits.with_untracked(|digits| digits.trim().parse().unwrap_or_default());
                shell.kiosk(Event::GaveBoardCode(BoardCode { picture, digits }, today));
            });
            view! { <li><PictureCard label=picture_name(picture) picture=drawing on_press=tap /></li> }
        })
        .collect_view();
    let spoken = format!("{}\n{}\n{}", say("board-code-title"), say("board-code-digits"), say("board-code-picture"));
    view! {
        <Screen
            title=say("board-code-title")
            reader=Reader::Pupil
            page="picker"
            on_back=reports(|_| Event::WentBack)
            listen=spoken
            tell=tells()
        >
            <div role="status">
                {move || wrong.get().then(|| view! { <Banner kind=BannerKind::Warning>{say("board-code-wrong")}</Banner> })}
            </div>
            <Field id="board-digits" label=say("board-code-digits") value=digits kind=FieldKind::Code />
            <p>{say("board-code-picture")}</p>
            <ul class="cards">{cards}</ul>
        </Screen>
    }
}
