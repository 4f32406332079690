//! What the teacher's side does: the vault, the class file, the papers, the table, and becoming the class iPad.

use leptos::prelude::*;
use minicbor::bytes::ByteVec;

use super::parts::part;
use super::workers::{self, vault};
use super::{Keep, School, Shell, ipad, pack, papers, pretend, table};
use crate::documents::names::{self, NameParts};
use crate::documents::order::{PressOrder, Pressed};
use crate::domain::access::ForOneChild;
use crate::domain::classroom::{Classroom, Effect, Enrolled, Event, Message, NewClass, Settled};
use crate::domain::person::ChildNumber;
use crate::domain::register::view::RegisterView;
use crate::platform::store::{Shelf, Store};
use crate::platform::{address, clock, files};
use crate::route::Route;
use crate::sealing::envelope::Envelope;
use crate::sealing::parcel;
use crate::sealing::password_hash;
use crate::vault::agreed::Agreed;
use crate::vault::protocol::{ClassKey, CodeWish, MakeClass};
use crate::vault::{Done, Refusal, Reply, Request};

/// Where the working copy of the class file lies.
pub(super) const COPY: &str = "copy";

part! {
    staff,
    /// Carries out one effect of the teacher's side.
    pub fn carry_out(shell: Shell, effect: Effect) -> () {
        now(shell, effect).await;
    }
}

part! {
    staff,
    /// Something happened to the teacher's side, outside its own screens.
    pub fn happened(shell: Shell, event: Event) -> () {
        shell.classroom(event);
    }
}

async fn now(shell: Shell, effect: Effect) {
    match effect {
        Effect::LookUp => look_up(shell).await,
        Effect::Suggest => {
            if let Ok(Done::Suggestion { password, .. }) = vault(shell, Request::Suggest).await {
                shell.classroom(Event::Suggested(password));
            }
        }
        Effect::MakeSchoolKey => {
            if let Ok(Done::SchoolKey { public, words }) = vault(shell, Request::MakeSchoolKey).await {
                shell.classroom(Event::SchoolKeyMade { public, words });
            }
        }
        Effect::Make(form) => make(shell, *form).await,
        Effect::KeepFile(bytes) => drop(shell.tools(|tools| tools.picked = Some(bytes))),
        Effect::OpenWithPassword { password, wrong } => {
            clock::wait(password_hash::pause_after(wrong).as_millis() as u32).await;
            open(shell, ClassKey::Password(password)).await;
        }
        Effect::OpenWithSchoolWords(words) => open(shell, ClassKey::SchoolWords(words)).await,
        Effect::TakeInWaiting => take_in_waiting(shell).await,
        Effect::TakeInFiles(files) => {
            let envelopes = files.into_iter().flat_map(parcel::envelopes_in).map(ByteVec::from).collect();
            change(shell, Request::TakeIn { envelopes, at: clock::now() }).await;
        }
        Effect::Move { id, to, reason } => {
            change(shell, Request::Move { id, child: to, reason, at: clock::now() }).await;
        }
        Effect::SetAside { id, reason } => change(shell, Request::SetAside { id, reason, at: clock::now() }).await,
        Effect::Count(id) => change(shell, Request::Count { id, at: clock::now() }).await,
        Effect::TakeLesson(lesson) => change(shell, Request::TakeLesson(lesson)).await,
        Effect::SetForOne(child, ForOneChild { access, band, language }) => {
            let band = band.map(|band| band.slug().to_owned());
            change(shell, Request::SetForOne(child, access.write(Default::default()), band, language)).await;
        }
        Effect::Enrol(Enrolled::Renamed(child, called)) => agreed(shell, Agreed::Renamed(child, called)).await,
        Effect::Enrol(Enrolled::Joined(called)) => agreed(shell, Agreed::Joined(called)).await,
        Effect::Enrol(Enrolled::MovedOn(child, on)) => agreed(shell, Agreed::MovedOn(child, on)).await,
        Effect::Settle(Settled::Talked, id, on) => agreed(shell, Agreed::Talked { id, on }).await,
        Effect::Settle(Settled::Asked, id, on) => agreed(shell, Agreed::Asked { id, on }).await,
        Effect::Withdraw(withdrawal) => agreed(shell, Agreed::Withdrawn(*withdrawal)).await,
        Effect::SetWithdrawalAside { id, reason } => agreed(shell, Agreed::WithdrawalSetAside { id, reason }).await,
        Effect::Announce(name, on) => agreed(shell, Agreed::Announced { name, on }).await,
        Effect::Acknowledge(id, by) => agreed(shell, Agreed::Acknowledged { id, by }).await,
        Effect::Cancel(id) => agreed(shell, Agreed::Cancelled(id)).await,
        Effect::SaveFile => save_file(shell).await,
        Effect::MakeCode { staff_code } => make_code(shell, staff_code).await,
        Effect::StartIpad => start_ipad(shell).await,
        Effect::MakePapers(children) => make_papers(shell, children).await,
        Effect::MakeTable => make_table(shell).await,
        Effect::ReadBack(files) => {
            let files = files.into_iter().map(ByteVec::from).collect();
            change(shell, Request::ReadBack { files }).await;
        }
        Effect::MakePack { password, pattern } => pack::make(shell, password, pattern).await,
        Effect::SavePack => pack::save(shell),
        Effect::ReadPackBack { pack, password } => pack::read_back(shell, pack, password).await,
        Effect::ClearOut { password } => change(shell, Request::ClearOut { password, at: clock::now() }).await,
        Effect::Lock => lock(shell),
        Effect::Forget => forget(shell).await,
    }
}

async fn look_up(shell: Shell) {
    // A file that was picked and then left is not the one to open any more.
    shell.tools(|tools| tools.picked = None);
    let Some(store) = shell.store() else {
        return shell.classroom(Event::LookedUp { copy: false, storage: false });
    };
    let storage = store.probe().await.is_ok();
    let copy = matches!(store.get(Shelf::ClassFile, COPY).await, Ok(Some(_)));
    shell.classroom(Event::LookedUp { copy, storage });
}

async fn make(shell: Shell, form: NewClass) {
    let School::Ready(pack) = shell.school.get_untracked() else { return refuse(shell, Refusal::NotUnderstood) };
    let plan = MakeClass {
        name: form.name,
        band: form.band,
        pupils: form.pupils,
        pack: pack.bytes.clone(),
        password: form.password,
        school_key: form.school_key,
        at: clock::now(),
        pretend: shell.keep.get_untracked() == Keep::Nothing,
        clauses: pack.words.clauses(),
    };
    opened(shell, vault(shell, Request::MakeClass(Box::new(plan))).await).await;
}

async fn open(shell: Shell, key: ClassKey) {
    let picked = shell.tools(|tools| tools.picked.clone()).flatten();
    let file = match (picked, shell.store()) {
        (Some(file), _) => Some(file),
        (None, Some(store)) => store.get(Shelf::ClassFile, COPY).await.ok().flatten(),
        (None, None) => None,
    };
    let Some(file) = file else { return shell.classroom(Event::Refused(Message::new("file-gone"))) };
    let reply = vault(shell, Request::Open { file, key, at: clock::now() }).await;
    opened(shell, if reply.is_ok() { with_words_of_now(shell, reply).await } else { reply }).await;
}

/// A class that was opened learns the school's words as they are now, so that it knows whose answers were to older ones.
async fn with_words_of_now(shell: Shell, reply: Reply) -> Reply {
    let Some(pack) = shell.pack() else { return reply };
    let (pack, clauses) = (pack.bytes.clone(), pack.words.clauses());
    vault(shell, Request::Agreed { what: Agreed::Words { pack, clauses }, at: clock::now() }).await
}

/// Something is written down beside the answers.
async fn agreed(shell: Shell, what: Agreed) {
    change(shell, Request::Agreed { what, at: clock::now() }).await;
}

async fn opened(shell: Shell, reply: Reply) {
    match reply {
        Ok(Done::Class { file, view, .. }) => {
            shell.tools(|tools| tools.picked = None);
            if keep(shell, file).await {
                shell.classroom(Event::Opened(view));
            } else {
                shell.classroom(Event::Refused(Message::new("no-storage")));
            }
        }
        Ok(_) => refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => refuse(shell, refusal),
    }
}

/// Keeps the class's file in this browser. Nothing is shown as done before.
pub(super) async fn keep(shell: Shell, file: Vec<u8>) -> bool {
    match shell.store() {
        Some(store) => store.put(Shelf::ClassFile, COPY, &file).await.is_ok(),
        None => false,
    }
}

/// A change of the open class: kept first, then shown.
pub(super) async fn change(shell: Shell, request: Request) {
    match vault(shell, request).await {
        Ok(Done::Class { file, view, told, .. }) => {
            if keep(shell, file).await {
                let told = told.into_iter().map(|told| Message::counting(told.word, told.count)).collect();
                shell.classroom(Event::Changed(view, told));
            } else {
                shell.classroom(Event::Refused(Message::new("not-kept")));
            }
        }
        Ok(_) => refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => refuse(shell, refusal),
    }
}

/// Takes in what waits on this device; an envelope leaves its shelf only after the class that holds it was kept.
async fn take_in_waiting(shell: Shell) {
    let Some(store) = shell.store() else { return shell.classroom(Event::WaitingCounted(0)) };
    let waiting = store.all(Shelf::Envelopes).await.unwrap_or_default();
    if !waiting.is_empty() {
        take_in(shell, &store, waiting).await;
    }
    let left = store.all(Shelf::Envelopes).await.map_or(0, |left| left.len());
    shell.classroom(Event::WaitingCounted(left as u32));
}

async fn take_in(shell: Shell, store: &Store, waiting: Vec<(String, Vec<u8>)>) {
    let id = |bytes: &[u8]| Envelope::parse(bytes).ok().map(|envelope| envelope.id().0);
    let places: Vec<_> = waiting.iter().map(|(key, bytes)| (id(bytes), key.clone())).collect();
    let envelopes = waiting.into_iter().map(|(_, bytes)| ByteVec::from(bytes)).collect();
    match vault(shell, Request::TakeIn { envelopes, at: clock::now() }).await {
        Ok(Done::Class { file, view, told, taken }) => {
            if !keep(shell, file).await {
                return shell.classroom(Event::Refused(Message::new("not-kept")));
            }
            for (_, key) in places.iter().filter(|(id, _)| taken.iter().any(|taken| Some(taken.0) == *id)) {
                // One that stays is taken in again next time and changes nothing.
                let _ = store.delete(Shelf::Envelopes, key).await;
            }
            let told = told.into_iter().map(|told| Message::counting(told.word, told.count)).collect();
            shell.classroom(Event::Changed(view, told));
        }
        Ok(_) => refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => refuse(shell, refusal),
    }
}

/// Saves the class as a file. That it was saved stands in the file itself, so that whoever opens it next can see when.
async fn save_file(shell: Shell) {
    let (file, view) = match vault(shell, Request::Save { at: clock::now() }).await {
        Ok(Done::Class { file, view, .. }) => (file, view),
        Ok(_) => return refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => return refuse(shell, refusal),
    };
    let document = view.details.name.to_string();
    let name = names::file_name("{document}", &NameParts { document, ..NameParts::default() }, "thinkclick");
    let pretend = shell.keep.get_untracked() == Keep::Nothing;
    if !pretend && files::save(&name, "application/octet-stream", &file).is_err() {
        return shell.classroom(Event::Refused(Message::new("not-saved")));
    }
    match keep(shell, file).await {
        true => shell.classroom(Event::FileSaved(view)),
        false => shell.classroom(Event::Refused(Message::new("not-kept"))),
    }
}

pub(super) fn view(shell: Shell) -> Option<RegisterView> {
    shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Open(open) => Some(open.view.clone()),
        _ => None,
    })
}

async fn make_code(shell: Shell, staff_code: String) {
    let now = clock::now();
    let Some(pack) = shell.pack() else { return refuse(shell, Refusal::NotUnderstood) };
    let wish =
        CodeWish { staff_code, at: now, until: now.day(), pack: pack.bytes.clone(), clauses: pack.words.clauses() };
    match vault(shell, Request::ShowCode(wish)).await {
        Ok(Done::Code { text, file, view }) => {
            if !keep(shell, file).await {
                return shell.classroom(Event::Refused(Message::new("not-kept")));
            }
            shell.tools(|tools| tools.code = Some(text));
            shell.classroom(Event::CodeMade(view));
        }
        Ok(_) => refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => refuse(shell, refusal),
    }
}

/// Turns this device into the class iPad: the code in, every wrapped key out, a fresh page.
async fn start_ipad(shell: Shell) {
    let code = shell.tools(|tools| tools.code.take()).flatten();
    let (Some(store), Some(code)) = (shell.store(), code) else {
        return shell.classroom(Event::Refused(Message::new("not-kept")));
    };
    let started = ipad::keep_code(&store, &code).await;
    if !started || (shell.keep.get_untracked() == Keep::Device && store.delete(Shelf::ClassFile, COPY).await.is_err()) {
        return shell.classroom(Event::Refused(Message::new("not-kept")));
    }
    shell.classroom(Event::IpadStarted);
    match shell.keep.get_untracked() {
        Keep::Device => {
            lock(shell);
            address::replace(Route::Pupil.address());
            address::reload();
        }
        Keep::Nothing => pretend::as_pupil(shell).await,
    }
}

async fn make_papers(shell: Shell, children: Vec<ChildNumber>) {
    let sources = match vault(shell, Request::Papers { children }).await {
        Ok(Done::Papers(sources)) => sources,
        Ok(_) => return refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => return refuse(shell, refusal),
    };
    if sources.is_empty() {
        return shell.classroom(Event::Refused(Message::new("no-papers")));
    }
    let of = sources.len() as u32;
    for (done, source) in (1..).zip(sources) {
        let entries = source.entries();
        let child = source.pupil.number;
        let Some((name, paper)) = papers::agreement(&source) else {
            return shell.classroom(Event::Refused(Message::new("paper-unreadable")));
        };
        let pdf = match workers::press(shell, &PressOrder::Agreement(Box::new(paper))).await {
            Pressed::Paper(pdf) => pdf,
            Pressed::NoGlyph(letter) => {
                let detail = letter.to_string();
                return shell.classroom(Event::Refused(Message { detail, ..Message::new("paper-no-letter") }));
            }
            _ => return shell.classroom(Event::Refused(Message::new("paper-failed"))),
        };
        match vault(shell, Request::SealPaper { child, entries, pdf }).await {
            Ok(Done::Paper { pdf, file, view }) => {
                if !keep(shell, file).await || files::save(&name, "application/pdf", &pdf).is_err() {
                    return shell.classroom(Event::Refused(Message::new("not-saved")));
                }
                shell.classroom(Event::PaperMade { done, of, view });
                if done < of && is_stopping(shell) {
                    return shell.classroom(Event::Refused(Message::counting("papers-stopped-at", done)));
                }
            }
            Ok(_) => return refuse(shell, Refusal::NotUnderstood),
            Err(refusal) => return refuse(shell, refusal),
        }
    }
    shell.classroom(Event::PapersDelivered);
}

/// Whether somebody has stopped the making of a class's papers.
fn is_stopping(shell: Shell) -> bool {
    shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Open(open) => open.busy != Some("busy-papers"),
        _ => true,
    })
}

async fn make_table(shell: Shell) {
    let Some(view) = view(shell) else { return };
    match vault(shell, Request::Table { headings: table::words_of(shell.pack().as_deref(), &view) }).await {
        Ok(Done::Bytes(csv)) => match files::save(&table::name_of(&view), "text/csv", &csv) {
            Ok(()) => shell.classroom(Event::TableDelivered),
            Err(_) => shell.classroom(Event::Refused(Message::new("not-saved"))),
        },
        Ok(_) => refuse(shell, Refusal::NotUnderstood),
        Err(refusal) => refuse(shell, refusal),
    }
}

/// Ends the workers: their memory, and with it every key, is gone.
fn lock(shell: Shell) {
    shell.tools(|tools| {
        tools.workers.end();
        tools.code = None;
        tools.pack = None;
    });
}

async fn forget(shell: Shell) {
    if let Some(store) = shell.store() {
        let _ = store.delete(Shelf::ClassFile, COPY).await;
    }
    shell.tools(|tools| tools.picked = None);
}

pub(super) fn refuse(shell: Shell, refusal: Refusal) {
    let message = match refusal {
        Refusal::WrongPassword => return shell.classroom(Event::WrongPassword),
        Refusal::Locked => return shell.classroom(Event::Locked),
        Refusal::File(word) => Message::new(word),
        Refusal::WordCount(count) => Message::counting("words-count", count),
        Refusal::UnknownWord { position, nearest } => {
            Message { detail: nearest, ..Message::counting("words-unknown", position) }
        }
        Refusal::NotThere => Message::new("not-there"),
        Refusal::NothingReadBack => Message::new("nothing-read-back"),
        Refusal::NotUnderstood => Message::new("not-understood"),
    };
    shell.classroom(Event::Refused(message));
}
