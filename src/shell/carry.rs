//! Carrying answers from this iPad: what the page of waiting answers asks of the shelf and of the lens.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;
use minicbor::{Decode, Encode};

use super::ipad::{self, NOTE};
use super::workers::lens;
use super::{Shell, shell};
use crate::domain::carry::{Carry, ClassMark, ClassShelf, Effect, Event, ROUND, Round, update};
use crate::domain::person::Name;
use crate::domain::record::{decode_whole, encode};
use crate::lens::{Look, Seen};
use crate::platform::store::{Shelf, Store};
use crate::platform::{draft_key, files};
use crate::sealing::class_code::ClassCode;
use crate::sealing::envelope::Envelope;
use crate::sealing::frames::{LARGEST, frames_of};
use crate::sealing::parcel;
use crate::sealing::staff_code::StaffVerifier;

/// Where a class lies that this iPad knows, ended or not: this and the class in hexadecimal.
const CLASS: &str = "class-";

/// What an iPad keeps of a class for as long as answers of it wait: no child's name.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
struct KnownClass {
    #[n(0)]
    name: Name,
    #[n(1)]
    staff: StaffVerifier,
}

impl KnownClass {
    fn of(code: &ClassCode) -> Self {
        Self { name: code.class_name.clone(), staff: code.staff.clone() }
    }
}

/// Keeps what is needed of a class whose mode ends: its own name, for which nobody can read what lies on the disk, as with an
/// unfinished visit. Without it the answers are collected all the same.
pub(super) async fn remember(store: &Store, code: &ClassCode) {
    let _ = draft_key::seal_draft(store, &place(code.keys.class().0), &encode(&KnownClass::of(code))).await;
    tidy(store).await;
}

/// Whether this is a class that is remembered, among unfinished visits.
pub(super) fn is_remembered(key: &str) -> bool {
    key.starts_with(CLASS)
}

/// Forgets the classes of which nothing waits here.
async fn tidy(store: &Store) {
    let waiting = envelopes(store).await;
    for key in store.keys(Shelf::Drafts).await.unwrap_or_default() {
        if is_remembered(&key) && !waiting.keys().any(|class| place(*class) == key) {
            let _ = draft_key::forget_draft(store, &key).await;
        }
    }
}

/// The page of what waits here. It lives as long as its page.
#[derive(Clone, Copy)]
pub struct CarryDesk {
    page: RwSignal<Carry, LocalStorage>,
}

impl Default for CarryDesk {
    fn default() -> Self {
        let desk = Self { page: RwSignal::new_local(Carry::default()) };
        desk.happened(Event::Came);
        desk
    }
}

impl CarryDesk {
    /// The page now.
    pub fn page(self) -> RwSignal<Carry, LocalStorage> {
        self.page
    }

    /// Something happened on the page.
    pub fn happened(self, event: Event) {
        let Some(page) = self.page.try_get_untracked() else { return };
        let (next, effects) = update(page, event);
        // The page may have gone meanwhile: then nobody waits.
        let _ = self.page.try_set(next);
        for effect in effects {
            spawn_local(async move { self.carry_out(shell(), effect).await });
        }
    }

    async fn carry_out(self, shell: Shell, effect: Effect) {
        let Some(store) = shell.store() else { return self.happened(Event::LookedUp(vec![])) };
        match effect {
            Effect::LookUp => self.happened(Event::LookedUp(shelves(&store).await)),
            Effect::DrawCodes { class, from } => {
                let round = draw(shell, &store, class, from).await;
                self.happened(Event::CodesDrawn(round));
            }
            Effect::GiveFile(class) => {
                let all = envelopes(&store).await.remove(&class).unwrap_or_default();
                let parcel = parcel::pack(all.iter().map(|(_, bytes)| bytes.as_slice()));
                // Its name says nothing of the class or its children.
                let name = format!("{}.thinkclick", ipad::name(&class).get(..8).unwrap_or_default());
                let given = files::save(&name, "application/octet-stream", &parcel).is_ok();
                self.happened(Event::GaveFile(class, given));
            }
            Effect::Clear { class, code, wrong } => {
                let staff = known(&store, class).await.map(|known| known.staff);
                if ipad::accepts(staff, &code, wrong).await {
                    clear(&store, class).await;
                    self.happened(Event::Cleared);
                } else {
                    self.happened(Event::StaffCodeWrong);
                }
            }
        }
    }
}

/// What waits here, class by class: keys on the shelf, and locked answers. What is no answer stays for the teacher to look at.
async fn envelopes(store: &Store) -> BTreeMap<ClassMark, Vec<(String, Vec<u8>)>> {
    let mut classes: BTreeMap<ClassMark, Vec<_>> = BTreeMap::new();
    for (key, bytes) in store.all(Shelf::Envelopes).await.unwrap_or_default() {
        if let Ok(envelope) = Envelope::parse(&bytes) {
            classes.entry(envelope.class().0).or_default().push((key, bytes));
        }
    }
    classes
}

/// An answer and its note travel together; a note by itself travels alone.
fn parcels(all: &[(String, Vec<u8>)]) -> Vec<Vec<u8>> {
    let answer = |key: &str| key.strip_suffix(NOTE).unwrap_or(key).to_owned();
    let mut together: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    for (key, bytes) in all {
        together.entry(answer(key)).or_default().push(bytes);
    }
    together.into_values().map(parcel::pack).collect()
}

async fn shelves(store: &Store) -> Vec<ClassShelf> {
    let mut shelves = Vec::new();
    for (class, all) in envelopes(store).await {
        let known = known(store, class).await;
        let clears = known.is_some();
        let answers = parcels(&all).len() as u32;
        shelves.push(ClassShelf { class, name: known.map(|known| known.name), answers, clears });
    }
    shelves.sort_by_key(|shelf| shelf.name.as_ref().map(ToString::to_string));
    shelves
}

async fn known(store: &Store, class: ClassMark) -> Option<KnownClass> {
    if let Some(code) = ipad::code(store).await.filter(|code| code.keys.class().0 == class) {
        return Some(KnownClass::of(&code));
    }
    decode_whole(&draft_key::open_draft(store, &place(class)).await.ok()??)
}

async fn draw(shell: Shell, store: &Store, class: ClassMark, from: u32) -> Option<Round> {
    let parcels = parcels(&envelopes(store).await.remove(&class)?);
    let of = parcels.len() as u32;
    let rows: Vec<_> = parcels.into_iter().skip(from as usize).take(ROUND as usize).collect();
    let texts = frames_of(&rows)?.concat();
    match lens(shell, &Look::Draw(texts, LARGEST)).await? {
        Seen::Drawings(drawings) => Some(Round { from, of, drawings }),
        Seen::Texts(_) | Seen::TooLong => None,
    }
}

async fn clear(store: &Store, class: ClassMark) {
    for (key, _) in envelopes(store).await.remove(&class).unwrap_or_default() {
        let _ = store.delete(Shelf::Envelopes, &key).await;
    }
    tidy(store).await;
}

fn place(class: ClassMark) -> String {
    format!("{CLASS}{}", ipad::name(&class))
}
