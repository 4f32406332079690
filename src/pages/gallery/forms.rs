//! What one writes in, chooses and ticks.

use leptos::prelude::*;

use crate::{
    domain::person::PictureName,
    ui::{CheckBox, Choices, ErrorSummary, Field, FieldKind, FilePick, Select},
    words::{picture_name, say},
};

pub fn fields() -> AnyView {
    let (name, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (code, names) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = Signal::derive(|| Some(say("gallery-field-error")));
    view! {
        <Field id="gallery-name" label=say("gallery-field-name") value=name hint=say("gallery-field-hint") error=wrong />
        <Field id="gallery-password" label=say("gallery-field-password") value=password kind=FieldKind::Password />
        <Field id="gallery-code" label=say("gallery-field-code") value=code kind=FieldKind::Code />
        <Field id="gallery-names" label=say("gallery-field-names") value=names kind=FieldKind::Lines />
    }
    .into_any()
}

pub fn choices() -> AnyView {
    let options = Signal::derive(|| {
        let option = |code: &str| (code.to_owned(), say(&format!("gallery-choices-{code}")));
        vec![option("yes"), option("no"), option("unsure")]
    });
    view! {
        <Choices id="gallery-may" legend=say("gallery-choices-legend") options=options value=RwSignal::new(None) />
        <CheckBox id="gallery-talked" label=say("gallery-check") value=RwSignal::new(false) />
    }
    .into_any()
}

pub fn select() -> AnyView {
    let options = Signal::derive(|| {
        let child = |number| PictureName::nth(number).map(|picture| (number.to_string(), picture_name(picture)));
        (0..30).filter_map(child).collect::<Vec<_>>()
    });
    view! {
        <Select
            id="gallery-child"
            label=say("gallery-select-label")
            empty=say("gallery-select-empty")
            options=options
            value=RwSignal::new(None)
        />
    }
    .into_any()
}

pub fn file() -> AnyView {
    let nothing = Callback::new(|_| ());
    view! { <FilePick id="gallery-file" label=say("gallery-file-label") hint=say("gallery-file-hint") on_picked=nothing /> }
        .into_any()
}

pub fn errors() -> AnyView {
    let errors = RwSignal::new(Vec::new());
    // Put in later, as a form does: the summary takes the focus, and the gallery should open at its top.
    let show = Callback::new(move |()| errors.set(vec![("gallery-name".to_owned(), say("gallery-field-error"))]));
    view! {
        <crate::ui::Button label=say("gallery-error") on_press=show kind=crate::ui::ButtonKind::Plain />
        <ErrorSummary errors=errors />
    }
    .into_any()
}
