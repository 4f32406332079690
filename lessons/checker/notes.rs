//! What is for the teacher alone: what a page is for, what to ask, what children tend to think, where to take care.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use thinkclick::domain::activity::{Activity, ActivityId, Sitting};
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

/// All notes, as Markdown that can be printed.
pub fn pages(steps: &[Step], known: &Misconceptions) -> String {
    let mut text = format!(
        "# Notes for the teacher\n\nMade from the lessons: `cargo run --no-default-features --example coverage`. A test keeps it true.\n\n\
         Ask about the animals, never about the children. Anyone may pass.\n\n**When a child tells:** {TELLS}\n"
    );
    for step in steps {
        for (sitting, heading) in [(Sitting::First, "first lesson"), (Sitting::Second, "second lesson")] {
            let _ = writeln!(text, "\n## {}, {heading}", step.lessons.band.slug());
            for activity in step.lessons.of(sitting).activities {
                if let Some(note) = step.notes.get(&activity.id) {
                    text += &page(&activity, note, known);
                }
            }
        }
    }
    text
}

fn page(activity: &Activity, note: &Note, known: &Misconceptions) -> String {
    let topics: Vec<_> = activity.topics().map(|topic| topic.to_string()).collect();
    let (head, topics) = (format!("### {}. {}", activity.page, activity.title), topics.join(", "));
    let mut text = format!(
        "\n{head}\n\n*{} ({topics}, {} seconds)*\n\n{}\n\n",
        activity.question, activity.seconds, note.objective
    );
    for question in &note.ask {
        let _ = writeln!(text, "- Ask: {question}");
    }
    let mut thoughts: Vec<_> =
        activity.kind.slips().into_iter().filter_map(|slip| known.all().get(slip.misconception.as_str())).collect();
    thoughts.sort();
    thoughts.dedup();
    for thought in thoughts {
        let _ = writeln!(text, "- Some think: {thought}");
    }
    if let Some(care) = &note.care {
        let _ = writeln!(text, "- **Take care:** {care}");
    }
    text
}
