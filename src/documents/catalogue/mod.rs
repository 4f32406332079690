//! Every paper that a school can have made: what it is called, what it needs, and which blocks it is made of. Words come in through
//! `Desk::say`, so that they are not shipped to the worker that presses.

mod class;
mod families;
mod governors;
mod office;
mod staff;
mod wall;

use super::leaflet::{Block, Leaflet, Mark, Sheet};
use super::paper::{Direction, Moment};
use crate::domain::activity::Band;
use crate::domain::board::Board;
use crate::domain::isolates::without_isolates;
use crate::domain::moment::Day;
use crate::domain::register::view::RegisterView;
use crate::domain::school::{SchoolPack, Translation};
use std::collections::BTreeMap;

/// A paper of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Document {
    RulesPoster,
    RulesPosterLarge,
    ClassPromise,
    Certificate,
    HelpingHand,
    FamilyLetter,
    ReminderSlips,
    ReadyParagraphs,
    PrivacyNotice,
    PictureDay,
    SessionPlan,
    SupplyCard,
    StaffBriefing,
    IncidentSlip,
    ImpactAssessment,
    Governors,
    /// Of the school key: made where the key is, and in no list.
    RecoverySheet,
}

/// Whom a paper is for, as the catalogue groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Wall,
    Children,
    Families,
    Staff,
    Office,
}

impl Shelf {
    /// All of them, in the catalogue's order, with their words.
    pub const ALL: [(Shelf, &'static str); 5] = [
        (Shelf::Wall, "wall"),
        (Shelf::Children, "children"),
        (Shelf::Families, "families"),
        (Shelf::Staff, "staff"),
        (Shelf::Office, "office"),
    ];
}

/// What a paper is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// The school's words alone.
    School,
    /// A lesson's pages.
    Lesson,
    /// An open class.
    Class,
    /// An open class, and the marks that its children signed with.
    Marks,
}

type Make = fn(&Desk<'_>) -> Vec<Block>;

/// Every paper: its word, where it lies, what it needs, the sheet it is made for, whether pages are counted at its foot.
const TABLE: [(Document, &str, Shelf, Needs, Sheet, bool, Make); 17] = {
    use Document as D;
    use Sheet::{A3, A4, A4Across};
    [
        (D::RulesPoster, "rules-poster", Shelf::Wall, Needs::School, A4, false, wall::rules),
        (D::RulesPosterLarge, "rules-poster-large", Shelf::Wall, Needs::School, A3, false, wall::rules),
        (D::ClassPromise, "class-promise", Shelf::Wall, Needs::Marks, A3, false, wall::promise),
        (D::Certificate, "certificate", Shelf::Children, Needs::Class, A4Across, false, class::certificates),
        (D::HelpingHand, "helping-hand", Shelf::Children, Needs::School, A4, false, wall::hand),
        (D::FamilyLetter, "family-letter", Shelf::Families, Needs::School, A4, false, families::letter),
        (D::ReminderSlips, "reminder-slips", Shelf::Families, Needs::Class, A4, false, class::slips),
        (D::ReadyParagraphs, "ready-paragraphs", Shelf::Families, Needs::School, A4, true, families::paragraphs),
        (D::PrivacyNotice, "privacy-notice", Shelf::Families, Needs::School, A4, true, families::privacy),
        (D::PictureDay, "picture-day", Shelf::Staff, Needs::Class, A4, true, class::picture_day),
        (D::SessionPlan, "session-plan", Shelf::Staff, Needs::Lesson, A4, true, staff::plan),
        (D::SupplyCard, "supply-card", Shelf::Staff, Needs::School, A4, false, staff::supply),
        (D::StaffBriefing, "staff-briefing", Shelf::Staff, Needs::School, A4, true, staff::briefing),
        (D::IncidentSlip, "incident-slip", Shelf::Staff, Needs::School, A4, false, staff::incident),
        (D::ImpactAssessment, "impact-assessment", Shelf::Office, Needs::School, A4, true, office::assessment),
        (D::Governors, "governors", Shelf::Office, Needs::Class, A4, true, governors::summary),
        (D::RecoverySheet, "recovery-sheet", Shelf::Office, Needs::School, A4, false, office::recovery),
    ]
};

impl Document {
    fn row(self) -> &'static (Document, &'static str, Shelf, Needs, Sheet, bool, Make) {
        &TABLE[self as usize]
    }

    /// The paper of a word.
    pub fn of(word: &str) -> Option<Document> {
        TABLE.iter().find(|row| row.1 == word).map(|row| row.0)
    }

    /// The papers of one shelf, in their order.
    pub fn on(shelf: Shelf) -> impl Iterator<Item = Document> {
        let listed = TABLE.iter().filter(|row| row.0 != Document::RecoverySheet);
        listed.filter(move |row| row.2 == shelf).map(|row| row.0)
    }

    /// Its word in the words files: its title stands there as "papers-…", and what it is as "papers-…-what".
    pub fn word(self) -> &'static str {
        self.row().1
    }

    /// What it is made from.
    pub fn needs(self) -> Needs {
        self.row().3
    }

    /// Whether each step, and each language of families, has one of its own.
    pub fn has_steps(self) -> bool {
        matches!(self, Self::RulesPoster | Self::RulesPosterLarge)
    }

    /// The files of `public/pictures` that it shows.
    pub fn pictures(self, school: &SchoolPack, band: Option<Band>) -> Vec<String> {
        match self {
            Self::RulesPoster | Self::RulesPosterLarge => {
                school.pupil_words(band).rules.iter().filter_map(wall::picture_of).collect()
            }
            Self::Certificate => vec![class::OWL.to_owned()],
            Self::HelpingHand => vec![wall::HAND.to_owned()],
            _ => vec![],
        }
    }

    /// The paper, ready for the press.
    pub fn make(self, desk: &Desk<'_>) -> Leaflet {
        let (_, word, _, _, sheet, counted, make) = *self.row();
        let title = desk.say(&format!("papers-{word}"));
        let (language, direction) = match desk.translation.filter(|_| self.has_steps()) {
            Some(translation) => (translation.language.clone(), desk.translated),
            None => (desk.language.to_owned(), desk.direction),
        };
        let school = &desk.school.school;
        let whose = format!("{} · {title}", school.name);
        let count = desk.say_with("paper-page", &[("page", "{page}"), ("pages", "{pages}")]);
        Leaflet {
            language,
            direction,
            title: without_isolates(&format!("{title} – {}", school.name)),
            school: school.name.clone(),
            made: desk.made,
            sheet,
            foot: counted.then_some((whose, count)),
            blocks: make(desk),
            fitted: !matches!(self, Self::ClassPromise | Self::Certificate) && !self.has_steps(),
        }
    }
}

/// Looks a message up and fills it in.
pub type Say<'a> = dyn Fn(&str, &[(&'static str, &str)]) -> String + 'a;

/// All that papers are made from. What a paper does not need may be missing.
pub struct Desk<'a> {
    pub words: &'a Say<'a>,
    pub language: &'a str,
    pub direction: Direction,
    pub school: &'a SchoolPack,
    /// Whose rules: a step's own, or the school's.
    pub band: Option<Band>,
    /// The language of a family, and which way it reads.
    pub translation: Option<&'a Translation>,
    pub translated: Direction,
    /// The texts of the drawings, by their file names.
    pub pictures: &'a BTreeMap<String, String>,
    /// Where the app lies, as a family types it.
    pub address: &'a str,
    /// The day of which the papers speak.
    pub day: Day,
    /// The same in words: "3 September 2026".
    pub today: &'a str,
    /// By when answers are hoped for; may be empty.
    pub by: &'a str,
    /// The day on which the class's answers are deleted.
    pub keep_until: &'a str,
    pub made: Moment,
    pub class: Option<&'a RegisterView>,
    pub marks: &'a [Mark],
    pub lesson: Option<&'a Board>,
    /// The twelve words of the school key.
    pub key_words: &'a [String],
}

impl Desk<'_> {
    fn say(&self, key: &str) -> String {
        (self.words)(key, &[])
    }

    fn say_with(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        (self.words)(key, values)
    }

    /// Filled in with what every school has: its name, its word for itself, its year, its safeguarding lead, its office.
    fn tell(&self, key: &str) -> String {
        let office = self.school.people.iter().find(|person| person.role == "office");
        let fact = |id| self.school.fact(id).map_or("", |fact| &fact.value);
        let school = &self.school.school;
        (self.words)(
            key,
            &[
                ("school", &school.name),
                ("word", &school.word),
                ("year", &school.year),
                ("dsl", self.school.safeguarding_lead()),
                ("office", office.map_or(school.word.as_str(), |office| &office.title)),
                ("address", self.address),
                ("today", self.today),
                ("by", self.by),
                ("until", self.keep_until),
                ("emergency", fact("emergency")),
                ("childline", fact("childline")),
            ],
        )
    }

    /// Several messages, one a line.
    fn lines(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.tell(key)).collect()
    }

    /// What a paper begins with: the school over it, its title, and lines under it.
    fn title(&self, title: String, under: Vec<String>) -> Block {
        Block::Title { over: self.school.title.clone(), title, under }
    }

    fn school_and_year(&self) -> String {
        self.tell("papers-school-and-year")
    }
}
