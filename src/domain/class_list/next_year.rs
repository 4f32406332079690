//! The same children a year later: those who moved on stay behind, the others step up.

use crate::domain::person::ChildNumber;
use crate::domain::register::{ClassDetails, Pupil};

/// A class to make out of last year's. It gets keys and a file of its own; last year's stays as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NextYear {
    /// "5K" after "4K"; the same name where no year stands in it.
    pub name: String,
    /// The step's word.
    pub band: String,
    /// Numbered anew, with the pictures and settings that they are used to.
    pub pupils: Vec<Pupil>,
}

impl NextYear {
    /// The children who are still here, a year later.
    pub fn of(details: &ClassDetails, pupils: impl IntoIterator<Item = Pupil>) -> Self {
        let (name, year) = a_year_later(details.name.as_str());
        let band = year.and_then(step_of).unwrap_or(&details.band).to_owned();
        let here = pupils.into_iter().filter(|pupil| pupil.moved_on.is_none());
        let renumbered = (1..).zip(here).map(|(number, pupil)| Pupil {
            number: ChildNumber(number),
            // A step of its own that is now the class's is none any more.
            band: pupil.band.clone().filter(|own| *own != band),
            ..pupil
        });
        Self { name, pupils: renumbered.collect(), band: band.clone() }
    }
}

/// The first figure in a class's name, one more; after Year 6 children leave.
fn a_year_later(name: &str) -> (String, Option<u32>) {
    let place = name.find(|letter: char| letter.is_ascii_digit());
    let figure = place.and_then(|place| name.get(place..place + 1)).and_then(|figure| figure.parse().ok());
    match (place, figure) {
        (Some(place), Some(year @ 1..=5)) => {
            let (before, after) = (name.get(..place).unwrap_or_default(), name.get(place + 1..).unwrap_or_default());
            // "Room 12" is no year.
            if after.starts_with(|letter: char| letter.is_ascii_digit()) {
                return (name.to_owned(), None);
            }
            (format!("{before}{}{after}", year + 1), Some(year + 1))
        }
        _ => (name.to_owned(), None),
    }
}

fn step_of(year: u32) -> Option<&'static str> {
    match year {
        1 | 2 => Some("ks1"),
        3 | 4 => Some("lower_ks2"),
        5 | 6 => Some("upper_ks2"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::class_list;
    use crate::domain::moment::Day;
    use crate::domain::person::Name;

    #[test]
    fn leavers_stay_behind_and_the_others_step_up() {
        let mut pupils = class_list::read("Zaynab Ahmed\nTom Reed\nOla Nowak").unwrap();
        pupils[0].moved_on = Some(Day(20_000));
        pupils[1].band = Some("upper_ks2".into());
        pupils[2].band = Some("ks1".into());
        let details = ClassDetails {
            name: Name::parse("4K").unwrap(),
            band: "lower_ks2".into(),
            taught_together: None,
            later: None,
        };
        let next = NextYear::of(&details, pupils.clone());
        assert_eq!((next.name.as_str(), next.band.as_str()), ("5K", "upper_ks2"));
        let told: Vec<_> = next
            .pupils
            .iter()
            .map(|it| (it.number.0, it.paper_name.to_string(), it.picture, it.band.clone()))
            .collect();
        assert_eq!(
            told,
            [
                (1, "Tom Reed".into(), pupils[1].picture, None),
                (2, "Ola Nowak".into(), pupils[2].picture, Some("ks1".into())),
            ]
        );
    }

    #[test]
    fn only_a_year_is_counted_up() {
        assert_eq!(a_year_later("Year 2 Oak"), ("Year 3 Oak".into(), Some(3)));
        for name in ["Kestrels", "6M", "Room 12"] {
            assert_eq!(a_year_later(name), (name.to_owned(), None));
        }
    }
}
