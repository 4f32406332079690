//! One thing to write in.

use leptos::prelude::*;

use super::Icon;
use crate::words::say;

/// What is written in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    #[default]
    Text,
    /// A password: covered, can be shown, can be pasted.
    Password,
    /// Many lines, such as a list of names.
    Lines,
    /// Six digits.
    Code,
    /// A calendar day, such as 2026-09-03: the browser's own way of choosing one, else as text.
    Day,
}

/// A label, a hint, the field, and what is wrong with it. The hint stands above the field and stays there: text
/// inside an empty field vanishes when it is needed.
#[component]
pub fn Field(
    id: &'static str,
    #[prop(into)] label: Signal<String>,
    value: RwSignal<String>,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional, into)] hint: Signal<String>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let ids = [(!hint.get().is_empty()).then(|| hint_id.clone()), error.get().map(|_| error_id.clone())];
            let ids: Vec<String> = ids.into_iter().flatten().collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let invalid = move || error.get().map(|_| "true");
    let input = match kind {
        FieldKind::Lines => view! {
            <textarea
                class="field-input"
                id=id
                rows="8"
                aria-describedby=described
                aria-invalid=invalid
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
        }
        .into_any(),
        _ => view! {
            <input
                class="field-input"
                id=id
                type=move || match kind {
                    FieldKind::Password if !shown.get() => "password",
                    FieldKind::Day => "date",
                    _ => "text",
                }
                inputmode=(kind == FieldKind::Code).then_some("numeric")
                maxlength=(kind == FieldKind::Code).then_some("6")
                autocomplete="off"
                autocapitalize=(kind != FieldKind::Text).then_some("none")
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        }
        .into_any(),
    };
    view! {
        <div class="field" data-kind=kind.name() data-wrong=move || error.get().map(|_| "")>
            <label class="field-label" for=id>{move || label.get()}</label>
            <p class="field-hint" id=hint_id hidden=move || hint.get().is_empty()>{move || hint.get()}</p>
            <p class="field-error" id=error_id hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <div class="field-row">
                {input}
                {(kind == FieldKind::Password).then(|| view! { <ShowHide shown=shown of=id /> })}
            </div>
        </div>
    }
}

impl FieldKind {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Password => "password",
            Self::Lines => "lines",
            Self::Code => "code",
            Self::Day => "day",
        }
    }
}

/// Shows or covers what was written.
#[component]
fn ShowHide(shown: RwSignal<bool>, of: &'static str) -> impl IntoView {
    view! {
        <button
            type="button"
            class="field-show"
            aria-controls=of
            aria-pressed=move || if shown.get() { "true" } else { "false" }
            on:click=move |_| shown.update(|shown| *shown = !*shown)
        >
            {move || view! { <Icon name=if shown.get() { "hide" } else { "show" } /> }}
            <span>{say("ui-show-password")}</span>
        </button>
    }
}
