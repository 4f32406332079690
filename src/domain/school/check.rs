//! What makes a pack wrong (it is refused) and what deserves a second look (it is flagged, never changed).

use super::{Rule, SchoolPack};
use crate::domain::moment::Day;
use crate::domain::record::hash_of_digits;

/// The fewest and most rules that fit a lesson and a page.
const RULES: std::ops::RangeInclusive<usize> = 3..=20;
/// The longest sentence that fits a card, in letters.
const LONGEST: usize = 400;

/// One thing that is wrong: where, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackProblem {
    /// The place in the file, such as `rules[3].text`.
    pub place: String,
    pub reason: String,
}

/// One thing that deserves a second look, for the school to decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    pub place: String,
    /// Its message in the words files, such as "flag-liability".
    pub word: &'static str,
}

/// What to look for in a sentence, and the flag it earns.
const LOOK_FOR: [(&str, &str); 6] = [
    ("not liable", "flag-liability"),
    ("held responsible", "flag-liability"),
    ("on the reverse", "flag-reverse"),
    ("chat rooms", "flag-moderated"),
    ("0808 800 5002", "flag-gone"),
    ("personal information of passwords", "flag-or"),
];

impl SchoolPack {
    /// Everything that keeps this pack from being shown.
    pub(super) fn problems(&self) -> Vec<PackProblem> {
        let mut problems = Vec::new();
        let mut wrong = |place: &str, reason: &str| {
            problems.push(PackProblem { place: place.to_owned(), reason: reason.to_owned() });
        };
        for (place, text) in self.sentences() {
            if text.trim().is_empty() {
                wrong(&place, "is empty");
            } else if text.chars().count() > LONGEST && !place.ends_with("introduction") {
                wrong(&place, &format!("is longer than {LONGEST} letters"));
            } else if text.chars().any(|c| c.is_control()) {
                wrong(&place, "has a hidden sign in it");
            } else if text.contains('<') {
                wrong(&place, "has a < in it; a pack is plain text");
            }
        }
        let early = self.pupil.early.as_ref();
        let lists = [("rules", Some(&self.rules)), ("pupil.early.rules", early.map(|early| &early.rules))];
        for (place, rules) in lists.into_iter().filter_map(|(place, rules)| Some((place, rules?))) {
            if !RULES.contains(&rules.len()) {
                wrong(place, &format!("has {} rules; 3 to 20 fit", rules.len()));
            }
            for (i, rule) in rules.iter().enumerate() {
                if rules[..i].iter().any(|earlier| earlier.id == rule.id) {
                    wrong(&format!("{place}[{i}].id"), &format!("“{}” is there twice", rule.id));
                }
            }
        }
        for (i, place) in self.photographs.places.iter().enumerate() {
            if self.photographs.places[..i].iter().any(|earlier| earlier.id == place.id) {
                wrong(&format!("photographs.places[{i}].id"), &format!("“{}” is there twice", place.id));
            }
        }
        let lists = [
            ("pupil.statements", Some(&self.pupil.statements)),
            ("pupil.early.statements", early.map(|early| &early.statements)),
        ];
        for (place, statements) in lists {
            if statements.is_some_and(|statements| !(1..=12).contains(&statements.len())) {
                wrong(place, "1 to 12 statements fit");
            }
        }
        if self.grown_up.points.len() > 12 {
            wrong("grown_up.points", "at most 12 points fit");
        }
        if self.photographs.places.len() > 12 {
            wrong("photographs.places", "at most 12 places fit");
        }
        if Day::parse(&self.keep_until).is_none() {
            wrong("keep_until", "is not a date such as 2027-08-31");
        }
        for (i, fact) in self.facts.iter().enumerate() {
            if Day::parse(&fact.review).is_none() {
                wrong(&format!("facts[{i}].review"), "is not a date such as 2027-08-31");
            }
        }
        for (place, digits) in [("school_key", &self.school_key), ("translations", &self.translations)] {
            if digits.as_deref().is_some_and(|digits| hash_of_digits(digits).is_none()) {
                wrong(place, "is not 64 hexadecimal digits");
            }
        }
        if !self.people.iter().any(|person| person.role == "dsl") {
            wrong("people", "needs someone with the role dsl (designated safeguarding lead)");
        }
        if self.class_keys.iter().any(|keys| keys.len() != 160 || !keys.bytes().all(|digit| digit.is_ascii_hexdigit()))
        {
            wrong("class_keys", "needs 160 hexadecimal digits for each class");
        }
        if self.fact("childline").is_none() {
            wrong("facts", "needs the fact childline");
        }
        problems
    }

    /// What deserves a second look before families see it.
    pub fn flags(&self) -> Vec<Flag> {
        let mut flags = Vec::new();
        for (place, text) in self.sentences() {
            let text = text.to_lowercase();
            for (needle, word) in LOOK_FOR {
                if text.contains(needle) {
                    flags.push(Flag { place: place.clone(), word });
                }
            }
        }
        let early = self.pupil.early.iter().flat_map(|early| &early.statements);
        let losing =
            self.pupil.statements.iter().chain(early).chain([&self.grown_up.last]).filter(|each| each.losing_access);
        flags.extend(losing.map(|each| Flag { place: each.id.clone(), word: "flag-losing-access" }));
        flags
    }

    /// The facts whose review date has passed on this day.
    pub fn stale(&self, today: Day) -> impl Iterator<Item = &super::Fact> {
        self.facts.iter().filter(move |fact| Day::parse(&fact.review).is_some_and(|review| review < today))
    }

    /// Every sentence with its place.
    fn sentences(&self) -> Vec<(String, &str)> {
        let mut all: Vec<(String, &str)> = vec![
            ("school.name".into(), &self.school.name),
            ("school.word".into(), &self.school.word),
            ("school.year".into(), &self.school.year),
            ("title".into(), &self.title),
            ("introduction".into(), &self.introduction),
            ("purpose".into(), &self.purpose),
            ("pupil.title".into(), &self.pupil.title),
            ("grown_up.title".into(), &self.grown_up.title),
            ("grown_up.statement".into(), &self.grown_up.statement),
            ("grown_up.stem".into(), &self.grown_up.stem),
            ("grown_up.last.text".into(), &self.grown_up.last.text),
            ("photographs.title".into(), &self.photographs.title),
            ("photographs.introduction".into(), &self.photographs.introduction),
            ("photographs.withdrawal".into(), &self.photographs.withdrawal),
        ];
        fn list<'a>(place: &str, texts: Vec<&'a str>) -> Vec<(String, &'a str)> {
            texts.into_iter().enumerate().map(|(i, text)| (place.replace('#', &i.to_string()), text)).collect()
        }
        all.extend(list("rules[#].text", self.rules.iter().map(|each| each.text.as_str()).collect()));
        all.extend(list("rules[#].id", self.rules.iter().map(|each| each.id.as_str()).collect()));
        all.extend(list(
            "pupil.statements[#].text",
            self.pupil.statements.iter().map(|each| each.text.as_str()).collect(),
        ));
        if let Some(early) = &self.pupil.early {
            all.push(("pupil.early.introduction".into(), &early.introduction));
            let rules = |read: fn(&Rule) -> &str| early.rules.iter().map(read).collect();
            all.extend(list("pupil.early.rules[#].text", rules(|rule| &rule.text)));
            all.extend(list("pupil.early.rules[#].id", rules(|rule| &rule.id)));
            let statements = early.statements.iter().map(|each| each.text.as_str()).collect();
            all.extend(list("pupil.early.statements[#].text", statements));
        }
        all.extend(list("grown_up.points[#]", self.grown_up.points.iter().map(String::as_str).collect()));
        all.extend(list(
            "photographs.places[#].text",
            self.photographs.places.iter().map(|each| each.text.as_str()).collect(),
        ));
        all.extend(list("people[#].title", self.people.iter().map(|each| each.title.as_str()).collect()));
        all.extend(list("facts[#].text", self.facts.iter().map(|each| each.text.as_str()).collect()));
        all.extend(list("facts[#].value", self.facts.iter().map(|each| each.value.as_str()).collect()));
        all
    }
}
