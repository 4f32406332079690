//! The class code as pictures, for other devices to scan.

use super::Shell;
use super::workers::lens;
use crate::domain::qr::Drawing;
use crate::lens::{Look, Seen};
use crate::platform::address;
use crate::sealing::frames::{LARGEST, frames_of};

/// A code of this version is read off a screen by an iPad's camera; a larger one is shown in parts.
const LARGEST_WHOLE: u8 = 32;

/// What a teacher's screen shows for other devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodePictures {
    /// The class code in one; none for a class that is too large for it.
    pub whole: Option<Drawing>,
    /// The same as small codes one after the other, for a camera that reads no larger ones.
    pub parts: Vec<Drawing>,
    /// The app's own address, which holds nothing of the class.
    pub address: Option<Drawing>,
}

impl Shell {
    /// Draws the class code that was made last. Nothing when there is none, or the lens did not arrive.
    pub async fn code_pictures(self) -> Option<CodePictures> {
        let code = self.tools(|tools| tools.code.clone()).flatten()?;
        let parts = frames_of(&[code.clone().into_bytes()])?.concat();
        let draw = async |texts: Vec<String>, largest| match lens(self, &Look::Draw(texts, largest)).await? {
            Seen::Drawings(drawings) => Some(drawings),
            Seen::Texts(_) | Seen::TooLong => None,
        };
        let whole = draw(vec![code], LARGEST_WHOLE).await.and_then(|all| all.into_iter().next());
        let address = draw(vec![address::page()], LARGEST_WHOLE).await.and_then(|all| all.into_iter().next());
        Some(CodePictures { whole, parts: draw(parts, LARGEST).await?, address })
    }

    /// The app's own address, as somebody would type it.
    pub fn page_address(self) -> String {
        address::page()
    }
}
