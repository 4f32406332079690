//! The code at the end of a lesson on the board: a picture and two digits. An iPad of the same step knows the code of its
//! own day, so nothing has to travel. It is no secret: it says that the lesson has been, not who may do what.

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
}
