//! The teacher's side: making a class, opening it, seeing who has signed, exporting, clearing out, handing the device
//! over as the class iPad. The vault does the work; here stands what may happen when.

mod form;
mod open;

pub use form::{ClassForm, SchoolWords, read_reason, read_staff_code};
pub use open::{OpenClass, PackMaking, Place};

use super::access::ForOneChild;
use super::class_list::next_year::NextYear;
use super::lesson::ClassLesson;
use super::moment::Day;
use super::person::{ChildNumber, Name};
use super::register::view::RegisterView;
use super::register::{Called, EntryRef, Pupil, Withdrawal};

/// A message for the teacher: its key in the words files and a number in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub word: String,
    pub count: u32,
    pub detail: String,
}

impl Message {
    /// A message without numbers.
    pub fn new(word: impl Into<String>) -> Self {
        Self { word: word.into(), count: 0, detail: String::new() }
    }

    /// A message that counts something.
    pub fn counting(word: impl Into<String>, count: u32) -> Self {
        Self { count, ..Self::new(word) }
    }
}

/// A class to make, read from the form.
#[derive(Clone, PartialEq, Eq)]
pub struct NewClass {
    pub name: Name,
    pub band: String,
    pub pupils: Vec<Pupil>,
    pub password: String,
    pub school_key: Option<[u8; 32]>,
}

impl std::fmt::Debug for NewClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewClass of {}", self.pupils.len())
    }
}

/// The teacher's side now.
#[derive(Clone, Debug, PartialEq)]
pub enum Classroom {
    /// Looking at what this device holds.
    Looking,
    /// No class here: make one or open a file.
    Empty {
        message: Option<Message>,
    },
    /// The form for a new class. `suggestion`: a password of four words and a staff code. `from`: last year's children.
    Making {
        from: Option<Box<NextYear>>,
        suggestion: Option<String>,
        school_words: Option<(Vec<String>, [u8; 32])>,
        busy: bool,
        message: Option<Message>,
    },
    /// A class is here, locked. `copy` when it is this browser's working copy, else a file that was picked.
    Locked {
        copy: bool,
        wrong: u32,
        busy: bool,
        message: Option<Message>,
    },
    Open(Box<OpenClass>),
    /// This device is turning into the class iPad.
    Leaving,
}

impl Classroom {
    /// The form for a new class, with nothing in it or with last year's children.
    fn making(from: Option<Box<NextYear>>) -> Self {
        Self::Making { from, suggestion: None, school_words: None, busy: false, message: None }
    }

    /// A locked class, before any password was tried.
    fn locked(copy: bool) -> Self {
        Self::Locked { copy, wrong: 0, busy: false, message: None }
    }
}

/// What can be settled about an answer on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The school talked with whoever asked, or was not sure.
    Talked,
    /// The office asked who may decide about photographs.
    Asked,
}

/// What can change about who is in the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enrolled {
    /// A child is called otherwise.
    Renamed(ChildNumber, Called),
    Joined(Called),
    /// A child moved on, on this day; None when it came back.
    MovedOn(ChildNumber, Option<Day>),
}

/// What happened on the teacher's side.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Came,
    LookedUp {
        copy: bool,
        storage: bool,
    },
    WantedNewClass,
    Suggested(String),
    WantedSchoolKey,
    SchoolKeyMade {
        public: [u8; 32],
        words: Vec<String>,
    },
    FilledForm(Box<NewClass>),
    PickedFile(Vec<u8>),
    TypedPassword(String),
    TypedSchoolWords(String),
    Opened(Box<RegisterView>),
    /// The vault's view after a change, with what it tells.
    Changed(Box<RegisterView>, Vec<Message>),
    Refused(Message),
    WrongPassword,
    ShowedNames(bool),
    TurnedTo(Place),
    Moved {
        id: EntryRef,
        to: ChildNumber,
        reason: String,
    },
    SetAside {
        id: EntryRef,
        reason: String,
    },
    Counted(EntryRef),
    ChoseLesson(ClassLesson),
    SetForOne(ChildNumber, ForOneChild),
    /// Who is in the class changed, or what a child is called.
    Enrolled(Enrolled),
    /// The same children in the next school year.
    WantedNextYear,
    /// The school talked about an answer, or the office asked who may decide; or a mark is taken back.
    Settled(Settled, EntryRef, Option<Day>),
    /// Photographs: a permission was withdrawn.
    Withdrew(Box<Withdrawal>),
    SetWithdrawalAside {
        id: EntryRef,
        reason: String,
    },
    /// A performance at which families may film was announced.
    Announced(Name, Day),
    /// A grown-up acknowledged the words for filming, with staff present.
    Acknowledged(EntryRef, Name),
    Cancelled(EntryRef),
    /// Locked answers that came as files.
    PickedAnswers(Vec<Vec<u8>>),
    /// Locked answers whose codes were read whole from an iPad, each with its note.
    Collected(Vec<Vec<u8>>),
    WantedFile,
    /// The class, now that it is saved.
    FileSaved(Box<RegisterView>),
    /// Make a class code for this device, then save the class file with it.
    WantedCode {
        staff_code: String,
    },
    CodeMade(Box<RegisterView>),
    /// The file is safe: turn this device into the class iPad.
    WantedIpad,
    IpadStarted,
    WaitingCounted(u32),
    /// Take in what waits on this device once more.
    WantedWaiting,
    WantedPapers(Vec<ChildNumber>),
    PaperMade {
        done: u32,
        of: u32,
        view: Box<RegisterView>,
    },
    PapersDelivered,
    /// No further paper of this class is wanted now.
    StoppedPapers,
    WantedTable,
    TableDelivered,
    /// An office pack under this password, its files named by this pattern.
    WantedPack {
        password: String,
        pattern: String,
    },
    PackPaperMade {
        done: u32,
        of: u32,
    },
    WantedPackStopped,
    PackStopped,
    /// The pack is ready: how many papers are in it.
    PackMade {
        papers: u32,
        view: Box<RegisterView>,
    },
    WantedPackSaved,
    PackSaved,
    /// An office pack, read again from where it was saved.
    PickedPackBack {
        pack: Vec<u8>,
        password: String,
    },
    PickedBack(Vec<Vec<u8>>),
    WantedClearOut {
        password: String,
    },
    Locked,
    Forgot,
    Left,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    LookUp,
    Suggest,
    MakeSchoolKey,
    Make(Box<NewClass>),
    /// Keep the picked file as the one to open.
    KeepFile(Vec<u8>),
    OpenWithPassword {
        password: String,
        wrong: u32,
    },
    OpenWithSchoolWords(String),
    /// Take in the locked answers that wait on this device.
    TakeInWaiting,
    TakeInFiles(Vec<Vec<u8>>),
    Move {
        id: EntryRef,
        to: ChildNumber,
        reason: String,
    },
    SetAside {
        id: EntryRef,
        reason: String,
    },
    Count(EntryRef),
    TakeLesson(ClassLesson),
    SetForOne(ChildNumber, ForOneChild),
    Enrol(Enrolled),
    Settle(Settled, EntryRef, Option<Day>),
    Withdraw(Box<Withdrawal>),
    SetWithdrawalAside {
        id: EntryRef,
        reason: String,
    },
    Announce(Name, Day),
    Acknowledge(EntryRef, Name),
    Cancel(EntryRef),
    SaveFile,
    MakeCode {
        staff_code: String,
    },
    StartIpad,
    MakePapers(Vec<ChildNumber>),
    MakeTable,
    MakePack {
        password: String,
        pattern: String,
    },
    SavePack,
    ReadBack(Vec<Vec<u8>>),
    ReadPackBack {
        pack: Vec<u8>,
        password: String,
    },
    ClearOut {
        password: String,
    },
    Lock,
    Forget,
}

type Next = (Classroom, Vec<Effect>);

/// The teacher's side after what happened, and what the shell is asked to do.
pub fn update(classroom: Classroom, event: Event) -> Next {
    use Classroom::{Empty, Leaving, Locked, Looking, Making, Open};
    match (classroom, event) {
        (Open(open), event) => open.after(event),
        (_, Event::Came) => (Looking, vec![Effect::LookUp]),
        (Leaving, _) => still(Leaving),
        (Looking, Event::LookedUp { storage: false, .. }) => still(Empty { message: Some(Message::new("no-storage")) }),
        (Looking, Event::LookedUp { copy: true, .. }) => still(Classroom::locked(true)),
        (Looking, Event::LookedUp { copy: false, .. }) => still(Empty { message: None }),
        // Without storage nothing may be begun that could be lost.
        (Empty { message: Some(message) }, Event::WantedNewClass | Event::PickedFile(_))
            if message.word == "no-storage" =>
        {
            still(Empty { message: Some(message) })
        }
        (Empty { .. }, Event::WantedNewClass) => (Classroom::making(None), vec![Effect::Suggest]),
        (Empty { .. } | Locked { busy: false, .. }, Event::PickedFile(bytes)) => {
            (Classroom::locked(false), vec![Effect::KeepFile(bytes)])
        }
        (Empty { .. }, Event::Refused(message)) => still(Empty { message: Some(message) }),
        (making @ Making { .. }, event) => while_making(making, event),
        (locked @ Locked { .. }, event) => while_locked(locked, event),
        (classroom, _) => still(classroom),
    }
}

fn while_making(classroom: Classroom, event: Event) -> Next {
    let Classroom::Making { from, mut suggestion, mut school_words, mut busy, mut message } = classroom else {
        return still(classroom);
    };
    let mut effects = vec![];
    match event {
        Event::Suggested(words) => suggestion = Some(words),
        Event::WantedSchoolKey if school_words.is_none() => effects = vec![Effect::MakeSchoolKey],
        Event::SchoolKeyMade { public, words } => school_words = Some((words, public)),
        Event::FilledForm(form) if !busy => {
            (busy, message) = (true, None);
            effects = vec![Effect::Make(form)];
        }
        Event::Refused(refused) => (busy, message) = (false, Some(refused)),
        Event::Opened(view) => return still(Classroom::Open(Box::new(OpenClass::of(*view)))),
        Event::Left => return (Classroom::Looking, vec![Effect::LookUp]),
        _ => {}
    }
    (Classroom::Making { from, suggestion, school_words, busy, message }, effects)
}

fn while_locked(classroom: Classroom, event: Event) -> Next {
    let Classroom::Locked { copy, wrong, busy, message } = classroom else {
        return still(classroom);
    };
    // A long pause says that it is meant, so that nobody thinks the page has stopped.
    let waits = (pause(wrong) > 0).then(|| Message::counting("busy-waiting", pause(wrong)));
    let trying = |message| Classroom::Locked { copy, wrong, busy: true, message };
    let resting = |wrong, message| still(Classroom::Locked { copy, wrong, busy: false, message: Some(message) });
    match event {
        Event::TypedPassword(password) if !busy => (trying(waits), vec![Effect::OpenWithPassword { password, wrong }]),
        Event::TypedSchoolWords(words) if !busy => (trying(None), vec![Effect::OpenWithSchoolWords(words)]),
        Event::WrongPassword => resting(wrong + 1, Message::counting("wrong-password", pause(wrong + 1))),
        Event::Refused(message) => resting(wrong, message),
        Event::Forgot if copy && !busy => (Classroom::Empty { message: None }, vec![Effect::Forget]),
        Event::Opened(view) => (Classroom::Open(Box::new(OpenClass::of(*view))), vec![Effect::TakeInWaiting]),
        // A picked file was the wrong one: back to what this device holds.
        Event::Left if !busy => (Classroom::Looking, vec![Effect::LookUp]),
        _ => still(Classroom::Locked { copy, wrong, busy, message }),
    }
}

/// For how many seconds the next try waits after so many wrong passwords. It slows a guesser, not a teacher.
pub fn pause(wrong: u32) -> u32 {
    const SECONDS: [u32; 9] = [0, 0, 0, 5, 15, 30, 60, 120, 300];
    SECONDS[(wrong as usize).min(SECONDS.len() - 1)]
}

fn still(classroom: Classroom) -> Next {
    (classroom, vec![])
}
