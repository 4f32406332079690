//! Who is in the class: names put right, children who join, children who move on.

use minicbor::{Decode, Encode};

use super::{ClassBook, Pupil};
use crate::domain::access::ForOneChild;
use crate::domain::class_list::{MOST_CHILDREN, cleaned};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::{ChildNumber, MOST_PICTURES, Name, PictureName};
use crate::domain::together::FormSlip;

/// What a child is called.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Called {
    #[n(0)]
    pub screen: Name,
    #[n(1)]
    pub paper: Name,
    /// The school's own number for the child, if it is wanted in the names of papers.
    #[n(2)]
    pub admission: Option<Name>,
}

/// The form with a child's names, as typed.
pub struct NameForm<'a> {
    pub screen: &'a str,
    pub paper: &'a str,
    pub admission: &'a str,
}

impl NameForm<'_> {
    /// Reads the form beside the names of the others on screens: no two children are called the same there.
    pub fn read<'a>(&self, mut others: impl Iterator<Item = &'a Name>) -> Result<Called, Vec<FormSlip>> {
        let mut slips = Vec::new();
        let mut name = |typed: &str, field: &'static str| {
            Name::parse(&cleaned(typed).text).map_err(|_| slips.push(FormSlip::new(field, "slip-name"))).ok()
        };
        let (screen, paper) = (name(self.screen, "name-screen"), name(self.paper, "name-paper"));
        let low = |name: &Name| name.as_str().to_lowercase();
        if let Some(screen) = &screen
            && others.any(|other| low(other) == low(screen))
        {
            slips.push(FormSlip::new("name-screen", "slip-name-taken"));
        }
        match (screen, paper) {
            (Some(screen), Some(paper)) if slips.is_empty() => {
                Ok(Called { screen, paper, admission: Name::parse(&cleaned(self.admission).text).ok() })
            }
            _ => Err(slips),
        }
    }
}

impl ClassBook {
    /// The children who are in the class now.
    pub fn here(&self) -> impl Iterator<Item = &Pupil> {
        self.pupils.iter().filter(|pupil| pupil.moved_on.is_none())
    }

    /// From now on the child is called so. A paper made before says the old name, so it is not the newest any more.
    pub fn rename(&mut self, number: ChildNumber, called: Called, at: Moment) -> bool {
        let Some(pupil) = self.pupils.iter_mut().find(|pupil| pupil.number == number) else { return false };
        let before = std::mem::replace(&mut pupil.paper_name, called.paper);
        (pupil.screen_name, pupil.admission) = (called.screen, called.admission);
        if before != pupil.paper_name {
            self.papers.retain(|paper| paper.child != number);
        }
        self.note_down(at, "log-renamed", "");
        true
    }

    /// A child joins: it gets the first picture that nobody has. None when the class is full.
    pub fn join(&mut self, called: Called, at: Moment) -> Option<ChildNumber> {
        if self.here().count() >= MOST_CHILDREN {
            return None;
        }
        let number = ChildNumber(self.pupils.iter().map(|pupil| pupil.number.0).max().unwrap_or_default() + 1);
        let free = |picture: &PictureName| !self.pupils.iter().any(|pupil| pupil.picture == *picture);
        let picture = (0..MOST_PICTURES).filter_map(PictureName::nth).find(free)?;
        self.pupils.push(Pupil {
            number,
            screen_name: called.screen,
            paper_name: called.paper,
            picture,
            access: Default::default(),
            band: None,
            language: None,
            admission: called.admission,
            moved_on: None,
        });
        self.note_down(at, "log-joined", "");
        Some(number)
    }

    /// A child moves on: it is in no count and on no class iPad from now on, and its answers stay. None brings it back.
    pub fn move_on(&mut self, number: ChildNumber, on: Option<Day>, at: Moment) -> bool {
        let Some(pupil) = self.pupils.iter_mut().find(|pupil| pupil.number == number) else { return false };
        pupil.moved_on = on;
        self.note_down(at, if on.is_some() { "log-moved-on" } else { "log-came-back" }, "");
        true
    }

    /// From the next class code on, the iPad is set so for this child, who works at this step. Whether there is such a child.
    pub fn set_for_one(&mut self, number: ChildNumber, settings: ForOneChild) -> bool {
        let Some(pupil) = self.pupils.iter_mut().find(|pupil| pupil.number == number) else { return false };
        pupil.access = settings.access.write(std::mem::take(&mut pupil.access));
        pupil.band = settings.band.map(|band| band.slug().to_owned());
        pupil.language = settings.language;
        true
    }
}
