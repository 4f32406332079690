//! The lesson: one activity at a time, and a pause whenever it is wanted.

use leptos::prelude::*;

use crate::domain::kiosk::{Event, Kiosk, Place};
use crate::domain::lesson::LessonEvent;
use crate::pages::report::{reports, tells, turns};
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Dialog, Reader, Screen, Steps};
use crate::words::{say, say_with};

/// The stepping stones, the activity, and Pause.
#[component]
pub fn Lesson() -> impl IntoView {
    let shell = shell();
    let step = Memo::new(move |before: Option<&(usize, usize)>| {
        let desk = shell.desk.get();
        shell.kiosk.with(|kiosk| match (kiosk, desk) {
            (Kiosk::Visiting(_, Place::Learning(progress)), Some(desk)) => progress.step(&desk.plan),
            _ => before.copied().unwrap_or_default(),
        })
    });
    let words =
        move || say_with("lesson-step", &[("step", step.get().0.into()), ("steps", step.get().1.into())]);
    let back = reports(|shell| Event::Lesson(LessonEvent::WentBack, shell.now()));
    view! {
        <Screen title=say("lesson-title") reader=Reader::Pupil page="lesson" on_back=back tell=tells()>
            <Steps
                step=Signal::derive(move || step.get().0)
                of=Signal::derive(move || step.get().1)
                label=Signal::derive(words)
            />
            <PauseButton />
        </Screen>
    }
}

/// Pausing keeps everything; the dialog says how to come back.
#[component]
fn PauseButton() -> impl IntoView {
    let pausing = RwSignal::new(false);
    view! {
        <div class="lesson-foot">
            <Button label=say("lesson-pause") kind=ButtonKind::Quiet icon="pause" on_press=turns(pausing, true) />
        </div>
        <Dialog open=pausing title=say("lesson-pause-title")>
            <p>{say("lesson-pause-words")}</p>
            <div class="actions">
                <Button label=say("lesson-pause-yes") on_press=reports(|_| Event::Paused) />
                <Button label=say("lesson-pause-no") kind=ButtonKind::Plain on_press=turns(pausing, false) />
            </div>
        </Dialog>
    }
}
