//! Reading aloud, with a voice of the device itself.
//!
//! What iPads want, learnt by others: the first word inside a tap; after `cancel()` a pause, or nothing comes; one
//! utterance a sentence, since long ones stop half-way; and a watch on each, since the end is not always told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::answer::{Answer, answer};
use super::clock::{self, Timer};
use super::listener::Listener;
use super::property;
use super::voice::{Voice, fit};

/// Milliseconds after `cancel()` until the engine listens again.
const PAUSE: u32 = 250;
/// Milliseconds until a sentence must have begun; old iPads load the voice first.
const BEGINNING: u32 = 4_000;
/// Milliseconds a sentence may take for each of its letters, at the voice's own pace: twice what it takes.
const LETTER: f32 = 150.0;

thread_local! {
    /// Counts what was read or stopped, so that what was stopped knows.
    static TURN: Cell<u32> = const { Cell::new(0) };
    /// Whom to tell which sentence is read now.
    static LISTENER: RefCell<Option<Rc<Told>>> = const { RefCell::new(None) };
}

type Told = dyn Fn(Option<usize>);

/// Whether something can be read in the page's language. Voices arrive late: ask again at [`on_voices`].
pub fn available() -> bool {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    available_in(&root.and_then(|root| root.get_attribute("lang")).unwrap_or_default())
}

/// Whether something can be read in this language, such as "en".
pub fn available_in(language: &str) -> bool {
    engine().is_some_and(|engine| best_voice(&engine, language).is_some())
}

/// Calls whenever the device's voices change, as they do once after the page has opened.
pub fn on_voices(changed: impl Fn() + 'static) {
    if let Some(engine) = engine() {
        Listener::on(engine.unchecked_ref(), "voiceschanged", move |_| changed()).for_ever();
    }
}

/// Reads the sentences, in place of what is read now. Call it inside a tap. `rate` is a factor of the voice's own pace;
/// `on_sentence` hears which one is read, and None at the end, however it comes.
pub fn speak(sentences: Vec<String>, language: &str, rate: f32, on_sentence: impl Fn(Option<usize>) + 'static) {
    let was_busy = end_turn();
    let turn = TURN.get();
    let Some((engine, voice)) = engine().and_then(|engine| Some((engine.clone(), best_voice(&engine, language)?)))
    else {
        return on_sentence(None);
    };
    let told: Rc<Told> = Rc::new(on_sentence);
    LISTENER.set(Some(told.clone()));
    let say = move |place: usize, sentence: &str| {
        told(Some(place));
        Saying::begin(&engine, &voice, rate, sentence)
    };
    // Inside the tap, unless the engine needs its pause: then it was woken by an earlier tap.
    let mut first = match sentences.first() {
        Some(sentence) if !was_busy => say(0, sentence),
        _ => None,
    };
    spawn_local(async move {
        if was_busy {
            clock::wait(PAUSE).await;
        }
        for (place, sentence) in sentences.iter().enumerate() {
            if TURN.get() != turn {
                return;
            }
            let saying = first.take().or_else(|| say(place, sentence));
            let Some(saying) = saying else { break };
            if !saying.ends_well().await {
                break;
            }
        }
        if TURN.get() == turn {
            stop();
        }
    });
}

/// Stops reading.
pub fn stop() {
    end_turn();
}

/// Ends what is read now. True if the engine was busy and needs a pause.
fn end_turn() -> bool {
    TURN.set(TURN.get().wrapping_add(1));
    let busy = engine().is_some_and(|engine| {
        let busy = engine.speaking() || engine.pending();
        if busy {
            engine.cancel();
        }
        busy
    });
    if let Some(told) = LISTENER.take() {
        told(None);
    }
    busy
}

/// A sentence that is being read. The browser forgets an utterance that nobody holds, and then never tells its end.
struct Saying {
    ended: Answer<bool>,
    _utterance: SpeechSynthesisUtterance,
    _ears: [Listener; 3],
    _watch: Rc<RefCell<Option<Timer>>>,
}

impl Saying {
    fn begin(engine: &SpeechSynthesis, voice: &SpeechSynthesisVoice, rate: f32, sentence: &str) -> Option<Self> {
        let utterance = SpeechSynthesisUtterance::new_with_text(sentence).ok()?;
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(rate);
        let (teller, ended) = answer();
        let watch = Rc::new(RefCell::new(None));
        let late = |milliseconds| {
            let teller = teller.clone();
            Timer::after(milliseconds, move || teller.tell(false))
        };
        watch.replace(late(BEGINNING));
        let longest = BEGINNING + (sentence.chars().count() as f32 * LETTER / rate) as u32;
        let (begun, end) = (Rc::downgrade(&watch), Cell::new(late(longest)));
        let [well, badly] = [teller.clone(), teller.clone()];
        let ears = [
            Listener::on(&utterance, "start", move |_| {
                if let Some(watch) = begun.upgrade() {
                    watch.replace(end.take());
                }
            }),
            Listener::on(&utterance, "end", move |_| well.tell(true)),
            Listener::on(&utterance, "error", move |_| badly.tell(false)),
        ];
        engine.speak(&utterance);
        Some(Self { ended, _utterance: utterance, _ears: ears, _watch: watch })
    }

    async fn ends_well(self) -> bool {
        let Self { ended, _utterance, _ears, _watch } = self;
        ended.await
    }
}

fn best_voice(engine: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = engine.get_voices().into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let fitting = voices.filter_map(|voice| {
        let (language_of, name, address) = (voice.lang(), voice.name(), voice.voice_uri());
        let described = Voice { language: &language_of, name: &name, address: &address, local: voice.local_service() };
        Some((fit(&described, language)?, voice))
    });
    // The first of equals: devices put their usual voice first.
    fitting.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, voice)| voice)
}

fn engine() -> Option<SpeechSynthesis> {
    property(web_sys::window()?.as_ref(), "speechSynthesis").map(JsCast::unchecked_into)
}
