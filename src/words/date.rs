//! Dates and times as people here write them: "3 September 2026", "15:02".

use super::{say, say_with};
use crate::domain::moment::{Day, Moment};

/// A day, such as "3 September 2026".
pub fn date(day: Day) -> String {
    let (year, month, day) = day.civil();
    let month = say(&format!("month-{month}"));
    say_with("date", &[("day", day.to_string().into()), ("month", month.into()), ("year", year.to_string().into())])
}

/// The time of day, such as "15:02".
pub fn clock(moment: Moment) -> String {
    let (hour, minute) = moment.clock();
    say_with("clock", &[("hour", hour.to_string().into()), ("minute", format!("{minute:02}").into())])
}

/// Day and time, such as "3 September 2026, 15:02".
pub fn date_and_clock(moment: Moment) -> String {
    say_with("date-and-clock", &[("date", date(moment.day()).into()), ("clock", clock(moment).into())])
}
