//! IndexedDB: one short transaction for each thing that is done, and nothing else awaited inside it.
//!
//! Written on web-sys itself: the crates around it cannot ask for `durability: "strict"`, and their futures bring tokio.
//! iPads lose the connection when the page sleeps (localForage#1113, Dexie#2008), so every use has a time-out, and one
//! that failed is tried once more over a new connection: all of them may be done twice without harm.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, PageTransitionEvent};

use super::answer::answer;
use super::clock::Timer;
use super::listener::Listener;
use super::store::{Shelf, StoreError};
use super::{error_name, property};

const NAME: &str = "think-then-click";
/// To be raised when a shelf is added. An older app then says that a newer one has been here.
const VERSION: u32 = 1;
/// A place of its own, to see whether writing works.
const PROBE: &str = "probe";
/// Milliseconds; a slow iPad opens in under one second.
const OPENING: u32 = 4_000;
/// Milliseconds; a class file of a megabyte takes a tenth of a second.
const WORKING: u32 = 10_000;

/// What the browser keeps for this page. Copies of it are the same.
#[derive(Clone)]
pub struct Database(Rc<Inner>);

struct Inner {
    connection: RefCell<Option<Connection>>,
    _shown_again: Option<Listener>,
}

struct Connection {
    raw: IdbDatabase,
    _ends: [Listener; 2],
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Reading,
    Writing,
    /// Only done when it is on the disk.
    WritingStrictly,
}

impl Way {
    fn writing(place: &str) -> Self {
        let strict = [Shelf::Envelopes.place(), Shelf::ClassFile.place(), PROBE];
        if strict.contains(&place) { Self::WritingStrictly } else { Self::Writing }
    }
}

impl Database {
    pub(super) async fn open() -> Result<Self, StoreError> {
        let database = Self(Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            connection: RefCell::new(None),
            _shown_again: shown_again(inner.clone()),
        }));
        // An iPad's first try after waking sometimes never ends, and the second works.
        match database.connect().await {
            Err(StoreError::Blocked) => database.connect().await,
            opened => opened,
        }
        .map(|_| database.clone())
    }

    pub(super) async fn put(&self, place: &str, key: &str, value: &JsValue) -> Result<(), StoreError> {
        let put = |store: &IdbObjectStore| Ok(vec![store.put_with_key(value, &key.into())?]);
        self.work(place, Way::writing(place), &put).await.map(drop)
    }

    pub(super) async fn get(&self, place: &str, key: &str) -> Result<Option<JsValue>, StoreError> {
        let get = |store: &IdbObjectStore| Ok(vec![store.get(&key.into())?]);
        let mut got = self.work(place, Way::Reading, &get).await?;
        Ok(got.pop().filter(|value| !value.is_undefined() && !value.is_null()))
    }

    pub(super) async fn delete(&self, place: &str, key: &str) -> Result<(), StoreError> {
        let delete = |store: &IdbObjectStore| Ok(vec![store.delete(&key.into())?]);
        self.work(place, Way::writing(place), &delete).await.map(drop)
    }

    pub(super) async fn clear(&self, place: &str) -> Result<(), StoreError> {
        self.work(place, Way::writing(place), &|store| Ok(vec![store.clear()?])).await.map(drop)
    }

    pub(super) async fn keys(&self, place: &str) -> Result<Vec<String>, StoreError> {
        let got = self.work(place, Way::Reading, &|store| Ok(vec![store.get_all_keys()?])).await?;
        Ok(got.into_iter().flat_map(list).filter_map(|key| key.as_string()).collect())
    }

    pub(super) async fn all(&self, place: &str) -> Result<Vec<(String, JsValue)>, StoreError> {
        let both = |store: &IdbObjectStore| Ok(vec![store.get_all_keys()?, store.get_all()?]);
        let mut got = self.work(place, Way::Reading, &both).await?.into_iter().map(list);
        let (keys, values) = (got.next().unwrap_or_default(), got.next().unwrap_or_default());
        Ok(keys.into_iter().zip(values).filter_map(|(key, value)| Some((key.as_string()?, value))).collect())
    }

    pub(super) async fn probe(&self) -> Result<(), StoreError> {
        let sample = [0xA5; 64];
        self.put(PROBE, PROBE, &bytes(&sample)).await?;
        let kept = self.get(PROBE, PROBE).await?;
        self.delete(PROBE, PROBE).await?;
        match kept.map(|kept| bytes_of(&kept)) {
            Some(Ok(kept)) if kept == sample => Ok(()),
            _ => Err(StoreError::Unavailable),
        }
    }

    /// Does something in a transaction of its own, and once more over a new connection if the old one was lost.
    async fn work(&self, place: &str, way: Way, ask: Ask<'_>) -> Result<Vec<JsValue>, StoreError> {
        match self.once(place, way, ask).await {
            Err(StoreError::Unavailable | StoreError::Blocked) => {
                self.0.disconnect();
                self.once(place, way, ask).await
            }
            done => done,
        }
    }

    async fn once(&self, place: &str, way: Way, ask: Ask<'_>) -> Result<Vec<JsValue>, StoreError> {
        let raw = self.connect().await?;
        let transaction = begin(&raw, place, way).map_err(reason)?;
        let (teller, answer) = answer();
        let (done, late) = (teller.clone(), teller.clone());
        let _done = Listener::on(&transaction, "complete", move |_| done.tell(Ok(())));
        let ended = transaction.clone();
        let _ended = Listener::on(&transaction, "abort", move |_| {
            teller.tell(Err(ended.error().map_or(StoreError::Unavailable, |error| reason(error.into()))));
        });
        let _late = Timer::after(WORKING, move || late.tell(Err(StoreError::Blocked)));
        let requests = transaction.object_store(place).and_then(|store| ask(&store)).map_err(reason)?;
        answer.await?;
        requests.iter().map(|request| request.result().map_err(reason)).collect()
    }

    async fn connect(&self) -> Result<IdbDatabase, StoreError> {
        if let Some(connection) = self.0.connection.borrow().as_ref() {
            return Ok(connection.raw.clone());
        }
        let raw = connect().await?;
        let end = |name| {
            let inner = Rc::downgrade(&self.0);
            // "close": the browser took the connection away. "versionchange": a newer app waits for us to let go.
            Listener::on(&raw, name, move |_| {
                if let Some(inner) = inner.upgrade() {
                    inner.disconnect()
                }
            })
        };
        let connection = Connection { raw: raw.clone(), _ends: [end("close"), end("versionchange")] };
        // Two that asked at the same time: the second connection stays.
        if let Some(first) = self.0.connection.replace(Some(connection)) {
            first.raw.close();
        }
        Ok(raw)
    }
}

type Ask<'a> = &'a dyn Fn(&IdbObjectStore) -> Result<Vec<IdbRequest>, JsValue>;

impl Inner {
    fn disconnect(&self) {
        if let Some(connection) = self.connection.take() {
            // What is still under way over it is finished first.
            connection.raw.close();
        }
    }
}

/// A page that comes back from the browser's memory may have lost its connection without a word.
fn shown_again(inner: Weak<Inner>) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::on(&window, "pageshow", move |event| {
        let again = event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted);
        if let (true, Some(inner)) = (again, inner.upgrade()) {
            inner.disconnect();
        }
    }))
}

async fn connect() -> Result<IdbDatabase, StoreError> {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    let request = factory.ok_or(StoreError::Unavailable)?.open_with_u32(NAME, VERSION).map_err(reason)?;
    let (teller, answer) = answer();
    let (done, late) = (teller.clone(), teller.clone());
    let opened = |request: &IdbRequest| request.result().map(JsCast::unchecked_into::<IdbDatabase>);

    let raising = request.clone();
    let _raise = Listener::on(&request, "upgradeneeded", move |_| {
        let Ok(database) = opened(&raising) else { return };
        for place in Shelf::ALL.map(Shelf::place).into_iter().chain([PROBE]) {
            // Refused only when it is there already.
            let _ = database.create_object_store(place);
        }
    });
    let opening = request.clone();
    let _done = Listener::on(&request, "success", move |_| done.tell(opened(&opening).map_err(reason)));
    let failing = request.clone();
    let _failed = Listener::on(&request, "error", move |_| {
        teller.tell(Err(failing.error().ok().flatten().map_or(StoreError::Unavailable, |error| reason(error.into()))));
    });
    let _late = Timer::after(OPENING, move || late.tell(Err(StoreError::Blocked)));
    answer.await
}

fn begin(database: &IdbDatabase, place: &str, way: Way) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    if way == Way::WritingStrictly {
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
    }
    let mode = if way == Way::Reading { "readonly" } else { "readwrite" };
    // web-sys has the call with options only among its unstable ones, although every browser of the floor has it.
    let function: Function = property(database, "transaction").ok_or(JsValue::UNDEFINED)?.unchecked_into();
    let begun = Reflect::apply(&function, database, &Array::of3(&place.into(), &mode.into(), &options))?;
    Ok(begun.unchecked_into())
}

fn reason(error: JsValue) -> StoreError {
    match error_name(&error).as_str() {
        "QuotaExceededError" => StoreError::Full,
        "VersionError" => StoreError::Newer,
        _ => StoreError::Unavailable,
    }
}

fn list(value: JsValue) -> Vec<JsValue> {
    value.dyn_into::<Array>().map(|array| array.to_vec()).unwrap_or_default()
}

/// Bytes as the browser keeps them.
pub(super) fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// The bytes that were kept.
pub(super) fn bytes_of(value: &JsValue) -> Result<Vec<u8>, StoreError> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).ok_or(StoreError::Unreadable)
}
