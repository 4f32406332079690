//! The rules and promises in the languages that families speak: a file beside the school pack, named by its hash in it. The
//! English words are the ones that are agreed to; a translation stands under them and is named in the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::read::{text_of, unreadable};
use super::{PackProblem, PackRefused, PupilWords, Rule, SchoolPack, Statement};

/// The format that this app writes and reads.
const FORMAT: u32 = 1;
/// The most bytes that the file may have.
pub const MOST_BYTES: usize = 512 * 1024;
/// The longest sentence that fits a card, in letters.
const LONGEST: usize = 600;

/// The languages besides English in which a school's rules and promises can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translations {
    format: u32,
    languages: Vec<Translation>,
}

/// Whether somebody who speaks the language has read it for the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Drafted,
    Reviewed {
        by: String,
        /// "2026-09-01"
        on: String,
    },
}

/// One language. Words are found by the names of rules and statements, so that a school may put its rules in another order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Its tag (BCP 47), such as "pl".
    pub language: String,
    /// Its own name, such as "Polski".
    pub name: String,
    pub state: State,
    /// In the language: that it was made to help, and that the English words count.
    pub note: String,
    pub title: String,
    pub introduction: String,
    pub rules: BTreeMap<String, String>,
    pub statements: BTreeMap<String, String>,
    /// Under the sentence on losing access.
    pub helping: String,
    /// Of the early step, where the school has words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early: Option<EarlyTranslation>,
}

/// The words of the early step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlyTranslation {
    pub introduction: String,
    pub rules: BTreeMap<String, String>,
    pub statements: BTreeMap<String, String>,
}

impl Translations {
    /// Reads and checks the file that goes with this pack.
    pub fn read(bytes: &[u8], pack: &SchoolPack) -> Result<Self, PackRefused> {
        if bytes.len() > MOST_BYTES {
            return Err(PackRefused::TooLarge);
        }
        let read: Self = serde_json::from_str(text_of(bytes)?).map_err(unreadable)?;
        if read.format > FORMAT {
            return Err(PackRefused::Newer(read.format));
        }
        let problems = read.problems(pack);
        if problems.is_empty() { Ok(read) } else { Err(PackRefused::Wrong(problems)) }
    }

    /// Each language, in the file's order.
    pub fn languages(&self) -> &[Translation] {
        &self.languages
    }

    /// The language of this tag.
    pub fn of(&self, language: &str) -> Option<&Translation> {
        self.languages.iter().find(|each| each.language == language)
    }

    fn problems(&self, pack: &SchoolPack) -> Vec<PackProblem> {
        let mut problems = Vec::new();
        for (i, each) in self.languages.iter().enumerate() {
            let mut wrong = |place: String, reason: String| {
                problems.push(PackProblem { place: format!("languages[{i}].{place}"), reason });
            };
            if !is_tag(&each.language) {
                wrong("language".into(), "is no language tag such as pl or zh-Hans".into());
            }
            if self.languages[..i].iter().any(|before| before.language == each.language) {
                wrong("language".into(), format!("“{}” is there twice", each.language));
            }
            for (place, text) in each.sentences() {
                if text.trim().is_empty() {
                    wrong(place, "is empty".into());
                } else if text.chars().count() > LONGEST {
                    wrong(place, format!("is longer than {LONGEST} letters"));
                } else if text.chars().any(is_hidden) || text.contains('<') {
                    wrong(place, "has a hidden sign or a < in it".into());
                }
            }
            let mut lacks = |place: &str, ids: Vec<&str>, known: &BTreeMap<String, String>| {
                for id in ids.into_iter().filter(|id| !known.contains_key(*id)) {
                    wrong(format!("{place}.{id}"), "is missing".into());
                }
            };
            lacks("rules", ids(&pack.rules, |rule| &rule.id), &each.rules);
            lacks("statements", ids(&pack.pupil.statements, |statement| &statement.id), &each.statements);
            if let (Some(words), Some(early)) = (&pack.pupil.early, &each.early) {
                lacks("early.rules", ids(&words.rules, |rule| &rule.id), &early.rules);
                lacks("early.statements", ids(&words.statements, |statement| &statement.id), &early.statements);
            }
        }
        problems
    }
}

/// Signs that nobody sees and that can turn a line round. The joiners of Persian, Urdu and Bengali are letters' own.
fn is_hidden(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn ids<T>(all: &[T], id: fn(&T) -> &str) -> Vec<&str> {
    all.iter().map(id).collect()
}

/// A language, perhaps a script and a region: two or three small letters, then parts of two to four.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    parts.next().is_some_and(language)
        && parts.all(|part| (2..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

impl Translation {
    /// "rtl" for languages written from right to left, else "ltr".
    pub fn direction(&self) -> &'static str {
        match self.language.split('-').next().unwrap_or_default() {
            "ar" | "fa" | "he" | "ku" | "ps" | "sd" | "ug" | "ur" => "rtl",
            _ => "ltr",
        }
    }

    /// What stands over the rules that the pupils of a step read.
    pub fn introduction_of(&self, words: Option<&PupilWords<'_>>) -> &str {
        let early = self.early.as_ref().filter(|_| words.is_some_and(|words| words.own_rules));
        early.map_or(&self.introduction, |early| &early.introduction)
    }

    /// A rule of what the pupils of a step read; none where this language lacks it.
    pub fn rule(&self, words: &PupilWords<'_>, rule: &Rule) -> Option<&str> {
        let own = match words.own_rules {
            true => &self.early.as_ref()?.rules,
            false => &self.rules,
        };
        own.get(&rule.id).map(String::as_str)
    }

    /// A statement of what the pupils of a step agree to; none where this language lacks it.
    pub fn statement(&self, words: &PupilWords<'_>, statement: &Statement) -> Option<&str> {
        let own = match words.own_rules {
            true => &self.early.as_ref()?.statements,
            false => &self.statements,
        };
        own.get(&statement.id).map(String::as_str)
    }

    fn sentences(&self) -> Vec<(String, &str)> {
        let mut all = vec![
            ("name".to_owned(), self.name.as_str()),
            ("note".to_owned(), &self.note),
            ("title".to_owned(), &self.title),
            ("introduction".to_owned(), &self.introduction),
            ("helping".to_owned(), &self.helping),
        ];
        fn entries<'a>(place: &str, texts: &'a BTreeMap<String, String>) -> Vec<(String, &'a str)> {
            texts.iter().map(|(id, text)| (format!("{place}.{id}"), text.as_str())).collect()
        }
        all.extend(entries("rules", &self.rules));
        all.extend(entries("statements", &self.statements));
        if let Some(early) = &self.early {
            all.push(("early.introduction".to_owned(), &early.introduction));
            all.extend(entries("early.rules", &early.rules));
            all.extend(entries("early.statements", &early.statements));
        }
        all
    }
}
