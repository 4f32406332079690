//! The teacher's side: making a class, opening it, seeing who has signed, exporting, clearing out, handing the device
//! over as the class iPad. The vault does the work; here stands what may happen when.

use super::class_list::{self, ListProblem};
use super::moment::{Day, Moment};
use super::person::{ChildNumber, Name};
use super::register::view::RegisterView;
use super::register::{EntryRef, Pupil};
use super::together::{FormSlip, name_slip};

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

/// An open class.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenClass {
    pub view: RegisterView,
    /// Names are covered until "Show names".
    pub names_shown: bool,
    /// The child whose page is open.
    pub child: Option<ChildNumber>,
    /// When the class was last saved as a file; None since the last change.
    pub saved: Option<Moment>,
    /// The vault or the press is at work on something.
    pub busy: Option<&'static str>,
    /// Papers made so far and papers wanted, while they are being made.
    pub papers: Option<(u32, u32)>,
    pub messages: Vec<Message>,
    /// Locked answers that wait on this device.
    pub waiting: u32,
    /// A class code for this device was made since the class was opened, and stands in the class file.
    pub code_made: bool,
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
    /// The form for a new class. `suggestion`: a password of four words and a staff code.
    Making {
        suggestion: Option<String>,
        school_words: Option<(Vec<String>, [u8; 32])>,
        busy: bool,
    },
    /// A class is here, locked. `copy` when it is this browser's working copy, else a file that was picked.
    Locked {
        wrong: u32,
        busy: bool,
        message: Option<Message>,
    },
    Open(Box<OpenClass>),
    /// This device is turning into the class iPad.
    Leaving,
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
    ChoseChild(Option<ChildNumber>),
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
    SaidTaughtTogether(Option<Day>),
    WantedFile,
    FileSaved(Moment),
    /// Make a class code for this device, then save the class file with it.
    WantedCode {
        staff_code: String,
    },
    CodeMade(Box<RegisterView>),
    /// The file is safe: turn this device into the class iPad.
    WantedIpad,
    IpadStarted,
    WaitingCounted(u32),
    WantedPapers(Vec<ChildNumber>),
    PaperMade {
        done: u32,
        of: u32,
        view: Box<RegisterView>,
    },
    PapersDelivered,
    WantedTable,
    TableDelivered,
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
    TaughtTogether(Option<Day>),
    SaveFile,
    MakeCode {
        staff_code: String,
    },
    StartIpad,
    MakePapers(Vec<ChildNumber>),
    MakeTable,
    ReadBack(Vec<Vec<u8>>),
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
        (Open(open), event) => while_open(open, event),
        (Leaving, _) => still(Leaving),
        (_, Event::Came) => (Looking, vec![Effect::LookUp]),
        (Looking, Event::LookedUp { storage: false, .. }) => still(Empty { message: Some(Message::new("no-storage")) }),
        (Looking, Event::LookedUp { copy: true, .. }) => still(Locked { wrong: 0, busy: false, message: None }),
        (Looking, Event::LookedUp { copy: false, .. }) => still(Empty { message: None }),
        (Empty { .. }, Event::WantedNewClass) => {
            (Making { suggestion: None, school_words: None, busy: false }, vec![Effect::Suggest])
        }
        (Empty { .. } | Locked { .. } | Making { .. }, Event::PickedFile(bytes)) => {
            (Locked { wrong: 0, busy: false, message: None }, vec![Effect::KeepFile(bytes)])
        }
        (Making { school_words, busy, .. }, Event::Suggested(words)) => {
            still(Making { suggestion: Some(words), school_words, busy })
        }
        (Making { suggestion, school_words: None, busy }, Event::WantedSchoolKey) => {
            (Making { suggestion, school_words: None, busy }, vec![Effect::MakeSchoolKey])
        }
        (Making { suggestion, busy, .. }, Event::SchoolKeyMade { public, words }) => {
            still(Making { suggestion, school_words: Some((words, public)), busy })
        }
        (Making { suggestion, school_words, busy: false }, Event::FilledForm(form)) => {
            (Making { suggestion, school_words, busy: true }, vec![Effect::Make(form)])
        }
        (Making { suggestion, school_words, .. }, Event::Refused(_)) => {
            still(Making { suggestion, school_words, busy: false })
        }
        (Making { .. }, Event::Left) => (Looking, vec![Effect::LookUp]),
        (Locked { wrong, busy: false, .. }, Event::TypedPassword(password)) => {
            (Locked { wrong, busy: true, message: None }, vec![Effect::OpenWithPassword { password, wrong }])
        }
        (Locked { wrong, busy: false, .. }, Event::TypedSchoolWords(words)) => {
            (Locked { wrong, busy: true, message: None }, vec![Effect::OpenWithSchoolWords(words)])
        }
        (Locked { wrong, .. }, Event::WrongPassword) => still(Locked {
            wrong: wrong + 1,
            busy: false,
            message: Some(Message::counting("wrong-password", wrong + 1)),
        }),
        (Locked { wrong, .. }, Event::Refused(message)) => still(Locked { wrong, busy: false, message: Some(message) }),
        (Locked { .. }, Event::Forgot) => (Empty { message: None }, vec![Effect::Forget]),
        (Making { .. }, Event::Opened(view)) => still(Open(opened(view, None))),
        (Locked { .. }, Event::Opened(view)) => (Open(opened(view, None)), vec![Effect::TakeInWaiting]),
        (classroom, _) => still(classroom),
    }
}

fn opened(view: Box<RegisterView>, saved: Option<Moment>) -> Box<OpenClass> {
    Box::new(OpenClass {
        view: *view,
        names_shown: false,
        child: None,
        saved,
        busy: None,
        papers: None,
        messages: vec![],
        waiting: 0,
        code_made: false,
    })
}

fn while_open(mut open: Box<OpenClass>, event: Event) -> Next {
    let effect = match event {
        Event::Locked | Event::Left => {
            return (Classroom::Locked { wrong: 0, busy: false, message: None }, vec![Effect::Lock]);
        }
        Event::Changed(view, messages) => {
            open.view = *view;
            open.busy = None;
            open.saved = None;
            open.messages = messages;
            None
        }
        Event::Refused(message) => {
            open.busy = None;
            open.papers = None;
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
        Event::ChoseChild(child) => {
            open.child = child;
            open.messages.clear();
            None
        }
        Event::WaitingCounted(waiting) => {
            open.waiting = waiting;
            None
        }
        Event::FileSaved(at) => {
            open.saved = Some(at);
            open.busy = None;
            None
        }
        Event::PaperMade { done, of, view } => {
            open.papers = Some((done, of));
            open.view = *view;
            open.saved = None;
            None
        }
        Event::PapersDelivered => {
            open.papers = None;
            open.busy = None;
            open.messages = vec![Message::new("papers-delivered")];
            None
        }
        Event::TableDelivered => {
            open.busy = None;
            open.messages = vec![Message::new("table-delivered")];
            None
        }
        Event::Moved { id, to, reason } => Some(("busy-saving", Effect::Move { id, to, reason })),
        Event::SetAside { id, reason } => Some(("busy-saving", Effect::SetAside { id, reason })),
        Event::Counted(id) => Some(("busy-saving", Effect::Count(id))),
        Event::SaidTaughtTogether(on) => Some(("busy-saving", Effect::TaughtTogether(on))),
        Event::WantedFile => Some(("busy-saving", Effect::SaveFile)),
        Event::WantedPapers(children) => Some(("busy-papers", Effect::MakePapers(children))),
        Event::WantedTable => Some(("busy-table", Effect::MakeTable)),
        Event::PickedBack(files) => Some(("busy-reading-back", Effect::ReadBack(files))),
        Event::WantedClearOut { password } => Some(("busy-clearing", Effect::ClearOut { password })),
        Event::WantedCode { staff_code } => Some(("busy-code", Effect::MakeCode { staff_code })),
        Event::CodeMade(view) => {
            open.view = *view;
            open.busy = None;
            open.saved = None;
            open.code_made = true;
            None
        }
        // A class iPad holds no wrapped key: the class file, with this device's code in it, must be saved first.
        Event::WantedIpad if open.saved.is_some() && open.code_made => Some(("busy-ipad", Effect::StartIpad)),
        Event::WantedIpad => {
            open.messages = vec![Message::new("save-first")];
            None
        }
        Event::IpadStarted => return still(Classroom::Leaving),
        _ => None,
    };
    match effect {
        Some(_) if open.busy.is_some() => still(Classroom::Open(open)),
        Some((busy, effect)) => {
            open.busy = Some(busy);
            open.messages.clear();
            (Classroom::Open(open), vec![effect])
        }
        None => still(Classroom::Open(open)),
    }
}

fn still(classroom: Classroom) -> Next {
    (classroom, vec![])
}

/// The form for a new class, as typed.
pub struct ClassForm<'a> {
    pub name: &'a str,
    pub band: Option<&'a str>,
    pub names: &'a str,
    pub password: &'a str,
    pub again: &'a str,
    /// Whether the password is strong enough to lock a class with.
    pub strong: bool,
    pub school_key: Option<[u8; 32]>,
    pub words_are_safe: bool,
}

impl ClassForm<'_> {
    /// Reads the form; all slips are told at once, each with its field. Line problems of the names come as a list.
    pub fn read(&self) -> Result<NewClass, (Vec<FormSlip>, Vec<ListProblem>)> {
        let mut slips = Vec::new();
        let name = Name::parse(self.name).map_err(|slip| slips.push(FormSlip::new("class-name", name_slip(slip)))).ok();
        if self.band.is_none() {
            slips.push(FormSlip::new("class-band", "slip-band"));
        }
        let mut problems = Vec::new();
        let pupils = class_list::read(self.names).unwrap_or_else(|found| {
            problems = found;
            vec![]
        });
        if !problems.is_empty() {
            slips.push(FormSlip::new("class-names", "slip-names"));
        }
        if !self.strong {
            slips.push(FormSlip::new("class-password", "slip-password-weak"));
        }
        if self.password != self.again {
            slips.push(FormSlip::new("class-password-again", "slip-password-again"));
        }
        if !self.words_are_safe {
            slips.push(FormSlip::new("school-words-safe", "slip-school-words"));
        }
        match (name, self.band) {
            (Some(name), Some(band)) if slips.is_empty() => Ok(NewClass {
                name,
                band: band.to_owned(),
                pupils,
                password: self.password.to_owned(),
                school_key: self.school_key,
            }),
            _ => Err((slips, problems)),
        }
    }
}
