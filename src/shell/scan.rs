//! Scanning: what the camera or a picture shows, until it is a class code on an iPad, or locked answers in a teacher's open class.
//! The camera is on for as long as its page is there and in sight.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::workers::lens;
use super::{Shell, ipad, shell, start};
use crate::domain::classroom::Event;
use crate::domain::qr::{Grey, Progress};
use crate::lens::{Look, Seen};
use crate::platform::camera::{self, Camera, CameraError};
use crate::platform::{address, attention, clock};
use crate::route::Route;
use crate::sealing::class_code;
use crate::sealing::frames::{FrameError, Gathering, Got};
use crate::sealing::parcel::{self, ParcelError};

pub use crate::platform::camera::Finder;

/// Milliseconds between two looks: the page has time for its own work.
const BREATH: u32 = 40;

/// What is scanned for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This device becomes a class iPad.
    ClassCode,
    /// Locked answers for the open class.
    Answers,
}

/// How the camera stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Asked for; perhaps the browser is asking the person.
    Opening,
    Open,
    /// Off, since the page was out of sight or what was wanted is here.
    Closed,
    Refused,
    Missing,
    Busy,
}

/// The scanner of one page. It lives as long as the page.
#[derive(Clone, Copy)]
pub struct ScanDesk {
    wanted: Wanted,
    pub sight: RwSignal<Sight>,
    /// Whether the torch is on; none where there is none.
    pub torch: RwSignal<Option<bool>>,
    /// What is said of the last code: its message in the words files.
    pub said: RwSignal<Option<&'static str>>,
    pub progress: RwSignal<Progress>,
    held: StoredValue<Held, LocalStorage>,
}

#[derive(Default)]
struct Held {
    camera: Option<Rc<Camera>>,
    gathering: Gathering,
}

impl ScanDesk {
    /// A scanner for this.
    pub fn of(wanted: Wanted) -> Self {
        Self {
            wanted,
            sight: RwSignal::new(Sight::Closed),
            torch: RwSignal::new(None),
            said: RwSignal::new(None),
            progress: RwSignal::new(Progress::default()),
            held: StoredValue::new_local(Held::default()),
        }
    }

    /// Turns the camera on; the person sees there what it sees.
    pub fn open(self, finder: Finder) {
        if matches!(self.sight.try_get_untracked(), None | Some(Sight::Opening | Sight::Open)) {
            return;
        }
        self.sight.set(Sight::Opening);
        spawn_local(async move {
            let sight = match Camera::open(finder).await {
                Ok(camera) => {
                    let torch = camera.torch();
                    let _ = self.hold(|held| held.camera = Some(Rc::new(camera)));
                    let _ = self.torch.try_set(torch);
                    Sight::Open
                }
                Err(CameraError::Refused) => Sight::Refused,
                Err(CameraError::Missing) => Sight::Missing,
                Err(CameraError::Busy) => Sight::Busy,
            };
            let _ = self.sight.try_set(sight);
            if sight == Sight::Open {
                self.look_on().await;
            }
        });
    }

    /// Turns the torch on or off.
    pub fn turn_torch(self) {
        spawn_local(async move {
            let (Some(camera), Some(Some(on))) = (self.camera(), self.torch.try_get_untracked()) else { return };
            camera.set_torch(!on).await;
            let _ = self.torch.try_set(camera.torch());
        });
    }

    /// Looks through pictures that were picked.
    pub fn picked(self, files: Vec<Vec<u8>>) {
        spawn_local(async move {
            for file in files {
                let texts = match camera::picture(&file).await {
                    Some(picture) => read(shell(), picture).await,
                    None => {
                        let _ = self.said.try_set(Some("scan-no-picture"));
                        continue;
                    }
                };
                match texts.is_empty() {
                    true => drop(self.said.try_set(Some("scan-nothing-in-picture"))),
                    false => self.heard(texts).await,
                }
            }
        });
    }

    fn hold<T>(self, act: impl FnOnce(&mut Held) -> T) -> Option<T> {
        self.held.try_update_value(act)
    }

    fn camera(self) -> Option<Rc<Camera>> {
        self.hold(|held| held.camera.clone()).flatten()
    }

    fn close(self) {
        let _ = self.hold(|held| held.camera = None);
        let _ = self.torch.try_set(None);
        let _ = self.sight.try_set(Sight::Closed);
    }

    /// Looks again and again, until the page is gone or out of sight.
    async fn look_on(self) {
        while let Some(camera) = self.camera() {
            if attention::is_hidden() {
                return self.close();
            }
            if let Some(picture) = camera.look() {
                let texts = read(shell(), picture).await;
                if !texts.is_empty() && self.camera().is_some() {
                    self.heard(texts).await;
                }
            }
            clock::wait(BREATH).await;
        }
    }

    async fn heard(self, texts: Vec<String>) {
        let mut whole = Vec::new();
        let mut said = None;
        for text in texts {
            if self.wanted == Wanted::ClassCode && class_code::is_one(&text) {
                return self.take_code(&text).await;
            }
            match self.hold(|held| (held.gathering.take(&text), held.gathering.progress())) {
                None => return,
                Some((Ok(Got::Whole(bytes)), progress)) => {
                    let _ = self.progress.try_set(progress);
                    whole.push(bytes);
                }
                Some((Ok(Got::More | Got::Again), progress)) => drop(self.progress.try_set(progress)),
                Some((Err(error), _)) => said = Some(self.word(&text, error)),
            }
        }
        let _ = self.said.try_set(said);
        match self.wanted {
            Wanted::Answers => self.hand_in(whole),
            Wanted::ClassCode => {
                for bytes in whole {
                    match String::from_utf8(bytes).ok().filter(|text| class_code::is_one(text)) {
                        Some(text) => return self.take_code(&text).await,
                        None => drop(self.said.try_set(Some("scan-is-answers"))),
                    }
                }
            }
        }
    }

    /// What to say of a code that is not wanted here.
    fn word(self, text: &str, error: FrameError) -> &'static str {
        match error {
            FrameError::Newer => "scan-newer",
            FrameError::Altered => "scan-altered",
            FrameError::NotOurs if class_code::is_one(text) => "scan-is-class-code",
            FrameError::NotOurs if text == address::page() => "scan-is-address",
            FrameError::NotOurs => "scan-not-ours",
        }
    }

    /// Locked answers go to the vault, as those out of files do. Reading them is being there: the class does not lock meanwhile.
    fn hand_in(self, whole: Vec<Vec<u8>>) {
        let mut answers = Vec::new();
        for bytes in whole {
            match parcel::unpack(&bytes) {
                Ok(_) => answers.push(bytes),
                Err(ParcelError::Newer) => drop(self.said.try_set(Some("scan-newer"))),
                Err(ParcelError::NotOurs) => drop(self.said.try_set(Some("scan-is-class-code"))),
                Err(ParcelError::Unreadable) => drop(self.said.try_set(Some("scan-altered"))),
            }
        }
        if !answers.is_empty() {
            start::watch(shell());
            shell().classroom(Event::Collected(answers));
        }
    }

    /// The class code is here: this device becomes the class's, or says why not.
    async fn take_code(self, text: &str) {
        match ipad::take_code(shell(), text).await {
            Ok(()) => {
                self.close();
                address::replace(Route::Pupil.address());
                address::reload();
            }
            Err(word) => drop(self.said.try_set(Some(word))),
        }
    }
}

async fn read(shell: Shell, picture: Grey) -> Vec<String> {
    match lens(shell, &Look::Read(picture)).await {
        Some(Seen::Texts(texts)) => texts,
        _ => vec![],
    }
}
