//! Asking the browser not to clear away what is kept here when the device runs short of space.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::property;

/// Asks the browser to keep the page's storage. True if it promised; browsers decide by themselves, or ask the person.
pub async fn ask() -> bool {
    let Some(storage) = web_sys::window()
        .and_then(|window| property(&window.navigator(), "storage"))
        .map(JsCast::unchecked_into::<StorageManager>)
    else {
        return false;
    };
    let Ok(promise) = storage.persist() else { return false };
    JsFuture::from(promise).await.is_ok_and(|kept| kept.is_truthy())
}
