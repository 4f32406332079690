//! Check a document: papers, packs and keys that somebody picked, and what is found out about them.

use minicbor::{Decode, Encode};

use super::closing::Closing;
use super::moment::Moment;
use super::register::AnswerKind;

/// What "Check a document" answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Verdict {
    /// As the school accepted it.
    #[n(0)]
    Ours,
    /// Unchanged since somebody sealed it with a key that this device does not know.
    #[n(1)]
    UnknownKey,
    /// Changed since it was sealed, if it ever was.
    #[n(2)]
    Altered,
    /// Not one of ours.
    #[n(3)]
    NotOurs,
}

impl Verdict {
    /// Its name in the words files and on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::UnknownKey => "unknown-key",
            Self::Altered => "altered",
            Self::NotOurs => "not-ours",
        }
    }
}

/// Why a file is no paper of ours, as far as its first and last bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Remark {
    #[n(0)]
    Empty,
    #[n(1)]
    NotPdf,
    /// A web page, as a web filter sends instead of the file.
    #[n(2)]
    WebPage,
    /// A PDF whose end is missing.
    #[n(3)]
    CutOff,
    /// A PDF under a password: no paper of ours is.
    #[n(4)]
    Encrypted,
    /// Far longer than any paper of ours; it was not read.
    #[n(5)]
    TooBig,
}

impl Remark {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Empty => "check-empty",
            Self::NotPdf => "check-not-pdf",
            Self::WebPage => "check-web-page",
            Self::CutOff => "check-cut-off",
            Self::Encrypted => "check-encrypted",
            Self::TooBig => "check-too-big",
        }
    }
}

/// From where this device knows a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Whence {
    /// The class on this device.
    #[n(0)]
    Device,
    /// The school pack.
    #[n(1)]
    Pack,
    /// A class file that was picked on this page.
    #[n(2)]
    ClassFile,
    /// A file of keys or a close certificate that was picked on this page.
    #[n(3)]
    KeysFile,
}

impl Whence {
    /// Its message in the words files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Device => "check-key-device",
            Self::Pack => "check-key-pack",
            Self::ClassFile => "check-key-class-file",
            Self::KeysFile => "check-key-keys-file",
        }
    }
}

/// A key that papers are checked by: whose it is, as its file says, and its check words.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KnownKey {
    #[n(0)]
    pub whence: Whence,
    /// The class's name; empty where only the keys are known.
    #[n(1)]
    pub class: String,
    #[n(2)]
    pub check_words: Vec<String>,
    /// What was deleted, when it came with a close certificate.
    #[n(3)]
    pub closing: Option<Closing>,
}

/// One answer on a checked paper, as the countersigned record inside says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CheckedAnswer {
    /// The grown-up's name and the relationship's word; None when the pupil answered.
    #[n(0)]
    pub grown_up: Option<(String, String)>,
    #[n(1)]
    pub answer: AnswerKind,
    /// The way's word, such as "drawn".
    #[n(2)]
    pub way: Option<String>,
    #[n(3)]
    pub ended: Moment,
    /// The door's word.
    #[n(4)]
    pub door: String,
    #[n(5)]
    pub accepted: Moment,
}

/// What stands inside a paper that is ours.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Inside {
    #[n(0)]
    pub child: String,
    #[n(1)]
    pub class: String,
    #[n(2)]
    pub answers: Vec<CheckedAnswer>,
}

/// What was found out about one file.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checked {
    #[n(0)]
    pub verdict: Verdict,
    #[n(1)]
    pub remark: Option<Remark>,
    /// The check words of the key that sealed it.
    #[n(2)]
    pub check_words: Vec<String>,
    /// From where its key is known, when it is.
    #[n(3)]
    pub whence: Option<Whence>,
    /// Only of a paper that is ours.
    #[n(4)]
    pub inside: Option<Inside>,
}

impl Checked {
    /// A file of which no more than this is known.
    pub fn as_only(verdict: Verdict, remark: Option<Remark>) -> Self {
        Self { verdict, remark, check_words: vec![], whence: None, inside: None }
    }
}

/// What a picked file is, by how it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A paper, or whatever else it is.
    Paper,
    /// An office pack.
    Pack,
    /// A class file, or a class's keys.
    Keys,
}

impl Picked {
    /// By the file's first bytes; its name may say anything.
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [b'P', b'K', 3, 4, ..] => Self::Pack,
            [b'T', b'T', b'C', b'K', ..] | [0x89, b'T', b'T', b'C', ..] => Self::Keys,
            _ => Self::Paper,
        }
    }
}

/// A file in an open pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InPack {
    pub name: String,
    pub length: usize,
    pub checked: Option<Checked>,
}

/// The pack on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pack {
    #[default]
    None,
    /// Picked, its password not yet typed.
    Locked {
        name: String,
        /// Why it did not open, when it was tried.
        slip: Option<&'static str>,
    },
    Open {
        name: String,
        files: Vec<InPack>,
    },
}

/// The page now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checking {
    pub known: Vec<KnownKey>,
    /// The file's name and what was found out, the newest first.
    pub results: Vec<(String, Checked)>,
    pub pack: Pack,
    /// Files checked so far and files picked, while they are being checked.
    pub busy: Option<(usize, usize)>,
    /// A message in the words files, with a file's name in it.
    pub message: Option<(String, String)>,
}

/// What happened on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It was opened.
    Came,
    PickedFiles(Vec<(String, Vec<u8>)>),
    LearntKeys(Vec<KnownKey>),
    /// A file of keys was refused: its name, and why.
    RefusedKeys(String, String),
    Checked(String, Checked),
    /// All that was picked has been looked at.
    Rested,
    TypedPassword(String),
    PackOpened(Vec<(String, usize)>),
    PackRefused(&'static str),
    /// The vault or the press stopped.
    Failed(&'static str),
    WantedSaved(usize),
    WantedChecked(usize),
    CheckedInPack(usize, Checked),
    PutPackAway,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    LookUpKeys,
    /// Learn these keys first, then check these papers.
    Check {
        keys: Vec<(String, Vec<u8>)>,
        papers: Vec<(String, Vec<u8>)>,
    },
    KeepPack(Vec<u8>),
    OpenPack {
        password: String,
    },
    SaveFromPack(usize),
    CheckFromPack(usize),
    ForgetPack,
}

/// The page after what happened.
pub fn update(mut page: Checking, event: Event) -> (Checking, Vec<Effect>) {
    let at_work = page.busy.is_some();
    let effects = match event {
        Event::Came => vec![Effect::LookUpKeys],
        Event::PickedFiles(files) if !at_work => picked(&mut page, files),
        Event::LearntKeys(keys) => {
            let new: Vec<_> = keys.into_iter().filter(|key| !page.known.contains(key)).collect();
            page.known.extend(new);
            vec![]
        }
        Event::RefusedKeys(name, why) => {
            page.message = Some((why, name));
            vec![]
        }
        Event::Checked(name, checked) => {
            page.busy = page.busy.map(|(done, of)| (done + 1, of));
            page.results.insert(0, (name, checked));
            vec![]
        }
        Event::Rested => {
            page.busy = None;
            vec![]
        }
        Event::TypedPassword(password) if !at_work && matches!(page.pack, Pack::Locked { .. }) => {
            page.busy = Some((0, 1));
            vec![Effect::OpenPack { password }]
        }
        Event::PackOpened(files) => {
            page.busy = None;
            let files = files.into_iter().map(|(name, length)| InPack { name, length, checked: None }).collect();
            if let Pack::Locked { name, .. } = page.pack {
                page.pack = Pack::Open { name, files };
            }
            vec![]
        }
        Event::PackRefused(why) => {
            page.busy = None;
            if let Pack::Locked { slip, .. } = &mut page.pack {
                *slip = Some(why);
            }
            vec![]
        }
        Event::Failed(why) => {
            page.busy = None;
            page.message = Some((why.to_owned(), String::new()));
            vec![]
        }
        Event::WantedSaved(place) if has(&page.pack, place) => vec![Effect::SaveFromPack(place)],
        Event::WantedChecked(place) if !at_work && has(&page.pack, place) => {
            page.busy = Some((0, 1));
            vec![Effect::CheckFromPack(place)]
        }
        Event::CheckedInPack(place, checked) => {
            page.busy = None;
            if let Pack::Open { files, .. } = &mut page.pack
                && let Some(file) = files.get_mut(place)
            {
                file.checked = Some(checked);
            }
            vec![]
        }
        Event::PutPackAway => {
            page.pack = Pack::None;
            vec![Effect::ForgetPack]
        }
        _ => vec![],
    };
    (page, effects)
}

fn has(pack: &Pack, place: usize) -> bool {
    matches!(pack, Pack::Open { files, .. } if place < files.len())
}

fn picked(page: &mut Checking, files: Vec<(String, Vec<u8>)>) -> Vec<Effect> {
    page.message = None;
    let (mut keys, mut papers, mut effects) = (vec![], vec![], vec![]);
    for (name, bytes) in files {
        match Picked::of(&bytes) {
            Picked::Paper => papers.push((name, bytes)),
            Picked::Keys => keys.push((name, bytes)),
            Picked::Pack => {
                page.pack = Pack::Locked { name, slip: None };
                effects.push(Effect::KeepPack(bytes));
            }
        }
    }
    if !keys.is_empty() || !papers.is_empty() {
        page.busy = Some((0, papers.len()));
        effects.push(Effect::Check { keys, papers });
    }
    effects
}
