//! What is drawn beside a story.

use serde::{Deserialize, Serialize};

use super::names::{Actor, PictureName};

/// A picture put together of a place, the animals in it and the thing in their hands, with words for those who cannot see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    pub place: PictureName,
    pub cast: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thing: Option<PictureName>,
    pub description: String,
    /// The animals are drawn older.
    #[serde(skip)]
    pub older: bool,
}
