//! The names of a new class: typed, pasted or from a file, and under them at once what they will look like.

use leptos::prelude::*;

use super::list::List;
use super::table::Columns;
use crate::domain::class_list::{Finding, LARGEST, MOST_CHILDREN, Weight};
use crate::domain::register::Pupil;
use crate::ui::{Button, ButtonKind, Field, FieldKind, FilePick, Icon, Picked, Picture, PictureView, Select};
use crate::words::{picture_name, say, say_with};

/// The names of the class.
#[component]
pub fn Names(list: List, error: Signal<Option<String>>) -> impl IntoView {
    let picked = Callback::new(move |files: Picked| {
        if let Some((_, bytes)) = files.first() {
            list.picked(bytes);
        }
    });
    let count = move || match (list.is_empty(), list.import.with(|import| (import.pupils.len(), import.is_good()))) {
        (true, _) => String::new(),
        (false, (count, true)) => say_with("making-names-count", &[("count", count.into())]),
        (false, _) => {
            let wrong = list.import.with(|import| import.left_out().max(1));
            say_with("making-names-wrong", &[("count", wrong.into())])
        }
    };
    let findings = move || {
        let all = list.import.with(|import| import.findings.clone());
        let all = if list.is_empty() { vec![] } else { all };
        all.iter().map(finding).collect_view()
    };
    let names = move || list.import.with(|import| import.pupils.iter().map(name).collect::<Vec<_>>());
    view! {
        <div class="stack">
            <Field
                id="class-names"
                label=say("making-names")
                hint=say("making-names-hint")
                value=list.text
                kind=FieldKind::Lines
                error=error
            />
            <FilePick
                id="class-list-file"
                label=say("list-file")
                hint=say("list-file-hint")
                accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
                most_each=LARGEST as f64
                on_picked=picked
            />
            <Columns list=list />
            <Classes list=list />
            <p class="teacher-count" role="status">{count}</p>
            <ul class="class-findings">{findings}</ul>
            <GoOnWithout list=list />
            <ul class="class-names">{names}</ul>
        </div>
    }
}

/// Which of several classes in one list it is.
#[component]
fn Classes(list: List) -> impl IntoView {
    let classes = Memo::new(move |_| list.import.with(|import| import.classes.clone()));
    let options = Signal::derive(move || {
        let words = |(class, count): (String, usize)| {
            let said = say_with("list-class-one", &[("class", class.clone().into()), ("count", count.into())]);
            (class, said)
        };
        // The empty code stands for all of them.
        classes.get().into_iter().filter(|(class, _)| !class.is_empty()).map(words).collect::<Vec<_>>()
    });
    let several = Memo::new(move |_| classes.with(Vec::len) > 1);
    view! {
        <Show when=move || several.get()>
            <Select
                id="class-list-class"
                label=say("list-class")
                options=options
                empty=say("list-class-all")
                value=list.class
            />
        </Show>
    }
}

/// The names that are right may be used while some lines are not.
#[component]
fn GoOnWithout(list: List) -> impl IntoView {
    let wrong = Memo::new(move |_| list.import.with(|import| (import.left_out(), import.pupils.len())));
    let settled = Memo::new(move |_| list.is_settled());
    view! {
        <Show when=move || { let (wrong, names) = wrong.get(); wrong > 0 && names > 0 }>
            <div class="class-go-on" role="group">
                <p role="status">
                    {move || match settled.get() {
                        true => say("list-used"),
                        false => say_with("list-use-what", &[("count", wrong.get().0.into())]),
                    }}
                </p>
                <Button
                    label=Signal::derive(move || say_with("list-use", &[("count", wrong.get().1.into())]))
                    kind=ButtonKind::Plain
                    icon="tick"
                    disabled=settled
                    on_press=Callback::new(move |()| list.settle())
                />
            </div>
        </Show>
    }
}

/// One child as the screens will show it.
pub fn name(pupil: &Pupil) -> AnyView {
    let picture = Picture::animal(pupil.picture.colour(), pupil.picture.animal());
    let paper = (pupil.paper_name != pupil.screen_name).then(|| pupil.paper_name.to_string());
    view! {
        <li class="class-name">
            <PictureView picture=picture />
            <span>
                <strong>{pupil.screen_name.to_string()}</strong>
                <small>{picture_name(pupil.picture)}</small>
                {paper.map(|paper| view! { <small>{say_with("making-on-paper", &[("name", paper.into())])}</small> })}
            </span>
        </li>
    }
    .into_any()
}

/// One thing that was found, and what to do about it.
fn finding(finding: &Finding) -> AnyView {
    let number = ("number", finding.what.number().into());
    let what = say_with(finding.what.word(), &[number, ("most", MOST_CHILDREN.into())]);
    let words = match finding.line {
        0 => what,
        line => say_with("list-line", &[("line", line.into()), ("what", what.into())]),
    };
    let (weight, icon) = match finding.what.weight() {
        Weight::Stop | Weight::Wrong => ("wrong", "warning"),
        Weight::Look => ("look", "show"),
        Weight::Note => ("note", "question"),
    };
    view! {
        <li class="class-finding" data-weight=weight>
            <Icon name=icon />
            <span>{words}</span>
        </li>
    }
    .into_any()
}
