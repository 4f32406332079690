//! All rules on one page, each with its picture, and which picture a rule has.

use leptos::prelude::*;

use crate::domain::school::{Rule, SchoolPack};
use crate::domain::topic::{RULE_TOPICS, Topic};
use crate::ui::{Picture, PictureView};

/// The drawing of a rule; None for a school's own rule, which has no topic with a drawing.
pub fn rule_picture(rule: &Rule) -> Option<Picture> {
    let topic = Topic::parse(rule.topic.as_deref()?)?;
    RULE_TOPICS.contains(&topic).then(|| Picture::File(format!("rule-{}.svg", topic.slug())))
}

/// The rules to read through, for grown-ups.
pub fn rule_list(words: &SchoolPack) -> impl IntoView + use<> {
    let lines = words.rules.iter().map(|rule| {
        let picture = rule_picture(rule).unwrap_or_else(|| Picture::File("owl-pointing.svg".to_owned()));
        view! {
            <li class="rule-line">
                <PictureView picture=picture />
                <p>{rule.text.clone()}</p>
            </li>
        }
    });
    view! { <ol class="rule-list">{lines.collect_view()}</ol> }
}
