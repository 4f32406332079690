//! Check a document and open a pack: what the page asks of the vault and the press. What was found out is gone with the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::workers::{self, vault};
use super::{Shell, shell};
use crate::documents::names;
use crate::documents::office_pack::PackFile;
use crate::documents::order::{PackOrder, PressOrder, Pressed};
use crate::domain::checking::{Checked, Checking, Effect, Event, Whence, update};
use crate::platform::attention::{self, Quiet};
use crate::platform::files;
use crate::platform::store::Shelf;
use crate::vault::check::{KnownClass, LONGEST};
use crate::vault::{Done, Refusal, Request};

/// What lay on the table is put away when nobody touched the page for so long, or it was out of sight.
const QUIET_MINUTES: u32 = 3;
const HIDDEN_SECONDS: u32 = 60;
/// What the message says when the vault stopped.
const STOPPED: &str = "document-stopped";

/// The table on which documents are checked. It lives as long as its page.
#[derive(Clone, Copy)]
pub struct CheckDesk {
    page: RwSignal<Checking, LocalStorage>,
    held: StoredValue<Held, LocalStorage>,
}

#[derive(Default)]
struct Held {
    known: Vec<KnownClass>,
    /// The pack that was picked, until it is opened.
    pack: Vec<u8>,
    /// The files of the open pack.
    files: Vec<PackFile>,
    _quiet: Option<Quiet>,
}

impl Default for CheckDesk {
    /// An empty table, which looks up the keys of this device.
    fn default() -> Self {
        let desk =
            Self { page: RwSignal::new_local(Checking::default()), held: StoredValue::new_local(Held::default()) };
        desk.happened(Event::Came);
        desk.watch();
        desk
    }
}

impl CheckDesk {
    /// The page now.
    pub fn page(self) -> RwSignal<Checking, LocalStorage> {
        self.page
    }

    /// Something happened on the page.
    pub fn happened(self, event: Event) {
        let Some(page) = self.page.try_get_untracked() else { return };
        let (next, effects) = update(page, event);
        // The page may have gone meanwhile: then nobody waits for what was found out.
        let _ = self.page.try_set(next);
        for effect in effects {
            spawn_local(async move { self.carry_out(shell(), effect).await });
        }
    }

    /// Puts everything away when nobody is there any more, then watches again.
    fn watch(self) {
        let left = move || {
            self.happened(Event::LeftAlone);
            // The watch that called cannot be ended from inside its own call.
            spawn_local(async move { self.watch() });
        };
        let quiet = attention::on_quiet(QUIET_MINUTES, HIDDEN_SECONDS, left);
        let _ = self.held.try_update_value(|held| held._quiet = Some(quiet));
    }

    fn hold<T>(self, act: impl FnOnce(&mut Held) -> T) -> Option<T> {
        self.held.try_update_value(act)
    }

    async fn carry_out(self, shell: Shell, effect: Effect) {
        match effect {
            Effect::LookUpKeys => self.look_up(shell).await,
            Effect::Check { keys, papers } => {
                for (name, file) in keys {
                    if let Err(refusal) = self.learn(shell, file, Whence::ClassFile).await {
                        self.happened(Event::RefusedKeys(names::tidy(&name), word(refusal)));
                    }
                }
                for (name, file) in papers {
                    match self.check(shell, file).await {
                        Some(checked) => self.happened(Event::Checked(names::tidy(&name), checked)),
                        None => return self.happened(Event::Failed(STOPPED)),
                    }
                }
                self.happened(Event::Rested);
            }
            Effect::KeepPack(pack) => drop(self.hold(|held| (held.pack, held.files) = (pack, vec![]))),
            Effect::ForgetPack => drop(self.hold(|held| (held.pack, held.files) = (vec![], vec![]))),
            Effect::OpenPack { password } => self.open(shell, password).await,
            Effect::SaveFromPack(place) => {
                let file = self.hold(|held| held.files.get(place).cloned()).flatten();
                let saved = file.map(|file| files::save(&file.name, kind(&file.name), &file.bytes));
                if !matches!(saved, Some(Ok(()))) {
                    self.happened(Event::Failed("document-not-saved"));
                }
            }
            Effect::CheckFromPack(place) => {
                let file = self.hold(|held| held.files.get(place).map(|file| file.bytes.clone())).flatten();
                match self.check(shell, file.unwrap_or_default()).await {
                    Some(checked) => self.happened(Event::CheckedInPack(place, checked)),
                    None => self.happened(Event::Failed(STOPPED)),
                }
            }
        }
    }

    /// The keys of the school pack and of the working copy, which needs no password for them. What cannot be read is told of where
    /// it is used.
    async fn look_up(self, shell: Shell) {
        let listed = shell.pack().map(|pack| pack.words.class_keys.clone()).unwrap_or_default();
        for digits in listed {
            let _ = self.learn(shell, digits.into_bytes(), Whence::Pack).await;
        }
        let Some(store) = shell.store() else { return };
        if let Ok(Some(copy)) = store.get(Shelf::ClassFile, super::teacher::COPY).await {
            let _ = self.learn(shell, copy, Whence::Device).await;
        }
    }

    async fn learn(self, shell: Shell, file: Vec<u8>, whence: Whence) -> Result<(), Refusal> {
        match vault(shell, Request::KeysIn { file, whence }).await? {
            Done::Keys(keys, shown) => {
                let _ = self.hold(|held| held.known.extend(keys));
                self.happened(Event::LearntKeys(shown));
                Ok(())
            }
            _ => Err(Refusal::NotUnderstood),
        }
    }

    /// Checks one file. Of one that is longer than any paper, the vault is handed no more than it needs to say so.
    async fn check(self, shell: Shell, mut file: Vec<u8>) -> Option<Checked> {
        file.truncate(LONGEST + 1);
        let known = self.hold(|held| held.known.clone()).unwrap_or_default();
        match vault(shell, Request::Check { file, known }).await {
            Ok(Done::Checked(checked)) => Some(*checked),
            Ok(_) | Err(_) => None,
        }
    }

    async fn open(self, shell: Shell, password: String) {
        let pack = self.hold(|held| held.pack.clone()).unwrap_or_default();
        match workers::press(shell, &PressOrder::Pack(PackOrder::Open { pack, password })).await {
            Pressed::Files(files) => {
                let named = |file: PackFile| PackFile { name: names::tidy(&file.name), bytes: file.bytes };
                let files: Vec<PackFile> = files.into_iter().map(named).collect();
                let list = files.iter().map(|file| (file.name.clone(), file.bytes.len())).collect();
                let _ = self.hold(|held| held.files = files);
                self.happened(Event::PackOpened(list));
            }
            Pressed::NoPack(error) => self.happened(Event::PackRefused(error.word())),
            Pressed::Paper(_) | Pressed::NoGlyph(_) | Pressed::Failed(_) => {
                self.happened(Event::PackRefused("pack-failed"));
            }
        }
    }
}

/// The message of a file of keys that was refused.
fn word(refusal: Refusal) -> String {
    match refusal {
        Refusal::File(word) => word,
        _ => STOPPED.to_owned(),
    }
}

/// A file's MIME type, by the ending of its name.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("csv") => "text/csv",
        _ => "application/octet-stream",
    }
}
