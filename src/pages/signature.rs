//! A signature as it will stand on the paper, to look at before it is sealed.

use leptos::prelude::*;

use crate::domain::agreement::Way;
use crate::domain::ink::Ink;
use crate::ui::{PAPER, Picture, PictureView};
use crate::words::{say, say_with};

/// The drawing, the stamp, the name or the gesture, on a small sheet of paper.
#[component]
pub fn Signature(way: Way) -> impl IntoView {
    let drawing = match way {
        Way::Drawn(ink) => drawn(&ink),
        Way::Stamp { stamp, colour } => {
            let alt = say(&format!("stamp-{stamp}"));
            view! { <PictureView picture=Picture::Stamp { name: stamp, colour } alt=alt /> }.into_any()
        }
        Way::Typed(name) | Way::Picked(name) => view! { <p class="signature-name">{name.to_string()}</p> }.into_any(),
        Way::WithPartner { how, helper } => {
            let helper = say_with("check-helper", &[("helper", helper.to_string().into())]);
            view! {
                <PictureView picture=Picture::stamp(how.word()) />
                <p>{say(&format!("gesture-{}", how.word()))}</p>
                <p>{helper}</p>
            }
            .into_any()
        }
        Way::Shared { with } => {
            view! { <p>{say_with("check-shared", &[("helper", with.to_string().into())])}</p> }.into_any()
        }
    };
    view! { <div class="signature">{drawing}</div> }
}

/// The kept strokes, as smooth as they will be printed.
fn drawn(ink: &Ink) -> AnyView {
    let line = |stroke: &Vec<(f32, f32)>| {
        let places: Vec<String> = stroke.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        // A dot has no length of its own.
        format!("M{}h.01", places.join("L"))
    };
    let lines: String = ink.drawn(PAPER.0).iter().map(line).collect();
    let high = PAPER.0 / ink.aspect();
    view! {
        <svg class="signature-ink" viewBox=format!("0 0 {} {high}", PAPER.0) role="img" aria-label=say("check-drawing")>
            <path d=lines></path>
        </svg>
    }
    .into_any()
}
