//! Fetching the lessons of a step, as the build compiled them.

use crate::domain::activity::Sitting;
use crate::domain::lesson::{BandLessons, lessons_file};
use crate::platform::fetch;

/// The lessons of one sitting of a step; none when their file did not arrive whole.
pub(super) async fn lessons(step: &str, sitting: Sitting) -> Option<BandLessons> {
    let file = fetch::bytes(&format!("lessons/{}", lessons_file(step, sitting)), false).await.ok()?;
    BandLessons::parse(&file)
}
