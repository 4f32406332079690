//! The story: its picture, its words, and how somebody in it thinks aloud.

use leptos::prelude::*;

use super::turn::Turn;
use crate::domain::activity::Scene;
use crate::domain::lesson::{LessonEvent, Stage};
use crate::ui::{Button, ButtonKind, Mood, Owl, Picture, PictureView, Spoken};
use crate::words::say;

/// The picture with the animals in it, and what happens.
#[component]
pub fn Story(scene: Scene, situation: String) -> impl IntoView {
    let place = Picture::Scene(scene.place.to_string());
    let drawn = if scene.older { Picture::OlderCast } else { Picture::Cast };
    let cast = scene.cast.iter().map(move |actor| drawn(format!("{}-{}", actor.who(), actor.mood())));
    let thing = scene.thing.iter().map(|thing| Picture::Scene(thing.to_string()));
    let parts = cast.chain(thing).map(|picture| view! { <PictureView picture=picture /> }).collect_view();
    view! {
        <section class="story" aria-label=say("lesson-story")>
            <div class="story-picture" data-scene=scene.place.to_string() role="img" aria-label=scene.description>
                <PictureView picture=place />
                {parts}
            </div>
            <p class="story-words"><Spoken text=situation /></p>
        </section>
    }
}

/// How it is thought through, before the child tries; then on to the question.
#[component]
pub fn Model(says: String, turn: Turn) -> impl IntoView {
    let seen = Callback::new(move |()| turn.report(LessonEvent::ModelSeen));
    let on = Callback::new(move |()| turn.report(LessonEvent::WentOn));
    let again = move || turn.stage.with(|stage| *stage == Stage::Model { again: true });
    view! {
        <div class="model">
            <Owl mood=Mood::Thinking says=says />
            <div class="actions">
                <Button label=say("lesson-now-think") on_press=seen />
                <Show when=again>
                    <Button label=say("lesson-next") on_press=on kind=ButtonKind::Quiet />
                </Show>
            </div>
        </div>
    }
}
