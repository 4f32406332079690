//! Where a picture of a child may go: what is asked at the moment of the photograph.

use super::view::Row;
use super::{Allowed, Permission};
use crate::domain::moment::Day;

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

/// Whether a picture of this child may be used at this place on this day: what holds of all counted answers, and an answer that is
/// still to be checked can only make it stricter. Screens, sheet and table all ask here.
pub fn allowed(row: &Row, place: &str, on: Day) -> Permission {
    let doubted = row.to_check.iter().filter_map(|answer| answer.photographs.as_ref());
    let doubted = doubted.map(|answers| match Allowed::by(answers).at(place, on) {
        Permission::Yes => Permission::Yes,
        Permission::AskTheOffice | Permission::No => Permission::AskTheOffice,
    });
    doubted.fold(row.allowed.at(place, on), Permission::max)
}

/// Which group of the sheet the child stands in on this day.
pub fn group(row: &Row, places: &[&str], on: Day) -> PictureGroup {
    let yes = |place: &str| allowed(row, place, on) == Permission::Yes;
    match () {
        () if !places.is_empty() && places.iter().all(|place| yes(place)) => PictureGroup::Anywhere,
        () if yes(INSIDE) => PictureGroup::InsideOnly,
        () => PictureGroup::NotOrAsk,
    }
}

/// Where one picture of all these children may go on this day: the strictest of their answers.
pub fn together<'r>(rows: impl IntoIterator<Item = &'r Row>, place: &str, on: Day) -> Option<Permission> {
    rows.into_iter().map(|row| allowed(row, place, on)).max()
}
