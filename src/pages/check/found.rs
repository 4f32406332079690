//! What was found out about each file.

use leptos::prelude::*;

use super::part;
use crate::domain::checking::{Checked, CheckedAnswer, Inside, Verdict};
use crate::domain::register::Withdrawal;
use crate::pages::named::answered;
use crate::shell::{CheckDesk, shell};
use crate::ui::Icon;
use crate::words::{date, date_and_clock, say, say_with};

/// One sheet a file, the newest first.
#[component]
pub fn Found(desk: CheckDesk) -> impl IntoView {
    let results = part(desk, |page| page.results.clone());
    let sheets = move || {
        let results = results.get().into_iter();
        results.map(|(name, checked)| view! { <li><Sheet name=name checked=checked /></li> }).collect_view()
    };
    view! {
        <section class="stack" aria-live="polite" hidden=move || results.with(Vec::is_empty)>
            <h2>{say("document-results")}</h2>
            <ol class="document-results">{sheets}</ol>
        </section>
    }
}

/// One file: the answer, what it means, and, of a paper that is ours alone, what its sealed record says.
#[component]
pub fn Sheet(name: String, checked: Checked) -> impl IntoView {
    let Checked { verdict, remark, check_words, whence, inside } = checked;
    let accepted = inside.as_ref().and_then(|inside| inside.answers.iter().map(|answer| answer.accepted).max());
    let means = match (verdict, accepted) {
        (Verdict::Ours, Some(at)) => say_with("document-ours-on", &[("when", date_and_clock(at).into())]),
        (verdict, _) => say(&format!("document-{}-what", verdict.word())),
    };
    view! {
        <article class="sheet stack document-found" data-verdict=verdict.word()>
            <h3 class="document-verdict"><Icon name=sign(verdict) />{say(&format!("document-{}", verdict.word()))}</h3>
            <p class="document-file">{name}</p>
            <p>{means}</p>
            {remark.map(|remark| view! { <p><strong>{say(remark.word())}</strong></p> })}
            {inside.map(record)}
            {(!check_words.is_empty()).then(|| {
                let from = whence.map(|whence| view! { <span>{say(whence.word())}</span> });
                view! {
                    <p class="document-words">
                        {say("document-words")}" "<strong translate="no">{check_words.join(" ")}</strong>" "{from}
                    </p>
                }
            })}
        </article>
    }
}

/// The sign beside the answer; the words say it too.
fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ours => "tick",
        Verdict::UnknownKey => "question",
        Verdict::Altered => "warning",
        Verdict::NotOurs => "help",
    }
}

/// What stands in the record, not what stands on the page.
fn record(inside: Inside) -> impl IntoView {
    let answers = inside.answers.into_iter().map(answer).collect_view();
    let withdrawn = inside.withdrawals.into_iter().map(withdrawal).collect_view();
    view! {
        <h4>{say("document-inside")}</h4>
        <dl class="register-record">
            <dt>{say("document-child")}</dt>
            <dd>{inside.child}</dd>
            <dt>{say("document-class")}</dt>
            <dd>{inside.class}</dd>
            {answers}
            {withdrawn}
        </dl>
    }
}

/// Places in the words of the school pack of this device; one that it does not know stands as it is in the record.
fn withdrawal(withdrawal: Withdrawal) -> impl IntoView {
    let pack = shell().pack();
    let places = pack.iter().flat_map(|pack| &pack.words.photographs.places).collect::<Vec<_>>();
    let title =
        |id: &String| places.iter().find(|place| place.id == *id).map_or_else(|| id.clone(), |it| it.text.clone());
    let list: Vec<String> = withdrawal.places.iter().map(title).collect();
    let values = [
        ("date", date(withdrawal.said).into()),
        ("name", withdrawal.by.as_str().into()),
        ("relationship", say(&format!("relationship-{}", withdrawal.relationship.word())).into()),
        ("means", say(&format!("paper-means-{}", withdrawal.means.word())).into()),
        ("places", list.join("; ").into()),
    ];
    view! {
        <dt>{say("document-withdrawn")}</dt>
        <dd>{say_with("paper-withdrawn", &values)}</dd>
    }
}

fn answer(answer: CheckedAnswer) -> impl IntoView {
    let who = match answer.grown_up {
        None => say("document-pupil"),
        Some((name, relationship)) => format!("{name} ({})", say(&format!("relationship-{relationship}"))),
    };
    let what = answered(answer.answer, answer.way.as_deref());
    let accepted = say_with("document-accepted", &[("when", date_and_clock(answer.accepted).into())]);
    view! {
        <dt>{who}</dt>
        <dd>
            {what}"; "{date_and_clock(answer.ended)}
            <br />
            {say(&answer.door)}
            <br />
            {accepted}
        </dd>
    }
}
