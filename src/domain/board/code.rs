//! The code at the end of a lesson on the board: a picture and two digits. An iPad of the same step knows the code of its
//! own days, so nothing has to travel. It is no secret: it says that the lesson has been, not who may do what.

use crate::domain::activity::Band;
use crate::domain::moment::Day;
use crate::domain::numbers::Numbers;
use crate::domain::person::{MOST_PICTURES, PictureName};

/// A picture and two digits, for one step on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoardCode {
    pub picture: PictureName,
    /// 10 to 99.
    pub digits: u8,
}

impl BoardCode {
    /// The code of this day.
    pub fn of(day: Day, band: Band) -> Self {
        // Neighbouring days and steps look nothing like each other.
        let mut numbers = Numbers(u64::from(day.0.unsigned_abs()) << 8 | band as u64);
        Self { picture: PictureName::of_number(numbers.below(MOST_PICTURES)), digits: 10 + numbers.below(90) as u8 }
    }

    /// The day, of this week's, whose lesson ended with this code; none when no board showed it.
    pub fn day(self, today: Day, band: Band) -> Option<Day> {
        days(today).find(|day| Self::of(*day, band) == self)
    }

    /// The pictures to choose from: those of this week's codes and as many others, in an order that tells nothing.
    pub fn pictures(today: Day, band: Band) -> Vec<PictureName> {
        let others = days(Day(today.0 - DAYS));
        let mut pictures: Vec<PictureName> = Vec::new();
        for picture in days(today).chain(others).map(|day| Self::of(day, band).picture) {
            if let Err(place) = pictures.binary_search(&picture) {
                pictures.insert(place, picture);
            }
        }
        pictures
    }
}

/// For so many days a class may come to its iPads after the lesson on the board.
const DAYS: i32 = 7;

/// Today and the days before it.
fn days(today: Day) -> impl Iterator<Item = Day> {
    (0..DAYS).map(move |ago| Day(today.0 - ago))
}
