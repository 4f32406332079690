//! Unfinished visits: kept under a key that never leaves the browser, not even to this program.
//!
//! Each save makes a key of its own and puts it beside the bytes, so that the next save, or leaving, takes both away and
//! nothing that was overwritten can be opened. Found on a disk years later, the bytes without the browser say nothing.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, AesKeyGenParams, CryptoKey, SubtleCrypto};

use super::property;
use super::store::{Shelf, Store, StoreError};

const CIPHER: &str = "AES-GCM";

/// Keeps a child's unfinished visit in place of the last one. `child` is the opaque number, never a name.
pub async fn seal_draft(store: &Store, child: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let Store::Device(device) = store else {
        return store.put(Shelf::Drafts, child, bytes).await;
    };
    let draft = sealed(child, bytes).await.map_err(|_| StoreError::Unavailable)?;
    device.put(Shelf::Drafts.place(), child, &draft).await
}

/// A child's unfinished visit, if there is one.
pub async fn open_draft(store: &Store, child: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let Store::Device(device) = store else {
        return store.get(Shelf::Drafts, child).await;
    };
    match device.get(Shelf::Drafts.place(), child).await? {
        Some(draft) => opened(child, &draft).await.map(Some).map_err(|_| StoreError::Unreadable),
        None => Ok(None),
    }
}

/// Deletes a child's unfinished visit with its key.
pub async fn forget_draft(store: &Store, child: &str) -> Result<(), StoreError> {
    store.delete(Shelf::Drafts, child).await
}

async fn sealed(child: &str, bytes: &[u8]) -> Result<JsValue, JsValue> {
    let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
    let making = subtle()?.generate_key_with_object(&AesKeyGenParams::new(CIPHER, 256), false, &usages)?;
    let key: CryptoKey = JsFuture::from(making).await?.unchecked_into();
    // The key seals this once, so any number will do as its starting value.
    let start = Uint8Array::new_with_length(12);
    let sealing = subtle()?.encrypt_with_object_and_u8_array(&cipher(child, &start), &key, bytes)?;
    let sealed = Uint8Array::new(&JsFuture::from(sealing).await?);
    let draft = Object::new();
    for (name, value) in [("key", key.as_ref()), ("start", start.as_ref()), ("sealed", sealed.as_ref())] {
        Reflect::set(&draft, &name.into(), value)?;
    }
    Ok(draft.into())
}

async fn opened(child: &str, draft: &JsValue) -> Result<Vec<u8>, JsValue> {
    let part = |name| property(draft, name).ok_or(JsValue::UNDEFINED);
    let key: CryptoKey = part("key")?.dyn_into()?;
    let (start, sealed): (Uint8Array, Uint8Array) = (part("start")?.dyn_into()?, part("sealed")?.dyn_into()?);
    let opening = subtle()?.decrypt_with_object_and_u8_array(&cipher(child, &start), &key, &sealed.to_vec())?;
    Ok(Uint8Array::new(&JsFuture::from(opening).await?).to_vec())
}

/// A draft that was put under another child's number does not open.
fn cipher(child: &str, start: &Uint8Array) -> AesGcmParams {
    let cipher = AesGcmParams::new(CIPHER, start);
    cipher.set_additional_data(&Uint8Array::from(child.as_bytes()));
    cipher
}

/// WebCrypto, which is missing where the page came without https.
fn subtle() -> Result<SubtleCrypto, JsValue> {
    let crypto = web_sys::window().ok_or(JsValue::UNDEFINED)?.crypto()?;
    property(&crypto, "subtle").map(JsCast::unchecked_into).ok_or(JsValue::UNDEFINED)
}
