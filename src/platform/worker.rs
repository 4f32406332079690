//! A second program beside the page: the vault or the press. Bytes go in, bytes come out, and nothing else passes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent};
use zeroize::Zeroize;

use super::answer::{Teller, answer};
use super::clock::Timer;
use super::listener::Listener;
use super::property;

/// What a worker says when its program has arrived and it can be asked.
pub(super) const READY: &str = "ready";
/// Milliseconds until a worker that has not said so counts as missing: the press is large and a school's line slow.
const STARTING: u32 = 60_000;

/// Milliseconds until one that was asked and says nothing counts as dead: a device short of memory ends it without a word. The
/// longest work, a password on an old iPad, takes seconds.
const ANSWERING: u32 = 120_000;

/// Hears how far a long piece of work has come: so many done, of so many.
pub type SoFar = Rc<dyn Fn(u32, u32)>;

/// Who waits for an answer, and who hears meanwhile how far it has come.
struct Waiting {
    teller: Teller<Result<Vec<u8>, WorkerError>>,
    so_far: Option<SoFar>,
}

/// Why a worker did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkerError {
    /// Its program could not be had: it needs the network, the first time.
    NotStarted,
    /// It stopped. Nothing that it was asked has happened, and what it knew is gone: start another.
    Died,
}

/// A worker. Copies of it are the same; it ends when the last one is dropped.
#[derive(Clone)]
pub struct Worker(Rc<Inner>);

struct Inner {
    raw: web_sys::Worker,
    state: RefCell<State>,
    ears: RefCell<Vec<Listener>>,
    patience: RefCell<Option<Timer>>,
}

struct State {
    stage: Stage,
    asked: u32,
    waiting: BTreeMap<u32, Waiting>,
    /// Asked before the program had arrived.
    unsent: Vec<Message>,
}

enum Stage {
    Starting,
    Working,
    Over(WorkerError),
}

impl Worker {
    /// Starts the worker whose script lies there; see `facts::script_of`. It may be asked at once.
    pub fn start(script: &str) -> Result<Self, WorkerError> {
        if script.is_empty() {
            return Err(WorkerError::NotStarted);
        }
        let raw = web_sys::Worker::new(script).map_err(|_| WorkerError::NotStarted)?;
        let state = State { stage: Stage::Starting, asked: 0, waiting: BTreeMap::new(), unsent: vec![] };
        let inner = Inner { raw, state: RefCell::new(state), ears: RefCell::default(), patience: RefCell::default() };
        let worker = Self(Rc::new(inner));
        worker.listen();
        Ok(worker)
    }

    /// Asks the worker and waits for its answer. The copy of the question on this side is wiped.
    pub async fn ask(&self, question: Vec<u8>) -> Result<Vec<u8>, WorkerError> {
        self.ask_hearing(question, None).await
    }

    /// The same, hearing meanwhile how far it has come.
    pub async fn ask_hearing(&self, mut question: Vec<u8>, so_far: Option<SoFar>) -> Result<Vec<u8>, WorkerError> {
        let (teller, answer) = answer();
        {
            let mut state = self.0.state.borrow_mut();
            if let Stage::Over(error) = state.stage {
                return Err(error);
            }
            state.asked = state.asked.wrapping_add(1);
            let id = state.asked;
            let message = Message::new(id, &question);
            question.zeroize();
            state.waiting.insert(id, Waiting { teller, so_far });
            match state.stage {
                Stage::Working => message.post(&self.0.raw)?,
                Stage::Starting | Stage::Over(_) => state.unsent.push(message),
            }
        }
        let inner = Rc::downgrade(&self.0);
        let silent = move || {
            if let Some(inner) = inner.upgrade() {
                inner.end(WorkerError::Died);
            }
        };
        let _patience = Timer::after(ANSWERING, silent);
        answer.await
    }

    /// Ends the worker at once, with everything that it knows.
    pub fn terminate(&self) {
        self.0.end(WorkerError::Died);
    }

    fn listen(&self) {
        let hear = |name, act: fn(&Inner, Event)| {
            let inner: Weak<Inner> = Rc::downgrade(&self.0);
            Listener::on(&self.0.raw, name, move |event| {
                if let Some(inner) = inner.upgrade() {
                    act(&inner, event);
                }
            })
        };
        self.0.ears.borrow_mut().extend([
            hear("message", Inner::heard),
            hear("error", |inner, _| inner.fail()),
            hear("messageerror", |inner, _| inner.fail()),
        ]);
        // A program that does not arrive fails inside the worker, where no one outside hears of it.
        let inner = Rc::downgrade(&self.0);
        let late = move || {
            if let Some(inner) = inner.upgrade() {
                inner.too_late()
            }
        };
        self.0.patience.replace(Timer::after(STARTING, late));
    }
}

impl Inner {
    fn heard(&self, event: Event) {
        let Ok(event) = event.dyn_into::<MessageEvent>() else { return };
        let data = event.data();
        if data.as_string().as_deref() == Some(READY) {
            return self.ready();
        }
        if let Some((id, bytes)) = read(&data) {
            let waiting = self.state.borrow_mut().waiting.remove(&id);
            if let Some(waiting) = waiting {
                waiting.teller.tell(Ok(bytes));
            }
        } else if let Some((id, done, of)) = read_so_far(&data) {
            let so_far = self.state.borrow().waiting.get(&id).and_then(|waiting| waiting.so_far.clone());
            if let Some(so_far) = so_far {
                so_far(done, of);
            }
        }
    }

    fn ready(&self) {
        let unsent = {
            let mut state = self.state.borrow_mut();
            if !matches!(state.stage, Stage::Starting) {
                return;
            }
            state.stage = Stage::Working;
            std::mem::take(&mut state.unsent)
        };
        if unsent.into_iter().any(|message| message.post(&self.raw).is_err()) {
            self.end(WorkerError::Died);
        }
    }

    fn fail(&self) {
        let starting = matches!(self.state.borrow().stage, Stage::Starting);
        self.end(if starting { WorkerError::NotStarted } else { WorkerError::Died });
    }

    fn too_late(&self) {
        if matches!(self.state.borrow().stage, Stage::Starting) {
            self.end(WorkerError::NotStarted);
        }
    }

    fn end(&self, error: WorkerError) {
        self.raw.terminate();
        let waiting = {
            let mut state = self.state.borrow_mut();
            if matches!(state.stage, Stage::Over(_)) {
                return;
            }
            state.stage = Stage::Over(error);
            state.unsent.clear();
            std::mem::take(&mut state.waiting)
        };
        for waiting in waiting.into_values() {
            waiting.teller.tell(Err(error));
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.raw.terminate();
    }
}

/// What passes between the two: a number and bytes, which are handed over and not copied.
pub(super) struct Message {
    value: JsValue,
    handed: JsValue,
}

impl Message {
    pub(super) fn new(id: u32, bytes: &[u8]) -> Self {
        let bytes = Uint8Array::from(bytes);
        let value = Object::new();
        // A fresh object takes any property.
        let _ = Reflect::set(&value, &"id".into(), &id.into());
        let _ = Reflect::set(&value, &"bytes".into(), &bytes);
        Self { value: value.into(), handed: Array::of1(&bytes.buffer()).into() }
    }

    fn post(self, worker: &web_sys::Worker) -> Result<(), WorkerError> {
        worker.post_message_with_transfer(&self.value, &self.handed).map_err(|_| WorkerError::Died)
    }

    pub(super) fn reply(self, scope: &web_sys::DedicatedWorkerGlobalScope) -> Result<(), JsValue> {
        scope.post_message_with_transfer(&self.value, &self.handed)
    }
}

/// A message in the midst of the work: how far it has come.
pub(super) fn so_far(id: u32, done: u32, of: u32) -> JsValue {
    let value = Object::new();
    for (name, number) in [("id", id), ("done", done), ("of", of)] {
        // A fresh object takes any property.
        let _ = Reflect::set(&value, &name.into(), &number.into());
    }
    value.into()
}

fn read_so_far(data: &JsValue) -> Option<(u32, u32, u32)> {
    let number = |name| Some(property(data, name)?.as_f64()? as u32);
    Some((number("id")?, number("done")?, number("of")?))
}

/// Reads a message; nothing for one that is not ours.
pub(super) fn read(data: &JsValue) -> Option<(u32, Vec<u8>)> {
    let id = property(data, "id")?.as_f64()?;
    let bytes = property(data, "bytes")?.dyn_into::<Uint8Array>().ok()?;
    Some((id as u32, bytes.to_vec()))
}
