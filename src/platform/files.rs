//! Giving files to the person and taking the ones that they picked.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, Event, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, Navigator, ShareData, Url,
};

use super::clock::Timer;
use super::{error_name, property};

/// More than this is not read at all, in one picking: 64 MB, where a class file has under one and an office pack three.
pub const LARGEST: f64 = 64.0 * 1024.0 * 1024.0;
/// Milliseconds until a file that was handed over is let go. Safari reads it only after the person said where to.
const KEPT: u32 = 120_000;

/// Why a file was not given or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// This browser cannot save files: use another, or take one of the other ways.
    CannotSave,
    /// The tap was too long ago for this device to open its sharing sheet: tap once more.
    AnotherTap,
    /// More than 64 MB: these are not files of this app.
    TooBig,
    /// The file could not be read: it may have been moved, or lie on a drive that is gone.
    Unreadable,
}

/// Gives a file to the person: as a download, or over the sharing sheet where the app runs from the Home Screen, since a
/// download would trap the person there. Call it within the tap, with the bytes ready.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    let window = web_sys::window().ok_or(FileError::CannotSave)?;
    let navigator = window.navigator();
    if !from_home_screen(&navigator) {
        return download(name, mime, bytes);
    }
    let Some(sheet) = shareable(&navigator, name, mime, bytes) else {
        return download(name, mime, bytes);
    };
    let tapped = property(&navigator, "userActivation").and_then(|tap| property(&tap, "isActive"));
    if tapped.is_some_and(|tapped| tapped.is_falsy()) {
        return Err(FileError::AnotherTap);
    }
    let sharing = navigator.share_with_data(&sheet);
    let (name, mime, bytes) = (name.to_owned(), mime.to_owned(), bytes.to_owned());
    spawn_local(async move {
        // "AbortError": the person closed the sheet, which is theirs to do.
        let failed = JsFuture::from(sharing).await.err();
        if failed.is_some_and(|error| error_name(&error) != "AbortError") {
            let _ = download(&name, &mime, &bytes);
        }
    });
    Ok(())
}

/// Whether this device has a sharing sheet that takes such a file.
pub fn can_share(name: &str, mime: &str, bytes: &[u8]) -> bool {
    web_sys::window().is_some_and(|window| shareable(&window.navigator(), name, mime, bytes).is_some())
}

/// Gives a file to the sharing sheet. Call it within the tap, with the bytes ready.
pub async fn share(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    let navigator = web_sys::window().ok_or(FileError::CannotSave)?.navigator();
    let sheet = shareable(&navigator, name, mime, bytes).ok_or(FileError::CannotSave)?;
    match JsFuture::from(navigator.share_with_data(&sheet)).await.map_err(|error| error_name(&error)) {
        Ok(_) => Ok(()),
        // The person closed the sheet, which is theirs to do.
        Err(name) if name == "AbortError" => Ok(()),
        Err(name) if name == "NotAllowedError" => Err(FileError::AnotherTap),
        Err(_) => Err(FileError::CannotSave),
    }
}

/// The files that were picked, with their names. The field is empty afterwards, so that the same file can be picked again.
pub async fn read_picked(input: HtmlInputElement) -> Result<Vec<(String, Vec<u8>)>, FileError> {
    let files: Vec<File> = match input.files() {
        Some(list) => (0..list.length()).filter_map(|place| list.get(place)).collect(),
        None => vec![],
    };
    let read = read(&files).await;
    input.set_value("");
    read
}

/// The field that an event came from.
pub fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

async fn read(files: &[File]) -> Result<Vec<(String, Vec<u8>)>, FileError> {
    if files.iter().map(|file| file.size()).sum::<f64>() > LARGEST {
        return Err(FileError::TooBig);
    }
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
        read.push((file.name(), Uint8Array::new(&buffer).to_vec()));
    }
    Ok(read)
}

fn download(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    link(name, mime, bytes).ok_or(FileError::CannotSave)
}

fn link(name: &str, mime: &str, bytes: &[u8]) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts(bytes), &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    // Firefox follows only a link that is part of the page.
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    if let Some(timer) = Timer::after(KEPT, move || drop(Url::revoke_object_url(&address))) {
        timer.for_ever();
    }
    Some(())
}

/// The file as the sharing sheet takes it; nothing where there is no sheet or it does not take such files.
fn shareable(navigator: &Navigator, name: &str, mime: &str, bytes: &[u8]) -> Option<ShareData> {
    property(navigator, "share")?;
    let kind = FilePropertyBag::new();
    kind.set_type(mime);
    let file = File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &kind).ok()?;
    // The title of the sheet stays empty: it may be shown on a locked screen, and carries no child's name.
    let sheet = Object::new();
    Reflect::set(&sheet, &"files".into(), &Array::of1(&file)).ok()?;
    let can: Function = property(navigator, "canShare")?.unchecked_into();
    let can = Reflect::apply(&can, navigator, &Array::of1(&sheet)).ok()?;
    can.is_truthy().then(|| sheet.unchecked_into())
}

fn parts(bytes: &[u8]) -> JsValue {
    Array::of1(&Uint8Array::from(bytes)).into()
}

fn from_home_screen(navigator: &Navigator) -> bool {
    let standalone = property(navigator, "standalone").is_some_and(|standalone| standalone.is_truthy());
    let window = web_sys::window();
    let query = window.and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten());
    standalone || query.is_some_and(|query| query.matches())
}
