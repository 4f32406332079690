//! Choosing one of many.

use leptos::prelude::*;

use super::Icon;

/// One out of a long list, such as a child of the class. For a few answers use `Choices`, where all can be seen at once.
/// Nothing is chosen beforehand: `empty` is what the closed list says until then.
#[component]
pub fn Select(
    id: &'static str,
    #[prop(into)] label: Signal<String>,
    /// Code and words of each, in order.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    #[prop(into)] empty: Signal<String>,
    value: RwSignal<Option<String>>,
    #[prop(optional, into)] hint: Signal<String>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    let rows = move || {
        let rows = options.get().into_iter();
        rows.map(|(code, words)| {
            let own = code.clone();
            view! { <option value=code prop:selected=move || value.get().as_ref() == Some(&own)>{words}</option> }
        })
        .collect_view()
    };
    let choose = move |event| {
        let code = event_target_value(&event);
        value.set((!code.is_empty()).then_some(code));
    };
    view! {
        <div class="field" data-kind="select" data-wrong=move || error.get().map(|_| "")>
            <label class="field-label" for=id>{move || label.get()}</label>
            <p class="field-hint" hidden=move || hint.get().is_empty()>{move || hint.get()}</p>
            <p class="field-error" id=error_id hidden=move || error.get().is_none()>
                <Icon name="warning" />
                <span>{move || error.get()}</span>
            </p>
            <select
                class="field-input select"
                id=id
                aria-describedby=described
                aria-invalid=move || error.get().map(|_| "true")
                on:change=choose
            >
                <option value="" prop:selected=move || value.get().is_none()>{move || empty.get()}</option>
                {rows}
            </select>
        </div>
    }
}
