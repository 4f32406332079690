//! An open class, and what may happen to it.

use super::{Classroom, Effect, Event, Message, Next, read_reason, still};
use crate::domain::class_list::next_year::NextYear;
use crate::domain::person::ChildNumber;
use crate::domain::register::view::{AnswerView, PaperState, RegisterView, Row};

/// Which page of an open class is turned up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// "Who has signed".
    #[default]
    Everyone,
    Child(ChildNumber),
    /// Turning this device into the class iPad.
    Ipad,
    /// Making other devices class iPads: the class code to scan.
    OtherIpads,
    /// Reading the codes that class iPads show.
    Collect,
    /// Making papers, reading them back, clearing out.
    HandOver,
    /// The other papers: posters, letters, sheets.
    Papers,
    /// Check a document.
    Check,
    /// Filming at a performance.
    Filming,
    /// Who is in the class: a child who joins, who moved on, and the next year.
    Roll,
    /// The school's words: their version, what changed since, what deserves a second look.
    SchoolWords,
}

/// How far an office pack has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PackMaking {
    #[default]
    None,
    Making {
        done: u32,
        of: u32,
    },
    /// "Stop" was pressed: the paper under the press is the last one, and none of them counts as made.
    Stopping,
    /// It waits to be saved, with so many papers in it.
    Ready(u32),
}

/// What is said of answers that are in the class now and were not before.
const NEW: [&str; 2] = ["told-counted", "told-to-check"];

/// What is said when the vault's program stopped.
const VAULT_DIED: &str = "vault-died";

/// An open class.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenClass {
    pub view: RegisterView,
    /// Names are covered until "Show names".
    pub names_shown: bool,
    pub place: Place,
    /// The vault or the press is at work on something.
    pub busy: Option<&'static str>,
    /// Papers made so far and papers wanted, while they are being made.
    pub papers: Option<(u32, u32)>,
    pub pack: PackMaking,
    /// A password of four words for it.
    pub suggestion: Option<String>,
    pub messages: Vec<Message>,
    /// Locked answers that wait on this device.
    pub waiting: u32,
    /// A class code for this device was made since the class was opened, and stands in the class file.
    pub code_made: bool,
    /// Answers that were read from iPads and wait for the vault.
    pub collected: Vec<Vec<u8>>,
    /// How many came into the class since the page for collecting was turned up.
    pub came_in: u32,
}

impl OpenClass {
    /// A class that was opened just now: names covered.
    pub fn of(view: RegisterView) -> Self {
        Self {
            view,
            names_shown: false,
            place: Place::Everyone,
            busy: None,
            papers: None,
            pack: PackMaking::None,
            suggestion: None,
            messages: vec![],
            waiting: 0,
            code_made: false,
            collected: vec![],
            came_in: 0,
        }
    }

    /// Whether any of these children (of all, when none is named) has an answer that can stand on a paper.
    pub fn has_answers(&self, children: &[ChildNumber]) -> bool {
        let kept = |answer: &Option<AnswerView>| answer.as_ref().is_some_and(|answer| !answer.cleared);
        let wanted = |row: &&Row| children.is_empty() || children.contains(&row.pupil.number);
        let all = self.view.rows.iter().chain(&self.view.moved_on);
        all.filter(wanted).any(|row| kept(&row.by_pupil) || kept(&row.by_grown_up))
    }

    /// How many children's papers were read back and may be cleared out.
    pub fn read_back(&self) -> usize {
        self.view.rows.iter().filter(|row| row.paper == PaperState::ReadBack).count()
    }

    /// The open class after what happened.
    pub(super) fn after(mut self: Box<Self>, event: Event) -> Next {
        let open = &mut self;
        let effect = match event {
            Event::Locked | Event::Left => {
                return (Classroom::locked(true), vec![Effect::Lock]);
            }
            Event::Changed(view, messages) => {
                if open.busy == Some("busy-taking-in") {
                    let new = messages.iter().filter(|message| NEW.contains(&message.word.as_str()));
                    open.came_in += new.map(|message| message.count).sum::<u32>();
                }
                let quiet = messages.is_empty() && open.busy == Some("busy-saving");
                open.view = *view;
                open.busy = None;
                open.messages = if quiet { vec![Message::new("change-kept")] } else { messages };
                None
            }
            // The vault stopped, and what it knew is gone with it. The class is in the working copy, as it was kept last.
            Event::Refused(message) if message.word == VAULT_DIED => {
                return still(Classroom::Locked { copy: true, wrong: 0, busy: false, message: Some(message) });
            }
            Event::Refused(message) => {
                open.busy = None;
                open.papers = None;
                if !matches!(open.pack, PackMaking::Ready(_)) {
                    open.pack = PackMaking::None;
                }
                open.messages = vec![message];
                None
            }
            Event::WrongPassword => {
                open.busy = None;
                open.messages = vec![Message::new("wrong-password-again")];
                None
            }
            Event::ShowedNames(shown) => {
                open.names_shown = shown;
                None
            }
            Event::TurnedTo(place) => {
                open.place = place;
                open.messages.clear();
                open.came_in = 0;
                // The office pack is made there, and wants a password.
                if place == Place::HandOver && open.suggestion.is_none() {
                    return (Classroom::Open(self), vec![Effect::Suggest]);
                }
                None
            }
            Event::WaitingCounted(waiting) => {
                open.waiting = waiting;
                open.busy = open.busy.filter(|busy| *busy != "busy-taking-in");
                None
            }
            Event::FileSaved(view) => {
                open.view = *view;
                open.busy = None;
                open.messages = vec![Message::new("file-saved")];
                None
            }
            Event::PaperMade { done, of, view } => {
                open.papers = Some((done, of)).filter(|_| open.busy == Some("busy-papers"));
                open.view = *view;
                None
            }
            Event::PapersDelivered => {
                open.papers = None;
                open.busy = None;
                open.messages = vec![Message::new("papers-delivered")];
                None
            }
            // What is in the press is finished, saved and noted down; then nothing more is begun.
            Event::StoppedPapers => {
                open.papers = None;
                open.busy = open.busy.map(|busy| if busy == "busy-papers" { "busy-stopping" } else { busy });
                None
            }
            Event::TableDelivered => {
                open.busy = None;
                open.messages = vec![Message::new("table-delivered")];
                None
            }
            Event::Moved { reason, .. } | Event::SetAside { reason, .. } | Event::SetWithdrawalAside { reason, .. }
                if read_reason(&reason).is_err() =>
            {
                open.messages = vec![Message::new("slip-reason")];
                None
            }
            Event::Moved { id, to, reason } => Some(("busy-saving", Effect::Move { id, to, reason })),
            Event::SetAside { id, reason } => Some(("busy-saving", Effect::SetAside { id, reason })),
            Event::Counted(id) => Some(("busy-saving", Effect::Count(id))),
            Event::Settled(what, id, on) => Some(("busy-saving", Effect::Settle(what, id, on))),
            Event::Withdrew(withdrawal) => Some(("busy-saving", Effect::Withdraw(withdrawal))),
            Event::SetWithdrawalAside { id, reason } => {
                Some(("busy-saving", Effect::SetWithdrawalAside { id, reason }))
            }
            Event::Announced(name, on) => Some(("busy-saving", Effect::Announce(name, on))),
            Event::Acknowledged(id, by) => Some(("busy-saving", Effect::Acknowledge(id, by))),
            Event::Cancelled(id) => Some(("busy-saving", Effect::Cancel(id))),
            // The class code carries who is in the class: an older one says it wrongly.
            Event::Enrolled(what) => {
                open.code_made &= open.busy.is_some();
                Some(("busy-saving", Effect::Enrol(what)))
            }
            // This browser holds one class: last year's must lie on the staff drive before the next takes its place.
            Event::WantedNextYear if open.view.saved.is_none() => {
                open.messages = vec![Message::new("next-year-save-first")];
                None
            }
            Event::WantedNextYear if open.busy.is_none() => {
                let pupils = open.view.rows.iter().map(|row| row.pupil.clone());
                let next = NextYear::of(&open.view.details, pupils);
                return (Classroom::making(Some(Box::new(next))), vec![Effect::Lock, Effect::Suggest]);
            }
            Event::ChoseLesson(lesson) => {
                // The class code carries the lesson, and how the iPad is set for each child: an older code says it wrongly.
                open.code_made &= open.busy.is_some();
                Some(("busy-saving", Effect::TakeLesson(lesson)))
            }
            Event::SetForOne(child, settings) => {
                open.code_made &= open.busy.is_some();
                Some(("busy-saving", Effect::SetForOne(child, settings)))
            }
            Event::WantedWaiting => Some(("busy-taking-in", Effect::TakeInWaiting)),
            Event::PickedAnswers(files) => Some(("busy-taking-in", Effect::TakeInFiles(files))),
            Event::Collected(answers) => {
                open.collected.extend(answers);
                None
            }
            Event::WantedFile => Some(("busy-saving", Effect::SaveFile)),
            Event::WantedPapers(children) if !open.has_answers(&children) => {
                open.messages = vec![Message::new("no-papers")];
                None
            }
            Event::WantedPapers(children) => Some(("busy-papers", Effect::MakePapers(children))),
            Event::Suggested(words) => {
                open.suggestion = Some(words);
                None
            }
            Event::WantedPack { .. } if !open.has_answers(&[]) => {
                open.messages = vec![Message::new("no-papers")];
                None
            }
            Event::WantedPack { password, pattern } => {
                if open.busy.is_none() {
                    open.pack = PackMaking::Making { done: 0, of: 0 };
                }
                Some(("busy-pack", Effect::MakePack { password, pattern }))
            }
            Event::PackPaperMade { done, of } if matches!(open.pack, PackMaking::Making { .. }) => {
                open.pack = PackMaking::Making { done, of };
                None
            }
            Event::WantedPackStopped if matches!(open.pack, PackMaking::Making { .. }) => {
                open.pack = PackMaking::Stopping;
                None
            }
            Event::PackStopped => {
                open.busy = None;
                open.pack = PackMaking::None;
                open.messages = vec![Message::new("pack-stopped")];
                None
            }
            Event::PackMade { papers, view } => {
                open.busy = None;
                open.view = *view;
                open.pack = PackMaking::Ready(papers);
                open.messages = vec![Message::counting("pack-ready", papers)];
                None
            }
            Event::WantedPackSaved if matches!(open.pack, PackMaking::Ready(_)) => {
                Some(("busy-saving", Effect::SavePack))
            }
            Event::PackSaved => {
                open.busy = None;
                open.messages = vec![Message::new("pack-saved")];
                None
            }
            Event::PickedPackBack { pack, password } => {
                Some(("busy-reading-back", Effect::ReadPackBack { pack, password }))
            }
            Event::WantedTable => Some(("busy-table", Effect::MakeTable)),
            Event::PickedBack(files) => Some(("busy-reading-back", Effect::ReadBack(files))),
            // Deleted is only what was verified as handed over.
            Event::WantedClearOut { .. } if open.read_back() == 0 => {
                open.messages = vec![Message::new("nothing-read-back")];
                None
            }
            Event::WantedClearOut { password } => Some(("busy-clearing", Effect::ClearOut { password })),
            Event::WantedCode { staff_code } => Some(("busy-code", Effect::MakeCode { staff_code })),
            Event::CodeMade(view) => {
                open.view = *view;
                open.busy = None;
                open.code_made = true;
                None
            }
            // A class iPad holds no wrapped key: the class file, with this device's code in it, must be saved first.
            Event::WantedIpad if open.view.saved.is_some() && open.code_made => Some(("busy-ipad", Effect::StartIpad)),
            Event::WantedIpad => {
                open.messages = vec![Message::new("save-first")];
                None
            }
            Event::IpadStarted => return still(Classroom::Leaving),
            _ => None,
        };
        match effect {
            Some(_) if self.busy.is_some() => still(Classroom::Open(self)),
            Some((busy, effect)) => {
                self.busy = Some(busy);
                self.messages.clear();
                (Classroom::Open(self), vec![effect])
            }
            // What was read from an iPad while the vault was at work is next. What was said before stays until there is more to say.
            None if self.busy.is_none() && !self.collected.is_empty() => {
                let answers = std::mem::take(&mut self.collected);
                self.busy = Some("busy-taking-in");
                (Classroom::Open(self), vec![Effect::TakeInFiles(answers)])
            }
            None => still(Classroom::Open(self)),
        }
    }
}
