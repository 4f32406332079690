//! What a teacher may want to know of a page: for a second window or for paper, never for a pupil's device or the board.

use serde::{Deserialize, Serialize};

use crate::domain::activity::Sitting;

/// The note on one page of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeacherNote {
    pub sitting: Sitting,
    /// The page of the story on which it stands, counted from one.
    pub page: u8,
    pub title: String,
    pub question: String,
    /// "Children can …"
    pub objective: String,
    /// What to ask the class or a pair.
    pub ask: Vec<String>,
    /// What children tend to think.
    pub thoughts: Vec<String>,
    /// What to look out for, where a story may be close to somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care: Option<String>,
}

/// The name of the file in which the notes of a step are.
pub fn notes_file(step: &str) -> String {
    format!("{step}-notes.json")
}
