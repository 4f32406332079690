//! Which sentences deserve a second look before families see them. They are flagged for the school, never changed.

use super::SchoolPack;

/// One thing that deserves a second look, for the school to decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The place in the file, such as `grown_up.points[1]`.
    pub place: String,
    /// Its message in the words files, such as "flag-liability": what to consider.
    pub word: &'static str,
    /// The sentence itself.
    pub text: String,
}

/// What to look for in a sentence, in small letters, and the flag it earns.
const LOOK_FOR: [(&str, &str); 15] = [
    ("liable", "flag-liability"),
    ("liability", "flag-liability"),
    ("held responsible", "flag-liability"),
    ("on the reverse", "flag-reverse"),
    ("overleaf", "flag-reverse"),
    ("chat room", "flag-moderated"),
    ("0808 800 5002", "flag-gone"),
    ("zip-it", "flag-gone"),
    ("zip it", "flag-gone"),
    ("parent info", "flag-gone"),
    ("skype", "flag-gone"),
    ("thinkuknow", "flag-gone"),
    ("data protection act 1998", "flag-old-law"),
    ("personal information of passwords", "flag-or"),
    ("inappropriate materials are being stored", "flag-not"),
];

/// Telephone numbers as they were when this version was made: which fact, how a sentence names it, and its digits. They are
/// compared, and never shown. Sources: childline.org.uk and nspcc.org.uk, November 2026.
const NUMBERS: [(&str, &str, &str); 2] = [("childline", "childline", "08001111"), ("nspcc", "nspcc", "08088005000")];

/// What schools call themselves. "Trust" with a small letter is what a child does.
const SELVES: [&str; 4] = ["school", "School", "academy", "Academy"];

impl SchoolPack {
    /// What deserves a second look before families see it, in the order of the pack.
    pub fn flags(&self) -> Vec<Flag> {
        let mut flags: Vec<Flag> = vec![];
        for (place, text) in self.sentences() {
            let mut earned: Vec<&'static str> = vec![];
            let small = text.to_lowercase();
            earned.extend(LOOK_FOR.iter().filter(|(needle, _)| small.contains(needle)).map(|(_, word)| *word));
            earned.extend(self.other_year(&place, text));
            earned.extend(self.mixes_names(text).then_some("flag-mixed-names"));
            earned.extend(self.other_number(&place, &small).then_some("flag-number"));
            let for_pupils = place.starts_with("pupil.");
            let unheard = for_pupils && small.contains("i have read") && !small.contains("listen");
            earned.extend(unheard.then_some("flag-have-read"));
            earned.dedup();
            flags.extend(earned.into_iter().map(|word| Flag { place: place.clone(), word, text: text.to_owned() }));
        }
        let pupil = &self.pupil;
        let early = pupil.early.iter().flat_map(|early| &early.statements);
        let all = pupil.statements.iter().chain(early).chain(pupil.ks1.iter().flatten()).chain([&self.grown_up.last]);
        let losing = all.filter(|each| each.losing_access);
        flags.extend(losing.map(|each| Flag {
            place: each.id.clone(),
            word: "flag-losing-access",
            text: each.text.clone(),
        }));
        flags
    }

    /// A sentence that names a year which is not the school's: an old one, or another than the agreement's.
    fn other_year(&self, place: &str, text: &str) -> Option<&'static str> {
        let own = years(&self.school.year);
        let (first, last) = (*own.iter().min()?, *own.iter().max()?);
        let named = years(text);
        match place {
            "school.year" => (last > first + 1).then_some("flag-two-years"),
            _ if named.iter().any(|year| *year < first) => Some("flag-old-year"),
            _ if named.iter().any(|year| *year > last) => Some("flag-two-years"),
            _ => None,
        }
    }

    /// A paragraph that calls the school by two of its names, its own full name apart.
    fn mixes_names(&self, text: &str) -> bool {
        let text = text.replace(&self.school.name, "");
        let words: Vec<&str> = text.split(|sign: char| !sign.is_alphabetic()).collect();
        let said = |forms: &[&str]| words.iter().any(|word| forms.contains(word));
        // The first word of a sentence has a capital of its own.
        let trust = words.iter().skip(1).any(|word| *word == "Trust");
        [said(&SELVES[..2]), said(&SELVES[2..]), trust].into_iter().filter(|said| *said).count() > 1
    }

    /// A helpline whose number is not the one that this version knows.
    fn other_number(&self, place: &str, small: &str) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let fact = place.strip_prefix("facts[").and_then(|rest| rest.strip_suffix("].value"));
        let fact = fact.and_then(|number| self.facts.get(number.parse::<usize>().ok()?));
        NUMBERS.iter().any(|(id, name, number)| match fact {
            Some(fact) => fact.id == *id && digits(&fact.value) != *number,
            // A sentence with a telephone number in it, which has more digits than an age.
            None => small.contains(name) && digits(small).len() > 6 && !digits(small).contains(number),
        })
    }
}

/// The years in a text: four digits from 2000 on, or the second half of "2018-19".
fn years(text: &str) -> Vec<u32> {
    let mut found: Vec<u32> = vec![];
    for number in text.split(|sign: char| !sign.is_ascii_digit()) {
        match (number.len(), number.parse::<u32>(), found.last()) {
            (4, Ok(year), _) if (2000..2100).contains(&year) => found.push(year),
            (2, Ok(short), Some(before)) if short == (before + 1) % 100 => found.push(before + 1),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn years_are_found_in_every_way_of_writing_them() {
        assert_eq!(years("2026–27"), [2026, 2027]);
        assert_eq!(years("for 2018-2019, agreed 2017/18"), [2018, 2019, 2017, 2018]);
        assert!(years("0800 1111, 24 hours, under 19").is_empty());
    }
}
