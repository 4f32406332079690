//! What is drawn beside a story.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::names::{Actor, PictureName};

/// A picture put together of a place, the animals in it and the thing in their hands, with words for those who cannot see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
pub struct Scene {
    #[n(0)]
    pub place: PictureName,
    #[n(1)]
    pub cast: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(2)]
    pub thing: Option<PictureName>,
    #[n(3)]
    pub description: String,
    /// The animals are drawn older.
    #[serde(skip)]
    #[cbor(skip)]
    pub older: bool,
}
