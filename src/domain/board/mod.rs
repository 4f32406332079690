//! Board mode: the same lessons for a whole class on one big screen. No class is open and no name is there. It begins with
//! the ground rules, goes through the pages with a remote's two buttons, and ends with the code for the iPads.

mod code;
mod form;

pub use code::BoardCode;
pub use form::{AROUND, BoardForm, RULE};

use super::activity::{Activity, Band};
use super::lesson::{self, LessonEvent, LessonPlan, Progress, Stage};

/// How many of the class raised a hand, at a glance. Nobody counts, and nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    Few,
    Half,
    Most,
}

/// What is on the board.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slide<'a> {
    /// "Today we talk about the animals, not about ourselves."
    GroundRules,
    /// One rule of the school, counted from nought.
    Rule(usize),
    Page(&'a Activity, &'a Stage),
    End,
}

#[derive(Clone, Debug, PartialEq)]
enum At {
    GroundRules,
    Rule(usize),
    Lesson(Progress),
    End,
}

/// What happened at the board.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The remote's button, an arrow key, Page Down: whatever comes next.
    WentOn,
    WentBack,
    /// Something on the page was touched.
    Lesson(LessonEvent),
    RaisedHands(Hands),
    /// The board goes dark, or comes back.
    Blanked,
    /// To this part, counted from nought as [`Board::parts`] has them.
    JumpedTo(usize),
}

/// A lesson on the board, and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    form: BoardForm,
    band: Band,
    plan: LessonPlan,
    rules: usize,
    at: At,
    hands: Option<Hands>,
    blank: bool,
}

impl Board {
    /// A lesson of this form at its start. The families' form goes through so many rules, every other through the plan.
    pub fn begin(form: BoardForm, band: Band, plan: LessonPlan, rules: usize) -> Self {
        Self { form, band, plan, rules, at: At::GroundRules, hands: None, blank: false }
    }

    /// Which form it has.
    pub fn form(&self) -> BoardForm {
        self.form
    }

    /// Whose lessons these are.
    pub fn band(&self) -> Band {
        self.band
    }

    /// The pages of its lesson.
    pub fn plan(&self) -> &LessonPlan {
        &self.plan
    }

    /// How many rules the school has.
    pub fn rules(&self) -> usize {
        self.rules
    }

    /// What is on the board, under the dark when it is blank.
    pub fn slide(&self) -> Slide<'_> {
        match &self.at {
            At::GroundRules => Slide::GroundRules,
            At::Rule(rule) => Slide::Rule(*rule),
            At::End => Slide::End,
            At::Lesson(progress) => {
                progress.activity(&self.plan).map_or(Slide::End, |activity| Slide::Page(activity, progress.stage()))
            }
        }
    }

    /// Whether the board is dark, so that all look at the teacher.
    pub fn is_blank(&self) -> bool {
        self.blank
    }

    /// How many hands were raised for the page's question, if anybody asked.
    pub fn hands(&self) -> Option<Hands> {
        self.hands
    }

    /// How many parts there are: the ground rules, each page or rule, the end.
    pub fn parts(&self) -> usize {
        self.middle() + 2
    }

    /// The part that is on the board, counted from nought.
    pub fn part(&self) -> usize {
        match &self.at {
            At::GroundRules => 0,
            At::Rule(rule) => rule + 1,
            At::Lesson(progress) => progress.step(&self.plan).0,
            At::End => self.parts() - 1,
        }
    }

    fn middle(&self) -> usize {
        if self.form.is_of_rules() { self.rules } else { self.plan.activities().len() }
    }

    /// The board after what happened.
    pub fn update(mut self, event: Event) -> Self {
        match event {
            Event::Blanked => {
                self.blank = !self.blank;
                return self;
            }
            // Whatever is pressed brings a dark board back first.
            _ if self.blank => {
                self.blank = false;
                return self;
            }
            Event::RaisedHands(hands) => self.raise(hands),
            Event::JumpedTo(part) => self.at = self.start_of(part),
            Event::Lesson(event) => self.lesson(event),
            Event::WentOn => match self.what_comes() {
                Some(event) => self.lesson(event),
                None => self.at = self.start_of(self.part() + 1),
            },
            Event::WentBack => match &self.at {
                At::Lesson(progress) if !self.is_at_its_start(progress) => self.lesson(LessonEvent::WentBack),
                _ => self.at = self.start_of(self.part().saturating_sub(1)),
            },
        }
        self
    }

    /// Hands go up while the answer is open.
    fn raise(&mut self, hands: Hands) {
        if matches!(self.slide(), Slide::Page(_, Stage::Answering { .. })) {
            self.hands = Some(hands);
        }
    }

    fn lesson(&mut self, event: LessonEvent) {
        let At::Lesson(progress) = &self.at else { return };
        let next = lesson::update(&self.plan, progress.clone(), event);
        if next.step(&self.plan) != progress.step(&self.plan) || matches!(next.stage(), Stage::Feedback { .. }) {
            self.hands = None;
        }
        self.at = if next.is_finished() { At::End } else { At::Lesson(next) };
    }

    /// What the remote's button does on this page: the moment to think, the answers, the right one, the next page. None
    /// where there is no page of a lesson: then the next part comes.
    pub fn what_comes(&self) -> Option<LessonEvent> {
        let Slide::Page(activity, stage) = self.slide() else { return None };
        Some(match stage {
            Stage::Model { .. } => LessonEvent::ModelSeen,
            Stage::Thinking { .. } => LessonEvent::Thought,
            Stage::Answering { .. } => LessonEvent::Answered(activity.right_answer()),
            Stage::Feedback { answer, together } => match lesson::may_go_on(activity, answer, *together) {
                true => LessonEvent::WentOn,
                false => LessonEvent::TriedAgain,
            },
            Stage::Finished => return None,
        })
    }

    fn is_at_its_start(&self, progress: &Progress) -> bool {
        match progress.stage() {
            Stage::Model { .. } => true,
            Stage::Thinking { .. } | Stage::Answering { .. } => {
                progress.activity(&self.plan).is_none_or(|activity| activity.model.is_none())
            }
            _ => false,
        }
    }

    fn start_of(&mut self, part: usize) -> At {
        self.hands = None;
        match part {
            0 => At::GroundRules,
            part if part > self.middle() => At::End,
            part if self.form.is_of_rules() => At::Rule(part - 1),
            part => At::Lesson(Progress::at_page(&self.plan, part - 1)),
        }
    }
}
