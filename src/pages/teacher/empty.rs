//! No class on this device: make one, or open a class file.

use leptos::prelude::*;

use super::in_words;
use crate::domain::classroom::{Classroom, Event};
use crate::route::Route;
use crate::shell::{School, shell};
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, FilePick, LinkButton, Mood, Notices, Owl, Picked, Reader, Screen,
};
use crate::words::{say, say_with};

/// Where a teacher begins on a device that holds no class.
#[component]
pub fn Empty() -> impl IntoView {
    let shell = shell();
    let message = Memo::new(move |_| {
        shell.classroom.with(|classroom| match classroom {
            Classroom::Empty { message } => message.clone(),
            _ => None,
        })
    });
    let messages = Signal::derive(move || message.get().iter().map(in_words).collect::<Vec<_>>());
    let refused = Memo::new(move |_| message.with(|it| it.as_ref().is_some_and(|it| it.word == "no-storage")));
    view! {
        <Screen
            title=say("empty-title")
            reader=Reader::Adult
            page="teacher"
            on_back=Callback::new(move |()| shell.go(Route::Welcome))
        >
            <Notices messages=messages />
            <Show when=move || !refused.get()>
                <div class="teacher-start">
                    <Begin />
                    <WhoseRules />
                </div>
            </Show>
            <Together />
            <Papers />
            <Check />
            <WhatThisIs />
        </Screen>
    }
}

/// The two ways to begin.
#[component]
fn Begin() -> impl IntoView {
    let shell = shell();
    let no_rules = Signal::derive(move || shell.pack().is_none());
    let open = Callback::new(move |files: Picked| {
        if let Some((_, bytes)) = files.into_iter().next() {
            shell.classroom(Event::PickedFile(bytes));
        }
    });
    view! {
        <section class="sheet stack">
            <Owl mood=Mood::Pointing says=say("empty-lead") />
            <div class="actions">
                <Button
                    label=say("empty-make")
                    icon="people"
                    disabled=no_rules
                    on_press=Callback::new(move |()| shell.classroom(Event::WantedNewClass))
                />
            </div>
            <FilePick id="class-file" label=say("empty-open") hint=say("empty-open-hint") accept=".thinkclick" on_picked=open />
        </section>
    }
}

/// The lesson on the board, which needs no class.
#[component]
fn Together() -> impl IntoView {
    view! {
        <section class="sheet stack">
            <h2>{say("board-plan-title")}</h2>
            <p>{say("board-plan-lead")}</p>
            <div class="actions">
                <LinkButton label=say("board-plan-open") href=Route::Board.address() kind=ButtonKind::Plain icon="people" />
            </div>
        </section>
    }
}

/// The papers that need no class.
#[component]
fn Papers() -> impl IntoView {
    view! {
        <section class="sheet stack">
            <h2>{say("papers-open-title")}</h2>
            <p>{say("papers-open-what")}</p>
            <div class="actions">
                <LinkButton label=say("papers-open") href=Route::Papers.address() kind=ButtonKind::Plain icon="print" />
            </div>
        </section>
    }
}

/// Checking a paper, and opening a pack, which need no class either.
#[component]
fn Check() -> impl IntoView {
    view! {
        <section class="sheet stack">
            <h2>{say("register-check")}</h2>
            <p>{say("register-check-what")}</p>
            <div class="actions">
                <LinkButton label=say("empty-check-open") href=Route::Check.address() kind=ButtonKind::Plain icon="tick" />
            </div>
        </section>
    }
}

/// The school whose rules are in use, or why there are none.
#[component]
fn WhoseRules() -> impl IntoView {
    let shell = shell();
    let rules = move || match shell.school.get() {
        School::Loading => view! { <p>{say("empty-rules-loading")}</p> }.into_any(),
        School::Failed(reason) => view! {
            <Banner kind=BannerKind::Warning>
                <p>{say_with("empty-rules-failed", &[("reason", reason.into())])}</p>
            </Banner>
        }
        .into_any(),
        School::Ready(pack) => {
            let words = &pack.words;
            let facts = say_with("empty-rules-count", &[("count", words.rules.len().into())]);
            let refused = pack.refused.clone().map(|reason| {
                let words = say_with("empty-rules-refused", &[("reason", reason.into())]);
                view! { <Banner kind=BannerKind::Warning><p>{words}</p></Banner> }
            });
            view! {
                <p class="teacher-school"><strong>{words.school.name.clone()}</strong>" "{words.school.year.clone()}</p>
                <p>{words.title.clone()}": "{facts}</p>
                {refused}
            }
            .into_any()
        }
    };
    view! {
        <section class="sheet stack">
            <h2>{say("empty-rules-title")}</h2>
            {rules}
            <p class="field-hint">{say("empty-rules-change")}</p>
        </section>
    }
}

/// What the app does, and what it leaves to the school.
#[component]
fn WhatThisIs() -> impl IntoView {
    view! {
        <section class="sheet stack">
            <h2>{say("empty-about-title")}</h2>
            <p>{say("empty-about-is")}</p>
            <p>{say("empty-about-not")}</p>
            <p>{say("empty-about-safe")}</p>
        </section>
    }
}
