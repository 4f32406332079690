//! Where a picture of a child may be used: the strictest of what all grown-ups answered, of what was withdrawn since, and of
//! who may decide at all.

use minicbor::{Decode, Encode};

use super::{AnswerKind, ClassBook, Entry, Side};
use crate::domain::agreement::{Authority, PhotographAnswers, Valid};
use crate::domain::moment::Day;
use crate::domain::person::ChildNumber;

/// What holds for one place. The later one is the stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Permission {
    #[n(0)]
    Yes,
    /// Nobody who may decide has answered for this place, or the answer is of other days. It counts as No.
    #[n(1)]
    AskTheOffice,
    #[n(2)]
    No,
}

impl Permission {
    /// Its word in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "allowed-yes",
            Self::AskTheOffice => "allowed-ask",
            Self::No => "allowed-no",
        }
    }
}

/// What holds for one child, place by place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Allowed {
    /// Places that somebody was asked about or that were withdrawn, by their ids in the school pack.
    #[n(0)]
    places: Vec<PlaceAllowed>,
    /// Two grown-ups gave different answers for some place.
    #[n(1)]
    pub differ: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct PlaceAllowed {
    #[n(0)]
    place: String,
    #[n(1)]
    permission: Permission,
    #[n(2)]
    valid: Vec<Valid>,
}

impl Allowed {
    /// Whether a picture of the child may be used at this place on this day. A place that nobody was asked about is one to
    /// ask about.
    pub fn at(&self, place: &str, day: Day) -> Permission {
        match self.places.iter().find(|each| each.place == place) {
            None => Permission::AskTheOffice,
            Some(each) if each.permission == Permission::Yes && !each.valid.iter().all(|valid| valid.holds(day)) => {
                Permission::AskTheOffice
            }
            Some(each) => each.permission,
        }
    }

    /// The places that are known of, in the order in which they were asked about.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|each| each.place.as_str())
    }
}

impl Allowed {
    /// What one grown-up's answers alone would allow, once they count.
    pub fn by(answers: &PhotographAnswers) -> Self {
        strictest(&[Opinion { answers, signed: true, talked: false, asked: false }], &[])
    }
}

/// For each child of the class, where its picture may be used.
pub fn photographs(book: &ClassBook) -> Vec<(ChildNumber, Allowed)> {
    book.pupils.iter().map(|pupil| (pupil.number, book.allowed(pupil.number))).collect()
}

/// One grown-up's answers, with what else bears on them.
struct Opinion<'a> {
    answers: &'a PhotographAnswers,
    /// The grown-up signed; who wants a talk first has not said yes to anything yet.
    signed: bool,
    /// The school has talked with who wanted a talk.
    talked: bool,
    /// The office has asked who may decide.
    asked: bool,
}

impl Opinion<'_> {
    /// What it says of a place; none where it has no say any more.
    fn of(&self, place: &str) -> Option<Permission> {
        match self.answers.authority {
            Authority::Yes => match self.answers.places.iter().find(|(id, _)| id == place) {
                Some((_, false)) => Some(Permission::No),
                Some((_, true)) if self.signed => Some(Permission::Yes),
                Some(_) | None if !self.signed && self.talked => None,
                Some(_) | None => Some(Permission::AskTheOffice),
            },
            Authority::SomeoneElse | Authority::NotSure if self.asked => None,
            Authority::SomeoneElse | Authority::NotSure => Some(Permission::AskTheOffice),
        }
    }
}

impl ClassBook {
    /// Where a picture of this child may be used.
    pub fn allowed(&self, child: ChildNumber) -> Allowed {
        let opinions: Vec<Opinion<'_>> = self
            .in_force(child, Side::GrownUp)
            .filter_map(|entry| {
                Some(Opinion {
                    answers: entry.kept.photographs.as_ref()?,
                    signed: entry.kept.answer == AnswerKind::Signed,
                    talked: entry.talked.is_some(),
                    asked: entry.asked.is_some(),
                })
            })
            .collect();
        let withdrawn: Vec<&str> = self.withdrawn(child).flat_map(|it| it.places.iter().map(String::as_str)).collect();
        strictest(&opinions, &withdrawn)
    }

    /// The counted answers of one side of one child that no other counted answer takes the place of, the newest first.
    pub fn in_force(&self, child: ChildNumber, side: Side) -> impl Iterator<Item = &Entry> {
        self.counted(child, side)
            .filter(move |entry| !self.counted(child, side).any(|other| other.kept.supersedes.contains(&entry.hash)))
    }
}

/// The strictest of all that was said, and nothing of what was withdrawn.
fn strictest(opinions: &[Opinion<'_>], withdrawn: &[&str]) -> Allowed {
    let mut places: Vec<&str> = vec![];
    let asked = opinions.iter().flat_map(|opinion| opinion.answers.places.iter().map(|(place, _)| place.as_str()));
    for place in asked.chain(withdrawn.iter().copied()) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let said = |place: &str| opinions.iter().filter_map(|opinion| opinion.of(place)).collect::<Vec<_>>();
    let differ = places.iter().any(|place| {
        let said = said(place);
        said.contains(&Permission::Yes) && said.contains(&Permission::No)
    });
    let valid: Vec<Valid> = opinions.iter().filter_map(|opinion| opinion.answers.valid).collect();
    let allowed = |place: &&str| PlaceAllowed {
        place: (*place).to_owned(),
        permission: match withdrawn.contains(place) {
            true => Permission::No,
            // Everyone with a say had it: the office has asked, and nobody said yes.
            false => said(place).into_iter().max().unwrap_or(Permission::No),
        },
        valid: valid.clone(),
    };
    Allowed { places: places.iter().map(allowed).collect(), differ }
}
