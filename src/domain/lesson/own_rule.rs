//! The page for a rule of the school's own: it is heard, talked about, and said why. No story stands behind it.

use crate::domain::activity::{Activity, ActivityId, Actor, Kind, PictureName, Scene, Sitting};
use crate::domain::topic::Topic;

/// The words around such a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRuleWords {
    pub title: String,
    /// Says the rule.
    pub situation: String,
    pub model: String,
    pub question: String,
    pub prompts: Vec<String>,
    pub why: String,
    pub tell: String,
    /// Describes the picture to those who cannot see it.
    pub picture: String,
}

/// How long it takes, in seconds, read aloud and talked about.
const SECONDS: u16 = 60;

/// The page of the n-th such rule, counted from nought.
pub fn own_rule(n: usize, words: OwnRuleWords) -> Option<Activity> {
    Some(Activity {
        id: ActivityId::parse(&format!("{}/rule-{}", Topic::OwnRule, n + 1)).ok()?,
        topic: Topic::OwnRule,
        also: vec![],
        sitting: Sitting::First,
        page: 0,
        title: words.title,
        scene: Scene {
            place: PictureName::parse("classroom").ok()?,
            cast: ["pip/happy", "tansy/happy"].into_iter().filter_map(|actor| Actor::parse(actor).ok()).collect(),
            thing: None,
            description: words.picture,
            older: false,
        },
        situation: words.situation,
        model: Some(words.model),
        question: words.question,
        kind: Kind::Talk { prompts: words.prompts },
        why: words.why,
        tell: words.tell,
        partner: None,
        seconds: SECONDS,
    })
}
