//! The lesson: one activity at a time, and a pause whenever it is wanted.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::place::{band, visitor};
use crate::activities::{ActivityScreen, DrawAnswers, draw_answers, title, words_to_hear};
use crate::domain::activity::{Activity, Band, Kind};
use crate::domain::kiosk::{Event, Kiosk, Place};
use crate::domain::lesson::{LessonEvent, Stage};
use crate::pages::report::{reports, tells, turns};
use crate::shell::{Shell, part, shell};
use crate::ui::{Button, ButtonKind, Dialog, Listen, Reader, Screen, Spoken, Steps};
use crate::words::{say, say_with};

/// The step's own time for the Think ring; where a class names no step, that of the middle years.
const THINK: u8 = 5;

/// The stepping stones, the activity, and Pause.
#[component]
pub fn Lesson() -> impl IntoView {
    let shell = shell();
    now(shell).map(|(activity, stage)| view! { <Steady first=activity stage=stage /> })
}

/// What the lesson shows now.
fn now(shell: Shell) -> Option<(Activity, Stage)> {
    let desk = shell.desk.get()?;
    shell.kiosk.with(|kiosk| match kiosk {
        Kiosk::Visiting(visit, Place::Learning(progress)) => {
            Some((progress.activity(desk.plan(visit.child))?.clone(), progress.stage().clone()))
        }
        _ => None,
    })
}

/// The page around the activities. It stays while they change, and keeps the last one while it is being left.
#[component]
fn Steady(first: Activity, stage: Stage) -> impl IntoView {
    let shell = shell();
    let shown = Memo::new(move |before: Option<&(Activity, Stage)>| {
        now(shell).or_else(|| before.cloned()).unwrap_or_else(|| (first.clone(), stage.clone()))
    });
    let activity = Memo::new(move |_| shown.with(|(activity, _)| activity.clone()));
    let stage = Memo::new(move |_| shown.with(|(_, stage)| stage.clone()));
    let step = Memo::new(move |before: Option<&(usize, usize)>| {
        let desk = shell.desk.get();
        shell.kiosk.with(|kiosk| match (kiosk, desk) {
            (Kiosk::Visiting(visit, Place::Learning(progress)), Some(desk)) => progress.step(desk.plan(visit.child)),
            _ => before.copied().unwrap_or_default(),
        })
    });
    let words = move || say_with("lesson-step", &[("step", step.get().0.into()), ("steps", step.get().1.into())]);
    let think = Memo::new(move |_| {
        let thinking = visitor(shell).map(|pupil| pupil.access.thinking).unwrap_or_default();
        thinking.seconds(band(shell).map_or(THINK, Band::think_seconds))
    });
    let heard = RwSignal::new(Vec::new());
    let happened = Callback::new(move |event| match event {
        // Nobody tapped: the ring is full.
        LessonEvent::Thought => shell.kiosk(Event::Lesson(event, shell.now())),
        event => shell.tapped(Event::Lesson(event, shell.now())),
    });
    view! {
        <Screen
            title=Signal::derive(move || activity.with(title))
            reader=Reader::Pupil
            page="lesson"
            on_back=reports(|shell| Event::Lesson(LessonEvent::WentBack, shell.now()))
            listen=Signal::derive(move || shown.with(|(activity, stage)| words_to_hear(activity, stage, &heard.get())))
            tell=tells()
        >
            <Steps
                step=Signal::derive(move || step.get().0)
                of=Signal::derive(move || step.get().1)
                label=Signal::derive(words)
            />
            <ActivityScreen
                activity=activity.into()
                stage=stage.into()
                think_seconds=think.into()
                ways=ways_for(activity).into()
                heard=heard
                on_event=happened
            />
            <PauseButton />
        </Screen>
    }
}

/// The ways of answering besides picking a card, fetched when an activity first wants one of them.
fn ways_for(activity: Memo<Activity>) -> RwSignal<Option<DrawAnswers>> {
    let wanted = Memo::new(move |_| activity.with(|activity| !matches!(activity.kind, Kind::Choose { .. })));
    let ways = RwSignal::new(None);
    Effect::new(move || {
        if wanted.get() && ways.with_untracked(Option::is_none) {
            spawn_local(async move {
                let draw = all_ways().await;
                shell().later().await;
                ways.set(Some(draw));
            });
        }
    });
    ways
}

part! {
    signing,
    fn all_ways() -> DrawAnswers {
        draw_answers
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
            <Listen text=say("lesson-pause-words") />
            <p><Spoken text=say("lesson-pause-words") /></p>
            <div class="actions">
                <Button label=say("lesson-pause-yes") on_press=reports(|_| Event::Paused) />
                <Button label=say("lesson-pause-no") kind=ButtonKind::Plain on_press=turns(pausing, false) />
            </div>
        </Dialog>
    }
}
