//! What board mode needs: a lesson's pages, and the notes for the teacher. Nothing of a class.

use leptos::prelude::*;

use super::Shell;
use super::desk::own_rules;
use super::lessons::lessons;
use crate::domain::activity::{Band, Sitting};
use crate::domain::board::{Board, BoardForm};
use crate::domain::lesson::{TeacherNote, notes_file};
use crate::domain::topic::Topic;
use crate::platform::big_screen::{self, Awake};
use crate::platform::fetch;

impl Shell {
    /// A lesson of this form for the board; none when its file did not arrive whole.
    pub async fn board(self, form: BoardForm, band: Band) -> Option<Board> {
        let pack = untrack(|| self.pack())?;
        let lessons = lessons(band.slug(), form.sitting()).await?;
        let mut plan = form.plan(&lessons).with_words(&pack.for_lessons());
        if form.counts_as_the_lesson() {
            // The iPads then take the short way, so the school's own rules are met here.
            plan = plan.followed_by(own_rules(self, pack.words.pupil_words(Some(band)).rules).await);
        }
        Some(Board::begin(form, band, plan, pack.words.rules.len()))
    }

    /// The topics about which a step has questions, for tomorrow's five minutes; none when their file did not arrive whole.
    pub async fn topics_to_ask(self, band: Band) -> Vec<Topic> {
        let asked = lessons(band.slug(), Sitting::Remember).await.map(|lessons| lessons.activities).unwrap_or_default();
        Topic::all().filter(|topic| asked.iter().any(|question| question.topic == *topic)).collect()
    }

    /// Keeps the device's screen on, until what this answers is dropped.
    pub fn stay_awake(self) -> Awake {
        big_screen::stay_awake()
    }

    /// Whether the page may fill the screen here.
    pub fn can_fill_the_screen(self) -> bool {
        big_screen::can_be_filled()
    }

    /// Fills the screen with the page, or gives it back.
    pub fn fill_the_screen(self) {
        big_screen::fill_or_give_back();
    }

    /// The notes on a step's lessons; none when their file did not arrive whole.
    pub async fn notes(self, band: Band) -> Option<Vec<TeacherNote>> {
        let file = fetch::text(&format!("lessons/{}", notes_file(band.slug())), false).await.ok()?;
        serde_json::from_str(&file).ok()
    }
}
