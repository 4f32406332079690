//! The browser's powers, tried in a browser. Each test uses keys of its own: they share one database.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rand_core::Rng;
use thinkclick::platform::draft_key::{forget_draft, open_draft, seal_draft};
use thinkclick::platform::fetch::{self, FetchError};
use thinkclick::platform::settings::Settings;
use thinkclick::platform::store::{self, Shelf, Store, StoreError};
use thinkclick::platform::worker::{Worker, WorkerError};
use thinkclick::platform::{address, answer, attention, clock, facts, files, random, settings, speech, tabs};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

async fn device() -> Store {
    store::open().await.expect("this browser keeps things")
}

async fn both() -> [Store; 2] {
    [device().await, Store::in_memory()]
}

#[wasm_bindgen_test]
async fn what_was_put_is_found_again() {
    for store in both().await {
        store.put(Shelf::Envelopes, "found-b", &[1, 2, 3]).await.unwrap();
        store.put(Shelf::Envelopes, "found-a", &[]).await.unwrap();
        store.put(Shelf::Envelopes, "found-b", &[4, 5]).await.unwrap();
        assert_eq!(store.get(Shelf::Envelopes, "found-b").await, Ok(Some(vec![4, 5])));
        assert_eq!(store.get(Shelf::Envelopes, "found-a").await, Ok(Some(vec![])));
        assert_eq!(store.get(Shelf::ClassFile, "found-a").await, Ok(None));
        let keys = store.keys(Shelf::Envelopes).await.unwrap();
        let mine: Vec<_> = keys.iter().filter(|key| key.starts_with("found-")).collect();
        assert_eq!(mine, ["found-a", "found-b"]);
        store.delete(Shelf::Envelopes, "found-b").await.unwrap();
        store.delete(Shelf::Envelopes, "never-there").await.unwrap();
        assert_eq!(store.get(Shelf::Envelopes, "found-b").await, Ok(None));
    }
}

#[wasm_bindgen_test]
async fn a_shelf_is_read_and_emptied_as_a_whole() {
    for store in both().await {
        store.put(Shelf::Ipad, "whole-2", b"two").await.unwrap();
        store.put(Shelf::Ipad, "whole-1", b"one").await.unwrap();
        store.put(Shelf::Pack, "whole", b"stays").await.unwrap();
        let all = store.all(Shelf::Ipad).await.unwrap();
        assert_eq!(all, [("whole-1".into(), b"one".to_vec()), ("whole-2".into(), b"two".to_vec())]);
        store.clear(Shelf::Ipad).await.unwrap();
        assert_eq!(store.keys(Shelf::Ipad).await, Ok(vec![]));
        assert_eq!(store.get(Shelf::Pack, "whole").await, Ok(Some(b"stays".to_vec())));
    }
}

#[wasm_bindgen_test]
async fn what_was_kept_is_there_for_the_next_page() {
    let megabyte = vec![7; 1 << 20];
    device().await.put(Shelf::ClassFile, "next-page", &megabyte).await.unwrap();
    assert_eq!(device().await.get(Shelf::ClassFile, "next-page").await, Ok(Some(megabyte)));
}

#[wasm_bindgen_test]
async fn writing_is_tried_before_it_is_relied_on() {
    for store in both().await {
        assert_eq!(store.probe().await, Ok(()));
    }
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_made_again() {
    let store = device().await;
    store.put(Shelf::Pack, "lost", b"kept").await.unwrap();
    // What the browser says when a page comes back from its memory.
    let event = js_sys::Reflect::get(&js_sys::global(), &"PageTransitionEvent".into()).unwrap();
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"persisted".into(), &true.into()).unwrap();
    let event = js_sys::Reflect::construct(
        event.unchecked_ref::<js_sys::Function>(),
        &js_sys::Array::of2(&"pageshow".into(), &options),
    );
    web_sys::window().unwrap().dispatch_event(event.unwrap().unchecked_ref()).unwrap();
    assert_eq!(store.get(Shelf::Pack, "lost").await, Ok(Some(b"kept".to_vec())));
}

#[wasm_bindgen_test]
async fn an_unfinished_visit_opens_again_for_its_child_alone() {
    for store in both().await {
        seal_draft(&store, "draft-7", b"two rules met").await.unwrap();
        seal_draft(&store, "draft-7", b"three rules met").await.unwrap();
        assert_eq!(open_draft(&store, "draft-7").await, Ok(Some(b"three rules met".to_vec())));
        assert_eq!(open_draft(&store, "draft-8").await, Ok(None));
        forget_draft(&store, "draft-7").await.unwrap();
        assert_eq!(open_draft(&store, "draft-7").await, Ok(None));
    }
}

#[wasm_bindgen_test]
async fn a_finder_of_the_disk_reads_nothing_of_a_visit() {
    let store = device().await;
    seal_draft(&store, "draft-9", b"Blue Otter drew this").await.unwrap();
    let draft = raw_draft("draft-9").await;
    let part = |name: &str| js_sys::Reflect::get(&draft, &name.into()).unwrap();
    let key: web_sys::CryptoKey = part("key").dyn_into().unwrap();
    assert!(!key.extractable());
    let sealed = js_sys::Uint8Array::new(&part("sealed")).to_vec();
    assert!(!sealed.windows(5).any(|bytes| bytes == b"Otter"));
    // The bytes are no bytes of the shelf: nothing but the draft's own way reads them.
    assert_eq!(store.get(Shelf::Drafts, "draft-9").await, Err(StoreError::Unreadable));
    forget_draft(&store, "draft-9").await.unwrap();
}

#[wasm_bindgen_test]
async fn a_visit_that_cannot_be_opened_says_so() {
    let store = device().await;
    store.put(Shelf::Drafts, "draft-10", b"not a draft").await.unwrap();
    assert_eq!(open_draft(&store, "draft-10").await, Err(StoreError::Unreadable));
    forget_draft(&store, "draft-10").await.unwrap();
}

/// A draft as it lies in the browser, read without the app.
async fn raw_draft(child: &str) -> JsValue {
    let read = format!(
        "return new Promise((done, failed) => {{
            const opening = indexedDB.open('think-then-click', 1);
            opening.onerror = () => failed(opening.error);
            opening.onsuccess = () => {{
                const got = opening.result.transaction(['drafts']).objectStore('drafts').get('{child}');
                got.onsuccess = () => {{ opening.result.close(); done(got.result); }};
            }};
        }});"
    );
    let promise = js_sys::Function::new_no_args(&read).call0(&JsValue::NULL).unwrap();
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.unwrap()
}

#[wasm_bindgen_test]
async fn the_clock_goes_on() {
    let before = clock::now();
    clock::wait(1_100).await;
    let after = clock::now();
    assert!(after.seconds > before.seconds && after.seconds - before.seconds < 30);
    assert!(before.seconds > 1_700_000_000 && before.offset.abs() <= 14 * 60);
}

#[wasm_bindgen_test]
async fn a_timer_that_was_dropped_never_calls() {
    let called = Rc::new(Cell::new(false));
    let call = called.clone();
    drop(clock::Timer::after(10, move || call.set(true)));
    clock::wait(60).await;
    assert!(!called.get());
}

#[wasm_bindgen_test]
async fn the_first_answer_wakes_who_waits() {
    let (teller, answer) = answer::answer();
    let late = teller.clone();
    let _timers =
        [clock::Timer::after(40, move || late.tell("late")), clock::Timer::after(5, move || teller.tell("first"))];
    assert_eq!(answer.await, "first");
}

#[wasm_bindgen_test]
fn chance_comes_from_the_browser() {
    let mut bytes = [0; 64];
    random::rng().fill_bytes(&mut bytes);
    assert!(bytes.iter().any(|byte| *byte != 0));
}

#[wasm_bindgen_test]
async fn the_address_leads_and_is_heard() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let hear = heard.clone();
    address::on_change(move |hash| hear.borrow_mut().push(hash));
    address::go("#/pupil");
    clock::wait(100).await;
    address::replace("#/teacher");
    clock::wait(100).await;
    assert_eq!(address::hash(), "#/teacher");
    assert_eq!(*heard.borrow(), ["#/pupil"]);
    address::replace("#/");
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_is_told_from_a_web_page() {
    assert_eq!(fetch::bytes("no-such-file.json", true).await, Err(FetchError::Missing(404)));
    assert_eq!(fetch::text("./", false).await, Err(FetchError::WebPage));
    assert_eq!(fetch::text("https://owls.example/school.json", false).await, Err(FetchError::Offline));
}

#[wasm_bindgen_test]
async fn a_worker_answers_each_question_with_its_own_answer() {
    // Answers late, last question first, as a busy worker may.
    let script = "const asked = [];
        onmessage = ({ data }) => {
            asked.push(data);
            if (asked.length < 3) return;
            for (const { id, bytes } of asked.splice(0).reverse()) postMessage({ id, bytes: bytes.map(byte => byte + 1) });
        };
        setTimeout(() => postMessage('ready'), 50);";
    let worker = Worker::start(&as_file(script)).unwrap();
    let [one, two, three] = [1, 2, 3].map(|byte| worker.ask(vec![byte; 2]));
    let answers = three_together(one, two, three).await;
    assert_eq!(answers, [Ok(vec![2, 2]), Ok(vec![3, 3]), Ok(vec![4, 4])]);
}

#[wasm_bindgen_test]
async fn a_worker_that_stops_leaves_nobody_waiting() {
    let script = "onmessage = () => { throw new Error('on purpose'); }; postMessage('ready');";
    let worker = Worker::start(&as_file(script)).unwrap();
    assert_eq!(worker.ask(vec![1]).await, Err(WorkerError::Died));
    assert_eq!(worker.ask(vec![1]).await, Err(WorkerError::Died));
}

#[wasm_bindgen_test]
async fn a_worker_that_is_not_there_says_so() {
    assert!(matches!(Worker::start(""), Err(WorkerError::NotStarted)));
    let worker = Worker::start("no-such-worker.js").unwrap();
    assert_eq!(worker.ask(vec![1]).await, Err(WorkerError::NotStarted));
}

#[wasm_bindgen_test]
async fn a_worker_that_was_ended_answers_no_more() {
    let worker = Worker::start(&as_file("postMessage('ready');")).unwrap();
    let ended = worker.clone();
    let _timer = clock::Timer::after(100, move || ended.terminate());
    assert_eq!(worker.ask(vec![1]).await, Err(WorkerError::Died));
}

async fn three_together<T: 'static>(
    one: impl Future<Output = T>,
    two: impl Future<Output = T>,
    three: impl Future<Output = T>,
) -> [T; 3] {
    let (mut one, mut two, mut three) = (Box::pin(one), Box::pin(two), Box::pin(three));
    let mut told = [None, None, None];
    std::future::poll_fn(|context| {
        let asked: [std::pin::Pin<&mut dyn Future<Output = T>>; 3] = [one.as_mut(), two.as_mut(), three.as_mut()];
        for (place, future) in told.iter_mut().zip(asked) {
            if place.is_none()
                && let std::task::Poll::Ready(value) = future.poll(context)
            {
                *place = Some(value);
            }
        }
        if told.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    told.map(|value| value.expect("all are told"))
}

fn as_file(script: &str) -> String {
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type("text/javascript");
    let parts = js_sys::Array::of1(&script.into());
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &kind).unwrap();
    web_sys::Url::create_object_url_with_blob(&blob).unwrap()
}

#[wasm_bindgen_test]
async fn picked_files_are_read_once() {
    let document = web_sys::window().unwrap().document().unwrap();
    let input: web_sys::HtmlInputElement = document.create_element("input").unwrap().unchecked_into();
    input.set_type("file");
    input.set_multiple(true);
    let fill = "const picked = new DataTransfer();
        picked.items.add(new File(['Zoë'], 'class.csv'));
        picked.items.add(new File([], 'empty.csv'));
        input.files = picked.files;";
    js_sys::Function::new_with_args("input", fill).call1(&JsValue::NULL, &input).unwrap();
    let read = files::read_picked(input.clone()).await.unwrap();
    assert_eq!(read, [("class.csv".into(), "Zoë".as_bytes().to_vec()), ("empty.csv".into(), vec![])]);
    assert_eq!(input.files().map(|files| files.length()), Some(0));
}

#[wasm_bindgen_test]
async fn a_file_is_given_as_a_download() {
    let document = web_sys::window().unwrap().document().unwrap();
    let link: Rc<RefCell<Option<(String, String)>>> = Rc::default();
    let seen = link.clone();
    let watch = thinkclick::platform::listener::Listener::on(&document, "click", move |event| {
        event.prevent_default();
        let link: web_sys::HtmlAnchorElement = event.target().unwrap().unchecked_into();
        seen.replace(Some((link.download(), link.href())));
    });
    assert_eq!(files::save("Owls.thinkclick", "application/octet-stream", b"sealed"), Ok(()));
    drop(watch);
    let (name, address) = link.take().expect("a link was followed");
    assert_eq!(name, "Owls.thinkclick");
    let read = format!("return fetch('{address}').then(answer => answer.text())");
    let read = js_sys::Function::new_no_args(&read).call0(&JsValue::NULL).unwrap();
    let text = JsFuture::from(read.unchecked_into::<js_sys::Promise>()).await.unwrap();
    assert_eq!(text.as_string().as_deref(), Some("sealed"));
    assert_eq!(document.query_selector("a[download]").unwrap(), None);
}

#[wasm_bindgen_test]
fn settings_are_kept() {
    let wanted = Settings { language: "ur".to_owned() };
    settings::save(wanted.clone()).unwrap();
    assert_eq!(settings::load(), wanted);
    settings::save(Settings::default()).unwrap();
}

#[wasm_bindgen_test]
async fn this_tab_is_the_only_one() {
    assert!(tabs::only_one().await);
    assert!(!tabs::only_one().await, "a second one finds it taken");
}

#[wasm_bindgen_test]
async fn nobody_there_is_noticed_once() {
    let calls = Rc::new(Cell::new(0));
    let count = calls.clone();
    let watch = attention::on_quiet(0, 60, move || count.set(count.get() + 1));
    clock::wait(2_500).await;
    assert_eq!(calls.get(), 1);
    drop(watch);
    let count = calls.clone();
    drop(attention::on_quiet(0, 60, move || count.set(count.get() + 1)));
    clock::wait(1_500).await;
    assert_eq!(calls.get(), 1);
}

#[wasm_bindgen_test]
async fn where_no_voice_reads_the_end_is_told_at_once() {
    let told = Rc::new(RefCell::new(Vec::new()));
    let hear = told.clone();
    assert!(!speech::available_in("tlh"));
    speech::speak(vec!["nuqneH".into()], "tlh", 1.0, move |place| hear.borrow_mut().push(place));
    assert_eq!(*told.borrow(), [None]);
    speech::stop();
}

#[wasm_bindgen_test]
fn a_page_that_says_nothing_of_itself_starts_no_worker() {
    assert_eq!((facts::script_of("vault").as_str(), facts::build().as_str()), ("", ""));
}
