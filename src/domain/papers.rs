//! The desk at which papers are made: one at a time, and a making can be stopped. It knows no paper; each has its word.

use super::activity::Band;
use super::board::BoardForm;
use super::classroom::Message;

/// A paper that somebody wants.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// Its word, such as "rules-poster".
    pub document: &'static str,
    pub step: Band,
    /// The lesson of a plan.
    pub form: BoardForm,
    /// The tag of a family's language, above the English.
    pub language: Option<String>,
    /// First names stand by the marks of the class.
    pub names: bool,
    /// By when answers are hoped for; may be empty.
    pub by: String,
}

impl Wish {
    /// A paper of this word, with nothing special about it.
    pub fn of(document: &'static str) -> Self {
        Wish {
            document,
            step: Band::LowerKs2,
            form: BoardForm::Lesson,
            language: None,
            names: false,
            by: String::new(),
        }
    }
}

/// How far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    #[default]
    Idle,
    /// In the press.
    Making(&'static str),
    /// Its bytes are ready for a tap. `shareable` where this device has a sharing sheet for it.
    Ready { document: &'static str, shareable: bool },
}

/// The desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Papers {
    pub stage: Stage,
    pub message: Option<Message>,
    /// Of a paper with a part for each child of a class: how many are done, of how many.
    pub so_far: Option<(u32, u32)>,
    /// Counts the makings: what a stopped one still answers is nobody's.
    turn: u32,
}

/// What happened at the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Wanted(Box<Wish>),
    /// A class's paper has come so far.
    Came {
        turn: u32,
        done: u32,
        of: u32,
    },
    Made {
        turn: u32,
        shareable: bool,
    },
    Failed {
        turn: u32,
        message: Message,
    },
    Stopped,
    WantedSave,
    WantedShare,
    Saved,
    /// It did not leave: the reason's message.
    NotSaved(&'static str),
    Left,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    Make(u32, Box<Wish>),
    Save,
    Share,
    /// End the press: what it was making is given up.
    Stop,
    Forget,
}

/// The desk after what happened, and what the shell is asked to do.
pub fn update(mut desk: Papers, event: Event) -> (Papers, Vec<Effect>) {
    if let Event::Came { turn, done, of } = event {
        desk.so_far = Some((done, of)).filter(|_| turn == desk.turn && matches!(desk.stage, Stage::Making(_)));
        return (desk, vec![]);
    }
    let effect = match (desk.stage, event) {
        (Stage::Making(_), Event::Wanted(_)) => None,
        (_, Event::Wanted(wish)) => {
            (desk.turn, desk.stage, desk.message) = (desk.turn + 1, Stage::Making(wish.document), None);
            Some(Effect::Make(desk.turn, wish))
        }
        (Stage::Making(document), Event::Made { turn, shareable }) if turn == desk.turn => {
            desk.stage = Stage::Ready { document, shareable };
            Some(Effect::Save)
        }
        (Stage::Making(_), Event::Failed { turn, message }) if turn == desk.turn => {
            (desk.stage, desk.message) = (Stage::Idle, Some(message));
            None
        }
        (Stage::Making(_), Event::Stopped) => {
            (desk.stage, desk.message) = (Stage::Idle, Some(Message::new("papers-stopped")));
            Some(Effect::Stop)
        }
        (Stage::Ready { .. }, Event::WantedSave) => Some(Effect::Save),
        (Stage::Ready { .. }, Event::WantedShare) => Some(Effect::Share),
        (Stage::Ready { .. }, Event::Saved) => {
            desk.message = Some(Message::new("papers-saved"));
            None
        }
        (Stage::Ready { .. }, Event::NotSaved(word)) => {
            desk.message = Some(Message::new(word));
            None
        }
        (stage, Event::Left) => {
            (desk.stage, desk.message) = (Stage::Idle, None);
            Some(if matches!(stage, Stage::Making(_)) { Effect::Stop } else { Effect::Forget })
        }
        _ => None,
    };
    if !matches!(desk.stage, Stage::Making(_)) {
        desk.so_far = None;
    }
    (desk, effect.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(events: impl IntoIterator<Item = Event>) -> (Papers, Vec<Effect>) {
        events.into_iter().fold((Papers::default(), vec![]), |(desk, _), event| update(desk, event))
    }

    fn wanted() -> Event {
        Event::Wanted(Box::new(Wish::of("certificate")))
    }

    #[test]
    fn a_paper_is_made_then_saved() {
        let (desk, effects) = after([wanted(), Event::Made { turn: 1, shareable: true }]);
        assert_eq!(desk.stage, Stage::Ready { document: "certificate", shareable: true });
        assert_eq!(effects, [Effect::Save]);
        let (desk, _) = update(desk, Event::NotSaved("papers-another-tap"));
        let (desk, effects) = update(desk, Event::WantedShare);
        assert_eq!(effects, [Effect::Share]);
        assert_eq!(update(desk, Event::Saved).0.message, Some(Message::new("papers-saved")));
    }

    #[test]
    fn what_was_stopped_comes_to_nobody() {
        let (desk, effects) = after([wanted(), Event::Stopped]);
        assert_eq!((desk.stage, effects), (Stage::Idle, vec![Effect::Stop]));
        let (desk, _) = update(desk, wanted());
        let late = Event::Made { turn: 1, shareable: false };
        assert_eq!(update(desk.clone(), late).0, desk);
    }

    #[test]
    fn a_class_s_paper_says_how_far_it_has_come_until_it_is_made_or_stopped() {
        let came = |turn, done| Event::Came { turn, done, of: 30 };
        let (desk, _) = after([wanted(), came(1, 7)]);
        assert_eq!(desk.so_far, Some((7, 30)));
        assert_eq!(update(desk.clone(), Event::Made { turn: 1, shareable: false }).0.so_far, None);
        let (stopped, effects) = update(desk, Event::Stopped);
        assert_eq!((stopped.so_far, effects), (None, vec![Effect::Stop]));
        let (again, _) = update(stopped, wanted());
        assert_eq!(update(again, came(1, 8)).0.so_far, None, "the stopped one says nothing any more");
    }

    #[test]
    fn one_at_a_time() {
        assert_eq!(after([wanted(), wanted()]).1, []);
        assert_eq!(after([wanted(), Event::Left]).1, [Effect::Stop]);
    }
}
