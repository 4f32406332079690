//! What each column of a table means, beside what the first children have in it.

use leptos::prelude::*;

use super::list::List;
use crate::domain::class_list::{FileSlip, Layout, Meaning, Table};
use crate::words::{say, say_with};

/// So many cells show what a column holds.
const SHOWN: usize = 4;

/// A card for each column, so that even a narrow window shows all of them. A plain list of names needs none.
#[component]
pub fn Columns(list: List) -> impl IntoView {
    let is_table = Memo::new(move |_| list.table.with(|table| table.as_ref().is_ok_and(|it| it.columns() > 1)));
    let count = Memo::new(move |_| list.table.with(|table| table.as_ref().map(Table::columns).unwrap_or_default()));
    let heads = move || (0..count.get()).map(|column| view! { <Head list=list column=column /> }).collect_view();
    view! {
        <Show when=move || is_table.get()>
            <div class="stack">
                <h2>{say("list-columns")}</h2>
                <p>{say("list-columns-lead")}</p>
                <ul class="class-columns">{heads}</ul>
            </div>
        </Show>
    }
}

/// What the first children have in this column. What is left out is not shown either, where a heading says what it is.
fn first_cells(table: &Table, layout: &Layout, column: usize) -> Vec<String> {
    let after = layout.headings.map_or(0, |place| place + 1);
    let shown = layout.headings.is_none() || layout.columns.get(column).is_some_and(|it| *it != Meaning::Nothing);
    let cells = table.lines.iter().skip(after).filter_map(|line| line.cells.get(column)).filter(|_| shown);
    cells.filter(|cell| !cell.trim().is_empty()).take(SHOWN).cloned().collect()
}

/// The heading that the file has, and the choice.
#[component]
fn Head(list: List, column: usize) -> impl IntoView {
    let heading = Memo::new(move |_| {
        let place = list.layout.with(|layout| layout.headings);
        let of = |table: &Result<Table, FileSlip>| table.as_ref().ok()?.lines.get(place?)?.cells.get(column).cloned();
        let own = list.table.with(of).filter(|heading| !heading.trim().is_empty());
        own.unwrap_or_else(|| say_with("list-column", &[("number", (column + 1).into())]))
    });
    let now =
        Memo::new(move |_| list.layout.with(|layout| layout.columns.get(column).map_or("nothing", |it| it.word())));
    let options = Meaning::ALL.map(|(_, word)| {
        view! { <option value=word prop:selected=move || now.get() == word>{say(&format!("meaning-{word}"))}</option> }
    });
    let choose = move |event| {
        if let Some(meaning) = Meaning::parse(&event_target_value(&event)) {
            list.said(column, meaning);
        }
    };
    let cells = Memo::new(move |_| {
        let cells = |layout: &Layout| list.table.with(|table| Some(first_cells(table.as_ref().ok()?, layout, column)));
        list.layout.with(cells).unwrap_or_default()
    });
    view! {
        <li class="class-column" data-left-out=move || (now.get() == "nothing").then_some("")>
            <label>
                <strong>{move || heading.get()}</strong>
                <select class="field-input select" on:change=choose>
                    {options}
                </select>
            </label>
            <span>{move || cells.with(|cells| cells.join(" · "))}</span>
        </li>
    }
}
