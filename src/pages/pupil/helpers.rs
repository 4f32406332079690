//! Who helped: an adult at the iPad says it, by what they are to the child or by name.

use leptos::prelude::*;

use crate::domain::person::Name;
use crate::shell::shell;
use crate::ui::{Choices, Field};
use crate::words::say;

/// The choice that opens a line to write on.
const SOMEBODY: &str = "somebody";
/// Those who are at every school, by their words.
const EVERYWHERE: [&str; 3] = ["sign-helper-teacher", "sign-helper-assistant", "sign-helper-friend"];

/// What has been said about who helped.
#[derive(Clone, Copy)]
pub struct Helper {
    chosen: RwSignal<Option<String>>,
    typed: RwSignal<String>,
}

impl Helper {
    /// As it was said before, if it was.
    pub fn of(before: Option<&Name>) -> Self {
        let name = before.map(ToString::to_string);
        let listed = name.clone().filter(|name| known().contains(name));
        let typed = name.clone().filter(|_| listed.is_none());
        let chosen = listed.or_else(|| typed.is_some().then(|| SOMEBODY.to_owned()));
        Self { chosen: RwSignal::new(chosen), typed: RwSignal::new(typed.unwrap_or_default()) }
    }

    /// Who it was; none until that is said.
    pub fn name(self) -> Option<Name> {
        let chosen = self.chosen.get_untracked()?;
        let name = if chosen == SOMEBODY { self.typed.get_untracked() } else { chosen };
        Name::parse(&name).ok()
    }
}

/// What helpers are called: those of every school, then those whom this school names, but for the teacher.
fn known() -> Vec<String> {
    let pack = shell().pack();
    let own = pack.iter().flat_map(|pack| pack.words.helpers()).filter(|person| person.role != "teacher");
    EVERYWHERE.map(say).into_iter().chain(own.map(|person| person.title.clone())).collect()
}

/// The people to choose from, and a line for somebody else.
#[component]
pub fn WhoHelped(helper: Helper) -> impl IntoView {
    let somebody = (SOMEBODY.to_owned(), say("sign-helper-other"));
    let options: Vec<_> = known().into_iter().map(|name| (name.clone(), name)).chain([somebody]).collect();
    view! {
        <div class="helpers stack">
            <Choices id="sign-helper" legend=say("sign-helper") options=options value=helper.chosen />
            <Show when=move || helper.chosen.get().as_deref() == Some(SOMEBODY)>
                <Field id="sign-helper-name" label=say("sign-helper-name") value=helper.typed />
            </Show>
        </div>
    }
}
