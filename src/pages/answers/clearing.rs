//! Clearing what was handed on, with the staff code of its class.

use leptos::prelude::*;

use super::{name, part};
use crate::domain::carry::{ClassMark, Event, Page};
use crate::pages::pretend::PretendSecrets;
use crate::shell::{CarryDesk, Keep, shell};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Reader, Screen};
use crate::words::{say, say_with};

/// Asks whether everything has arrived, and for the staff code.
#[component]
pub fn Clearing(desk: CarryDesk, class: ClassMark) -> impl IntoView {
    let shelf = part(desk, move |carry| carry.shelf(class).cloned());
    let state = part(desk, |carry| match carry.page {
        Page::Clearing { wrong, checking, .. } => (wrong, checking),
        _ => (0, false),
    });
    let code = RwSignal::new(String::new());
    let short = RwSignal::new(false);
    let checking = Signal::derive(move || state.get().1);
    let error = Signal::derive(move || match state.get() {
        _ if short.get() => Some(say("staff-short")),
        (0, _) | (_, true) => None,
        (wrong, false) => Some(say_with("staff-wrong", &[("count", wrong.into())])),
    });
    let clear = move || {
        let typed: String = code.with_untracked(|code| code.chars().filter(char::is_ascii_digit).collect());
        short.set(typed.len() != 6);
        if typed.len() == 6 {
            code.set(String::new());
            desk.happened(Event::TypedStaffCode(typed));
        }
    };
    let back = Callback::new(move |()| desk.happened(Event::WentBack));
    let what = move || {
        shelf
            .get()
            .map(|shelf| say_with("clear-what", &[("name", name(&shelf).into()), ("count", shelf.answers.into())]))
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        clear();
    };
    view! {
        <Screen title=say("clear-title") reader=Reader::Adult page="staff" on_back=back>
            <p>{what}</p>
            <p>{say("clear-tick")}</p>
            {(shell().keep.get_untracked() == Keep::Nothing).then(|| view! { <PretendSecrets /> })}
            <form class="sheet stack" on:submit=submit>
                <Field id="clear-code" label=say("staff-field") kind=FieldKind::Code value=code error=error />
                <div class="actions">
                    <Button
                        label=say("clear-yes")
                        kind=ButtonKind::Danger
                        disabled=checking
                        on_press=Callback::new(move |()| clear())
                    />
                    <Button label=say("clear-no") kind=ButtonKind::Plain on_press=back />
                </div>
                <p class="sr-only" role="status">{move || error.get()}</p>
            </form>
        </Screen>
    }
}
