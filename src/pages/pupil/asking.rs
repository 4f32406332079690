//! "Are you Zaynab A?"

use leptos::prelude::*;

use super::place::pupil;
use crate::domain::kiosk::{Event, StaffWish};
use crate::domain::person::ChildNumber;
use crate::pages::report::{reports, tells};
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Picture, PictureView, Reader, Screen};
use crate::words::{picture_name, say, say_with};

/// The picture, large, and two answers of the same weight. Here too is the way for the child's grown-up.
#[component]
pub fn Asking(child: ChildNumber) -> impl IntoView {
    pupil(shell(), child).map(|pupil| {
        let name = || pupil.name.to_string();
        let question = say_with("asking-title", &[("name", name().into())]);
        let called = say_with("asking-picture", &[("picture", picture_name(pupil.picture).into())]);
        let grown_up = say_with("asking-grown-up", &[("name", name().into())]);
        let picture = Picture::animal(pupil.picture.colour(), pupil.picture.animal());
        view! {
            <Screen
                title=question.clone()
                reader=Reader::Pupil
                page="asking"
                on_back=reports(|_| Event::WentBack)
                listen=[question.clone(), called.clone(), say("asking-yes"), say("asking-no")].join(".\n")
                tell=tells()
            >
                <div class="picker-me">
                    <PictureView picture=picture />
                    <p>{called}</p>
                </div>
                <div class="picker-answers">
                    <Button
                        label=say("asking-yes")
                        icon="tick"
                        on_press=reports(|shell| Event::SaidItIsMe(shell.now()))
                    />
                    <Button
                        label=say("asking-no")
                        kind=ButtonKind::Plain
                        icon="back"
                        on_press=reports(|_| Event::SaidNotMe)
                    />
                </div>
                <div class="actions picker-foot">
                    <Button
                        label=grown_up
                        kind=ButtonKind::Quiet
                        icon="people"
                        on_press=reports(move |_| Event::AskedForStaff(StaffWish::SignTogether(child)))
                    />
                </div>
            </Screen>
        }
    })
}
