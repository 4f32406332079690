//! Dates and times as the device tells them: never asked of a clock here, always handed in.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A moment as the device's clock showed it. The clock is not verified and the papers say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, Serialize, Deserialize)]
pub struct Moment {
    /// Seconds since 1 January 1970, UTC.
    #[n(0)]
    pub seconds: i64,
    /// Minutes by which local time is ahead of UTC.
    #[n(1)]
    pub offset: i16,
}

impl Moment {
    /// The local calendar day.
    pub fn day(self) -> Day {
        Day(((self.seconds + i64::from(self.offset) * 60).div_euclid(86_400)) as i32)
    }

    /// Local hours and minutes, such as (15, 2).
    pub fn clock(self) -> (u8, u8) {
        let second = (self.seconds + i64::from(self.offset) * 60).rem_euclid(86_400);
        ((second / 3600) as u8, (second % 3600 / 60) as u8)
    }
}

/// A calendar day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(transparent)]
pub struct Day(#[n(0)] pub i32);

impl Day {
    /// Reads "2026-09-03". None when it is not a real day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let made = Self::of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        (made.to_string() == text).then_some(made)
    }

    /// The day of a year, month (1–12) and day of the month.
    /// Formula: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
    pub fn of(year: i32, month: u32, day: u32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month as i32 + 9) % 12) + 2) / 5 + day as i32 - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month (1–12) and day of the month; the inverse of [`Day::of`].
    pub fn civil(self) -> (i32, u32, u32) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let of_era = z.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * shifted + 2) / 5 + 1) as u32;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 } as u32;
        (year_of_era + era * 400 + i32::from(month <= 2), month, day)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written_alike() {
        for text in ["1970-01-01", "2026-09-03", "2028-02-29", "2000-12-31", "1999-03-01"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-9-3", "today", "", "2026-09-03-1"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_summer_evening_belongs_to_its_local_day() {
        let moment = Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 23 * 3600 + 1800, offset: 60 };
        assert_eq!((moment.day().to_string().as_str(), moment.clock()), ("2026-09-04", (0, 30)));
    }
}
