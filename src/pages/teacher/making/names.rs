//! The pasted list of names, and under it at once what it will look like.

use leptos::prelude::*;

use crate::domain::class_list::{self, ListProblem};
use crate::domain::person::NameSlip;
use crate::domain::register::Pupil;
use crate::ui::{Field, FieldKind, Icon, Picture, PictureView};
use crate::words::{picture_name, say, say_with};

/// The names of the class.
#[component]
pub fn Names(names: RwSignal<String>, error: Signal<Option<String>>) -> impl IntoView {
    let list = Memo::new(move |_| names.with(|names| class_list::read(names)));
    let count = move || match list.get() {
        Ok(pupils) => say_with("making-names-count", &[("count", pupils.len().into())]),
        Err(problems) if problems == [ListProblem::Empty] => String::new(),
        Err(problems) => say_with("making-names-wrong", &[("count", problems.len().into())]),
    };
    let preview = move || match list.get() {
        Ok(pupils) => pupils.iter().map(name).collect::<Vec<_>>(),
        Err(problems) => problems.iter().filter(|it| **it != ListProblem::Empty).map(problem).collect(),
    };
    view! {
        <div class="stack">
            <Field
                id="class-names"
                label=say("making-names")
                hint=say("making-names-hint")
                value=names
                kind=FieldKind::Lines
                error=error
            />
            <p class="teacher-count" role="status">{count}</p>
            <ul class="class-names">{preview}</ul>
        </div>
    }
}

/// One child as the screens will show it.
fn name(pupil: &Pupil) -> AnyView {
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

/// One thing to put right in the list.
fn problem(problem: &ListProblem) -> AnyView {
    let words = match problem {
        ListProblem::Empty => say("slip-names"),
        ListProblem::TooMany(count) => {
            say_with("list-too-many", &[("count", (*count).into()), ("most", class_list::MOST_CHILDREN.into())])
        }
        ListProblem::NotAName { line, slip } => {
            say_with("list-line", &[("line", (*line).into()), ("what", say(line_slip(*slip)).into())])
        }
        ListProblem::Twice { line, earlier } => {
            say_with("list-twice", &[("line", (*line).into()), ("earlier", (*earlier).into())])
        }
    };
    view! {
        <li class="class-name" data-wrong="">
            <Icon name="warning" />
            <span>{words}</span>
        </li>
    }
    .into_any()
}

/// What is wrong with one line.
fn line_slip(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "list-name-empty",
        NameSlip::TooLong => "list-name-long",
        NameSlip::HiddenSign => "list-name-hidden",
    }
}
