//! "Check what you promise": the last look. Nothing is sealed before it.

use leptos::prelude::*;

use super::helpers::{Helper, WhoHelped};
use super::other_answers::OtherAnswers;
use super::place::{band, of_place};
use crate::domain::activity::Band;
use crate::domain::agreement::Way;
use crate::domain::kiosk::{Change, Event, Place};
use crate::domain::person::Name;
use crate::pages::report::{reports, tells, turns};
use crate::pages::signature::Signature;
use crate::shell::shell;
use crate::ui::{Button, ButtonKind, Dialog, Reader, Screen, Spoken};
use crate::words::{say, say_with};

/// What is promised, how it is signed, and a way to change either. The early step has the signature, large, and few words.
#[component]
pub fn Check() -> impl IntoView {
    let shell = shell();
    let (pack, band) = (shell.pack(), band(shell));
    let early = band == Some(Band::Early);
    let words = pack.as_ref().map(|pack| pack.words.pupil_words(band));
    let promises: Vec<(String, bool)> = words
        .iter()
        .flat_map(|words| words.statements)
        .map(|statement| (statement.text.clone(), statement.losing_access))
        .collect();
    let rules = words.map_or(0, |words| words.rules.len());
    let keep = say_with("check-rules", &[("count", rules.into())]);
    let way = of_place(|place| match place {
        Place::Checking { signed, .. } => Some(Some(signed.way.clone())),
        _ => None,
    });
    // Under the promise on losing access stands what helps: always, on screen and in speech.
    let helps = |losing_access: bool| losing_access.then(|| say("helping"));
    let read = promises.iter().flat_map(|(text, losing)| std::iter::once(text.clone()).chain(helps(*losing)));
    let lines: Vec<String> = [say("check-title"), say("check-promises")].into_iter().chain(read).collect();
    let spoken = format!("{}\n{keep}", lines.join("\n"));
    let said = promises
        .into_iter()
        .map(|(text, losing)| {
            let helping = helps(losing).map(|text| view! { <p class="check-helps"><Spoken text=text /></p> });
            view! { <li><Spoken text=text />{helping}</li> }
        })
        .collect_view();
    view! {
        <Screen
            title=say("check-title")
            reader=Reader::Pupil
            page="check"
            on_back=reports(|_| Event::WentBack)
            listen=spoken
            tell=tells()
        >
            <div class="check" data-few=early.then_some("")>
                <section class="check-part">
                    <h2>{say("check-promises")}</h2>
                    <ul class="check-promises">{said}</ul>
                    {(!early).then(|| view! { <p><Spoken text=keep /></p> })}
                    <Button
                        label=say("check-read-again")
                        kind=ButtonKind::Quiet
                        icon="undo"
                        on_press=reports(|_| Event::WantedChange(Change::Promises))
                    />
                </section>
                {move || way.get().map(|way| view! { <SignedLike way=way /> })}
            </div>
            <div class="rule-turn">
                <OtherAnswers />
                <Button label=say("sign-finished") icon="tick" on_press=reports(|shell| Event::Finished(shell.now())) />
            </div>
        </Screen>
    }
}

/// The signature and who helped, each with its way to change it.
#[component]
fn SignedLike(way: Way) -> impl IntoView {
    let title = if matches!(way, Way::Shared { .. }) { "check-not-signed" } else { "check-signed" };
    let needs_none = way.helper().is_some();
    view! {
        <section class="check-part">
            <h2>{say(title)}</h2>
            <Signature way=way />
            <Button
                label=say("check-change")
                kind=ButtonKind::Quiet
                icon="pencil"
                on_press=reports(|_| Event::WantedChange(Change::Signature))
            />
            {(!needs_none).then(|| view! { <HelpedBy /> })}
        </section>
    }
}

/// Who helped, where somebody did; the adult says so in a card over the page, and the focus comes back to its button.
#[component]
fn HelpedBy() -> impl IntoView {
    let shell = shell();
    let helper = of_place(|place| match place {
        Place::Checking { signed, .. } => Some(signed.helper.clone()),
        _ => None,
    });
    let asking = RwSignal::new(false);
    let who = helper.with_untracked(|helper| Helper::of(helper.as_ref()));
    let says = move |name: Option<Name>| {
        asking.set(false);
        shell.kiosk(Event::SaidWhoHelped(name));
    };
    let helped = Memo::new(move |_| helper.with(Option::is_some));
    let label = Signal::derive(move || say(if helped.get() { "check-change-helper" } else { "check-helped" }));
    let said = move || {
        helper.get().map(|helper| {
            view! { <p>{say_with("check-helper", &[("helper", helper.to_string().into())])}</p> }
        })
    };
    view! {
        {said}
        <Button label=label kind=ButtonKind::Quiet icon="people" on_press=turns(asking, true) />
        <Dialog open=asking title=say("check-helped")>
            <WhoHelped helper=who />
            <div class="actions">
                <Button label=say("check-helped-yes") on_press=Callback::new(move |()| says(who.name())) />
                <Button
                    label=say("check-helped-nobody")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| says(None))
                />
            </div>
        </Dialog>
    }
}
