//! The wise owl.

use leptos::prelude::*;

use super::Spoken;

/// What the owl's face says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Thinking,
    Listening,
    Pleased,
    Pointing,
}

impl Mood {
    /// Every mood, for the gallery and the tests.
    pub const ALL: [Self; 4] = [Self::Thinking, Self::Listening, Self::Pleased, Self::Pointing];

    fn file(self) -> &'static str {
        match self {
            Self::Thinking => "pictures/owl-thinking.svg",
            Self::Listening => "pictures/owl-listening.svg",
            Self::Pleased => "pictures/owl-pleased.svg",
            Self::Pointing => "pictures/owl-pointing.svg",
        }
    }
}

/// The owl, saying something or only keeping company. The owl never says that a child was good or bad at it. Its words
/// are ordinary text on the page; the drawing itself is passed over by screen readers.
#[component]
pub fn Owl(mood: Mood, #[prop(optional, into)] says: Signal<String>) -> impl IntoView {
    view! {
        <div class="owl">
            <img class="owl-picture" src=mood.file() alt="" width="160" height="160" draggable="false" />
            <p class="owl-says" hidden=move || says.get().is_empty()><Spoken text=says /></p>
        </div>
    }
}
