//! The other side of `worker`: what the vault and the press use to be asked.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Url};

use super::fetch::{self, FetchError};
use super::listener::Listener;
use super::worker::{Message, READY, read, so_far};

/// Answers every question with what the function makes of it, one after the other.
pub fn serve(handle: impl FnMut(Vec<u8>) -> Vec<u8> + 'static) {
    let handle = RefCell::new(handle);
    listen(move |scope, id, question| {
        let Ok(mut handle) = handle.try_borrow_mut() else { return };
        reply(scope, id, &handle(question));
    });
}

/// Tells whoever asked how far the work on one question has come.
#[derive(Clone)]
pub struct Meanwhile {
    scope: DedicatedWorkerGlobalScope,
    id: u32,
}

impl Meanwhile {
    /// So many are done, of so many. It is heard at once, although the answer is still to come.
    pub fn tell(&self, done: u32, of: u32) {
        // Fails only when the page has gone: then no one waits.
        let _ = self.scope.post_message(&so_far(self.id, done, of));
    }
}

/// Answers every question when the function's work on it is done; a later question may be answered before.
pub fn serve_async(handle: impl Fn(Vec<u8>, Meanwhile) -> Pin<Box<dyn Future<Output = Vec<u8>>>> + 'static) {
    let handle = Rc::new(handle);
    listen(move |scope, id, question| {
        let (scope, handle) = (scope.clone(), handle.clone());
        let meanwhile = Meanwhile { scope: scope.clone(), id };
        spawn_local(async move { reply(&scope, id, &handle(question, meanwhile).await) });
    });
}

/// A public file of the app, such as "fonts/documents/sans-regular.ttf": the path is the one that the page would use.
pub async fn fetch_bytes(path: &str) -> Result<Vec<u8>, FetchError> {
    let scope = scope().ok_or(FetchError::Offline)?;
    let url = Url::new_with_base(path, &site(&scope.location().href())).map_err(|_| FetchError::Offline)?;
    fetch::bytes(&url.href(), false).await
}

fn listen(mut asked: impl FnMut(&DedicatedWorkerGlobalScope, u32, Vec<u8>) + 'static) {
    // Elsewhere than in a worker there is no one to serve.
    let Some(scope) = scope() else { return };
    let own = scope.clone();
    let hear = move |event: web_sys::Event| {
        if let Some((id, question)) = event.dyn_ref::<MessageEvent>().and_then(|event| read(&event.data())) {
            asked(&own, id, question);
        }
    };
    Listener::on(&scope, "message", hear).for_ever();
    // Whoever started us hears nothing else before this. If it cannot be said, they give us up after a while.
    let _ = scope.post_message(&READY.into());
}

fn reply(scope: &DedicatedWorkerGlobalScope, id: u32, answer: &[u8]) {
    // Fails only when the page has gone: then no one waits.
    let _ = Message::new(id, answer).reply(scope);
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

/// Where the app's files start: a worker lies two folders below, in w/ and a folder named after its contents.
fn site(script: &str) -> String {
    let start = script.rfind("/w/").or_else(|| script.rfind('/')).map_or(0, |slash| slash + 1);
    script[..start].to_owned()
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn files_are_found_from_a_workers_folder() {
        assert_eq!(site("https://owls.example/app/w/0af1/press_loader.js"), "https://owls.example/app/");
        assert_eq!(site("http://127.0.0.1:8080/w/0af1/press_loader.js"), "http://127.0.0.1:8080/");
        assert_eq!(site("http://127.0.0.1:8080/press_loader.js"), "http://127.0.0.1:8080/");
    }
}
