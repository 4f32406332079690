//! "These twelve children: where may this picture go?" The strictest of their answers, place by place.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::open_class;
use crate::domain::person::ChildNumber;
use crate::domain::register::Permission;
use crate::domain::register::picture_day::together;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Icon};
use crate::words::{picture_name, say};

/// The children to tick, and the answer for those that are ticked. It gives no reasons and names nobody.
#[component]
pub fn PictureAsk() -> impl IntoView {
    let shell = shell();
    let rows = open_class(|open| open.view.rows.clone());
    let shown = open_class(|open| open.names_shown);
    let ticked = RwSignal::new(BTreeSet::<u32>::new());
    let boxes = move || {
        rows.get()
            .into_iter()
            .map(|row| {
                let ChildNumber(number) = row.pupil.number;
                let change = move |_| {
                    ticked.update(|ticked| {
                        if !ticked.remove(&number) {
                            ticked.insert(number);
                        }
                    })
                };
                let name = match shown.get() {
                    true => row.pupil.screen_name.to_string(),
                    false => picture_name(row.pupil.picture),
                };
                view! {
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=move || ticked.with(|ticked| ticked.contains(&number))
                            on:change=change
                        />
                        <span class="choice-box" aria-hidden="true"><Icon name="tick" /></span>
                        <span>{name}</span>
                    </label>
                }
            })
            .collect_view()
    };
    let answers = move || {
        let places = shell.pack().map(|pack| pack.words.photographs.places.clone()).unwrap_or_default();
        let (rows, ticked, today) = (rows.get(), ticked.get(), shell.now().day());
        let chosen = || rows.iter().filter(|row| ticked.contains(&row.pupil.number.0));
        let line = |place: &crate::domain::school::Statement| {
            let (state, word) = match together(chosen(), &place.id, today)? {
                Permission::Yes => ("yes", "picture-ask-yes"),
                Permission::AskTheOffice => ("ask", "picture-ask-ask"),
                Permission::No => ("no", "picture-ask-no"),
            };
            let text = place.text.clone();
            Some(view! { <li data-answer=state><span>{text}</span><strong>{say(word)}</strong></li> })
        };
        let lines: Vec<_> = places.iter().filter_map(line).collect();
        match lines.is_empty() {
            true => view! { <p>{say("picture-ask-nobody")}</p> }.into_any(),
            false => view! {
                <ul class="picture-ask-answers">{lines}</ul>
                <p class="field-hint">{say("picture-ask-now")}</p>
            }
            .into_any(),
        }
    };
    view! {
        <section class="sheet stack">
            <h2>{say("picture-ask-title")}</h2>
            <p>{say("picture-ask-what")}</p>
            <fieldset class="picture-ask-children">
                <legend class="sr-only">{say("picture-ask-what")}</legend>
                {boxes}
            </fieldset>
            <div class="actions">
                <Button
                    label=say("picture-ask-clear")
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| ticked.set(BTreeSet::new()))
                />
            </div>
            <div aria-live="polite">{answers}</div>
        </section>
    }
}
