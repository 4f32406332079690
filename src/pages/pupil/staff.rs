//! The staff code.

use leptos::prelude::*;

use super::place::pupil;
use crate::domain::kiosk::{Event, Kiosk, StaffWish};
use crate::pages::pretend::PretendSecrets;
use crate::pages::report::{reports, tells};
use crate::route::Route;
use crate::shell::{Keep, shell};
use crate::ui::{Button, ButtonKind, Field, FieldKind, LinkButton, Reader, Screen};
use crate::words::{say, say_with};

/// Six digits, and why they are asked for. A wrong code is no drama: it says so, and the next try waits a little.
#[component]
pub fn Staff(wish: StaffWish) -> impl IntoView {
    let shell = shell();
    let code = RwSignal::new(String::new());
    let short = RwSignal::new(false);
    let state = Memo::new(move |before: Option<&(u32, bool)>| {
        shell.kiosk.with(|kiosk| match kiosk {
            Kiosk::Staff { wrong, checking, .. } => (*wrong, *checking),
            _ => before.copied().unwrap_or_default(),
        })
    });
    let checking = Signal::derive(move || state.get().1);
    let label = Signal::derive(move || say(if checking.get() { "staff-checking" } else { "staff-go" }));
    let error = Signal::derive(move || match state.get() {
        _ if short.get() => Some(say("staff-short")),
        (0, _) | (_, true) => None,
        (wrong, false) => Some(say_with("staff-wrong", &[("count", wrong.into())])),
    });
    let go = Callback::new(move |()| {
        let typed: String = code.with_untracked(|code| code.chars().filter(char::is_ascii_digit).collect());
        short.set(typed.len() != 6);
        if typed.len() == 6 {
            code.set(String::new());
            shell.kiosk(Event::TypedStaffCode(typed));
        }
    });
    let why = match wish {
        StaffWish::Leave => say("staff-why-leave"),
        StaffWish::HandOver => say("staff-why-hand-over"),
        StaffWish::SignTogether(child) => {
            let name = pupil(shell, child).map(|pupil| pupil.name.to_string()).unwrap_or_default();
            say_with("staff-why-together", &[("name", name.into())])
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        go.run(());
    };
    view! {
        <Screen
            title=say("staff-title")
            reader=Reader::Adult
            page="staff"
            on_back=reports(|_| Event::WentBack)
            tell=tells()
        >
            <Wishes wish=wish />
            <p>{why}</p>
            {(shell.keep.get_untracked() == Keep::Nothing).then(|| view! { <PretendSecrets /> })}
            <form class="sheet stack" on:submit=submit>
                <Field
                    id="staff-code"
                    label=say("staff-field")
                    hint=say("staff-hint")
                    kind=FieldKind::Code
                    value=code
                    error=error
                />
                <div class="actions">
                    <Button label=label on_press=go disabled=checking />
                </div>
                <p class="sr-only" role="status">{move || error.get()}</p>
            </form>
        </Screen>
    }
}

/// What staff may have come for: one of these, and the code after it.
#[component]
fn Wishes(wish: StaffWish) -> impl IntoView {
    if matches!(wish, StaffWish::SignTogether(_)) {
        return None;
    }
    let ended = shell().desk.with_untracked(|desk| desk.as_ref().is_some_and(|desk| desk.class.ended));
    let ways = [("staff-to-leave", StaffWish::Leave), ("staff-to-hand-over", StaffWish::HandOver)];
    let ways = ways.map(|(word, way)| {
        let asks = reports(move |_| Event::AskedForStaff(way));
        view! { <Button label=say(word) kind=ButtonKind::Plain pressed=Signal::stored(way == wish) on_press=asks /> }
    });
    let scan = ended.then(|| {
        view! { <LinkButton label=say("staff-to-scan") href=Route::Scan.address() kind=ButtonKind::Plain icon="camera" /> }
    });
    Some(
        view! { <div class="actions" role="group" aria-label=say("staff-wishes")>{ways.into_iter().collect_view()}{scan}</div> },
    )
}
