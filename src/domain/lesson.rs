//! A lesson: which activities it has, where a child is in it, and what each tap does. Only `update` decides.

mod class_lesson;
mod note;
mod own_rule;
mod plan;
mod progress;
mod state;

pub use class_lesson::{ClassLesson, Later};
pub use note::{TeacherNote, notes_file};
pub use own_rule::{OwnRuleWords, own_rule};
pub use plan::{BandLessons, LessonPlan, Version, lessons_file};
pub use progress::{FirstAnswer, Progress};
pub use state::{LessonEvent, Stage, may_go_on, update};
