//! The teacher's three lists.

use leptos::prelude::*;

use super::{Icon, Picture, PictureView};

/// Which of the three lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Done,
    StillToCome,
    NeedsYou,
}

impl ColumnKind {
    /// Every kind, for the gallery and the tests.
    pub const ALL: [Self; 3] = [Self::Done, Self::StillToCome, Self::NeedsYou];

    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Done => ("done", "tick"),
            Self::StillToCome => ("to-come", "pencil"),
            Self::NeedsYou => ("needs-you", "question"),
        }
    }
}

/// Lists side by side on a wide screen, one under the other on a narrow one.
#[component]
pub fn Columns(children: Children) -> impl IntoView {
    view! { <div class="columns">{children()}</div> }
}

/// One list with its title and how many are on it.
#[component]
pub fn Column(
    kind: ColumnKind,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] count: Signal<usize>,
    children: Children,
) -> impl IntoView {
    let (name, sign) = kind.look();
    view! {
        <section class="column" data-kind=name>
            <h2 class="column-title">
                <Icon name=sign />
                <span>{move || title.get()}</span>
                <span class="column-count">{move || count.get()}</span>
            </h2>
            <ul class="column-rows">{children()}</ul>
        </section>
    }
}

/// One child on a list: picture, name, a few words on how it stands. Put it inside a `Column`.
#[component]
pub fn NameRow(
    #[prop(into)] name: Signal<String>,
    picture: Picture,
    #[prop(optional, into)] note: Signal<String>,
    #[prop(optional, into)] on_press: Option<Callback<()>>,
) -> impl IntoView {
    let words = move || {
        view! {
            <span class="name-row-words">
                <span class="name-row-name">{move || name.get()}</span>
                <span class="name-row-note">{move || note.get()}</span>
            </span>
        }
    };
    let picture = view! { <span class="name-row-picture"><PictureView picture=picture /></span> };
    let row = match on_press {
        Some(press) => view! {
            <button type="button" class="name-row" on:click=move |_| press.run(())>
                {picture} {words()} <Icon name="next" />
            </button>
        }
        .into_any(),
        None => view! { <div class="name-row">{picture} {words()}</div> }.into_any(),
    };
    view! { <li>{row}</li> }
}
