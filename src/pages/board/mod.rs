//! Board mode: the plan first, then the lesson on the big screen, and the notes for a second window or for paper.

mod bar;
mod notes;
mod plan;
mod show;

pub use notes::NotesPage;

use leptos::prelude::*;

use crate::domain::board::Board;
use crate::domain::school::Translation;
use crate::ui::{Banner, BannerKind};
use crate::words::say;
use plan::Plan;
use show::OnTheBoard;

/// The plan, or the lesson that was started from it.
#[component]
pub fn BoardPage() -> impl IntoView {
    let planned = RwSignal::new(None::<Board>);
    let shown = RwSignal::new(None::<Board>);
    let language = RwSignal::new(None::<String>);
    let known = RwSignal::new(Vec::<Translation>::new());
    let beside = Signal::derive(move || {
        known.with(|known| known.iter().find(|each| Some(&each.language) == language.get().as_ref()).cloned())
    });
    let is_shown = Memo::new(move |_| shown.with(Option::is_some));
    move || match is_shown.get() {
        true => view! { <OnTheBoard board=shown beside=beside /> }.into_any(),
        false => view! { <Plan planned=planned shown=shown language=language known=known /> }.into_any(),
    }
}

/// A file of lessons did not arrive.
#[component]
fn Missing(missing: RwSignal<bool>) -> impl IntoView {
    view! {
        <Show when=move || missing.get()>
            <Banner kind=BannerKind::Warning>
                <p>{say("board-missing")}</p>
            </Banner>
        </Show>
    }
}
