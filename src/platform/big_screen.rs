//! The screen itself: it stays on while nobody touches it, and can be filled from edge to edge. Either may be missing.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::attention::is_hidden;
use super::listener::Listener;
use super::property;

/// Keeps the screen on until it is dropped.
pub struct Awake {
    lock: Rc<RefCell<Option<JsValue>>>,
    _ear: Option<Listener>,
}

/// Asks the device to leave its screen on. It lets go whenever the page is put away, and is asked again when it is back.
pub fn stay_awake() -> Awake {
    let lock = Rc::new(RefCell::new(None));
    ask(lock.clone());
    let again = lock.clone();
    let document = web_sys::window().and_then(|window| window.document());
    let ear = document.map(|document| {
        Listener::on(&document, "visibilitychange", move |_| {
            if !is_hidden() {
                ask(again.clone());
            }
        })
    });
    Awake { lock, _ear: ear }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.borrow_mut().take() {
            let _ = call(&lock, "release", &[]);
        }
    }
}

/// A device without such a lock, or one that saves its battery, says no; then the screen goes dark as ever.
fn ask(lock: Rc<RefCell<Option<JsValue>>>) {
    let wanted = web_sys::window()
        .and_then(|window| property(&window.navigator(), "wakeLock"))
        .and_then(|power| call(&power, "request", &["screen".into()])?.dyn_into::<Promise>().ok());
    if let Some(wanted) = wanted {
        spawn_local(async move {
            if let Ok(held) = JsFuture::from(wanted).await {
                *lock.borrow_mut() = Some(held);
            }
        });
    }
}

fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function = property(of, name)?.dyn_into::<Function>().ok()?;
    Reflect::apply(&function, of, &arguments.iter().collect()).ok()
}

/// Whether a page may fill the screen here.
pub fn can_be_filled() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the screen with the page, or gives it back.
pub fn fill_or_give_back() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    match (document.fullscreen_element(), document.document_element()) {
        (Some(_), _) => document.exit_fullscreen(),
        // Refused: everything stays as it is.
        (None, Some(page)) => drop(page.request_fullscreen()),
        (None, None) => {}
    }
}
