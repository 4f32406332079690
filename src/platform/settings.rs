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
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: "en".to_owned() }
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
