//! Only one tab may work: two would write over each other.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{LockManager, LockOptions};

use super::answer::answer;
use super::{clock, property};

const LOCK: &str = "think-then-click";
/// A page that is being reloaded may still hold the lock for a moment.
const TRIES: u32 = 5;
const PAUSE: u32 = 200;

/// Whether this tab is the one that works. It stays so until the page goes. Where a browser cannot tell: yes.
pub async fn only_one() -> bool {
    let Some(locks) = web_sys::window()
        .and_then(|window| property(&window.navigator(), "locks"))
        .map(JsCast::unchecked_into::<LockManager>)
    else {
        return true;
    };
    for _ in 0..TRIES {
        if taken(&locks).await {
            return true;
        }
        clock::wait(PAUSE).await;
    }
    false
}

async fn taken(locks: &LockManager) -> bool {
    let (teller, answer) = answer();
    let refused = teller.clone();
    let decide: Closure<dyn FnMut(JsValue) -> JsValue> = Closure::once(move |lock: JsValue| {
        let free = !lock.is_null() && !lock.is_undefined();
        teller.tell(free);
        // The lock is held until this promise ends, which it never does.
        if free { Promise::new(&mut |_, _| {}).into() } else { JsValue::UNDEFINED }
    });
    let options = LockOptions::new();
    options.set_if_available(true);
    let held = locks.request_with_options(LOCK, &options, decide.as_ref().unchecked_ref::<Function>().unchecked_ref());
    decide.forget();
    spawn_local(async move {
        // Only a browser that refuses locks altogether ends here without having asked: then nothing can be told.
        if JsFuture::from(held).await.is_err() {
            refused.tell(true);
        }
    });
    answer.await
}
