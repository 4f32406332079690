//! What the class iPad does: drafts, sealing, the staff code, starting afresh and ending the mode.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::lay_desk;
use super::parts::part;
use super::{Keep, School, Shell, carry, pretend};
use crate::domain::kiosk::{Draft, Effect, Event, Sealing};
use crate::domain::moment::Day;
use crate::domain::person::ChildNumber;
use crate::domain::record::{Hash, Note, decode_whole, encode};
use crate::platform::files::{self, FileError};
use crate::platform::store::{Shelf, Store, StoreError};
use crate::platform::{address, clock, draft_key, keep as storage, random};
use crate::route::Route;
use crate::sealing::class_code::{ClassCode, CodeError};
use crate::sealing::envelope::{self, Kind};
use crate::sealing::keys::PublicKeys;
use crate::sealing::password_hash;
use crate::sealing::staff_code::{StaffCode, StaffVerifier};
use crate::sealing::wire;

/// So many milliseconds after an answer was locked, a child can still say that it made a mistake.
const MINUTE: u32 = 60_000;
/// Where the class code lies on a class iPad.
const CODE: &str = "code";
/// Where the neutral "has been here" signs lie.
const BEEN: &str = "been";
/// A note lies beside its answer: under the same name, with this at its end.
pub(super) const NOTE: &str = "-note";

/// Makes this device the class iPad of this code, as the teacher's vault made it.
pub async fn keep_code(store: &Store, text: &str) -> bool {
    match ClassCode::parse(text, clock::now().day()) {
        Ok(code) => keep(store, &code).await,
        Err(_) => false,
    }
}

async fn keep(store: &Store, code: &ClassCode) -> bool {
    store.put(Shelf::Ipad, CODE, &code.to_kept()).await.is_ok()
}

/// Makes this device the class iPad of a code that was scanned, or says why not: a message in the words files.
pub(super) async fn take_code(shell: Shell, text: &str) -> Result<(), &'static str> {
    let code = ClassCode::parse(text, clock::now().day()).map_err(why_not)?;
    let Some(store) = shell.store() else { return Err("scan-no-storage") };
    // A teacher's device holds wrapped keys, and a class iPad none.
    if matches!(store.get(Shelf::ClassFile, super::teacher::COPY).await, Ok(Some(_))) {
        return Err("scan-teachers-device");
    }
    if let Some(known) = self::code(&store).await {
        code.continues(&known.keys).map_err(why_not)?;
    }
    // The words that are signed here are those that the class's teacher has.
    let same_words = shell.school.with_untracked(|school| match school {
        School::Ready(pack) => pack.hash == code.pack,
        School::Loading | School::Failed(_) => false,
    });
    match same_words {
        false => Err("scan-other-words"),
        true if keep(&store, &code).await => {
            // A browser that does not promise it still keeps it for days. Firefox asks the person, who may never answer: nobody waits.
            spawn_local(async {
                let _promised = storage::ask().await;
            });
            Ok(())
        }
        true => Err("scan-no-storage"),
    }
}

fn why_not(error: CodeError) -> &'static str {
    match error {
        CodeError::NotOurs => "scan-not-ours",
        CodeError::Cut => "scan-cut",
        CodeError::Altered => "scan-altered",
        CodeError::Forged => "scan-forged",
        CodeError::Ended => "scan-ended",
        CodeError::Newer => "scan-newer",
        CodeError::OtherClass => "scan-other-class",
        CodeError::Impossible => "scan-impossible",
    }
}

/// The class code as it lies here says from now on that the class was taught. Where it cannot be written, nothing changes
/// and the longer lesson is still there.
async fn take_short_way(store: &Store, day: Day) {
    if let Some(mut code) = code(store).await {
        code.taught_together = Some(day);
        let _ = store.put(Shelf::Ipad, CODE, &code.to_kept()).await;
    }
}

/// The class code that this device holds.
pub async fn code(store: &Store) -> Option<ClassCode> {
    // An ended code still knows the staff code that leads out of the mode.
    ClassCode::of_kept(&store.get(Shelf::Ipad, CODE).await.ok()??)
}

/// The keys that answers are locked with: those of the code, or, when somebody cleared the browser's data in the middle of a
/// visit, those with which the page began.
async fn keys(shell: Shell, store: &Store) -> Option<PublicKeys> {
    match code(store).await {
        Some(code) => Some(code.keys),
        None => shell.tools(|tools| tools.keys).flatten(),
    }
}

/// Whether this device holds a class code, ended or not.
pub async fn is_class_ipad(store: &Store) -> bool {
    matches!(store.get(Shelf::Ipad, CODE).await, Ok(Some(_)))
}

part! {
    pupil,
    /// Carries out one effect of the class iPad.
    pub fn carry_out(shell: Shell, effect: Effect) -> () {
        now(shell, effect).await;
    }
}

async fn now(shell: Shell, effect: Effect) {
    let Some(store) = shell.store() else { return shell.kiosk(Event::StoringFailed) };
    match effect {
        Effect::LookUpDraft(child) => {
            let bytes = draft_key::open_draft(&store, &key(child)).await.ok().flatten();
            let draft = match bytes {
                Some(bytes) => draft_of(bytes).await,
                None => None,
            };
            shell.kiosk(Event::DraftLookedUp(draft));
        }
        // A draft that cannot be kept costs a repeated screen, not a signature: the visit goes on.
        Effect::SaveDraft(draft) => {
            let _ = draft_key::seal_draft(&store, &key(draft.visit.child), &encode(&*draft)).await;
        }
        Effect::ForgetDraft(child) => {
            let _ = draft_key::forget_draft(&store, &key(child)).await;
        }
        Effect::KeepNote(note) => keep_note(shell, store, note).await,
        Effect::Seal(sealing) => seal_and_tell(shell, sealing).await,
        Effect::GiveFile(sealing) => give_file(store, shell, sealing).await,
        // In a task of its own: no other effect waits for it.
        Effect::WaitAMinute(hash) => spawn_local(async move {
            clock::wait(MINUTE).await;
            shell.kiosk(Event::MinutePassed(hash));
        }),
        Effect::CheckStaffCode { code: typed, wrong } => {
            let right = staff_code_is_right(store, typed, wrong).await;
            shell.kiosk(Event::StaffCodeChecked { right, at: clock::now() });
        }
        Effect::TakeShortWay(day) => take_short_way(&store, day).await,
        Effect::StartAfresh => match shell.keep.get_untracked() {
            Keep::Device => {
                address::replace(Route::Pupil.address());
                address::reload();
            }
            // The picker is there already, and may have been tapped by now. A lesson that does not come anew stays as it was.
            Keep::Nothing => {
                lay_desk(shell).await;
            }
        },
        Effect::ShowWaiting => shell.go(Route::Answers),
        Effect::EndMode => end_mode(shell, store).await,
    }
}

part! {
    signing,
    fn draft_of(bytes: Vec<u8>) -> Option<Box<Draft>> {
        decode_whole(&bytes).map(Box::new)
    }
}

part! {
    signing,
    fn staff_code_is_right(store: Store, typed: String, wrong: u32) -> bool {
        accepts(code(&store).await.map(|code| code.staff), &typed, wrong).await
    }
}

/// Whether this is the staff code, after the pause that so many wrong ones cost.
pub(super) async fn accepts(staff: Option<StaffVerifier>, typed: &str, wrong: u32) -> bool {
    clock::wait(password_hash::pause_after(wrong).as_millis() as u32).await;
    staff.zip(StaffCode::parse(typed)).is_some_and(|(staff, typed)| staff.accepts(&typed) == Some(true))
}

part! {
    signing,
    fn seal_and_tell(shell: Shell, sealing: Box<Sealing>) -> () {
        let sealed = match shell.store() {
            Some(store) => seal(shell, &store, &sealing).await,
            None => Err(StoreError::Unavailable),
        };
        shell.kiosk(sealed.map_or(Event::StoringFailed, Event::Stored));
    }
}

part! {
    signing,
    /// What a lesson of later in the year leaves: the note, locked, and the sign that the child has been here.
    fn keep_note(shell: Shell, store: Store, note: Box<Note>) -> () {
        let Some(keys) = keys(shell, &store).await else { return };
        if let Ok((name, bytes)) = lock(&keys, Kind::Note, &note.to_bytes()) {
            let _ = store.put(Shelf::Envelopes, &format!("{name}{NOTE}"), &bytes).await;
        }
        has_been_here(shell, &store, note.child).await;
    }
}

part! {
    signing,
    /// The locked record as a file, whose name says nothing of the child. The note can be spared.
    fn give_file(store: Store, shell: Shell, sealing: Box<Sealing>) -> () {
        let record = sealing.record.to_bytes();
        let locked = keys(shell, &store).await.and_then(|keys| lock(&keys, Kind::Record, &record).ok());
        let Some((id, bytes)) = locked else { return shell.kiosk(Event::FileStuck("not-kept-no-lock")) };
        let name = format!("{}.thinkclick", id.get(..8).unwrap_or(&id));
        shell.kiosk(match files::save(&name, "application/octet-stream", &bytes) {
            Ok(()) => Event::GaveFile(wire::hash(&record)),
            Err(FileError::AnotherTap) => Event::FileStuck("not-kept-another-tap"),
            Err(_) => Event::FileStuck("not-kept-no-file"),
        });
    }
}

/// Locks the record, and the note in an envelope of its own, and stores both before anything is shown. Returns the record's
/// hash. The note can be spared: without it the record is kept all the same, once.
async fn seal(shell: Shell, store: &Store, sealing: &Sealing) -> Result<Hash, StoreError> {
    let keys = keys(shell, store).await.ok_or(StoreError::Unavailable)?;
    let open = sealing.record.to_bytes();
    let record = lock(&keys, Kind::Record, &open)?;
    store.put(Shelf::Envelopes, &record.0, &record.1).await?;
    let note = sealing.note.as_ref().map(|note| lock(&keys, Kind::Note, &note.to_bytes()));
    if let Some(Ok((_, bytes))) = note {
        let _ = store.put(Shelf::Envelopes, &format!("{}{NOTE}", record.0), &bytes).await;
    }
    has_been_here(shell, store, sealing.record.child).await;
    Ok(wire::hash(&open))
}

/// The children who have been here.
pub async fn been(store: &Store) -> Vec<ChildNumber> {
    store.get(Shelf::Ipad, BEEN).await.ok().flatten().and_then(|bytes| decode_whole(&bytes)).unwrap_or_default()
}

/// Leaves the neutral sign. Without it the child is only asked twice; the answer is safe.
async fn has_been_here(shell: Shell, store: &Store, child: ChildNumber) {
    let been = shell.desk.with_untracked(|desk| {
        let known = desk.as_ref().map(|desk| desk.class.been.clone()).unwrap_or_default();
        known.into_iter().chain([child]).collect::<Vec<_>>()
    });
    let _ = store.put(Shelf::Ipad, BEEN, &encode(&been)).await;
}

/// An envelope's name on its shelf, and its bytes.
fn lock(keys: &PublicKeys, kind: Kind, open: &[u8]) -> Result<(String, Vec<u8>), StoreError> {
    let seal = || envelope::seal(keys, kind, open, &mut random::rng());
    let envelope = clock::timed("sealing", seal).map_err(|_| StoreError::Unavailable)?;
    Ok((name(&envelope.id().0), envelope.to_bytes()))
}

/// An envelope's name on its shelf: its id in hexadecimal.
pub fn name(id: &[u8; 16]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn key(child: ChildNumber) -> String {
    child.0.to_string()
}

part! {
    signing,
    /// Everything that can be read goes; the locked answers stay for the class's teacher, and whose they are stays locked too.
    fn end_mode(shell: Shell, store: Store) -> () {
        let code = code(&store).await;
        let _ = store.clear(Shelf::Ipad).await;
        for key in store.keys(Shelf::Drafts).await.unwrap_or_default() {
            if !carry::is_remembered(&key) {
                let _ = draft_key::forget_draft(&store, &key).await;
            }
        }
        if let Some(code) = code {
            carry::remember(&store, &code).await;
        }
        match shell.keep.get_untracked() {
            Keep::Device => {
                address::replace(Route::Teacher.address());
                address::reload();
            }
            Keep::Nothing => pretend::home(shell),
        }
    }
}
