//! Drawings, and how they are named.

use leptos::prelude::*;

use super::Icon;

/// Which drawing to show. All of them are the app's own, under `public/pictures/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Picture {
    /// A child's picture name: colour blue, green, red, purple, orange, pink, yellow or teal; animal otter, fox …
    Animal { colour: String, animal: String },
    /// A stamp to sign with, in ink or in one of the colours.
    Stamp { name: String, colour: String },
    /// A whole file, such as `rule-ask-first.svg` or `owl-pleased.svg`.
    File(String),
    /// A story character with a mood, such as `pip-worried`.
    Cast(String),
    /// The same, drawn older.
    OlderCast(String),
    /// A part of a scene, such as `tablet` or `sofa`.
    Scene(String),
    /// A sign of `icons/signs.svg`, large.
    Sign(&'static str),
    /// No drawing.
    #[default]
    None,
}

impl Picture {
    /// The picture of "Blue Otter".
    pub fn animal(colour: impl Into<String>, animal: impl Into<String>) -> Self {
        Self::Animal { colour: colour.into(), animal: animal.into() }
    }

    /// A stamp in plain ink.
    pub fn stamp(name: impl Into<String>) -> Self {
        Self::Stamp { name: name.into(), colour: "ink".to_owned() }
    }
}

/// Shows a drawing. Give `alt` where the picture says something that no word beside it says; else leave it empty.
#[component]
pub fn PictureView(picture: Picture, #[prop(optional, into)] alt: String) -> impl IntoView {
    match picture {
        Picture::Animal { colour, animal } => symbol("animal", "animals", &animal, Some(colour), alt),
        Picture::Stamp { name, colour } => symbol("stamp", "stamps", &name, Some(colour), alt),
        Picture::Cast(name) => symbol("cast", &sheet_of(&name, "cast"), &name, None, alt),
        Picture::OlderCast(name) => symbol("cast", &sheet_of(&name, "cast-older"), &name, None, alt),
        Picture::Scene(name) => symbol("scene", "scenes", &name, None, alt),
        Picture::File(file) => {
            view! { <img class="picture" src=format!("pictures/{file}") alt=alt draggable="false" /> }.into_any()
        }
        Picture::Sign(name) => view! { <Icon name=name /> }.into_any(),
        Picture::None => ().into_any(),
    }
}

/// Where a character is drawn: each has a sheet of its own, in the look's folder, so that a page fetches only whom it shows. Those
/// of one story only share one.
fn sheet_of(name: &str, look: &str) -> String {
    const HEROES: [&str; 3] = ["dash", "gerald", "egg"];
    let who = name.split('-').next().unwrap_or_default();
    if HEROES.contains(&who) { "heroes".to_owned() } else { format!("{look}/{who}") }
}

/// One symbol of a sheet; with no words of its own it is hidden from screen readers.
fn symbol(class: &'static str, sheet: &str, name: &str, colour: Option<String>, alt: String) -> AnyView {
    let spoken = !alt.is_empty();
    view! {
        <svg
            class=class
            data-colour=colour
            role=spoken.then_some("img")
            aria-label=spoken.then_some(alt)
            aria-hidden=(!spoken).then_some("true")
            focusable="false"
        >
            <use href=format!("pictures/{sheet}.svg#{name}")></use>
        </svg>
    }
    .into_any()
}
