//! A grown-up's way through the pages: the same questions in the same order, at school and at home.

use super::{Answers, Page, ToTheSchool};
use crate::domain::agreement::{Answer, PhotographAnswers, Signatory, Way};
use crate::domain::moment::Moment;
use crate::domain::person::{Name, Relationship};

/// The page that is shown, and what was answered so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    pub page: Page,
    pub answers: Answers,
}

/// What happened on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    WentOn,
    WentBack,
    Left,
    AnsweredSchool(ToTheSchool),
    SaidWho(Name, Relationship),
    AnsweredPhotographs(PhotographAnswers),
    /// The signature is there; a last look follows.
    Signed(Way),
    /// On the last look: something of this page is to be changed.
    WantedChange(Page),
    /// Everything was looked at once more.
    Finished(Moment),
    /// A grown-up would like to talk to the school, and signs nothing.
    AskedForATalk(Moment),
}

/// What that leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Shown(Session),
    /// Back before the first page, or away. Nothing is kept.
    Left,
    Answered(Box<Answered>),
}

/// What goes into the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub signatory: Signatory,
    pub answer: Answer,
    pub ended: Moment,
}

impl Session {
    /// What this fact leads to. What does not belong to the page that is shown changes nothing.
    pub fn after(mut self, event: Event) -> Next {
        match (self.page, event) {
            (_, Event::Left) => return Next::Left,
            (page, Event::WentBack) => match page.before() {
                Some(before) => self.page = before,
                None => return Next::Left,
            },
            (page @ Page::Rules, Event::WentOn) => self.page = self.answers.after(page),
            (page @ Page::SchoolAsks, Event::AnsweredSchool(answer)) => {
                self.answers.school = Some(answer);
                self.page = self.answers.after(page);
            }
            (page @ Page::Who, Event::SaidWho(name, relationship)) => {
                self.answers.who = Some((name, relationship));
                self.page = self.answers.after(page);
            }
            (page @ Page::Photographs, Event::AnsweredPhotographs(photographs)) => {
                self.answers.photographs = Some(photographs);
                self.page = self.answers.after(page);
            }
            (page @ Page::Sign, Event::Signed(way @ (Way::Drawn(_) | Way::Typed(_)))) => {
                self.answers.way = Some(way);
                self.page = self.answers.after(page);
            }
            (Page::Sign | Page::Check, Event::WantedChange(page)) => self.page = page,
            (Page::Check, Event::Finished(ended)) => match self.answers.way.clone() {
                None => self.page = Page::Sign,
                Some(way) => {
                    let answer = self.answers.school.and_then(|school| school.signed(way));
                    return self.answered(answer, ended);
                }
            },
            (Page::Sign, Event::AskedForATalk(ended)) => {
                let answer = (self.answers.school == Some(ToTheSchool::Talks)).then_some(Answer::Talk);
                return self.answered(answer, ended);
            }
            _ => {}
        }
        Next::Shown(self)
    }

    /// The whole answer. What is missing is asked for first.
    fn answered(mut self, answer: Option<Answer>, ended: Moment) -> Next {
        match (self.answers.who.clone(), answer) {
            (None, _) => self.page = Page::Who,
            (_, None) => self.page = Page::SchoolAsks,
            (Some((name, relationship)), Some(answer)) => {
                let photographs = self.answers.photographs;
                let signatory = Signatory::GrownUp { name, relationship, photographs };
                return Next::Answered(Box::new(Answered { signatory, answer, ended }));
            }
        }
        Next::Shown(self)
    }
}
