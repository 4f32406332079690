//! Who are you? Every child's picture and name.

use leptos::prelude::*;

use crate::domain::kiosk::{Event, IpadClass, IpadPupil, StaffWish};
use crate::pages::report::{reports, tells};
use crate::shell::shell;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Field, Picture, PictureCard, Reader, Screen};
use crate::words::{picture_name, say};

/// From so many names on, there is a field to find one.
const MANY: usize = 16;

/// The pictures and names of the class. "Has been here" is the same small word for every kind of answer, and such a name
/// can be tapped again.
#[component]
pub fn Picker() -> impl IntoView {
    let shell = shell();
    let class = shell.desk.with_untracked(|desk| desk.as_ref().map(|desk| desk.class.clone()));
    let pupils = class.as_ref().map(|class| class.pupils.clone()).unwrap_or_default();
    let ended = class.as_ref().is_some_and(|class| class.ended);
    let taught = class.as_ref().is_some_and(IpadClass::takes_board_code);
    let many = pupils.len() > MANY;
    let search = RwSignal::new(String::new());
    let names: Vec<String> = pupils.iter().map(wanted).collect();
    let nobody = move || search.with(|search| !names.iter().any(|name| fits(name, search)));
    let cards = pupils
        .into_iter()
        .map(|pupil| {
            let wanted = wanted(&pupil);
            let number = pupil.number;
            let been =
                move || shell.desk.with(|desk| desk.as_ref().is_some_and(|desk| desk.class.been.contains(&number)));
            let note = Signal::derive(move || if been() { say("picker-been") } else { String::new() });
            let picture = Picture::animal(pupil.picture.colour(), pupil.picture.animal());
            let tap = Callback::new(move |()| shell.tapped(Event::Tapped(number)));
            let hidden = move || search.with(|search| !fits(&wanted, search));
            view! {
                <li hidden=hidden>
                    <PictureCard label=pupil.name.to_string() note=note picture=picture on_press=tap />
                </li>
            }
        })
        .collect_view();
    view! {
        <Screen title=say("picker-title") reader=Reader::Pupil page="picker" listen=spoken() tell=tells()>
            {match ended {
                true => view! { <Banner kind=BannerKind::Info>{say("picker-ended")}</Banner> }.into_any(),
                false => view! { <p>{say("picker-say")}</p> }.into_any(),
            }}
            {many.then(|| view! { <Field id="picker-search" label=say("picker-search") value=search /> })}
            <ul class="cards picker-names">{cards}</ul>
            <p role="status">{move || nobody().then(|| say("picker-nobody"))}</p>
            <div class="actions picker-foot">
                {taught.then(|| view! {
                    <Button
                        label=say("picker-board")
                        kind=ButtonKind::Quiet
                        icon="people"
                        on_press=reports(|_| Event::WantedBoardCode)
                    />
                })}
                <Button
                    label=say("picker-staff")
                    kind=ButtonKind::Quiet
                    icon="lock"
                    on_press=reports(|_| Event::AskedForStaff(StaffWish::Leave))
                />
            </div>
        </Screen>
    }
}

fn spoken() -> String {
    format!("{}\n{}", say("picker-title"), say("picker-say"))
}

/// What a search looks through: the name and the picture's name.
fn wanted(pupil: &IpadPupil) -> String {
    small(&format!("{} {}", pupil.name, picture_name(pupil.picture)))
}

fn fits(name: &str, search: &str) -> bool {
    name.contains(&small(search.trim()))
}

/// Letter by letter: the rules for whole words weigh as much as a picture on the way to a first lesson.
fn small(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}
