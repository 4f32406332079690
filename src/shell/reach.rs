//! Pressing without a finger, for the child who is here.

use super::parts::part;
use crate::domain::access::{Pace, Reach};
use crate::platform::reach::{Helper, help};

part! {
    signing,
    /// Starts to help, until what it answers is dropped. None where a finger does.
    pub fn help_to_press(reach: Reach, pace: Pace) -> Option<Helper> {
        help(reach, pace)
    }
}
