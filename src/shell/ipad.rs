//! What the class iPad does: drafts, sealing, the staff code, starting afresh and ending the mode.

use std::rc::Rc;

use leptos::prelude::*;

use super::parts::part;
use super::{Keep, Pack, Shell, pretend};
use crate::domain::access::Access;
use crate::domain::activity::{Activity, Band};
use crate::domain::kiosk::{Desk, Draft, Effect, Event, Given, IpadClass, IpadPupil, Sealing};
use crate::domain::lesson::{BandLessons, ClassLesson, LessonPlan, OwnRuleWords, lessons_file, own_rule};
use crate::domain::moment::Day;
use crate::domain::person::ChildNumber;
use crate::domain::record::{Note, Token, decode_whole, encode};
use crate::domain::school::Rule;
use crate::domain::topic::Topic;
use crate::platform::store::{Shelf, Store, StoreError};
use crate::platform::{address, clock, draft_key, facts, fetch, files, random};
use crate::route::Route;
use crate::sealing::class_code::{ClassCode, CodePupil};
use crate::sealing::envelope::{self, Kind};
use crate::sealing::keys::PublicKeys;
use crate::sealing::password_hash;
use crate::sealing::staff_code::StaffCode;
use crate::words::{language, say, say_with};

/// Where the class code lies on a class iPad.
const CODE: &str = "code";
/// Where the neutral "has been here" signs lie.
const BEEN: &str = "been";

part! {
    pupil,
    /// Lays the desk out of the class code that this device holds, if it holds one that still opens. False when the
    /// lesson did not arrive whole: half a lesson is none.
    pub fn lay_desk(shell: Shell) -> bool {
        let Some((store, pack, code)) = held(shell).await else {
            shell.desk.set(None);
            return true;
        };
        let Some(lessons) = lessons(&code).await else { return false };
        let desk = desk(shell, &store, &pack, code, lessons).await;
        shell.desk.set(desk.map(Rc::new));
        true
    }
}

/// What a class iPad needs before it can fetch its lesson.
async fn held(shell: Shell) -> Option<(Store, Rc<Pack>, ClassCode)> {
    let (store, pack) = (shell.store()?, shell.pack()?);
    let code = code(&store).await?;
    Some((store, pack, code))
}

/// The lessons of the class's step, and of the steps that some of its children have instead.
async fn lessons(code: &ClassCode) -> Option<Vec<BandLessons>> {
    let mut steps: Vec<&str> = vec![&code.band];
    for own in code.pupils.iter().filter_map(|pupil| pupil.band.as_deref()) {
        if !steps.contains(&own) {
            steps.push(own);
        }
    }
    let mut all = Vec::new();
    for step in steps {
        let file =
            fetch::text(&format!("lessons/{}", lessons_file(step, code.lesson().sitting())), false).await.ok()?;
        all.push(serde_json::from_str(&file).ok()?);
    }
    Some(all)
}

/// The pages for the rules behind which no story stands. Their words are among the later ones.
async fn own_rules(shell: Shell, rules: &[Rule]) -> Vec<Activity> {
    let own: Vec<_> = rules.iter().filter(|rule| rule.topic.as_deref().and_then(Topic::parse).is_none()).collect();
    if !own.is_empty() {
        shell.later().await;
    }
    let words = |rule: &Rule| OwnRuleWords {
        title: say("own-rule-title"),
        situation: say_with("own-rule-situation", &[("rule", rule.text.as_str().into())]),
        model: say("own-rule-model"),
        question: say("own-rule-question"),
        prompts: vec![say("own-rule-say"), say("own-rule-why-ask")],
        why: say("own-rule-why"),
        tell: say("own-rule-tell"),
        picture: say("own-rule-picture"),
    };
    own.into_iter().enumerate().filter_map(|(n, rule)| own_rule(n, words(rule))).collect()
}

/// What lies before the children of one step.
async fn given(shell: Shell, pack: &Pack, lesson: ClassLesson, lessons: &BandLessons) -> Given {
    let agreed = pack.words.pupil_words(Some(lessons.band));
    let mut plan = LessonPlan::whole(lessons, lesson.sitting()).with_words(&pack.for_lessons());
    if lesson == ClassLesson::Alone {
        plan = plan.followed_by(own_rules(shell, agreed.rules).await);
    }
    Given { plan: Rc::new(plan), rules: agreed.rules.len(), statements: agreed.statements.len() }
}

async fn desk(shell: Shell, store: &Store, pack: &Pack, code: ClassCode, lessons: Vec<BandLessons>) -> Option<Desk> {
    let been: Vec<ChildNumber> =
        store.get(Shelf::Ipad, BEEN).await.ok().flatten().and_then(|bytes| decode_whole(&bytes)).unwrap_or_default();
    let lesson = code.lesson();
    let mut steps = Vec::new();
    for lessons in &lessons {
        steps.push((lessons, given(shell, pack, lesson, lessons).await));
    }
    let (_, whole) = steps.first()?;
    let whole = whole.clone();
    let words = pack.for_lessons();
    let own = |pupil: &CodePupil| {
        let access = Access::of(&pupil.access);
        let of_step = |(lessons, _): &&(&BandLessons, Given)| Some(lessons.band.slug()) == pupil.band.as_deref();
        let (lessons, given) = steps.iter().find(of_step).or_else(|| steps.first())?;
        let plan = match lesson {
            ClassLesson::Together(_) => {
                let topics: Vec<_> = Topic::all().collect();
                LessonPlan::remember(lessons, &topics, seed(&code.kiosk_token, pupil.number)).with_words(&words)
            }
            _ if pupil.band.is_none() && access == Access::default() => return None,
            ClassLesson::Alone | ClassLesson::Later(_) => (*given.plan).clone(),
        };
        Some((pupil.number, Given { plan: Rc::new(plan.fitted(&access)), ..given.clone() }))
    };
    let own = code.pupils.iter().filter_map(own).collect();
    Some(Desk {
        class: IpadClass {
            name: code.class_name,
            band: code.band,
            pupils: code
                .pupils
                .into_iter()
                .map(|pupil| IpadPupil {
                    number: pupil.number,
                    name: pupil.screen_name,
                    picture: pupil.picture,
                    band: pupil.band.as_deref().and_then(Band::parse),
                    access: Access::of(&pupil.access),
                })
                .collect(),
            lesson,
            form: pack.hash,
            token: code.kiosk_token,
            number: code.kiosk_number,
            ended: code.ends < clock::now().day(),
            been,
        },
        whole,
        own,
        language: language(),
        build: facts::build(),
    })
}

/// Another number for each child and each class code, and the same one whenever this child comes back.
fn seed(token: &Token, child: ChildNumber) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *token;
    u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ u64::from(child.0)
}

/// Makes this device the class iPad of this code, as the teacher's vault made it.
pub async fn keep_code(store: &Store, text: &str) -> bool {
    match ClassCode::parse(text, clock::now().day()) {
        Ok(code) => store.put(Shelf::Ipad, CODE, &code.to_kept()).await.is_ok(),
        Err(_) => false,
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

async fn code(store: &Store) -> Option<ClassCode> {
    // An ended code still knows the staff code that leads out of the mode.
    ClassCode::of_kept(&store.get(Shelf::Ipad, CODE).await.ok()??)
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
        Effect::EndMode => end_mode(shell, &store).await,
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
        clock::wait(password_hash::pause_after(wrong).as_millis() as u32).await;
        match (code(&store).await, StaffCode::parse(&typed)) {
            (Some(code), Some(typed)) => code.staff.accepts(&typed) == Some(true),
            _ => false,
        }
    }
}

part! {
    signing,
    fn seal_and_tell(shell: Shell, sealing: Box<Sealing>) -> () {
        let sealed = match shell.store() {
            Some(store) => seal(shell, &store, &sealing).await,
            None => Err(StoreError::Unavailable),
        };
        shell.kiosk(if sealed.is_ok() { Event::Stored } else { Event::StoringFailed });
    }
}

part! {
    signing,
    /// What a lesson of later in the year leaves: the note, locked, and the sign that the child has been here.
    fn keep_note(shell: Shell, store: Store, note: Box<Note>) -> () {
        let Some(code) = code(&store).await else { return };
        if let Ok((name, bytes)) = lock(&code.keys, Kind::Note, &note.to_bytes()) {
            let _ = store.put(Shelf::Envelopes, &name, &bytes).await;
        }
        has_been_here(shell, &store, note.child).await;
    }
}

part! {
    signing,
    /// The locked record as a file, whose name says nothing of the child. The note can be spared.
    fn give_file(store: Store, shell: Shell, sealing: Box<Sealing>) -> () {
        let Some(code) = code(&store).await else { return };
        let Ok((id, bytes)) = lock(&code.keys, Kind::Record, &sealing.record.to_bytes()) else { return };
        let name = format!("{}.thinkclick", id.get(..8).unwrap_or(&id));
        if files::save(&name, "application/octet-stream", &bytes).is_ok() {
            shell.kiosk(Event::GaveFile);
        }
    }
}

/// Locks the record, and the note in an envelope of its own, and stores both before anything is shown.
async fn seal(shell: Shell, store: &Store, sealing: &Sealing) -> Result<(), StoreError> {
    let keys = code(store).await.ok_or(StoreError::Unavailable)?.keys;
    let record = lock(&keys, Kind::Record, &sealing.record.to_bytes())?;
    store.put(Shelf::Envelopes, &record.0, &record.1).await?;
    if let Some(note) = &sealing.note {
        let note = lock(&keys, Kind::Note, &note.to_bytes())?;
        store.put(Shelf::Envelopes, &note.0, &note.1).await?;
    }
    has_been_here(shell, store, sealing.record.child).await;
    Ok(())
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
    let envelope = envelope::seal(keys, kind, open, &mut random::rng()).map_err(|_| StoreError::Unavailable)?;
    Ok((name(&envelope.id().0), envelope.to_bytes()))
}

/// An envelope's name on its shelf: its id in hexadecimal.
pub fn name(id: &[u8; 16]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn key(child: ChildNumber) -> String {
    child.0.to_string()
}

/// Everything that can be read goes; the locked answers stay for the class's teacher.
async fn end_mode(shell: Shell, store: &Store) {
    for shelf in [Shelf::Ipad, Shelf::Drafts] {
        let _ = store.clear(shelf).await;
    }
    match shell.keep.get_untracked() {
        Keep::Device => {
            address::replace(Route::Teacher.address());
            address::reload();
        }
        Keep::Nothing => pretend::home(shell),
    }
}
