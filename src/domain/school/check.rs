//! What makes a pack wrong: it is refused, with the place and the reason.

use super::{Rule, SchoolPack, Statement};
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
            ("filming.statements", self.filming.as_ref().map(|filming| &filming.statements)),
        ];
        for (place, statements) in lists.into_iter().filter_map(|(place, all)| Some((place, all?))) {
            if !(1..=12).contains(&statements.len()) {
                wrong(place, "1 to 12 statements fit");
            }
            for (i, statement) in statements.iter().enumerate() {
                if statements[..i].iter().any(|earlier| earlier.id == statement.id) {
                    wrong(&format!("{place}[{i}].id"), &format!("“{}” is there twice", statement.id));
                }
            }
        }
        let ids = |all: &[Statement]| all.iter().map(|each| each.id.clone()).collect::<Vec<_>>();
        if self.pupil.ks1.as_ref().is_some_and(|ks1| ids(ks1) != ids(&self.pupil.statements)) {
            wrong("pupil.ks1", "needs the ids of pupil.statements, in their order");
        }
        if self.grown_up.points.len() > 12 {
            wrong("grown_up.points", "at most 12 points fit");
        }
        if self.photographs.places.len() > 12 {
            wrong("photographs.places", "at most 12 places fit");
        }
        let version = self.version.as_ref().map(|version| &version.from);
        let dates = [
            ("keep_until", Some(&self.keep_until)),
            ("photographs.from", self.photographs.from.as_ref()),
            ("photographs.until", self.photographs.until.as_ref()),
            ("version.from", version),
        ];
        for (place, _) in dates.into_iter().filter(|(_, date)| date.is_some_and(|date| Day::parse(date).is_none())) {
            wrong(place, "is not a date such as 2027-08-31");
        }
        let valid = self.photographs.valid().unwrap_or_default();
        if valid.until.is_some_and(|until| !valid.holds(until)) {
            wrong("photographs.until", "is before photographs.from");
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

    /// The facts whose review date has passed on this day.
    pub fn stale(&self, today: Day) -> impl Iterator<Item = &super::Fact> {
        self.facts.iter().filter(move |fact| Day::parse(&fact.review).is_some_and(|review| review < today))
    }

    /// Every sentence with its place.
    pub(super) fn sentences(&self) -> Vec<(String, &str)> {
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
        if let Some(ks1) = &self.pupil.ks1 {
            all.extend(list("pupil.ks1[#].text", ks1.iter().map(|each| each.text.as_str()).collect()));
        }
        if let Some(filming) = &self.filming {
            all.push(("filming.title".into(), &filming.title));
            all.push(("filming.introduction".into(), &filming.introduction));
            let statements = filming.statements.iter().map(|each| each.text.as_str()).collect();
            all.extend(list("filming.statements[#].text", statements));
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
