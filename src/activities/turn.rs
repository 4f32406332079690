//! Whose turn it is: what every way of answering needs to know, and how it reports.

use leptos::prelude::*;

use super::DrawAnswers;
use crate::domain::activity::Answer;
use crate::domain::lesson::{LessonEvent, Stage};

/// The stage that is shown, and where to report what happened.
#[derive(Clone, Copy)]
pub struct Turn {
    pub stage: Signal<Stage>,
    pub think_seconds: Signal<u8>,
    pub on_event: Callback<LessonEvent>,
    /// What draws the ways of answering besides picking a card, once it is here.
    pub ways: Signal<Option<DrawAnswers>>,
    /// What there is to hear of the answers, a line each. Every way but picking a card writes it.
    pub heard: RwSignal<Vec<String>>,
}

impl Turn {
    /// Whether the answers still sleep.
    pub fn asleep(self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Thinking { .. }))
    }

    /// Whether the owl has something to say to an early tap.
    pub fn reminded(self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Thinking { reminded: true }))
    }

    /// Whether a tap on an answer counts now. An early one is reported as such.
    pub fn awake(self) -> bool {
        let (early, open) = self.stage.with_untracked(|stage| {
            (matches!(stage, Stage::Thinking { .. }), matches!(stage, Stage::Answering { .. }))
        });
        if early {
            self.report(LessonEvent::TappedEarly);
        }
        open
    }

    /// Says what happened.
    pub fn report(self, event: LessonEvent) {
        self.on_event.run(event);
    }
}

/// Whether an answer is being looked for or talked about. The answers are drawn anew for each round, not when the ring ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Round {
    /// With the answer that is being put right, if there was one.
    Asking(Option<Answer>),
    Marked {
        answer: Answer,
        together: bool,
    },
}

impl Round {
    /// The round of a stage; none while the story is told and after the end.
    pub fn of(stage: &Stage) -> Option<Self> {
        match stage {
            Stage::Model { .. } | Stage::Finished => None,
            Stage::Thinking { .. } => Some(Round::Asking(None)),
            Stage::Answering { before } => Some(Round::Asking(before.clone())),
            Stage::Feedback { answer, together } => Some(Round::Marked { answer: answer.clone(), together: *together }),
        }
    }

    /// The answer that was given last.
    pub fn answer(&self) -> Option<&Answer> {
        match self {
            Round::Asking(before) => before.as_ref(),
            Round::Marked { answer, .. } => Some(answer),
        }
    }

    /// Whether the answer is being talked about, so that taps on the cards do nothing.
    pub fn is_marked(&self) -> bool {
        matches!(self, Round::Marked { .. })
    }

    /// Whether the right answer is shown, to look at it together.
    pub fn is_together(&self) -> bool {
        matches!(self, Round::Marked { together: true, .. })
    }

    /// How a card looks that is right or not and was picked or not: "right", "again" or as ever.
    pub fn mark(&self, right: bool, picked: bool) -> Option<&'static str> {
        match (right, picked) {
            (true, true) if self.is_marked() => Some("right"),
            (true, false) if self.is_together() => Some("right"),
            (false, true) => Some("again"),
            _ => None,
        }
    }
}
