//! What pictures are called, in the language of the screen.

use super::{say, say_with};
use crate::domain::person::PictureName;

/// The picture's name in words, such as "Blue Otter".
pub fn picture_name(picture: PictureName) -> String {
    let colour = say(&format!("colour-{}", picture.colour()));
    let animal = say(&format!("animal-{}", picture.animal()));
    say_with("picture-name", &[("colour", colour.into()), ("animal", animal.into())])
}
