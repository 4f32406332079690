//! What only children meet.

use leptos::prelude::*;

use crate::{
    ui::{InkPad, Listen, Mood, Owl, Progress, Spoken, Steps, ThinkRing},
    words::say,
};

pub fn think() -> AnyView {
    view! { <ThinkRing seconds=Signal::stored(4) on_ready=super::nothing() /> }.into_any()
}

pub fn listen() -> AnyView {
    view! {
        <Listen text=say("gallery-listen-text") />
        <p><Spoken text=say("gallery-listen-text") /></p>
    }
    .into_any()
}

pub fn owls() -> AnyView {
    Mood::ALL.map(|mood| view! { <Owl mood=mood says=say("gallery-owl-says") /> }).collect_view().into_any()
}

pub fn progress() -> AnyView {
    let (step, of) = (Signal::stored(3), Signal::stored(10));
    view! {
        <Progress step=step of=of label=say("gallery-progress-label") />
        <Steps step=step of=of label=say("gallery-progress-label") />
    }
    .into_any()
}

pub fn ink() -> AnyView {
    view! { <InkPad strokes=RwSignal::new(Vec::new()) label=say("gallery-ink") /> }.into_any()
}
