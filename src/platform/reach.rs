//! Pressing without a finger: a light that goes from stop to stop until a switch presses, and a look that lasts.
//!
//! Both press what a finger would press, with the same click, so that no page knows the difference.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, KeyboardEvent};

use super::attention::is_hidden;
use super::clock::Timer;
use super::listener::Listener;
use crate::domain::access::{Pace, Reach};

/// Milliseconds between two looks: a tenth of a second, as paces are counted.
const TICK: u32 = 100;
/// Milliseconds in which a second press is a tremor of the first.
const TREMOR: f64 = 300.0;
/// What can be pressed.
const STOPS: &str = "button, a[href], input, select, summary";
/// Marks what is lit, for the style sheet.
const LIT: &str = "data-lit";

/// Helps to press until it is dropped.
pub struct Helper {
    state: Rc<RefCell<Light>>,
    _ears: Vec<Listener>,
    _tick: Option<Timer>,
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.state.borrow_mut().move_to(None);
    }
}

/// Starts to help. None for touch, which needs no help, and where there is no page.
pub fn help(reach: Reach, pace: Pace) -> Option<Helper> {
    let document = web_sys::window()?.document()?;
    let state = Rc::new(RefCell::new(Light::default()));
    let tenths = pace.tenths();
    let (ears, tick): (Vec<Listener>, Box<dyn FnMut()>) = match reach {
        Reach::Touch => return None,
        Reach::Dwell => (vec![looks(&document, &state)], {
            let state = state.clone();
            Box::new(move || act(&state, |light| light.last(tenths)))
        }),
        Reach::OneSwitch | Reach::WholeScreen | Reach::TwoSwitches => (switches(&document, &state, reach), {
            let (state, document) = (state.clone(), document.clone());
            let by_itself = reach != Reach::TwoSwitches;
            Box::new(move || state.borrow_mut().go_on(&document, by_itself.then_some(tenths)))
        }),
    };
    let mut tick = tick;
    let tick = Timer::every(TICK, move || {
        if !is_hidden() {
            tick();
        }
    });
    Some(Helper { state, _ears: ears, _tick: tick })
}

/// What is lit now, and for how long it has been.
#[derive(Default)]
struct Light {
    on: Option<HtmlElement>,
    tenths: u32,
    /// The first stop of the page when the light last moved: another one means that there is something new.
    first: Option<HtmlElement>,
    /// When a switch was last pressed, in milliseconds.
    pressed: f64,
    /// What a look has pressed: it has to go elsewhere before it presses again.
    spent: bool,
}

impl Light {
    fn move_to(&mut self, next: Option<HtmlElement>) {
        if let Some(old) = &self.on {
            let _ = around(old).remove_attribute(LIT);
        }
        if let Some(next) = &next {
            let _ = around(next).set_attribute(LIT, "");
        }
        (self.on, self.tenths, self.spent) = (next, 0, false);
    }

    /// A tenth of a second of a scan has gone. It moves on by itself after so many, or not at all.
    fn go_on(&mut self, document: &Document, after: Option<u32>) {
        let is_over = match &self.on {
            Some(on) if is_awake(on) => {
                self.tenths += 1;
                after.is_some_and(|tenths| self.tenths >= tenths)
            }
            _ => true,
        };
        if is_over {
            self.step(document);
        }
    }

    /// To the next stop; to the first where the page has something new, and after the last.
    fn step(&mut self, document: &Document) {
        let stops = stops(document);
        let first = stops.first().cloned();
        let here = stops.iter().position(|stop| Some(stop) == self.on.as_ref());
        let next = match here {
            Some(here) if first == self.first => stops.get(here + 1).cloned().or_else(|| first.clone()),
            _ => first.clone(),
        };
        self.first = first;
        if let Some(next) = &next {
            // The page follows, and a screen reader says what is lit.
            let _ = next.focus();
        }
        self.move_to(next);
    }

    /// What a switch presses now. A tremor presses nothing.
    fn press(&mut self) -> Option<HtmlElement> {
        let now = js_sys::Date::now();
        let is_tremor = now - std::mem::replace(&mut self.pressed, now) < TREMOR;
        self.tenths = 0;
        self.on.clone().filter(|on| !is_tremor && is_awake(on))
    }

    /// A tenth of a second of a look has gone: what it presses once it has lasted.
    fn last(&mut self, tenths: u32) -> Option<HtmlElement> {
        let on = self.on.clone().filter(|on| !self.spent && is_awake(on))?;
        self.tenths += 1;
        self.spent = self.tenths >= tenths;
        self.spent.then_some(on)
    }
}

/// Presses what this hands out. Nothing is borrowed meanwhile, since a press may end the help.
fn act(state: &Rc<RefCell<Light>>, find: impl FnOnce(&mut Light) -> Option<HtmlElement>) {
    let found = find(&mut state.borrow_mut());
    if let Some(found) = found {
        found.click();
    }
}

/// The keys that switches send, and where the whole screen is one, each touch.
fn switches(document: &Document, state: &Rc<RefCell<Light>>, reach: Reach) -> Vec<Listener> {
    let keys = {
        let (state, page) = (state.clone(), document.clone());
        Listener::on(document, "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| is_switch(key)) else { return };
            keep(&event);
            match reach {
                _ if key.repeat() => {}
                Reach::TwoSwitches if key.key() != "Enter" => state.borrow_mut().step(&page),
                _ => act(&state, Light::press),
            }
        })
    };
    // Firefox presses a button when Space comes up again.
    let up = Listener::on(document, "keyup", move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(is_switch) {
            keep(&event);
        }
    });
    let mut ears = vec![keys, up];
    if reach == Reach::WholeScreen {
        let state = state.clone();
        ears.push(Listener::on(document, "pointerdown", move |event| {
            keep(&event);
            act(&state, Light::press);
        }));
        // The touch itself presses nothing: a person's click is trusted, ours is not.
        ears.push(Listener::on(document, "click", |event| {
            if event.is_trusted() {
                keep(&event);
            }
        }));
    }
    ears
}

/// What switch boxes send: Space, Enter, Tab, arrows and digits. With other keys held it is somebody at a keyboard.
fn is_switch(key: &KeyboardEvent) -> bool {
    let name = key.key();
    let sends = matches!(name.as_str(), " " | "Enter" | "Tab" | "ArrowRight" | "ArrowDown" | "1" | "2" | "3");
    sends && !(key.ctrl_key() || key.alt_key() || key.meta_key() || key.shift_key())
}

fn keep(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// Where the pointer rests.
fn looks(document: &Document, state: &Rc<RefCell<Light>>) -> Listener {
    let state = state.clone();
    Listener::on(document, "pointermove", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let on = target.and_then(|target| target.closest(&format!("{STOPS}, label")).ok().flatten());
        let on = on.and_then(|on| on.dyn_into::<HtmlElement>().ok());
        let mut light = state.borrow_mut();
        if light.on != on {
            light.move_to(on);
        }
    })
}

/// What can be pressed now, in the order of a scan: the page first, then the bar above it; in an open window only that.
fn stops(document: &Document) -> Vec<HtmlElement> {
    let found = |within: &str| {
        let wanted = STOPS.split(", ").map(|stop| format!("{within} {stop}")).collect::<Vec<_>>().join(", ");
        let list = document.query_selector_all(&wanted).ok();
        let count = list.as_ref().map_or(0, web_sys::NodeList::length);
        (0..count)
            .filter_map(|place| list.as_ref()?.item(place)?.dyn_into::<HtmlElement>().ok())
            .filter(is_awake)
            .collect::<Vec<_>>()
    };
    let window = found("dialog[open]");
    if window.is_empty() { [found(".screen-main"), found(".screen-bar")].concat() } else { window }
}

/// Whether it is on the page, can be seen, and does something.
fn is_awake(stop: &HtmlElement) -> bool {
    let shown = around(stop);
    stop.is_connected()
        && shown.get_bounding_client_rect().width() > 0.0
        && !stop.matches(":disabled, [aria-disabled=true], [inert] *").unwrap_or(false)
}

/// What is seen of it: of a box to tick, the row around it.
fn around(stop: &HtmlElement) -> Element {
    stop.closest("label").ok().flatten().unwrap_or_else(|| stop.clone().into())
}
