//! Only one tab may work: two would write over each other.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::answer::answer;
use super::{clock, property};

const LOCK: &str = "think-then-click";
/// A page that is being reloaded may still hold the lock for a moment.
const TRIES: u32 = 5;
const PAUSE: u32 = 200;

/// Whether this tab is the one that works. It stays so until the page goes. Where a browser cannot tell: yes.
pub async fn only_one() -> bool {
    let Some(locks) = web_sys::window().and_then(|window| property(&window.navigator(), "locks")) else {
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

async fn taken(locks: &JsValue) -> bool {
    let (teller, answer) = answer();
    let refused = teller.clone();
    let decide: Closure<dyn FnMut(JsValue) -> JsValue> = Closure::once(move |lock: JsValue| {
        let free = !lock.is_null() && !lock.is_undefined();
        teller.tell(free);
        // The lock is held until this promise ends, which it never does.
        if free { Promise::new(&mut |_, _| {}).into() } else { JsValue::UNDEFINED }
    });
    let Ok(held) = asked(locks, decide.as_ref()) else { return true };
    decide.forget();
    spawn_local(async move {
        // A browser that refuses locks altogether ends here without having asked: then nothing can be told.
        if JsFuture::from(held).await.is_err() {
            refused.tell(true);
        }
    });
    answer.await
}

/// web-sys has locks only among its unstable parts, although every browser of the floor has them.
fn asked(locks: &JsValue, decide: &JsValue) -> Result<Promise, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &true.into())?;
    let request: Function = property(locks, "request").ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    Reflect::apply(&request, locks, &Array::of3(&LOCK.into(), &options, decide))?.dyn_into()
}
