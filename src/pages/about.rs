//! Whose rules these are, and what the app does and does not do.

use leptos::prelude::*;

use super::flags::flags;
use super::report::goes;
use crate::domain::moment::Day;
use crate::domain::school::SchoolPack;
use crate::route::Route;
use crate::shell::{Pack, shell};
use crate::ui::{Banner, BannerKind, Reader, Screen};
use crate::words::{Value, date, say, say_with};

/// For adults who want to know what they are looking at, and for the school that owns the words.
#[component]
pub fn AboutPage() -> impl IntoView {
    let shell = shell();
    let today = shell.now().day();
    let school = move || shell.pack().map(|pack| whose(&pack));
    let privacy = move || shell.pack().map(|pack| privacy(&pack.words));
    let flags = move || shell.pack().map(|pack| flags(&pack.words));
    let facts = move || {
        shell.pack().map(|pack| {
            let stale = pack.words.stale(today).map(|fact| {
                let values: [(_, Value<'_>); 3] = [
                    ("fact", fact.text.clone().into()),
                    ("value", fact.value.clone().into()),
                    ("day", written(&fact.review).into()),
                ];
                say_with("about-facts-stale", &values)
            });
            facts(stale.collect())
        })
    };
    view! {
        <Screen title=say("about-title") reader=Reader::Adult page="about" on_back=goes(Route::Welcome)>
            <div class="about">
                {school}
                {points("about-what", &["about-is-teach", "about-is-sign", "about-is-hand"])}
                {points("about-not", &["about-not-curriculum", "about-not-safeguarding", "about-not-score"])}
                {privacy}
                {flags}
                {facts}
                <section class="sheet">
                    <h2>{say("about-check")}</h2>
                    <p>{say("about-check-what")}</p>
                    <p><a href=Route::Check.address()>{say("about-check-open")}</a></p>
                </section>
                <section class="sheet">
                    <h2>{say("about-app")}</h2>
                    <p>{say_with("about-build", &[("version", env!("CARGO_PKG_VERSION").into()), ("build", shell.build().into())])}</p>
                    <p>{say("about-licence")}</p>
                    <p>{say("about-fonts")}</p>
                    <p><a href=Route::Gallery.address()>{say("about-gallery")}</a></p>
                </section>
            </div>
        </Screen>
    }
}

/// A day of the pack as people write it.
fn written(day: &str) -> String {
    Day::parse(day).map_or_else(|| day.to_owned(), date)
}

/// A title and a list.
fn points(title: &str, lines: &[&str]) -> impl IntoView + use<> {
    let lines = lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view();
    view! {
        <section class="sheet">
            <h2>{say(title)}</h2>
            <ul>{lines}</ul>
        </section>
    }
}

fn whose(pack: &Pack) -> impl IntoView + use<> {
    let school = &pack.words.school;
    let values: [(_, Value<'_>); 2] = [("school", school.name.clone().into()), ("year", school.year.clone().into())];
    let refused = pack.refused.clone().map(|reason| {
        view! { <Banner kind=BannerKind::Warning>{say_with("about-refused", &[("reason", reason.into())])}</Banner> }
    });
    view! {
        <section class="sheet">
            <h2>{say("about-whose")}</h2>
            <p>{say_with("about-whose-words", &values)}</p>
            {refused}
        </section>
    }
}

fn privacy(words: &SchoolPack) -> impl IntoView + use<> {
    let forget = say_with("about-privacy-forget", &[("day", written(&words.keep_until).into())]);
    view! {
        <section class="sheet">
            <h2>{say("about-privacy")}</h2>
            <p>{say("about-privacy-sent")}</p>
            <p>{say("about-privacy-locked")}</p>
            <p>{forget}</p>
        </section>
    }
}

fn facts(stale: Vec<String>) -> impl IntoView + use<> {
    let fine = stale.is_empty();
    view! {
        <section class="sheet">
            <h2>{say("about-facts")}</h2>
            <p hidden=!fine>{say("about-facts-fine")}</p>
            <ul hidden=fine>{stale.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
    }
}
