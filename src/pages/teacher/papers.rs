//! The papers that a school can make, as a catalogue: what each is, and a button that makes it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::picture_ask::PictureAsk;
use super::{look, open_class};
use crate::domain::activity::Band;
use crate::domain::classroom;
use crate::domain::papers::{Event, Stage, Wish};
use crate::domain::school::Translation;
use crate::pages::named::steps;
use crate::pages::under::LanguageSelect;
use crate::route::Route;
use crate::shell::{Listed, Shelved, catalogue, shell};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, CheckBox, Choices, Field, Progress, Reader, Screen};
use crate::words::{say, say_with};

/// The papers that need no open class.
#[component]
pub fn PapersPage() -> impl IntoView {
    view! { <Papers of_class=false /> }
}

/// What is chosen for the papers: the step, a family's language, the day by which answers are hoped for, names on the wall.
#[derive(Clone, Copy)]
struct Chosen {
    step: RwSignal<Option<String>>,
    language: RwSignal<Option<String>>,
    by: RwSignal<String>,
    names: RwSignal<bool>,
}

impl Chosen {
    fn wish(self, document: &'static str) -> Wish {
        Wish {
            step: self.step.get_untracked().as_deref().and_then(Band::parse).unwrap_or(Band::LowerKs2),
            language: self.language.get_untracked(),
            by: self.by.get_untracked().trim().to_owned(),
            names: self.names.get_untracked(),
            ..Wish::of(document)
        }
    }
}

/// The catalogue; with an open class also what is made of its answers.
#[component]
pub fn Papers(of_class: bool) -> impl IntoView {
    let shell = shell();
    let here = RwSignal::new(false);
    spawn_local(async move { here.set(shell.paper_words().await) });
    let band = open_class(|open| open.view.details.band.clone());
    let step = band.get_untracked();
    let chosen = Chosen {
        step: RwSignal::new(Some(if step.is_empty() { Band::LowerKs2.slug().to_owned() } else { step })),
        language: RwSignal::new(None),
        by: RwSignal::new(String::new()),
        names: RwSignal::new(false),
    };
    let back = Callback::new(move |()| match of_class {
        true => shell.classroom(classroom::Event::TurnedTo(classroom::Place::Everyone)),
        false => shell.go(Route::Teacher),
    });
    on_cleanup(move || shell.paper(Event::Left));
    let page = move || {
        here.get().then(|| {
            view! {
                <p>{say("papers-lead")}</p>
                <Options chosen=chosen of_class=of_class />
                <DeskNotices />
                {catalogue().into_iter().map(|shelf| view! { <Shelf shelf=shelf chosen=chosen of_class=of_class /> }).collect_view()}
                {of_class.then(|| view! { <PictureAsk /> })}
                <p class="field-hint">{say(if of_class { "papers-agreements" } else { "papers-needs-class" })}</p>
            }
        })
    };
    view! {
        <Screen title=say("papers-open-title") reader=Reader::Adult page="papers" on_back=back>
            {page}
        </Screen>
    }
}

/// What several papers ask for, once for all of them.
#[component]
fn Options(chosen: Chosen, of_class: bool) -> impl IntoView {
    let known = RwSignal::new(Vec::<Translation>::new());
    view! {
        <section class="sheet papers-options">
            <Choices id="papers-step" legend=say("papers-step") options=Signal::derive(steps) value=chosen.step />
            <div class="stack">
                <LanguageSelect id="papers-language" value=chosen.language known=known />
                <Field id="papers-by" label=say("papers-by") hint=say("papers-by-hint") value=chosen.by />
                {of_class.then(|| view! { <CheckBox id="papers-names" label=say("papers-names") value=chosen.names /> })}
            </div>
        </section>
    }
}

/// The papers for one kind of reader.
#[component]
fn Shelf(shelf: Shelved, chosen: Chosen, of_class: bool) -> impl IntoView {
    let shell = shell();
    let making = Memo::new(move |_| shell.papers.with(|desk| matches!(desk.stage, Stage::Making(_))));
    let entry = move |Listed { word, needs_class }: Listed| {
        let title = say(&format!("papers-{word}"));
        let make = say_with("papers-make", &[("paper", title.clone().into())]);
        view! {
            <li class="papers-entry">
                <div>
                    <h3>{title}</h3>
                    <p>{say(&format!("papers-{word}-what"))}</p>
                </div>
                <Button
                    label=make
                    kind=ButtonKind::Plain
                    icon="print"
                    disabled=Signal::derive(move || making.get() || (needs_class && !of_class))
                    on_press=Callback::new(move |()| shell.paper(Event::Wanted(Box::new(chosen.wish(word)))))
                />
            </li>
        }
    };
    let papers = shelf.papers.into_iter().filter(|paper| of_class || !paper.needs_class);
    view! {
        <section class="sheet stack">
            <h2>{say(&format!("papers-shelf-{}", shelf.word))}</h2>
            <ul class="papers-list">{papers.map(entry).collect_view()}</ul>
        </section>
    }
}

/// How far the wanted paper has come, with what can be done now: stop it, save it again, share it.
#[component]
pub fn DeskNotices() -> impl IntoView {
    let shell = shell();
    let stage = Memo::new(move |_| shell.papers.with(|desk| desk.stage));
    let message = Memo::new(move |_| shell.papers.with(|desk| desk.message.clone()));
    let so_far = Memo::new(move |_| shell.papers.with(|desk| desk.so_far));
    let label = Signal::derive(move || {
        let (done, of) = so_far.get().unwrap_or_default();
        say_with("papers-so-far", &[("done", done.into()), ("of", of.into())])
    });
    let press = move |event: Event| Callback::new(move |()| shell.paper(event.clone()));
    let said = move || {
        message.get().map(|message| {
            let kind = if message.word == "papers-saved" { BannerKind::Saved } else { look(&message.word) };
            let words = say_with(&message.word, &[("detail", message.detail.into())]);
            view! { <Banner kind=kind><p>{words}</p></Banner> }
        })
    };
    let at_hand = move || match stage.get() {
        Stage::Idle => ().into_any(),
        Stage::Making(_) => view! {
            <Banner kind=BannerKind::Info><p>{say("papers-making")}</p></Banner>
            <Show when=move || so_far.with(Option::is_some)>
                <Progress
                    step=Signal::derive(move || so_far.get().map_or(0, |(done, _)| done as usize))
                    of=Signal::derive(move || so_far.get().map_or(0, |(_, of)| of as usize))
                    label=label
                />
            </Show>
            <div class="actions">
                <Button label=say("papers-stop") kind=ButtonKind::Quiet on_press=press(Event::Stopped) />
            </div>
        }
        .into_any(),
        Stage::Ready { shareable, .. } => view! {
            <p class="clear-text">{say("clear-text")}</p>
            <div class="actions">
                <Button label=say("papers-save") kind=ButtonKind::Plain icon="save" on_press=press(Event::WantedSave) />
                {shareable
                    .then(|| {
                        view! {
                            <Button
                                label=say("papers-share")
                                kind=ButtonKind::Plain
                                icon="next"
                                on_press=press(Event::WantedShare)
                            />
                        }
                    })}
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="papers-desk" aria-live="polite">
            {said}
            {at_hand}
        </div>
    }
}
