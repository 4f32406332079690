//! What the files are called: "AHMED Zaynab 1041 Online safety agreement 2026-27.pdf", safe on every computer of a school.

/// The order that offices like: it sorts by surname.
pub const USUAL: &str = "{surname} {forename} {number} {document}";

/// The patterns that a school can choose from, the usual one first.
pub const PATTERNS: [&str; 3] =
    [USUAL, "{document} {surname} {forename} {number}", "{class} {surname} {forename} {number} {document}"];

/// What may stand in a file's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameParts {
    pub surname: String,
    pub forename: String,
    /// The admission number; may be empty.
    pub number: String,
    /// "Online safety agreement 2026–27".
    pub document: String,
    pub class: String,
}

/// The longest name, without its ending: the path of a staff drive needs room too.
const LONGEST: usize = 120;

/// The file's name by a pattern such as `USUAL`, with its ending ("pdf").
pub fn file_name(pattern: &str, parts: &NameParts, ending: &str) -> String {
    let places = [
        ("{surname}", &parts.surname),
        ("{forename}", &parts.forename),
        ("{number}", &parts.number),
        ("{document}", &parts.document),
        ("{class}", &parts.class),
    ];
    // One pass over the pattern, so that a name which looks like a place is not filled again.
    let mut name = String::new();
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let place = places.iter().find(|(place, _)| rest.starts_with(place));
        let (text, taken) =
            place.map_or((letter.to_string(), letter.len_utf8()), |(place, value)| ((*value).clone(), place.len()));
        name.push_str(&text);
        rest = rest.get(taken..).unwrap_or_default();
    }
    format!("{}.{ending}", safe(&name))
}

/// A name that came from elsewhere, such as out of a pack: no folder, nothing that a computer refuses or that hides its ending.
pub fn tidy(name: &str) -> String {
    safe(name.rsplit(['/', '\\']).next().unwrap_or_default())
}

/// Names that differ, also where capitals do not count: a second one gets " (2)" before its ending.
pub fn distinct(names: Vec<String>) -> Vec<String> {
    let mut taken = std::collections::BTreeSet::new();
    let mut free = |name: String| {
        let (stem, ending) =
            name.rsplit_once('.').map_or((name.as_str(), String::new()), |(s, e)| (s, format!(".{e}")));
        let further = (2..).map(|number| format!("{stem} ({number}){ending}"));
        let chosen = std::iter::once(name.clone()).chain(further).find(|name| !taken.contains(&name.to_lowercase()));
        let chosen = chosen.unwrap_or(name.clone());
        taken.insert(chosen.to_lowercase());
        chosen
    };
    names.into_iter().map(&mut free).collect()
}

fn safe(name: &str) -> String {
    let letters = name.chars().filter_map(|letter| match letter {
        '\u{2010}'..='\u{2015}' | '/' | '\\' | '|' => Some('-'),
        ':' | '*' | '?' | '"' | '<' | '>' => Some(' '),
        // Marks that turn the reading direction could hide the real ending.
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{061C}' => None,
        letter if letter.is_control() => Some(' '),
        letter => Some(letter),
    });
    let letters: String = letters.collect();
    let short: String = letters.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    let tidy = short.trim_matches(|letter: char| letter == '.' || letter == ' ');
    match tidy {
        "" => "document".to_owned(),
        name if reserved(name) => format!("_{name}"),
        name => name.to_owned(),
    }
}

/// Names that Windows keeps for devices, with or without an ending.
fn reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let port = |prefix| stem.strip_prefix(prefix).is_some_and(|number: &str| number.len() == 1 && number != "0");
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || port("COM") || port("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn named(surname: &str, forename: &str, number: &str) -> String {
        let document = "Online safety agreement 2026–27".to_owned();
        let (surname, forename, number) = (surname.to_owned(), forename.to_owned(), number.to_owned());
        file_name(USUAL, &NameParts { surname, forename, number, document, ..NameParts::default() }, "pdf")
    }

    #[test]
    fn names_sort_by_surname() {
        assert_eq!(named("AHMED", "Zaynab", "1041"), "AHMED Zaynab 1041 Online safety agreement 2026-27.pdf");
        assert_eq!(named("O'BRIEN-NWOSU", "Seán", ""), "O'BRIEN-NWOSU Seán Online safety agreement 2026-27.pdf");
        assert_eq!(named("عمر", "محمد", "7"), "عمر محمد 7 Online safety agreement 2026-27.pdf");
    }

    #[test]
    fn nothing_that_windows_refuses_or_that_hides_an_ending() {
        assert_eq!(named("A/B", "C:\\*?", "\u{202E}1"), "A-B C - 1 Online safety agreement 2026-27.pdf");
        assert_eq!(
            file_name("{surname}", &NameParts { surname: "con".into(), ..NameParts::default() }, "pdf"),
            "_con.pdf"
        );
        assert_eq!(
            file_name(
                "{surname}",
                &NameParts { surname: "{number}".into(), number: "9".into(), ..NameParts::default() },
                "pdf"
            ),
            "{number}.pdf"
        );
        assert_eq!(file_name("..", &NameParts::default(), "csv"), "document.csv");
    }

    #[test]
    fn the_same_name_twice_becomes_two() {
        let names = ["A.pdf", "a.pdf", "A.pdf", "b"].map(str::to_owned).to_vec();
        assert_eq!(distinct(names), ["A.pdf", "a (2).pdf", "A (3).pdf", "b"]);
    }

    #[test]
    fn a_name_from_elsewhere_leads_to_no_folder() {
        assert_eq!(tidy("../../etc/AHMED Zaynab.pdf"), "AHMED Zaynab.pdf");
        assert_eq!(tidy("C:\\papers\\gpj.\u{202E}fdp"), "gpj.fdp");
        assert_eq!(tidy("../.."), "document");
    }

    proptest! {
        #[test]
        fn always_a_name(surname in "\\PC{0,200}", pattern in "\\PC{0,40}") {
            let name = file_name(&pattern, &NameParts { surname, ..NameParts::default() }, "pdf");
            prop_assert!(name.len() > 4 && name.chars().count() <= LONGEST + 5);
            prop_assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\n']));
        }
    }
}
