//! The sixteen topics: the skill behind each rule, and what the policies teach beyond the rules.

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A skill that lessons teach, such as keeping things private. Ten of them stand behind the ten rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Topic {
    #[n(0)]
    AskFirst,
    #[n(1)]
    ChosenSites,
    #[n(2)]
    CloseAndTell,
    #[n(3)]
    TellAnAdult,
    #[n(4)]
    KnownPeople,
    #[n(5)]
    KindWords,
    #[n(6)]
    UnknownMessages,
    #[n(7)]
    KeepPrivate,
    #[n(8)]
    NeverMeet,
    #[n(9)]
    NoChatRooms,
    #[n(10)]
    TrueOrFalse,
    #[n(11)]
    GiveCredit,
    #[n(12)]
    Persuaders,
    #[n(13)]
    TalkingMachines,
    #[n(14)]
    NoSecrets,
    #[n(15)]
    GrownUpsCanSee,
    /// A rule of the school's own, behind which no lesson stands.
    #[n(16)]
    OwnRule,
}

/// Every topic with the name that files, packs and records use for it.
const SLUGS: [(Topic, &str); 17] = [
    (Topic::AskFirst, "ask-first"),
    (Topic::ChosenSites, "chosen-sites"),
    (Topic::CloseAndTell, "close-and-tell"),
    (Topic::TellAnAdult, "tell-an-adult"),
    (Topic::KnownPeople, "known-people"),
    (Topic::KindWords, "kind-words"),
    (Topic::UnknownMessages, "unknown-messages"),
    (Topic::KeepPrivate, "keep-private"),
    (Topic::NeverMeet, "never-meet"),
    (Topic::NoChatRooms, "no-chat-rooms"),
    (Topic::TrueOrFalse, "true-or-false"),
    (Topic::GiveCredit, "give-credit"),
    (Topic::Persuaders, "persuaders"),
    (Topic::TalkingMachines, "talking-machines"),
    (Topic::NoSecrets, "no-secrets"),
    (Topic::GrownUpsCanSee, "grown-ups-can-see"),
    (Topic::OwnRule, "own-rule"),
];

/// The ten topics behind the ten rules, in the order of the rules on the agreement.
pub const RULE_TOPICS: [Topic; 10] = [
    Topic::AskFirst,
    Topic::ChosenSites,
    Topic::CloseAndTell,
    Topic::TellAnAdult,
    Topic::KnownPeople,
    Topic::KindWords,
    Topic::UnknownMessages,
    Topic::KeepPrivate,
    Topic::NeverMeet,
    Topic::NoChatRooms,
];

impl Topic {
    /// Every topic that lessons are written about, in the order in which they are listed for adults.
    pub fn all() -> impl Iterator<Item = Topic> {
        SLUGS.iter().map(|(topic, _)| *topic).filter(|topic| *topic != Self::OwnRule)
    }

    /// The name of the topic in files and records, such as "keep-private".
    pub fn slug(self) -> &'static str {
        SLUGS[self as usize].1
    }

    /// The topic of this name, if lessons are written about it.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all().find(|topic| topic.slug() == slug)
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_found_by_its_name_and_keeps_it_in_files() {
        for topic in Topic::all() {
            assert_eq!(Topic::parse(topic.slug()), Some(topic));
            assert_eq!(serde_json::to_string(&topic).unwrap(), format!("\"{}\"", topic.slug()));
        }
        assert_eq!(Topic::all().count(), 16);
        assert_eq!((Topic::parse("keep-quiet"), Topic::parse("own-rule")), (None, None));
    }
}
