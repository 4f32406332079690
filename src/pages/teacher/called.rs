//! What a child is called, on screens and on paper, and whether it is still in the class.

use leptos::prelude::*;

use super::{at_work, open_class, slip_in};
use crate::domain::classroom::{Enrolled, Event};
use crate::domain::person::{ChildNumber, Name};
use crate::domain::register::{Called, NameForm, Pupil};
use crate::domain::together::FormSlip;
use crate::shell::{Shell, shell};
use crate::ui::{Button, ButtonKind, Field};
use crate::words::{date, say, say_with};

/// The names as they are typed.
#[derive(Clone, Copy)]
pub struct Typed {
    screen: RwSignal<String>,
    paper: RwSignal<String>,
    admission: RwSignal<String>,
    slips: RwSignal<Vec<FormSlip>>,
}

impl Typed {
    /// The names of this child, or of nobody yet.
    pub fn of(pupil: Option<&Pupil>) -> Self {
        let text = |name: Option<&Name>| RwSignal::new(name.map(ToString::to_string).unwrap_or_default());
        Self {
            screen: text(pupil.map(|pupil| &pupil.screen_name)),
            paper: text(pupil.map(|pupil| &pupil.paper_name)),
            admission: text(pupil.and_then(|pupil| pupil.admission.as_ref())),
            slips: RwSignal::new(vec![]),
        }
    }

    /// The form read, beside the names of all other children; what is wrong is told in it.
    pub fn read(self, but: Option<ChildNumber>) -> Option<Called> {
        let others = open_class(move |open| {
            let all = open.view.rows.iter().map(|row| &row.pupil).filter(|pupil| Some(pupil.number) != but);
            all.map(|pupil| pupil.screen_name.clone()).collect::<Vec<_>>()
        });
        let (screen, paper) = (self.screen.get_untracked(), self.paper.get_untracked());
        let form = NameForm { screen: &screen, paper: &paper, admission: &self.admission.get_untracked() };
        match others.with_untracked(|others| form.read(others.iter())) {
            Ok(called) => {
                self.slips.set(vec![]);
                Some(called)
            }
            Err(found) => {
                self.slips.set(found);
                None
            }
        }
    }
}

/// The three fields.
#[component]
pub fn NameFields(typed: Typed) -> impl IntoView {
    let slips = typed.slips;
    view! {
        <Field
            id="name-screen"
            label=say("name-screen")
            hint=say("name-screen-hint")
            value=typed.screen
            error=slip_in(slips, "name-screen")
        />
        <Field
            id="name-paper"
            label=say("name-paper")
            hint=say("name-paper-hint")
            value=typed.paper
            error=slip_in(slips, "name-paper")
        />
        <Field id="name-admission" label=say("name-admission") hint=say("name-admission-hint") value=typed.admission />
    }
}

/// One child's names, while names are shown, and the way out of the class.
#[component]
pub fn CalledAndHere(pupil: Pupil, shown: Memo<bool>) -> impl IntoView {
    let shell = shell();
    let number = pupil.number;
    let typed = Typed::of(Some(&pupil));
    let keep = Callback::new(move |()| {
        if let Some(called) = typed.read(Some(number)) {
            shell.classroom(Event::Enrolled(Enrolled::Renamed(number, called)));
        }
    });
    view! {
        <section class="sheet stack">
            <h2>{say("name-title")}</h2>
            <Show when=move || shown.get() fallback=|| view! { <p>{say("name-covered")}</p> }>
                <NameFields typed=typed />
                <div class="actions">
                    <Button label=say("name-keep") kind=ButtonKind::Plain icon="save" disabled=at_work() on_press=keep />
                </div>
            </Show>
        </section>
        <Here pupil=pupil />
    }
}

/// Moved on, or still here.
#[component]
fn Here(pupil: Pupil) -> impl IntoView {
    let shell = shell();
    let (number, moved_on) = (pupil.number, pupil.moved_on);
    let (words, label) = match moved_on {
        None => (say("moved-on-what"), say("moved-on-now")),
        Some(on) => (say_with("moved-on-since", &[("date", date(on).into())]), say("moved-on-not")),
    };
    let press = Callback::new(move |()| moves(shell, number, moved_on.is_none()));
    view! {
        <section class="sheet stack">
            <h2>{say("moved-on-title")}</h2>
            <p>{words}</p>
            <div class="actions">
                <Button label=label kind=ButtonKind::Plain disabled=at_work() on_press=press />
            </div>
        </section>
    }
}

fn moves(shell: Shell, number: ChildNumber, on: bool) {
    let on = on.then(|| shell.now().day());
    shell.classroom(Event::Enrolled(Enrolled::MovedOn(number, on)));
}
