//! The vault: keys, opening, countersigning. It runs in a worker of its own and its keys never leave it. Pure, so that
//! the teacher's whole September can be played in a native test.

pub mod agreed;
pub mod check;
mod export;
pub mod letters;
pub mod protocol;
mod take_in;
mod withdrawn;

pub use protocol::{Done, Refusal, Reply, Request};

use std::cell::OnceCell;

use rand_core::CryptoRng;

use crate::domain::access::{Access, ForOneChild};
use crate::domain::activity::Band;
use crate::domain::moment::Moment;
use crate::domain::record::{self, Hash, decode_whole};
use crate::domain::register::view::RegisterView;
use crate::domain::register::{ClassBook, ClassDetails, Form, IssuedCode};
use crate::domain::school::Clause;
use crate::sealing::class_file::{ClassFile, FileError, Unlocked};
use crate::sealing::keys::KeyRing;
use crate::sealing::password_hash::Effort;
use crate::sealing::school_key::{SchoolKey, SchoolPublic};
use crate::sealing::strength::suggest_password;
use crate::sealing::wire;
use protocol::{ClassKey, MakeClass};

/// The vault, with at most one class open in it.
#[derive(Default)]
pub struct Vault {
    open: Option<OpenClass>,
}

struct OpenClass {
    unlocked: Unlocked,
    book: ClassBook,
    /// Worked out once, for the first paper: that takes as long as a paper itself.
    check_words: OnceCell<Vec<String>>,
}

impl Vault {
    /// Does what is asked. Whatever goes wrong changes nothing and is named.
    pub fn handle(&mut self, request: Request, rng: &mut impl CryptoRng) -> Reply {
        match request {
            Request::MakeSchoolKey => {
                let key = SchoolKey::generate(rng);
                let words = key.words().into_iter().map(str::to_owned).collect();
                Ok(Done::SchoolKey { public: key.public().0, words })
            }
            Request::Suggest => Ok(Done::Suggestion {
                password: suggest_password(rng),
                staff_code: crate::sealing::staff_code::StaffCode::generate(rng).digits().to_owned(),
            }),
            Request::MakeClass(plan) => self.make(*plan, rng),
            Request::Open { file, key, at } => self.open_file(&file, &key, at, rng),
            Request::Lock => {
                self.open = None;
                Ok(Done::Locked)
            }
            Request::ShowCode(wish) => self.with(|class| class.show_code(wish, rng)),
            Request::Letters(wish) => self.with(|class| class.letters(*wish, rng)),
            Request::TakeLesson(lesson) => self.with(|class| {
                class.book.details.take(lesson);
                class.changed(rng)
            }),
            Request::TakeIn { envelopes, at } => self.with(|class| class.take_in(&envelopes, at, rng)),
            Request::Move { id, child, reason, at } => self.with(|class| {
                let moved = class.book.move_to(id.0, child, &reason, at);
                class.changed_if(moved, rng)
            }),
            Request::SetAside { id, reason, at } => self.with(|class| {
                let set = class.book.set_aside(id.0, &reason, at);
                class.changed_if(set, rng)
            }),
            Request::Count { id, at } => self.with(|class| {
                let counted = class.book.count(id.0, at);
                class.changed_if(counted, rng)
            }),
            Request::Papers { children } => self.with(|class| Ok(class.papers(&children))),
            Request::SealPaper { child, entries, pdf } => self.with(|class| class.seal_paper(child, entries, pdf, rng)),
            Request::Table { headings } => self.with(|class| Ok(Done::Bytes(class.table(&headings)))),
            Request::ReadBack { files } => self.with(|class| class.read_back(&files, rng)),
            Request::Save { at } => self.with(|class| {
                class.book.saved = Some(at);
                class.shown(rng)
            }),
            Request::SetForOne(child, settings, band, language) => self.with(|class| {
                let band = band.as_deref().and_then(Band::parse);
                let settings = ForOneChild { access: Access::of(&settings), band, language };
                let set = class.book.set_for_one(child, settings);
                class.changed_if(set, rng)
            }),
            Request::Agreed { what, at } => self.with(|class| class.agreed(what, at, rng)),
            Request::ClearOut { password, at } => self.with(|class| class.clear_out(&password, at, rng)),
            Request::Check { file, mut known } => {
                known.extend(self.open.iter().flat_map(OpenClass::known));
                Ok(Done::Checked(Box::new(check::check(&file, &known))))
            }
            Request::KeysIn { file, whence } => {
                let keys = check::keys_in(&file, whence)?;
                let shown = keys.iter().map(check::KnownClass::shown).collect();
                Ok(Done::Keys(keys, shown))
            }
            Request::KeysFile { at } => self.with(|class| Ok(Done::Bytes(class.keys_file(at)))),
            Request::SealPapers(papers) => self.with(|class| class.seal_papers(papers, rng)),
        }
    }

    fn make(&mut self, plan: MakeClass, rng: &mut impl CryptoRng) -> Reply {
        let details = ClassDetails { name: plan.name, band: plan.band, taught_together: None, later: None };
        let form = Form { hash: wire::hash(&plan.pack), pack: plan.pack, clauses: plan.clauses };
        let mut book = ClassBook::new(details, plan.pupils, form);
        book.note_down(plan.at, "log-made", "");
        let effort = if plan.pretend { Effort::STAFF_CODE } else { Effort::CLASS };
        let school = plan.school_key.map(SchoolPublic);
        let unlocked = Unlocked::create(KeyRing::generate(rng), &plan.password, effort, school, rng)?;
        self.open = Some(OpenClass { unlocked, book, check_words: OnceCell::new() });
        self.with(|class| class.changed(rng))
    }

    fn open_file(
        &mut self,
        file: &[u8],
        key: &ClassKey,
        at: crate::domain::moment::Moment,
        rng: &mut impl CryptoRng,
    ) -> Reply {
        let parsed = ClassFile::parse(file)?;
        let (unlocked, body) = match key {
            ClassKey::Password(password) => parsed.open_with_password(password)?,
            ClassKey::SchoolWords(words) => parsed.open_with_school_key(&SchoolKey::parse(words)?)?,
        };
        let mut book: ClassBook = decode_whole(&body).ok_or(Refusal::File("file-altered".into()))?;
        let what = match key {
            ClassKey::Password(_) => "log-opened",
            ClassKey::SchoolWords(_) => "log-opened-school-key",
        };
        book.note_down(at, what, "");
        self.open = Some(OpenClass { unlocked, book, check_words: OnceCell::new() });
        self.with(|class| match class.forget_what_is_over(at) {
            true => class.changed(rng),
            false => class.shown(rng),
        })
    }

    fn with(&mut self, act: impl FnOnce(&mut OpenClass) -> Reply) -> Reply {
        self.open.as_mut().map_or(Err(Refusal::Locked), act)
    }
}

impl OpenClass {
    /// The class after a change: its file to keep and its view to show.
    fn changed(&mut self, rng: &mut impl CryptoRng) -> Reply {
        let (file, view) = self.changed_file(rng)?;
        Ok(Done::Class { file, view, told: vec![], taken: vec![] })
    }

    /// The same for replies of another shape: what was saved before is not this any more.
    fn changed_file(&mut self, rng: &mut impl CryptoRng) -> Result<(Vec<u8>, Box<RegisterView>), FileError> {
        self.book.saved = None;
        self.file(rng)
    }

    /// The class as it is: its file to keep and its view to show.
    fn shown(&self, rng: &mut impl CryptoRng) -> Reply {
        let (file, view) = self.file(rng)?;
        Ok(Done::Class { file, view, told: vec![], taken: vec![] })
    }

    fn file(&self, rng: &mut impl CryptoRng) -> Result<(Vec<u8>, Box<RegisterView>), FileError> {
        Ok((self.unlocked.save(&record::encode(&self.book), rng)?, Box::new(self.book.view())))
    }

    fn changed_if(&mut self, changed: bool, rng: &mut impl CryptoRng) -> Reply {
        if changed { self.changed(rng) } else { Err(Refusal::NotThere) }
    }

    /// The school's words as they are from now on, for whatever is handed out next. Their hash.
    fn takes_words(&mut self, pack: Vec<u8>, clauses: Vec<Clause>, at: Moment) -> Hash {
        let form = Form { hash: wire::hash(&pack), pack, clauses };
        let hash = form.hash;
        if self.book.takes_form(form) {
            self.book.note_down(at, "log-form", String::new());
        }
        hash
    }

    fn show_code(&mut self, wish: protocol::CodeWish, rng: &mut impl CryptoRng) -> Reply {
        self.takes_words(wish.pack.clone(), wish.clauses.clone(), wish.at);
        let number = self.book.codes.len() as u16 + 1;
        let token = crate::sealing::random::bytes(rng);
        let day = wish.at.day();
        let until = wish.until.max(day);
        self.book.codes.push(IssuedCode { token, number, from: day, until });
        self.book.note_down(wish.at, "log-code", number.to_string());
        let text = export::class_code(self.unlocked.keys(), &self.book, &wish, token, number, until, rng)?;
        let (file, view) = self.changed_file(rng)?;
        Ok(Done::Code { text, file, view })
    }
}

impl From<FileError> for Refusal {
    fn from(error: FileError) -> Self {
        let word = match error {
            FileError::NotOurs => "file-not-ours",
            FileError::WebPage => "file-web-page",
            FileError::CutOff => "file-cut-off",
            FileError::Altered => "file-altered",
            FileError::Newer => "file-newer",
            FileError::WrongPassword => return Refusal::WrongPassword,
            FileError::Refused => "file-refused",
            FileError::NoMemory => "file-no-memory",
            FileError::NoSchoolKey => "file-no-school-key",
            FileError::OtherSchoolKey => "file-other-school-key",
            FileError::TooBig => "file-too-big",
        };
        Refusal::File(word.to_owned())
    }
}

impl From<crate::sealing::school_key::WordsError> for Refusal {
    fn from(error: crate::sealing::school_key::WordsError) -> Self {
        use crate::sealing::school_key::WordsError;
        match error {
            WordsError::Count(count) => Refusal::WordCount(count as u32),
            WordsError::Unknown { position, nearest } => {
                Refusal::UnknownWord { position: position as u32, nearest: nearest.join(", ") }
            }
            WordsError::DoNotFit => Refusal::File("words-do-not-fit".into()),
        }
    }
}
