//! Turns a written lesson file into activities, collecting all that is wrong on the way.

use serde::de::DeserializeOwned;
use thinkclick::domain::activity::{Activity, ActivityId, Actor, Band, Pack, PictureName, Scene, Sitting};
use thinkclick::domain::topic::Topic;
use toml::Spanned;

use super::authored::{self, Text};
use super::notes::{Note, Notes};
use super::problem::Problem;
use super::reading::{hard_words, reading_age};
use super::step::{Holds, Misconceptions};
use super::texts::{Limits, never, sentences};

/// One lesson file being read.
pub struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    band: Band,
    pub(super) limits: Limits,
    pub(super) known: &'a Misconceptions,
    notes: Notes,
    problems: Vec<Problem>,
}

/// What a lesson file holds, and all that is wrong with it.
pub struct Found {
    pub activities: Vec<Activity>,
    pub notes: Notes,
    pub problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// Reads one file of a step and topic: its activities and questions, the teacher's notes, and all that is wrong with it.
    pub fn read(band: Band, holds: Holds, file: &'a str, source: &'a str, known: &'a Misconceptions) -> Found {
        let limits = Limits::of(band);
        let mut reader = Self { file, source, band, limits, known, notes: Notes::new(), problems: Vec::new() };
        let Some(written) = reader.toml::<authored::File>() else { return reader.found(Vec::new()) };
        let (pages, questions) = (written.activity.iter(), written.remember.iter());
        let activities: Vec<_> = match holds {
            Holds::Topic(topic) => pages
                .map(|page| (page, None))
                .chain(questions.map(|question| (question, Some(Sitting::Remember))))
                .filter_map(|(written, sitting)| reader.activity(topic, written, sitting))
                .collect(),
            Holds::Pack(pack) => {
                reader.is_a_pack(&written);
                questions.filter_map(|question| reader.of_pack(question, pack)).collect()
            }
        };
        reader.found(activities)
    }

    /// A pack has three short questions and no page of a story.
    fn is_a_pack(&mut self, written: &authored::File) {
        if let Some(page) = written.activity.first() {
            self.problem(page.span().start, "A pack has no pages.", "write [[remember]] instead of [[activity]]");
        }
        if written.remember.len() != Pack::QUESTIONS {
            let count = written.remember.len();
            self.problem(0, format!("This pack has {count} questions."), format!("give it {}", Pack::QUESTIONS));
        }
    }

    /// A question of a pack says of which topic it is.
    fn of_pack(&mut self, written: &Spanned<authored::Activity>, pack: Pack) -> Option<Activity> {
        let topic = match &written.get_ref().topic {
            Some(name) => self.topic(name),
            None => {
                self.problem(
                    written.span().start,
                    "This question has no topic.",
                    "add topic = \"kind-words\" or another",
                );
                None
            }
        };
        self.activity(topic?, written, Some(Sitting::Pack(pack)))
    }

    fn found(self, activities: Vec<Activity>) -> Found {
        Found { activities, notes: self.notes, problems: self.problems }
    }

    fn toml<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.source) {
            Ok(file) => Some(file),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                self.problem(at, error.message().to_owned(), "compare this line with the example in lessons/README.md");
                None
            }
        }
    }

    /// Notes something to put right, at this place of the file.
    pub(super) fn problem(&mut self, at: usize, what: impl Into<String>, remedy: impl Into<String>) {
        let before = self.source.get(..at).unwrap_or(self.source);
        let line = before.matches('\n').count() + 1;
        self.problems.push(Problem { file: self.file.to_owned(), line, what: what.into(), remedy: remedy.into() });
    }

    /// A page of a story, or a short question of a sitting that is known.
    fn activity(
        &mut self,
        topic: Topic,
        written: &Spanned<authored::Activity>,
        question_of: Option<Sitting>,
    ) -> Option<Activity> {
        let at = written.span().start;
        let before = self.problems.len();
        let card = written.get_ref();
        let remember = question_of.is_some();
        let (story, line) = (self.limits.story, self.limits.line);
        let id = self.name(&card.name, |name| ActivityId::parse(&format!("{topic}/{name}")));
        let sitting = question_of.or_else(|| self.sitting(at, card));
        let also: Vec<Topic> = card.also.iter().filter_map(|name| self.topic(name)).collect();
        let title = self.optional(&card.title, self.limits.card);
        let scene = self.scene(at, card);
        let situation = self.text(at, "situation", &card.situation, story);
        let model = if remember { None } else { self.text(at, "model", &card.model, story) };
        let question = self.text(at, "question", &card.question, line);
        let kind = self.kind(at, card);
        let why = self.text(at, "why", &card.why, story);
        let tell = self.text(at, "tell", &card.tell, line);
        let partner = self.partner(at, card, remember);
        if !remember && card.title.is_none() {
            self.problem(at, "This activity has no title.", "add title = \"…\", the name of this page of the story");
        }
        let seconds = match card.seconds {
            Some(seconds) => seconds,
            None if remember => 30,
            None => {
                self.problem(
                    at,
                    "This activity does not say how long it takes.",
                    "add seconds = 90, read aloud with one retry",
                );
                0
            }
        };
        let note: Option<Note> = self.note(at, card, topic, &also, remember);
        if self.problems.len() > before {
            return None;
        }
        let activity = Activity {
            id: id?,
            topic,
            also,
            sitting: sitting?,
            page: card.page.unwrap_or_default(),
            title: title.unwrap_or_default(),
            scene: scene?,
            situation: situation?,
            model,
            question: question?,
            kind: kind?,
            why: why?,
            tell: tell?,
            partner,
            seconds,
        };
        self.reading(at, &activity);
        self.notes.extend(note.map(|note| (activity.id.clone(), note)));
        Some(activity)
    }

    /// What a partner says and signs: with every page of the early step, and nowhere else.
    fn partner(&mut self, at: usize, card: &authored::Activity, remember: bool) -> Option<String> {
        match (self.band == Band::Early && !remember, &card.partner) {
            (true, None) => {
                self.problem(
                    at,
                    "Here is no partner.",
                    "add partner = \"Say and sign: Stop. Ask.\", for the adult beside the child",
                );
            }
            (false, Some(text)) => {
                self.problem(text.span().start, "Only pages of the early step have a partner.", "take this line out");
            }
            _ => {}
        }
        self.optional(&card.partner, self.limits.line)
    }

    fn sitting(&mut self, at: usize, card: &authored::Activity) -> Option<Sitting> {
        let sitting = match card.sitting.as_ref().map(|sitting| sitting.get_ref().as_str()) {
            Some("first") => Some(Sitting::First),
            Some("second") => Some(Sitting::Second),
            _ => None,
        };
        if sitting.is_none() {
            self.problem(
                at,
                "It is not clear in which lesson this comes.",
                "add sitting = \"first\" or sitting = \"second\"",
            );
        }
        if card.page.is_none() {
            self.problem(at, "It is not clear where in the story this comes.", "add page = 3, counted from 1");
        }
        sitting
    }

    fn topic(&mut self, name: &Text) -> Option<Topic> {
        let topic = Topic::parse(name.get_ref());
        if topic.is_none() {
            let names: Vec<_> = Topic::all().map(Topic::slug).collect();
            self.problem(
                name.span().start,
                format!("There is no topic \"{}\".", name.get_ref()),
                format!("choose one of: {}", names.join(", ")),
            );
        }
        topic
    }

    fn scene(&mut self, at: usize, card: &authored::Activity) -> Option<Scene> {
        let description = match &card.picture {
            Some(_) => self.text(at, "picture", &card.picture, self.limits.line),
            None => {
                self.problem(
                    at,
                    "The picture is not described.",
                    "add picture = \"…\" for those who cannot see it: who is there, and what they do",
                );
                None
            }
        };
        let Some(place) = &card.place else {
            self.problem(
                at,
                "The picture has no place.",
                "add place = \"classroom\" or another place from pictures/scenes",
            );
            return None;
        };
        let place = self.name(place, PictureName::parse);
        let cast: Vec<Actor> = card.cast.iter().filter_map(|who| self.name(who, Actor::parse)).collect();
        let thing = card.thing.as_ref().and_then(|thing| self.name(thing, PictureName::parse));
        Some(Scene { place: place?, cast, thing, description: description?, older: false })
    }

    /// A name that is made as such names are, or a problem that says how they are made.
    pub(super) fn name<T, E: std::fmt::Display>(
        &mut self,
        name: &Text,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        match parse(name.get_ref()) {
            Ok(name) => Some(name),
            Err(error) => {
                self.problem(
                    name.span().start,
                    error.to_string(),
                    "write it in small letters, with hyphens for blanks",
                );
                None
            }
        }
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, at: usize, field: &str, text: &Option<Text>, longest: usize) -> Option<String> {
        if text.is_none() {
            self.problem(at, format!("Here is no {field}."), format!("add {field} = \"…\""));
        }
        self.optional(text, longest)
    }

    fn optional(&mut self, text: &Option<Text>, longest: usize) -> Option<String> {
        text.as_ref().map(|text| self.checked(text, longest, self.limits.sentence))
    }

    /// A text, with at most so many characters, and words in a sentence.
    pub(super) fn checked(&mut self, text: &Text, longest: usize, longest_sentence: usize) -> String {
        let (at, words) = (text.span().start, text.get_ref().trim());
        if words.is_empty() {
            self.problem(at, "This text is empty.", "write it, or take the line out");
        }
        let length = words.chars().count();
        if length > longest {
            self.problem(at, format!("This text has {length} characters."), format!("make it {longest} or fewer"));
        }
        for sentence in sentences(words) {
            let count = sentence.split_whitespace().count();
            if count > longest_sentence {
                let remedy = format!("make two of it: at most {longest_sentence} words a sentence");
                self.problem(at, format!("\"{}\" has {count} words.", sentence.trim()), remedy);
            }
        }
        if let Some((word, remedy)) = never(words) {
            self.problem(at, format!("A lesson may not say \"{word}\"."), remedy);
        }
        words.to_owned()
    }

    /// Measures all that is read or heard in an activity as one text: formulas mislead on single lines.
    fn reading(&mut self, at: usize, activity: &Activity) {
        let all = super::cards::spoken(activity).join(" ");
        let age = reading_age(self.limits.measure, &all);
        if age > self.limits.reading_age {
            let hard = hard_words(&all).join(", ");
            let remedy = format!("shorten sentences, or find easier words than: {hard}");
            self.problem(
                at,
                format!("This needs a reading age of {age:.1}, over {:.1}.", self.limits.reading_age),
                remedy,
            );
        }
    }
}
