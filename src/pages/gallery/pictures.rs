//! Every drawing.

use leptos::prelude::*;

use crate::{
    domain::{
        person::{ANIMALS, COLOURS, PictureName},
        stamp::STAMPS,
    },
    ui::{Picture, PictureCard, PictureView},
    words::{picture_name, say},
};

/// The topics whose rule has a picture, `pictures/rule-….svg`.
const RULES: [&str; 10] = [
    "ask-first",
    "chosen-sites",
    "close-and-tell",
    "tell-an-adult",
    "known-people",
    "kind-words",
    "unknown-messages",
    "keep-private",
    "never-meet",
    "no-chat-rooms",
];
const CAST: [&str; 4] = ["pip", "tansy", "bramble", "moss"];
const MOODS: [&str; 4] = ["happy", "puzzled", "worried", "proud"];
const SCENES: [&str; 13] = [
    "tablet",
    "tablet-down",
    "laptop",
    "bubble",
    "bubble-heart",
    "message",
    "message-unknown",
    "message-kind",
    "lock",
    "sofa",
    "classroom",
    "library",
    "playground",
];

pub fn cards() -> AnyView {
    let pressed = RwSignal::new(false);
    let press = Callback::new(move |()| pressed.update(|pressed| *pressed = !*pressed));
    let card = |picture: PictureName| {
        view! {
            <PictureCard
                label=picture_name(picture)
                note=say("gallery-card-note")
                picture=Picture::animal(picture.colour(), picture.animal())
                on_press=press
                pressed=pressed
            />
        }
    };
    (0..4).filter_map(PictureName::nth).map(card).collect_view().into_any()
}

pub fn all() -> AnyView {
    let pairs = ANIMALS.iter().flat_map(|animal| COLOURS.iter().map(move |colour| Picture::animal(*colour, *animal)));
    let stamps = STAMPS.iter().map(|stamp| Picture::stamp(stamp.name));
    let cast = CAST.iter().flat_map(|who| MOODS.iter().map(move |mood| Picture::Cast(format!("{who}-{mood}"))));
    let rules = RULES.iter().map(|topic| Picture::File(format!("rule-{topic}.svg")));
    let scenes = SCENES.iter().map(|name| Picture::Scene((*name).to_owned()));
    let show = |picture| view! { <PictureView picture=picture /> };
    view! {
        <div class="gallery-animals">{pairs.chain(stamps).map(show).collect_view()}</div>
        <div class="gallery-pictures">{rules.chain(cast).chain(scenes).map(show).collect_view()}</div>
    }
    .into_any()
}
