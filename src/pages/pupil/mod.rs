//! The pupil's screens on a class iPad, from the picker to the goodbye.

mod asking;
mod board_code;
mod check;
mod goodbye;
mod helpers;
mod keeping;
mod lesson;
mod no_ipad;
mod other_answers;
mod picker;
mod place;
mod promises;
mod rules;
mod sign;
mod sign_draw;
mod sign_end;
mod sign_partner;
mod sign_share;
mod sign_stamp;
mod sign_type;
mod staff;

use leptos::prelude::*;
use leptos::task::spawn_local;

use self::place::{band, pupil};
use super::home::TogetherPages;
use crate::domain::access::{Access, Reach};
use crate::domain::activity::Band;
use crate::domain::kiosk::{Kiosk, Place, StaffWish};
use crate::domain::person::ChildNumber;
use crate::shell::{help_to_press, part, shell};
use crate::words::Voice;

/// Which screen stands there. Answers within a screen do not build it anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    NoIpad,
    Picker,
    BoardCode,
    Asking(ChildNumber),
    Welcoming,
    Lesson,
    /// The rules; on the first one there is no way back.
    Rules {
        first: bool,
    },
    Promises,
    Sign,
    Check,
    Sealing,
    NotKept,
    Goodbye,
    Staff(StaffWish),
    /// A grown-up answers.
    Together,
}

impl Shown {
    fn of(kiosk: &Kiosk) -> Self {
        match kiosk {
            Kiosk::Choosing => Self::Picker,
            Kiosk::BoardCode { .. } => Self::BoardCode,
            Kiosk::Asking(child) => Self::Asking(*child),
            Kiosk::Welcoming(_) => Self::Welcoming,
            Kiosk::Visiting(_, Place::Learning(_)) => Self::Lesson,
            Kiosk::Visiting(_, Place::Reading { rule, .. }) => Self::Rules { first: *rule == 0 },
            Kiosk::Visiting(_, Place::Promising { .. }) => Self::Promises,
            Kiosk::Visiting(_, Place::Signing { .. }) => Self::Sign,
            Kiosk::Visiting(_, Place::Checking { .. }) => Self::Check,
            Kiosk::Sealing(_) => Self::Sealing,
            Kiosk::NotKept { .. } => Self::NotKept,
            Kiosk::Goodbye(_) => Self::Goodbye,
            Kiosk::Staff { wish, .. } => Self::Staff(*wish),
            Kiosk::Together { .. } => Self::Together,
            Kiosk::Over => Self::NoIpad,
        }
    }
}

/// What a pupil, or a grown-up who signs here, sees on this device.
#[component]
pub fn PupilPage() -> impl IntoView {
    let shell = shell();
    let shown = Memo::new(move |_| match shell.desk.with(Option::is_some) {
        true => shell.kiosk.with(Shown::of),
        false => Shown::NoIpad,
    });
    let young = move || {
        let child_reads = shown.get() != Shown::Together;
        (child_reads && matches!(band(shell), Some(Band::Early | Band::Ks1))).then_some("young")
    };
    let rest = the_rest();
    within_reach();
    let screen = move || match shown.get() {
        Shown::Picker => view! { <picker::Picker /> }.into_any(),
        Shown::Asking(child) => view! { <asking::Asking child=child /> }.into_any(),
        Shown::Welcoming => view! { <keeping::Waiting /> }.into_any(),
        Shown::Lesson => view! { <lesson::Lesson /> }.into_any(),
        later => match rest.get() {
            Some(draw) => draw(later),
            None => view! { <keeping::Waiting /> }.into_any(),
        },
    };
    view! { <div data-size=young>{screen}</div> }
}

/// What draws a screen of the pupil's.
type DrawShown = fn(Shown) -> AnyView;

/// What draws the screens after the lesson, and the one of an iPad that is no class's. It is fetched while the first activities are done, so that the first one
/// comes quickly and everything is here, network or not, before anybody signs.
fn the_rest() -> RwSignal<Option<DrawShown>> {
    let shell = shell();
    let wanted = Memo::new(move |_| {
        shell.desk.with(Option::is_none)
            || shell.kiosk.with(|kiosk| match kiosk {
                Kiosk::Choosing | Kiosk::Asking(_) | Kiosk::Welcoming(_) => false,
                Kiosk::Visiting(_, Place::Learning(progress)) => progress.is_under_way(),
                _ => true,
            })
    });
    let rest = RwSignal::new(None);
    Effect::new(move || {
        if wanted.get() && rest.with_untracked(Option::is_none) {
            spawn_local(async move {
                let draw = after_the_lesson().await;
                shell.later().await;
                rest.set(Some(draw));
            });
        }
    });
    rest
}

/// Helps the child who is here to press things, where no finger does. What it takes is fetched only then.
fn within_reach() {
    let shell = shell();
    let wanted = Memo::new(move |before: Option<&Access>| {
        let here = |child: &ChildNumber| pupil(shell, *child).map(|pupil| pupil.access).unwrap_or_default();
        shell.kiosk.with(|kiosk| match kiosk {
            Kiosk::Asking(child) => here(child),
            Kiosk::Welcoming(visit) | Kiosk::Visiting(visit, _) => here(&visit.child),
            Kiosk::Sealing(_) | Kiosk::NotKept { .. } | Kiosk::Goodbye(_) => before.copied().unwrap_or_default(),
            Kiosk::Choosing | Kiosk::BoardCode { .. } | Kiosk::Staff { .. } | Kiosk::Together { .. } | Kiosk::Over => {
                Access::default()
            }
        })
    });
    let helper = StoredValue::new_local(None);
    let voice = use_context::<Voice>();
    Effect::new(move || {
        let Access { reach, pace, aloud, calm, speed, .. } = wanted.get();
        shell.calm(calm);
        if let Some(voice) = voice {
            voice.speed.set(speed);
            voice.aloud.set(aloud && untrack(|| band(shell)) == Some(Band::Early));
        }
        helper.set_value(None);
        if reach != Reach::Touch {
            spawn_local(async move {
                shell.later().await;
                let help = help_to_press(reach, pace).await;
                if wanted.try_get_untracked().is_some_and(|now| (now.reach, now.pace) == (reach, pace)) {
                    helper.set_value(help);
                }
            });
        }
    });
}

part! {
    signing,
    fn after_the_lesson() -> DrawShown {
        |shown| match shown {
            Shown::BoardCode => view! { <board_code::GiveCode /> }.into_any(),
            Shown::Rules { first } => view! { <rules::Rules first=first /> }.into_any(),
            Shown::Promises => view! { <promises::Promises /> }.into_any(),
            Shown::Sign => view! { <sign::Sign /> }.into_any(),
            Shown::Check => view! { <check::Check /> }.into_any(),
            Shown::Sealing => view! { <keeping::Sealing /> }.into_any(),
            Shown::NotKept => view! { <keeping::NotKept /> }.into_any(),
            Shown::Goodbye => view! { <goodbye::Goodbye /> }.into_any(),
            Shown::Staff(wish) => view! { <staff::Staff wish=wish /> }.into_any(),
            Shown::Together => view! { <TogetherPages /> }.into_any(),
            Shown::NoIpad => view! { <no_ipad::NoIpad /> }.into_any(),
            Shown::Picker | Shown::Asking(_) | Shown::Welcoming | Shown::Lesson => ().into_any(),
        }
    }
}
