//! One place where a picture of the child might be shown.

use leptos::prelude::*;

use crate::ui::Icon;
use crate::words::say;

/// Yes or no for one place, with nothing chosen beforehand. The first answer carries the field's id, so that the error
/// summary leads to it.
#[component]
pub fn PhotoPlace(
    field: String,
    words: String,
    answer: RwSignal<Option<bool>>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let error_id = format!("{field}-error");
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    let row = |yes: bool| {
        let id = if yes { field.clone() } else { format!("{field}-no") };
        let of = id.clone();
        view! {
            <label class="choice" for=of>
                <input
                    type="radio"
                    id=id
                    name=field.clone()
                    prop:checked=move || answer.get() == Some(yes)
                    on:change=move |_| answer.set(Some(yes))
                />
                <span class="choice-dot" aria-hidden="true"></span>
                <span>{say(if yes { "photo-yes" } else { "photo-no" })}</span>
            </label>
        }
    };
    view! {
        <fieldset class="photo" aria-describedby=described data-wrong=move || error.get().map(|_| "")>
            <legend>{words}</legend>
            <p class="field-error" id=error_id hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <div class="choices-rows">{row(true)} {row(false)}</div>
        </fieldset>
    }
}
