//! Choosing one, and ticking.

use leptos::prelude::*;
use leptos::web_sys::{Element, Event, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::Icon;

/// One answer out of a few, each on a row as tall as a thumb. Nothing is chosen beforehand. The first row carries the
/// group's `id`, so that an error summary leads straight to it.
#[component]
pub fn Choices(
    id: &'static str,
    #[prop(into)] legend: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    value: RwSignal<Option<String>>,
    #[prop(optional, into)] hint: Signal<String>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let rows = move || {
        let rows = options.get().into_iter().enumerate();
        rows.map(|(place, (code, label))| {
            let row_id = if place == 0 { id.to_owned() } else { format!("{id}-{place}") };
            let row_label = row_id.clone();
            let (chosen, marked) = (code.clone(), code.clone());
            view! {
                <label class="choice" for=row_label>
                    <input
                        type="radio"
                        id=row_id
                        name=id
                        value=code.clone()
                        prop:checked=move || value.get().as_ref() == Some(&marked)
                        on:change=move |event| {
                            into_sight(&event);
                            value.set(Some(chosen.clone()));
                        }
                    />
                    <span class="choice-dot" aria-hidden="true"></span>
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view()
    };
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    view! {
        <fieldset class="choices" aria-describedby=described data-wrong=move || error.get().map(|_| "")>
            <legend class="choices-legend">{move || legend.get()}</legend>
            <p class="field-hint" hidden=move || hint.get().is_empty()>{move || hint.get()}</p>
            <p class="field-error" id=error_id hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <div class="choices-rows">{rows}</div>
        </fieldset>
    }
}

/// Safari leaves a row where it was when the arrow keys come to it, even out of sight.
fn into_sight(event: &Event) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    event_target::<Element>(event).scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// A box to tick, never ticked beforehand.
#[component]
pub fn CheckBox(
    #[prop(into)] id: String,
    #[prop(into)] label: Signal<String>,
    value: RwSignal<bool>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let (error_id, of) = (format!("{id}-error"), id.clone());
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    view! {
        <div class="choices" data-wrong=move || error.get().map(|_| "")>
            <p class="field-error" id=error_id hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <label class="choice" for=of>
                <input
                    type="checkbox"
                    id=id
                    aria-describedby=described
                    aria-invalid=move || error.get().map(|_| "true")
                    prop:checked=move || value.get()
                    on:change=move |event| value.set(event_target_checked(&event))
                />
                <span class="choice-box" aria-hidden="true"><Icon name="tick" /></span>
                <span>{move || label.get()}</span>
            </label>
        </div>
    }
}
