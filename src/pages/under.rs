//! The rules in the language that a family speaks: choosing one, and its sentences under the English ones.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::school::{Translation, TranslationState};
use crate::shell::shell;
use crate::ui::Select;
use crate::words::{say, say_with};

/// A sentence in the language that a family speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Under {
    language: String,
    direction: &'static str,
    text: String,
}

impl Under {
    /// This sentence of a translation.
    pub fn new(translation: &Translation, text: &str) -> Self {
        Self { language: translation.language.clone(), direction: translation.direction(), text: text.to_owned() }
    }

    /// The sentence as it stands under the English one, read by a voice of its own.
    pub fn line(self) -> impl IntoView {
        view! { <p class="rule-under" lang=self.language dir=self.direction>{self.text}</p> }
    }
}

/// The language that stands under the English, and all that are known. A draft is said to be one; a school without
/// translations is not asked.
#[component]
pub fn LanguageSelect(
    id: &'static str,
    value: RwSignal<Option<String>>,
    known: RwSignal<Vec<Translation>>,
) -> impl IntoView {
    let shell = shell();
    spawn_local(async move { known.set(shell.languages().await) });
    let options = move || {
        let named = |language: &Translation| {
            let key = match language.state {
                TranslationState::Drafted => "language-drafted",
                TranslationState::Reviewed { .. } => "language-reviewed",
            };
            (language.language.clone(), say_with(key, &[("language", language.name.as_str().into())]))
        };
        known.with(|known| known.iter().map(named).collect::<Vec<_>>())
    };
    let some = Memo::new(move |_| known.with(|known| !known.is_empty()));
    move || {
        some.get().then(|| {
            view! {
                <Select
                    id=id
                    label=say("language-under")
                    hint=say("language-under-hint")
                    empty=say("language-none")
                    options=Signal::derive(options)
                    value=value
                />
            }
        })
    }
}
