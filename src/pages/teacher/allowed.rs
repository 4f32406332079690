//! Where a picture of this child may be used today, and what was withdrawn.

use leptos::prelude::*;

use super::withdrawal::{SetAside, Withdraw};
use super::{at_work, open_class};
use crate::domain::person::ChildNumber;
use crate::domain::register::view::{PaperState, Row};
use crate::domain::register::{EntryRef, Withdrawal, picture_day};
use crate::domain::school::Statement;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind};
use crate::words::{date, say, say_with};

/// The places with what holds at each, what was withdrawn, and the form for another withdrawal.
#[component]
pub fn Photographs(child: ChildNumber) -> impl IntoView {
    let shell = shell();
    let row = open_class(move |open| open.view.row(child).cloned());
    let shown = open_class(|open| open.names_shown);
    let asked = SetAside::new();
    let places = move || shell.pack().map(|pack| pack.words.photographs.places.clone()).unwrap_or_default();
    let today = shell.now().day();
    let holds = move || {
        let row = row.get()?;
        let each = |place: Statement| {
            let permission = picture_day::allowed(&row, &place.id, today);
            view! {
                <dt>{place.text}</dt>
                <dd>{say(permission.word())}</dd>
            }
        };
        Some(places().into_iter().map(each).collect_view())
    };
    let differ = move || row.get().filter(|row| row.allowed.differ).map(|_| view! { <p>{say("allowed-differ")}</p> });
    // A paper that was handed over and cleared out cannot be made again: the office has to know by other means.
    let gone = move || {
        let late = |row: &Row| row.paper == PaperState::Cleared && !row.withdrawals.is_empty();
        row.get().filter(late).map(|_| view! { <p><strong>{say("allowed-cleared")}</strong></p> })
    };
    let withdrawn = move || {
        let all = row.get().map(|row: Row| row.withdrawals).unwrap_or_default();
        let line = |(id, withdrawal): (EntryRef, Withdrawal)| {
            let words = in_words(&withdrawal, &places(), shown.get());
            view! {
                <li>
                    <span>{words}</span>
                    <Button
                        label=say("withdrawal-aside")
                        kind=ButtonKind::Quiet
                        disabled=at_work()
                        on_press=Callback::new(move |()| asked.about(id))
                    />
                </li>
            }
        };
        all.into_iter().map(line).collect_view()
    };
    view! {
        <section class="sheet stack">
            <h2>{say("allowed-title")}</h2>
            <dl class="register-record">{holds}</dl>
            {differ}
            <ul class="allowed-withdrawn">{withdrawn}</ul>
            {gone}
            <Withdraw child=child places=Signal::derive(places) />
        </section>
        <super::withdrawal::AskWhy asked=asked />
    }
}

/// "Withdrawn on 20 January 2027 by telephone: In a newspaper." The name only while names are shown.
fn in_words(withdrawal: &Withdrawal, places: &[Statement], shown: bool) -> String {
    let title =
        |id: &String| places.iter().find(|place| place.id == *id).map_or_else(|| id.clone(), |it| it.text.clone());
    let list: Vec<String> = withdrawal.places.iter().map(title).collect();
    let by = match shown {
        true => withdrawal.by.to_string(),
        false => say("answer-covered"),
    };
    let values = [
        ("date", date(withdrawal.said).into()),
        ("name", by.into()),
        ("relationship", say(&format!("relationship-{}", withdrawal.relationship.word())).into()),
        ("means", say(&format!("paper-means-{}", withdrawal.means.word())).into()),
        ("places", list.join("; ").into()),
    ];
    say_with("paper-withdrawn", &values)
}
