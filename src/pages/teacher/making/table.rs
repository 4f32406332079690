//! The first lines of a table, and above each column what it means.

use leptos::prelude::*;

use super::list::List;
use crate::domain::class_list::{Layout, Line, Meaning, Table};
use crate::words::{say, say_with};

/// So many lines show what a column holds.
const SHOWN: usize = 4;

/// A choice for each column. A plain list of names needs none.
#[component]
pub fn Columns(list: List) -> impl IntoView {
    let is_table = Memo::new(move |_| list.table.with(|table| table.as_ref().is_some_and(|it| it.columns() > 1)));
    let count = Memo::new(move |_| list.table.with(|table| table.as_ref().map(Table::columns).unwrap_or_default()));
    let heads = move || (0..count.get()).map(|column| view! { <Head list=list column=column /> }).collect_view();
    let rows = move || {
        let layout = list.layout.get();
        let lines =
            list.table.with(|table| table.as_ref().map(|table| first_lines(table, &layout)).unwrap_or_default());
        lines.into_iter().map(|line| row(line, &layout)).collect_view()
    };
    view! {
        <Show when=move || is_table.get()>
            <div class="stack class-table">
                <h3 id="class-table-title">{say("list-columns")}</h3>
                <p>{say("list-columns-lead")}</p>
                <div class="class-table-scroll" role="region" tabindex="0" aria-labelledby="class-table-title">
                    <table>
                        <thead>
                            <tr>{heads}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        </Show>
    }
}

/// The first children, below the headings.
fn first_lines(table: &Table, layout: &Layout) -> Vec<Line> {
    let after = layout.headings.map_or(0, |place| place + 1);
    table.lines.iter().skip(after).take(SHOWN).cloned().collect()
}

/// What is left out is not shown either, where a heading says what it is.
fn row(line: Line, layout: &Layout) -> impl IntoView + use<> {
    let cells = layout.columns.iter().enumerate().map(|(place, meaning)| {
        let left_out = *meaning == Meaning::Nothing;
        let cell = line.cells.get(place).filter(|_| !left_out || layout.headings.is_none()).cloned();
        view! { <td data-left-out=left_out.then_some("")>{cell.unwrap_or_else(|| "–".to_owned())}</td> }
    });
    let cells = cells.collect_view();
    view! { <tr>{cells}</tr> }
}

/// The heading that the file has, and the choice.
#[component]
fn Head(list: List, column: usize) -> impl IntoView {
    let heading = Memo::new(move |_| {
        let place = list.layout.with(|layout| layout.headings);
        let of = |table: &Option<Table>| table.as_ref()?.lines.get(place?)?.cells.get(column).cloned();
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
    view! {
        <th scope="col" data-left-out=move || (now.get() == "nothing").then_some("")>
            <span>{move || heading.get()}</span>
            <select class="field-input select" aria-label=move || heading.get() on:change=choose>
                {options}
            </select>
        </th>
    }
}
