//! A strip that says how things stand.

use leptos::prelude::*;

use super::Icon;

/// What a banner is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerKind {
    /// "This is a pretend class": on every page of it.
    Pretend,
    /// Good to know.
    Info,
    /// Needs somebody's attention, soon.
    Warning,
    /// It is kept.
    Saved,
}

impl BannerKind {
    /// Every kind, for the gallery and the tests.
    pub const ALL: [Self; 4] = [Self::Pretend, Self::Info, Self::Warning, Self::Saved];

    /// Its name in the page, and its sign.
    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Pretend => ("pretend", "star"),
            Self::Info => ("info", "help"),
            Self::Warning => ("warning", "warning"),
            Self::Saved => ("saved", "tick"),
        }
    }
}

/// One or two sentences across the page. Says what happened, what is safe and what to do next. Read out politely when
/// it changes; for an error in a form use `ErrorSummary`.
#[component]
pub fn Banner(kind: BannerKind, children: Children) -> impl IntoView {
    let (name, sign) = kind.look();
    view! {
        <div class="banner" data-kind=name role="status">
            <Icon name=sign />
            <div class="banner-words">{children()}</div>
        </div>
    }
}
