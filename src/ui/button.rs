//! Things to press.

use leptos::prelude::*;

use super::Icon;

/// How loud a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next; at most one on a screen.
    #[default]
    Primary,
    /// Another good thing to do.
    Plain,
    /// Leaving, skipping, "not today": always there, never in the way.
    Quiet,
    /// Something that cannot be taken back.
    Danger,
}

impl ButtonKind {
    /// Every kind, for the gallery and the tests.
    pub const ALL: [Self; 4] = [Self::Primary, Self::Plain, Self::Quiet, Self::Danger];

    fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Plain => "plain",
            Self::Quiet => "quiet",
            Self::Danger => "danger",
        }
    }
}

/// A button that does something here. To go somewhere, use `LinkButton`. A button that cannot be pressed yet stays in
/// reach of the keyboard and says so (`aria-disabled`), so that nobody is left wondering where it went.
#[component]
pub fn Button(
    #[prop(into)] label: Signal<String>,
    on_press: Callback<()>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional)] icon: Option<&'static str>,
    #[prop(optional, into)] id: Option<String>,
    /// Of one of several that are chosen between: whether it is the chosen one.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
) -> impl IntoView {
    let press = move |_| {
        if !disabled.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button
            type="button"
            class="button"
            id=id
            data-kind=kind.name()
            aria-disabled=move || disabled.get().then_some("true")
            aria-pressed=pressed.map(|pressed| move || pressed.get().to_string())
            on:click=press
        >
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{move || label.get()}</span>
        </button>
    }
}

/// A link that looks like a button: it goes to another screen, or opens it in a second window.
#[component]
pub fn LinkButton(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] href: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] icon: Option<&'static str>,
    #[prop(optional)] elsewhere: bool,
) -> impl IntoView {
    let target = elsewhere.then_some("_blank");
    view! {
        <a class="button" href=href data-kind=kind.name() target=target rel=target.map(|_| "noopener")>
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{move || label.get()}</span>
        </a>
    }
}
