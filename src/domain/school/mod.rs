//! The school pack: a school's own words, people and facts, as one file that is replaced without touching code.

mod check;
mod clauses;
mod flags;
mod read;
mod translations;

pub use check::PackProblem;
pub use clauses::{Clause, Part};
pub use flags::Flag;
pub use read::PackRefused;
pub use translations::{EarlyTranslation, State as TranslationState, Translation, Translations};

use serde::{Deserialize, Serialize};

use super::activity::Band;
use super::agreement::Valid;
use super::moment::Day;
use super::record::{Hash, hash_of_digits};

/// The format that this app writes and reads.
pub const FORMAT: u32 = 1;

/// A school's words. Only [`SchoolPack::read`] makes one, so each has 3 to 20 rules and no empty sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolPack {
    /// The format's number, [`FORMAT`].
    pub format: u32,
    pub school: School,
    /// What the rules are called, such as "Think then click".
    pub title: String,
    /// "We use computers … To keep us safe when using them we must:"
    pub introduction: String,
    /// Why both sign, over the whole agreement.
    pub purpose: String,
    pub rules: Vec<Rule>,
    pub pupil: PupilAgreement,
    pub grown_up: GrownUpAgreement,
    pub photographs: Photographs,
    /// What grown-ups acknowledge before they film at a performance, where the school allows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filming: Option<Filming>,
    /// Which version of the school's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    /// The school's promise to a child who tells.
    pub promise: Promise,
    /// Who a child can tell at this school, and who answers grown-ups' questions.
    pub people: Vec<Person>,
    /// Helplines and addresses, each with its source and a date to look again.
    pub facts: Vec<Fact>,
    /// The day on which the class's answers are deleted, "2027-08-31".
    pub keep_until: String,
    /// The school's public key (64 hexadecimal digits), once the school has made one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school_key: Option<String>,
    /// The SHA-256 (64 hexadecimal digits) of the file with the rules in other languages, which lies beside the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translations: Option<String>,
    /// The public keys of classes whose papers can be checked wherever this pack is: 160 hexadecimal digits each, class, lock
    /// and seal one after the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub class_keys: Vec<String>,
}

/// Whose rules these are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// "Wise Owl Trust"
    pub name: String,
    /// The word the school uses for itself: school, academy, Trust.
    pub word: String,
    /// "2026–27"
    pub year: String,
}

/// One rule that everybody signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A short name that stays when the words change, such as "ask-first".
    pub id: String,
    pub text: String,
    /// The topic of the lessons behind it; without one the rule gets a lesson made from its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
}

/// One sentence that is agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: String,
    pub text: String,
    /// The helping sentence stands under every statement on losing access.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub losing_access: bool,
}

/// What pupils agree to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PupilAgreement {
    pub title: String,
    pub statements: Vec<Statement>,
    /// In the words of the early step, which asks nothing that its lessons do not teach. Without them no class can be of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early: Option<EarlyWords>,
    /// In short words for Years 1 and 2, with the ids of the statements that they stand for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ks1: Option<Vec<Statement>>,
}

/// What pupils of the early step read and agree to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlyWords {
    pub introduction: String,
    pub rules: Vec<Rule>,
    pub statements: Vec<Statement>,
}

/// What the pupils of a step read and agree to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PupilWords<'a> {
    pub introduction: &'a str,
    pub rules: &'a [Rule],
    pub statements: &'a [Statement],
    /// The rules are other than the school's, so that a paper has to say which.
    pub own_rules: bool,
}

/// What grown-ups acknowledge: a sentence, a stem with its points, and a last sentence standing alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrownUpAgreement {
    pub title: String,
    pub statement: String,
    pub stem: String,
    pub points: Vec<String>,
    pub last: Statement,
}

/// Photograph permissions: each place its own choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photographs {
    pub title: String,
    pub introduction: String,
    pub places: Vec<Statement>,
    /// What saying no later cannot undo.
    pub withdrawal: String,
    /// The first day on which the answers count, "2026-09-01".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day on which the answers count; then the school asks again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Photographs {
    /// The days on which answers count, where the school says any.
    pub fn valid(&self) -> Option<Valid> {
        let day = |text: &Option<String>| text.as_deref().and_then(Day::parse);
        let valid = Valid { from: day(&self.from), until: day(&self.until) };
        (valid != Valid::default()).then_some(valid)
    }
}

/// What grown-ups acknowledge before they film at a performance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filming {
    pub title: String,
    pub introduction: String,
    pub statements: Vec<Statement>,
}

/// The number of a version of the school's words, and the day from which it is in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub number: u32,
    /// "2026-09-01"
    pub from: String,
}

/// The school's promise to a child who tells. The app never promises on its behalf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Promise {
    /// "You will not be in trouble for telling us."
    NoTrouble,
    /// "Telling is always right. We will listen and help."
    Listen,
}

impl Promise {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoTrouble => "promise-no-trouble",
            Self::Listen => "promise-listen",
        }
    }
}

/// Somebody at the school, by what they do; a name only if the school wants one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// head, dsl, computing, office, teacher
    pub role: String,
    /// What children or families call them: "your teacher", "the head teacher".
    pub title: String,
    /// How to find them: "in the office by the front door".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub find: String,
}

/// A fact that changes, with where it was read and when to look again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: String,
    pub text: String,
    pub value: String,
    pub source: String,
    /// "2027-08-31"
    pub review: String,
}

impl SchoolPack {
    /// What the pupils of this step read and agree to.
    pub fn pupil_words(&self, band: Option<Band>) -> PupilWords<'_> {
        let early = self.pupil.early.as_ref().filter(|_| band == Some(Band::Early));
        let ks1 = self.pupil.ks1.as_deref().filter(|_| band == Some(Band::Ks1));
        match early {
            Some(early) => PupilWords {
                introduction: &early.introduction,
                rules: &early.rules,
                statements: &early.statements,
                own_rules: true,
            },
            None => PupilWords {
                introduction: &self.introduction,
                rules: &self.rules,
                statements: ks1.unwrap_or(&self.pupil.statements),
                own_rules: false,
            },
        }
    }

    /// The value of a fact, such as the telephone number of "childline".
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The people whom a child can tell, in the pack's order.
    pub fn helpers(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.role != "office")
    }

    /// The school's public key, once the school has made one.
    pub fn school_key(&self) -> Option<[u8; 32]> {
        hash_of_digits(self.school_key.as_deref()?)
    }

    /// The hash of the file with the rules in other languages, if there is one.
    pub fn translations(&self) -> Option<Hash> {
        hash_of_digits(self.translations.as_deref()?)
    }

    /// What the designated safeguarding lead is called here.
    pub fn safeguarding_lead(&self) -> &str {
        self.people.iter().find(|person| person.role == "dsl").map_or("", |person| &person.title)
    }
}
