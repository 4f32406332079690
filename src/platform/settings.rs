//! How this device behaves for whoever holds it. The only thing in localStorage; nothing about a person is ever in it.

use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

const PLACE: &str = "think-then-click:settings";

/// Settings of the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The tag of the screens' language, such as "en": a folder of public/words.
    pub language: String,
    /// Nothing moves on its own.
    pub calm_motion: bool,
    pub speech_rate: SpeechRate,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: "en".to_owned(), calm_motion: false, speech_rate: SpeechRate::default() }
    }
}

/// How fast the device reads aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeechRate {
    Slow,
    #[default]
    Usual,
    Quick,
}

impl SpeechRate {
    /// The factor that a voice takes; 1 is the voice's own pace.
    pub fn factor(self) -> f32 {
        match self {
            Self::Slow => 0.75,
            Self::Usual => 0.9,
            Self::Quick => 1.1,
        }
    }
}

/// Why the settings last only until the page is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// This browser keeps nothing for the page.
    NotKept,
}

/// The settings of this device; the usual ones where none were kept or they cannot be read.
pub fn load() -> Settings {
    if is_there() { LocalStorage::get(PLACE).unwrap_or_default() } else { Settings::default() }
}

/// Keeps the settings for the next time.
pub fn save(settings: Settings) -> Result<(), SettingsError> {
    match is_there() {
        true => LocalStorage::set(PLACE, settings).map_err(|_| SettingsError::NotKept),
        false => Err(SettingsError::NotKept),
    }
}

/// Whether there is a localStorage: where cookies are blocked, only asking for it already fails.
fn is_there() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
