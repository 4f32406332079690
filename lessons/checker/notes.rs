//! What is for the teacher alone: what a page is for, what to ask, what children tend to think, where to take care.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use thinkclick::domain::activity::{Activity, ActivityId, Sitting, Slip};
use thinkclick::domain::lesson::TeacherNote;
use thinkclick::domain::topic::Topic;
use toml::Spanned;

use super::authored::{self, Teacher};
use super::reader::Reader;
use super::step::{Misconceptions, Step};

/// The notes of a step, by activity. What children tend to think is not among them: the wrong answers say it.
pub type Notes = BTreeMap<ActivityId, Note>;

/// The note on one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What children can do afterwards.
    pub objective: String,
    /// What to ask the class or a pair.
    pub ask: Vec<String>,
    /// What to look out for, where a story may be close to somebody.
    pub care: Option<String>,
}

/// Characters of an objective, of a question, and of what to take care of; words in a sentence.
const LONGEST: [usize; 3] = [140, 120, 200];
const SENTENCE: usize = 20;

/// Topics that are never taught without saying what to take care of (DfE, Prevent duty; "Keeping children safe in education").
const WITH_CARE: [Topic; 2] = [Topic::Persuaders, Topic::NoSecrets];

/// What to do when a child tells, in the words of the card that every screen opens.
const TELLS: &str = "Stop and listen. Say: thank you for telling me. Do not ask for details, and do not promise to keep it secret. If a \
    screen is involved, leave it as it is; do not copy, photograph or forward pictures. Tell the designated safeguarding lead today. Danger \
    now: 999.";

impl Reader<'_> {
    /// The note on an activity; a short question has none.
    pub(super) fn note(
        &mut self,
        at: usize,
        card: &authored::Activity,
        topic: Topic,
        also: &[Topic],
        remember: bool,
    ) -> Option<Note> {
        match (&card.teacher, remember) {
            (None, true) => None,
            (Some(teacher), true) => {
                self.problem(teacher.span().start, "A short question has no note for the teacher.", "take it out");
                None
            }
            (None, false) => {
                let remedy = "add [activity.teacher] with objective = \"Children can …\" and ask = [\"…?\", \"…?\"]";
                self.problem(at, "Here is no note for the teacher.", remedy);
                None
            }
            (Some(teacher), false) => self.written_note(teacher, topic, also),
        }
    }

    fn written_note(&mut self, written: &Spanned<Teacher>, topic: Topic, also: &[Topic]) -> Option<Note> {
        let (at, teacher) = (written.span().start, written.get_ref());
        let [objective, question, care] = LONGEST;
        match &teacher.objective {
            Some(text) if text.get_ref().starts_with("Children can ") => {}
            other => {
                let at = other.as_ref().map_or(at, |text| text.span().start);
                self.problem(
                    at,
                    "It does not say what children can do afterwards.",
                    "add objective = \"Children can …\"",
                );
            }
        }
        let questions: Vec<_> = teacher.ask.iter().map(|text| self.checked(text, question, SENTENCE)).collect();
        if questions.len() != 2 || questions.iter().any(|question| !question.ends_with('?')) {
            self.problem(at, "It does not have two questions for the class.", "add ask = [\"…?\", \"…?\"]");
        }
        if teacher.care.is_none() && WITH_CARE.iter().any(|one| *one == topic || also.contains(one)) {
            self.problem(at, "This topic may be close to a child.", "add care = \"…\", what the teacher looks out for");
        }
        Some(Note {
            objective: self.checked(teacher.objective.as_ref()?, objective, SENTENCE),
            ask: questions,
            care: teacher.care.as_ref().map(|text| self.checked(text, care, SENTENCE)),
        })
    }
}

/// The notes of a step's two lessons, in the order of their stories.
pub fn told(step: &Step, known: &Misconceptions) -> Vec<TeacherNote> {
    let written = [Sitting::First, Sitting::Second].into_iter().flat_map(|sitting| step.lessons.of(sitting).activities);
    written.filter_map(|activity| step.notes.get(&activity.id).map(|note| of_page(&activity, note, known))).collect()
}

fn of_page(activity: &Activity, note: &Note, known: &Misconceptions) -> TeacherNote {
    let words = |slip: &Slip| known.all().get(slip.misconception.as_str()).cloned();
    let thoughts: BTreeSet<String> = activity.kind.slips().into_iter().filter_map(words).collect();
    TeacherNote {
        sitting: activity.sitting,
        page: activity.page,
        title: activity.title.clone(),
        question: activity.question.clone(),
        objective: note.objective.clone(),
        ask: note.ask.clone(),
        thoughts: thoughts.into_iter().collect(),
        care: note.care.clone(),
    }
}

/// All notes, as Markdown that can be printed.
pub fn pages(steps: &[Step], known: &Misconceptions) -> String {
    let mut text = format!(
        "# Notes for the teacher\n\nMade from the lessons: `cargo run --no-default-features --example coverage`. A test keeps it true.\n\n\
         Ask about the animals, never about the children. Anyone may pass.\n\n**When a child tells:** {TELLS}\n"
    );
    for step in steps {
        let notes = told(step, known);
        for (sitting, heading) in [(Sitting::First, "first lesson"), (Sitting::Second, "second lesson")] {
            let _ = writeln!(text, "\n## {}, {heading}", step.lessons.band.slug());
            let here = step.lessons.of(sitting).activities;
            for (activity, note) in here.iter().zip(notes.iter().filter(|note| note.sitting == sitting)) {
                text += &page(activity, note);
            }
        }
    }
    text
}

fn page(activity: &Activity, note: &TeacherNote) -> String {
    let topics: Vec<_> = activity.topics().map(|topic| topic.to_string()).collect();
    let (head, topics) = (format!("### {}. {}", note.page, note.title), topics.join(", "));
    let mut text =
        format!("\n{head}\n\n*{} ({topics}, {} seconds)*\n\n{}\n\n", note.question, activity.seconds, note.objective);
    for question in &note.ask {
        let _ = writeln!(text, "- Ask: {question}");
    }
    for thought in &note.thoughts {
        let _ = writeln!(text, "- Some think: {thought}");
    }
    if let Some(care) = &note.care {
        let _ = writeln!(text, "- **Take care:** {care}");
    }
    text
}
