//! Where a picture of a child may go: what is asked at the moment of the photograph.

use super::Permission;
use super::view::{AnswerView, Row};

/// Whether a picture of one child, or of all in it, may be used at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Allowed {
    Yes,
    /// Nobody knows: it counts as No until the office has asked.
    AskTheOffice,
    No,
}

/// The groups of the picture-day sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureGroup {
    Anywhere,
    InsideOnly,
    NotOrAsk,
}

impl PictureGroup {
    /// All of them, with their words.
    pub const ALL: [(PictureGroup, &'static str); 3] =
        [(Self::Anywhere, "anywhere"), (Self::InsideOnly, "inside"), (Self::NotOrAsk, "not")];
}

/// The place that is inside school: displays on its own walls.
pub const INSIDE: &str = "displays";

/// Whether a picture of this child may be used at this place. An answer that is still to be checked can only make it stricter.
pub fn allowed(row: &Row, place: &str) -> Allowed {
    let says = |answer: &AnswerView| match &answer.photographs {
        Some(photographs) if photographs.allows(place) => Allowed::Yes,
        Some(photographs) if photographs.authority == crate::domain::agreement::Authority::Yes => Allowed::No,
        _ => Allowed::AskTheOffice,
    };
    let counted = row.by_grown_up.as_ref().map_or(Allowed::AskTheOffice, says);
    // Other grown-ups' answers and what was withdrawn since: they only make it stricter.
    let known = row.allowed.said(place).map_or(Allowed::Yes, |said| match said {
        Permission::Yes => Allowed::Yes,
        Permission::AskTheOffice => Allowed::AskTheOffice,
        Permission::No => Allowed::No,
    });
    let doubted = row.to_check.iter().filter(|answer| answer.photographs.is_some()).map(says);
    let doubted = doubted.filter(|allowed| *allowed != Allowed::Yes).map(|_| Allowed::AskTheOffice);
    doubted.fold(counted.max(known), Allowed::max)
}

/// Which group of the sheet the child stands in.
pub fn group(row: &Row, places: &[&str]) -> PictureGroup {
    let yes = |place: &str| allowed(row, place) == Allowed::Yes;
    match () {
        () if !places.is_empty() && places.iter().all(|place| yes(place)) => PictureGroup::Anywhere,
        () if yes(INSIDE) => PictureGroup::InsideOnly,
        () => PictureGroup::NotOrAsk,
    }
}

/// Where one picture of all these children may go: the strictest of their answers.
pub fn together<'r>(rows: impl IntoIterator<Item = &'r Row>, place: &str) -> Option<Allowed> {
    rows.into_iter().map(|row| allowed(row, place)).max()
}
