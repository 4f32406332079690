//! The class iPad: a pupil's journey from the picker to the goodbye, and a grown-up's beside it.

mod goodbye;
mod sign;
mod update;

pub use update::update;

use std::collections::BTreeMap;
use std::rc::Rc;

use minicbor::{Decode, Encode};

use super::access::Access;
use super::activity::Band;
use super::agreement::{Taught, Way};
use super::board::BoardCode;
use super::lesson::{ClassLesson, LessonEvent, LessonPlan, Progress};
use super::moment::{Day, Moment};
use super::person::{ChildNumber, Name, PictureName};
use super::record::{Hash, Note, Record, Token};
use super::school::{Translation, Translations};
use super::together;

/// One child as a class iPad knows it: no more than this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpadPupil {
    pub number: ChildNumber,
    pub name: Name,
    pub picture: PictureName,
    /// The child's own step; none when it is the class's.
    pub band: Option<Band>,
    pub access: Access,
    /// The language that stands under the English for this child.
    pub language: Option<String>,
}

/// What a class iPad knows of its class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpadClass {
    pub name: Name,
    pub band: String,
    pub pupils: Vec<IpadPupil>,
    pub lesson: ClassLesson,
    pub form: Hash,
    pub token: Token,
    pub number: u16,
    /// The class code's day is over: nobody starts any more, and staff can still leave the mode.
    pub ended: bool,
    /// Children who "have been here": one neutral sign for every kind of answer.
    pub been: Vec<ChildNumber>,
}

impl IpadClass {
    /// The child of this number.
    pub fn pupil(&self, child: ChildNumber) -> Option<&IpadPupil> {
        self.pupils.iter().find(|pupil| pupil.number == child)
    }

    /// The step that the class works at; none when it is one of a newer version.
    pub fn band(&self) -> Option<Band> {
        Band::parse(&self.band)
    }

    /// Whether the board's code makes a difference here: else each child would do the whole lesson.
    pub fn takes_board_code(&self) -> bool {
        self.lesson == ClassLesson::Alone && !self.ended && self.band().is_some()
    }
}

/// What lies before a child: a lesson, and the number of things to read and to promise.
#[derive(Clone, Debug)]
pub struct Given {
    pub plan: Rc<LessonPlan>,
    pub rules: usize,
    pub statements: usize,
}

/// What the journey stands on and never changes: the class and its lessons.
#[derive(Clone, Debug)]
pub struct Desk {
    pub class: IpadClass,
    /// What lies before everyone who has nothing of their own.
    pub whole: Given,
    /// The short way asks each child other questions, and the same child the same ones again after a break; and some
    /// children have settings of their own.
    pub own: BTreeMap<ChildNumber, Given>,
    /// The rules in other languages and their file's hash, where a child of this class has one of them.
    pub translations: Option<(Rc<Translations>, Hash)>,
    pub language: String,
    pub build: String,
}

impl Desk {
    /// What lies before this child.
    pub fn given(&self, child: ChildNumber) -> &Given {
        self.own.get(&child).unwrap_or(&self.whole)
    }

    /// The translation that stands under the English for this child, and its file's hash.
    pub fn beside(&self, child: ChildNumber) -> Option<(&Translation, Hash)> {
        let (translations, hash) = self.translations.as_ref()?;
        let language = self.class.pupil(child)?.language.as_deref()?;
        Some((translations.of(language)?, *hash))
    }

    /// The lesson before this child.
    pub fn plan(&self, child: ChildNumber) -> &LessonPlan {
        &self.given(child).plan
    }
}

/// One pupil's visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Visit {
    #[n(0)]
    pub child: ChildNumber,
    #[n(1)]
    pub began: Moment,
}

/// Where a pupil is. Saved at every step, sealed, so that a closed browser loses nothing.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Place {
    #[n(0)]
    Learning(#[n(0)] Progress),
    /// The rules, one by one.
    #[n(1)]
    Reading {
        #[n(0)]
        taught: Taught,
        #[n(1)]
        note: Note,
        #[n(2)]
        rule: u32,
        /// Signed already: the child went back from the last look.
        #[n(3)]
        signed: Option<Signed>,
    },
    /// The pupil's statements, one by one.
    #[n(2)]
    Promising {
        #[n(0)]
        taught: Taught,
        #[n(1)]
        note: Note,
        #[n(2)]
        statement: u32,
        #[n(3)]
        signed: Option<Signed>,
    },
    /// Choosing a way of signing, and signing. The ink so far is kept at each pen-up.
    #[n(3)]
    Signing {
        #[n(0)]
        taught: Taught,
        #[n(1)]
        note: Note,
        #[n(2)]
        way: Option<WayOf>,
        #[n(3)]
        strokes: Vec<Vec<(f32, f32)>>,
        /// How it was signed before, when it is changed.
        #[n(4)]
        signed: Option<Signed>,
    },
    /// The last look: what is promised, and how it is signed. Nothing is sealed yet.
    #[n(4)]
    Checking {
        #[n(0)]
        taught: Taught,
        #[n(1)]
        note: Note,
        #[n(2)]
        signed: Signed,
    },
}

/// How a pupil has signed, before it is sealed.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Signed {
    #[n(0)]
    pub way: Way,
    /// Who helped, where the way itself does not say.
    #[n(1)]
    pub helper: Option<Name>,
    /// The ink on the pad, also under another way: a drawing is never lost by looking at one.
    #[n(2)]
    pub strokes: Vec<Vec<(f32, f32)>>,
}

/// The ways of signing to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum WayOf {
    #[n(0)]
    Draw,
    #[n(1)]
    Stamp,
    /// Type the name, or pick it.
    #[n(2)]
    Type,
    #[n(3)]
    Partner,
    #[n(4)]
    Share,
}

impl WayOf {
    /// The way that a signature was made in.
    pub fn of(way: &Way) -> Self {
        match way {
            Way::Drawn(_) => Self::Draw,
            Way::Stamp { .. } => Self::Stamp,
            Way::Typed(_) | Way::Picked(_) => Self::Type,
            Way::WithPartner { .. } => Self::Partner,
            Way::Shared { .. } => Self::Share,
        }
    }
}

/// A visit that can be taken up again.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Draft {
    #[n(0)]
    pub visit: Visit,
    #[n(1)]
    pub place: Place,
}

/// What staff want when they give the staff code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffWish {
    /// End the class iPad's mode.
    Leave,
    /// Hand the locked answers on to the teacher.
    HandOver,
    /// A grown-up signs for this one child.
    SignTogether(ChildNumber),
}

/// The class iPad now. A state holds exactly what is true then.
#[derive(Clone, Debug, PartialEq)]
pub enum Kiosk {
    Choosing,
    /// The class was taught on the board: its code says so. `wrong` once another one was given.
    BoardCode {
        wrong: bool,
    },
    Asking(ChildNumber),
    /// Looking whether this child has a visit to take up again.
    Welcoming(Visit),
    Visiting(Visit, Place),
    /// The answer is being locked and stored; nothing else may happen.
    Sealing(Box<Sealing>),
    /// It could not be stored: it stays on this screen until it is, or has been given out.
    NotKept {
        sealing: Box<Sealing>,
        /// It was given out as a file; the record has this hash.
        given: Option<Hash>,
        /// The file did not leave this device: the reason's message.
        stuck: Option<&'static str>,
    },
    Goodbye(After),
    Staff {
        wish: StaffWish,
        wrong: u32,
        checking: bool,
    },
    Together {
        visit: Visit,
        session: together::Session,
    },
    /// The mode has ended.
    Over,
}

/// What can still be done at the goodbye, which looks the same for everyone.
#[derive(Clone, Debug, PartialEq)]
pub enum After {
    /// For a minute the record is still here, with its hash: this iPad cannot read what it has locked.
    Fresh(Box<Record>, Hash),
    /// The minute is over, or nothing was signed.
    Past,
    /// "I made a mistake" was tapped, and the teacher will be asked to check.
    Marked,
}

/// What is to be locked and stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealing {
    pub record: Record,
    pub note: Option<Note>,
}

/// What happened on the class iPad.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Tapped(ChildNumber),
    /// Somebody says that the class was taught on the board.
    WantedBoardCode,
    GaveBoardCode(BoardCode, Day),
    SaidItIsMe(Moment),
    SaidNotMe,
    DraftLookedUp(Option<Box<Draft>>),
    Lesson(LessonEvent, Moment),
    Paused,
    WentOn,
    WentBack,
    ChoseWay(WayOf),
    Drew(Vec<Vec<(f32, f32)>>),
    /// The signature is there; a last look follows.
    Signed(Way),
    /// On the last look: who helped, or nobody.
    SaidWhoHelped(Option<Name>),
    WantedChange(Change),
    /// Everything was looked at once more.
    Finished(Moment),
    SaidNotSure(Moment),
    SaidNotToday(Moment),
    /// The record of this hash lies locked on its shelf.
    Stored(Hash),
    StoringFailed,
    TriedAgain,
    /// Staff want the locked answer as a file.
    WantedFile,
    GaveFile(Hash),
    /// The file did not leave: the reason's message.
    FileStuck(&'static str),
    /// Staff saw that the file is where it should be.
    SawFile,
    /// "I made a mistake", after the record was sealed.
    MadeAMistake(Moment),
    /// A minute ago the record of this hash was sealed.
    MinutePassed(Hash),
    Left,
    AskedForStaff(StaffWish),
    TypedStaffCode(String),
    StaffCodeChecked {
        right: bool,
        at: Moment,
    },
    /// Something on the grown-up's pages.
    Together(together::Event),
}

/// What is to be changed on the last look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Reads the promises again.
    Promises,
    /// Signs again.
    Signature,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    LookUpDraft(ChildNumber),
    SaveDraft(Box<Draft>),
    ForgetDraft(ChildNumber),
    Seal(Box<Sealing>),
    /// Lock and keep what a lesson of later in the year leaves behind. It can be spared: nobody waits for it.
    KeepNote(Box<Note>),
    /// Say so when a minute has passed since the record of this hash was sealed.
    WaitAMinute(Hash),
    /// Lock the answer and give it out as a file.
    GiveFile(Box<Sealing>),
    CheckStaffCode {
        code: String,
        wrong: u32,
    },
    /// From now on pupils take the short way: the class was taught on this day.
    TakeShortWay(Day),
    /// Reload the page, so that nothing of the pupil stays in memory.
    StartAfresh,
    /// Show what waits here, for the teacher's device to read.
    ShowWaiting,
    EndMode,
}
