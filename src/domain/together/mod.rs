//! A grown-up answers, for one child: on the class iPad where staff picked it, or at home with the letter's code.

mod session;

pub use session::{Answered, Event, Next, Session};

use super::agreement::{About, Answer, Authority, PhotographAnswers, Way};
use super::person::{Name, NameSlip, Relationship};

/// The pages, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Rules,
    SchoolAsks,
    Who,
    Photographs,
    Sign,
    /// Everything once more, before it is sealed.
    Check,
}

impl Page {
    /// All pages in their order.
    pub const ALL: [Page; 6] = [Self::Rules, Self::SchoolAsks, Self::Who, Self::Photographs, Self::Sign, Self::Check];

    /// The page after this one, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The page before this one, if there is one.
    pub fn before(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

/// What a grown-up answers to what the school asks. All three are equal, and no child is barred by any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToTheSchool {
    Agrees,
    /// Agrees, with a question about this.
    Asks(About),
    /// Would like to talk to the school first.
    Talks,
}

impl ToTheSchool {
    /// The words of the three answers, in the order in which they are offered.
    pub const WORDS: [&'static str; 3] = ["agree", "ask", "talk"];

    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Agrees => Self::WORDS[0],
            Self::Asks(_) => Self::WORDS[1],
            Self::Talks => Self::WORDS[2],
        }
    }

    /// What goes into the record when it is signed in this way; none where nothing is signed.
    pub fn signed(self, way: Way) -> Option<Answer> {
        match self {
            Self::Agrees => Some(Answer::Signed(way)),
            Self::Asks(about) => Some(Answer::SignedAsking { way, about }),
            Self::Talks => None,
        }
    }
}

/// Reads the answer as chosen, and with a question what it is about.
pub fn read_school(answer: Option<&str>, about: Option<&str>) -> Result<ToTheSchool, Vec<FormSlip>> {
    match (answer, about.and_then(About::parse)) {
        (Some("agree"), _) => Ok(ToTheSchool::Agrees),
        (Some("ask"), Some(about)) => Ok(ToTheSchool::Asks(about)),
        (Some("ask"), None) => Err(vec![FormSlip::new("school-about", "slip-school-about")]),
        (Some("talk"), _) => Ok(ToTheSchool::Talks),
        _ => Err(vec![FormSlip::new("school-answer", "slip-school-answer")]),
    }
}

/// What has been answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub school: Option<ToTheSchool>,
    pub who: Option<(Name, Relationship)>,
    pub photographs: Option<PhotographAnswers>,
    pub way: Option<Way>,
}

impl Answers {
    /// The page after this one: the last look, once everything has been answered before. Who wants a talk hands that in
    /// where others sign.
    pub fn after(&self, page: Page) -> Page {
        let changing = self.who.is_some() && self.way.is_some();
        match self.school {
            Some(ToTheSchool::Talks) if changing => Page::Sign,
            _ if changing => Page::Check,
            _ => page.next().unwrap_or(page),
        }
    }
}

/// One thing to put right on a form: the field's id and the message's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSlip {
    pub field: String,
    pub word: &'static str,
}

impl FormSlip {
    /// A slip in this field.
    pub fn new(field: impl Into<String>, word: &'static str) -> Self {
        Self { field: field.into(), word }
    }
}

/// Reads the name and relationship as typed; all slips are told at once.
pub fn read_who(name: &str, relationship: Option<&str>) -> Result<(Name, Relationship), Vec<FormSlip>> {
    let name = Name::parse(name).map_err(|slip| FormSlip::new("who-name", name_slip(slip)));
    let relationship = relationship
        .and_then(Relationship::parse)
        .ok_or_else(|| FormSlip::new("who-relationship", "slip-relationship"));
    match (name, relationship) {
        (Ok(name), Ok(relationship)) => Ok((name, relationship)),
        (name, relationship) => Err(name.err().into_iter().chain(relationship.err()).collect()),
    }
}

/// Reads the photograph answers as chosen: authority, then yes or no for each place. Nothing is assumed: an unanswered
/// place is a slip, unless the grown-up may not decide.
pub fn read_photographs(
    authority: Option<&str>,
    places: &[(String, Option<bool>)],
) -> Result<PhotographAnswers, Vec<FormSlip>> {
    let Some(authority) = authority.and_then(Authority::parse) else {
        return Err(vec![FormSlip::new("photo-authority", "slip-authority")]);
    };
    if authority != Authority::Yes {
        let places = places.iter().map(|(place, _)| (place.clone(), false)).collect();
        return Ok(PhotographAnswers { authority, places, valid: None });
    }
    let slips: Vec<FormSlip> = places
        .iter()
        .filter(|(_, answer)| answer.is_none())
        .map(|(place, _)| FormSlip::new(format!("photo-{place}"), "slip-photograph"))
        .collect();
    if !slips.is_empty() {
        return Err(slips);
    }
    let places = places.iter().map(|(place, answer)| (place.clone(), *answer == Some(true))).collect();
    Ok(PhotographAnswers { authority, places, valid: None })
}

/// The message of a name's slip.
pub fn name_slip(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "slip-name-empty",
        NameSlip::TooLong => "slip-name-long",
        NameSlip::HiddenSign => "slip-name-hidden",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(answers: [Option<bool>; 2]) -> Vec<(String, Option<bool>)> {
        ["website", "film"].map(String::from).into_iter().zip(answers).collect()
    }

    #[test]
    fn every_photograph_question_is_answered_by_hand() {
        let slips = read_photographs(Some("yes"), &places([Some(true), None])).unwrap_err();
        assert_eq!(slips, [FormSlip::new("photo-film", "slip-photograph")]);
        assert!(read_photographs(None, &places([Some(true), Some(true)])).is_err());
    }

    #[test]
    fn without_authority_every_place_counts_as_no() {
        let answers = read_photographs(Some("not-sure"), &places([Some(true), None])).unwrap();
        assert!(answers.places.iter().all(|(_, yes)| !yes) && !answers.allows("website"));
    }

    #[test]
    fn a_question_is_about_something() {
        assert_eq!(read_school(None, None).unwrap_err()[0].field, "school-answer");
        assert_eq!(read_school(Some("ask"), None).unwrap_err()[0].field, "school-about");
        assert_eq!(read_school(Some("ask"), Some("about-point-2")), Ok(ToTheSchool::Asks(About::Point(2))));
        assert_eq!(read_school(Some("talk"), Some("about-point-2")), Ok(ToTheSchool::Talks));
        assert!(About::all(3).all(|about| About::parse(&about.slug()) == Some(about)));
    }

    #[test]
    fn a_form_tells_all_its_slips_at_once() {
        assert_eq!(read_who(" ", None).unwrap_err().len(), 2);
        assert!(read_who("Amina Ahmed", Some("foster-carer")).is_ok());
    }
}
