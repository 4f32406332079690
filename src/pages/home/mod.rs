//! A grown-up answers on the class iPad, for the one child that staff picked. The other names are never shown.

mod asks;
mod check_page;
mod pad;
mod photo_place;
mod photographs;
mod rules;
mod sign;
mod sign_check;
mod slips;
mod talk;
mod who;

use leptos::prelude::*;

use super::report::{grown_up, tells, turns};
use crate::domain::kiosk::{IpadPupil, Kiosk};
use crate::domain::together::{Answers, Event, Page, ToTheSchool};
use crate::shell::{Shell, shell};
use crate::ui::{Button, ButtonKind, Dialog, Picture, PictureView, Reader, Screen};
use crate::words::{say, say_with};

/// The grown-up's pages, one after the other.
#[component]
pub fn TogetherPages() -> impl IntoView {
    let shell = shell();
    let page = Memo::new(move |before: Option<&Option<Page>>| {
        shell.kiosk.with(|kiosk| match kiosk {
            Kiosk::Together { session, .. } => Some(session.page),
            _ => before.copied().flatten(),
        })
    });
    move || match page.get() {
        Some(Page::Rules) => view! { <rules::RulesPage /> }.into_any(),
        Some(Page::SchoolAsks) => view! { <asks::SchoolAsksPage /> }.into_any(),
        Some(Page::Who) => view! { <who::WhoPage /> }.into_any(),
        Some(Page::Photographs) => view! { <photographs::PhotographsPage /> }.into_any(),
        Some(Page::Sign) if answers(shell).school == Some(ToTheSchool::Talks) => {
            view! { <talk::TalkPage /> }.into_any()
        }
        Some(Page::Sign) => view! { <sign::SignPage /> }.into_any(),
        Some(Page::Check) => view! { <check_page::CheckPage /> }.into_any(),
        None => ().into_any(),
    }
}

/// The child that the grown-up signs for.
fn child(shell: Shell) -> Option<IpadPupil> {
    let number = shell.kiosk.with_untracked(|kiosk| match kiosk {
        Kiosk::Together { visit, .. } => Some(visit.child),
        _ => None,
    })?;
    shell.desk.with_untracked(|desk| desk.as_ref().and_then(|desk| desk.class.pupil(number).cloned()))
}

/// The child's name on screens.
fn child_name(shell: Shell) -> String {
    child(shell).map(|child| child.name.to_string()).unwrap_or_default()
}

/// What was answered on the pages before.
fn answers(shell: Shell) -> Answers {
    shell.kiosk.with_untracked(|kiosk| match kiosk {
        Kiosk::Together { session, .. } => session.answers.clone(),
        _ => Answers::default(),
    })
}

/// The frame of each page: whom it is for, the page, the way on and the way out.
#[component]
fn Sheet(
    #[prop(into)] title: String,
    #[prop(into)] go_on: String,
    on_go: Callback<()>,
    children: Children,
) -> impl IntoView {
    let shell = shell();
    let stopping = RwSignal::new(false);
    let picture = child(shell).map(|child| {
        let picture = Picture::animal(child.picture.colour(), child.picture.animal());
        view! {
            <p class="together-child">
                <PictureView picture=picture />
                <span>{say_with("together-for", &[("name", child.name.to_string().into())])}</span>
            </p>
        }
    });
    view! {
        <Screen title=title reader=Reader::Adult page="together" on_back=grown_up(|_| Event::WentBack) tell=tells()>
            {picture}
            <div class="stack">{children()}</div>
            <div class="actions together-turn">
                <Button label=go_on on_press=on_go />
                <Button label=say("together-stop") kind=ButtonKind::Quiet on_press=turns(stopping, true) />
            </div>
            <Dialog open=stopping title=say("together-stop-title")>
                <p>{say("together-stop-words")}</p>
                <div class="actions">
                    <Button label=say("together-stop-no") on_press=turns(stopping, false) />
                    <Button label=say("together-stop-yes") kind=ButtonKind::Plain on_press=grown_up(|_| Event::Left) />
                </div>
            </Dialog>
        </Screen>
    }
}
