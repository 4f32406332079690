//! What a column holds, by the heading that English schools' systems give it.

/// What a column means to a class. Whatever else a school knows of a child is not asked for and not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Forename,
    /// What the child is called, where that differs.
    Preferred,
    Surname,
    /// "AHMED, Zaynab" or "Zaynab Ahmed".
    FullName,
    Class,
    Year,
    /// The admission number, or the unique pupil number where the table has no other.
    Number,
    /// Left out: a date of birth, an address, whatever else there is.
    Nothing,
}

impl Meaning {
    /// Each with its word in the words files, in the order of a list to choose from.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Nothing, "nothing"),
        (Self::Forename, "forename"),
        (Self::Preferred, "preferred"),
        (Self::Surname, "surname"),
        (Self::FullName, "full-name"),
        (Self::Class, "class"),
        (Self::Year, "year"),
        (Self::Number, "number"),
    ];

    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(each, _)| *each == self).map_or("nothing", |(_, word)| word)
    }

    /// The meaning of a word; the inverse of [`Meaning::word`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, each)| *each == word).map(|(meaning, _)| *meaning)
    }

    /// Whether it says what a child is called.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Forename | Self::Preferred | Self::Surname | Self::FullName)
    }
}

/// The headings of Arbor, SIMS, Bromcom, ScholarPack, Google Classroom and Microsoft School Data Sync, in small letters
/// without anything between them. Where two columns of a table mean the same, the earlier one here is taken.
const SYNONYMS: [(Meaning, &[&str]); 7] = [
    (
        Meaning::Forename,
        &[
            "forename",
            "forenames",
            "firstname",
            "legalforename",
            "legalfirstname",
            "givenname",
            "givennames",
            "christianname",
            "pupilforename",
            "studentforename",
            "pupilfirstname",
            "studentfirstname",
            "childforename",
            "childfirstname",
            "first",
        ],
    ),
    (
        Meaning::Preferred,
        &[
            "preferredname",
            "preferredforename",
            "preferredfirstname",
            "preferredgivenname",
            "knownas",
            "knownname",
            "chosenname",
            "calledname",
            "nickname",
            "prefname",
            "prefforename",
        ],
    ),
    (
        Meaning::Surname,
        &[
            "surname",
            "lastname",
            "legalsurname",
            "legallastname",
            "familyname",
            "pupilsurname",
            "studentsurname",
            "pupillastname",
            "studentlastname",
            "childsurname",
            "childlastname",
            "preferredsurname",
            "preferredlastname",
            "prefsurname",
            "secondname",
            "last",
        ],
    ),
    (
        Meaning::FullName,
        &[
            "name",
            "fullname",
            "names",
            "pupilname",
            "studentname",
            "childname",
            "childsname",
            "pupilsname",
            "learnername",
            "displayname",
            "legalname",
            "legalfullname",
            "preferredfullname",
            "pupilfullname",
            "studentfullname",
            "surnameforename",
            "surnamefirstname",
            "lastnamefirstname",
            "forenamesurname",
            "firstnamelastname",
            "nameofpupil",
            "nameofchild",
            "pupil",
            "pupils",
            "student",
            "students",
            "child",
            "children",
            "learner",
        ],
    ),
    (
        Meaning::Class,
        &[
            "class",
            "classname",
            "reggroup",
            "registrationform",
            "registrationgroup",
            "regform",
            "reg",
            "registration",
            "tutorgroup",
            "form",
            "formgroup",
            "formclass",
            "currentregform",
            "currentclass",
            "classcode",
            "classgroup",
            "homeroom",
            "section",
            "sectionname",
            "teachinggroup",
            "group",
        ],
    ),
    (
        Meaning::Year,
        &[
            "yeargroup",
            "year",
            "yr",
            "yrgroup",
            "yearcode",
            "currentyear",
            "currentyeargroup",
            "ncyear",
            "ncyearactual",
            "nationalcurriculumyear",
            "curriculumyear",
            "yeartaughtin",
            "nationalcurriculumyeargroup",
            "grade",
            "gradelevel",
        ],
    ),
    (
        Meaning::Number,
        &[
            "admissionnumber",
            "admissionno",
            "admissionsnumber",
            "admno",
            "admnumber",
            "adno",
            "admission",
            "misid",
            "arborid",
            "studentid",
            "pupilid",
            "pupilnumber",
            "pupilno",
            "studentnumber",
            "sisid",
            "rollnumber",
            "uniquepupilnumber",
            "upn",
        ],
    ),
];

/// What a heading means, and how soon it is taken among others of the same meaning; none when it is not known.
pub fn meaning(heading: &str) -> Option<(Meaning, usize)> {
    // "Child 12 Name" may be what somebody is called in a trial; no system numbers its headings.
    if heading.chars().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    // Google writes "First Name [Required]".
    let plain = heading.split(['[', '(']).next().unwrap_or_default();
    let folded = folded(if folded(plain).is_empty() { heading } else { plain });
    SYNONYMS.iter().find_map(|(meaning, words)| Some((*meaning, words.iter().position(|word| *word == folded)?)))
}

/// Small letters without spaces, full stops and the like.
pub fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_the_schools_systems_are_known() {
        for (heading, wanted) in [
            ("Forename", Meaning::Forename),
            ("First Name [Required]", Meaning::Forename),
            ("Preferred first name", Meaning::Preferred),
            ("Known As", Meaning::Preferred),
            ("LEGAL SURNAME", Meaning::Surname),
            ("Last_Name", Meaning::Surname),
            ("Surname, Forename", Meaning::FullName),
            ("Pupil Name", Meaning::FullName),
            ("Reg Group", Meaning::Class),
            ("Registration Form", Meaning::Class),
            ("NC Year (actual)", Meaning::Year),
            ("Adm. No.", Meaning::Number),
            ("UPN", Meaning::Number),
        ] {
            assert_eq!(meaning(heading).map(|(meaning, _)| meaning), Some(wanted), "{heading}");
        }
    }

    #[test]
    fn what_is_not_needed_is_not_known() {
        for heading in ["Date of birth", "DOB", "Gender", "Pupil premium", "SEN status", "Address", "Email", "", "4K"] {
            assert_eq!(meaning(heading), None, "{heading}");
        }
    }

    #[test]
    fn no_heading_means_two_things() {
        let mut all: Vec<_> = SYNONYMS.iter().flat_map(|(_, words)| words.iter()).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(all.iter().all(|word| folded(word) == **word));
    }
}
