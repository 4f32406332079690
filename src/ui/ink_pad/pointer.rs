//! What a pointer event tells: where, and how hard. Nothing else of it is read: when somebody draws what, and how fast, is like a
//! fingerprint.

use std::cell::OnceCell;

use js_sys::Array;
use leptos::ev::PointerEvent;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A pointer event, with its places as exact as the browser has them: `web-sys` cuts them to whole pixels.
    type Sample;

    #[wasm_bindgen(method, getter, js_name = clientX)]
    fn x(this: &Sample) -> f64;

    #[wasm_bindgen(method, getter, js_name = clientY)]
    fn y(this: &Sample) -> f64;

    #[wasm_bindgen(method, getter)]
    fn pressure(this: &Sample) -> f64;

    /// Safari has it since 18.2.
    #[wasm_bindgen(method, getter, js_name = getCoalescedEvents)]
    fn knows_coalesced(this: &Sample) -> JsValue;

    #[wasm_bindgen(method, js_name = getCoalescedEvents)]
    fn coalesced(this: &Sample) -> Array;
}

/// A place in the window, in CSS pixels, and the pressure from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Touch {
    pub x: f32,
    pub y: f32,
    pub pressure: f32,
}

/// Where the pointer is.
pub fn touch(event: &PointerEvent) -> Touch {
    read(event.unchecked_ref())
}

/// Where the pointer has been since the event before: browsers put several places into one event.
pub fn way(event: &PointerEvent, mut each: impl FnMut(Touch)) {
    let event: &Sample = event.unchecked_ref();
    if !knows_coalesced(event) {
        return each(read(event));
    }
    let between = event.coalesced();
    if between.length() < 2 {
        return each(read(event));
    }
    for sample in between.iter() {
        each(read(sample.unchecked_ref()));
    }
}

/// Whether this browser tells the places between two events. It is asked once, not with every move of a pen.
fn knows_coalesced(event: &Sample) -> bool {
    thread_local!(static KNOWS: OnceCell<bool> = const { OnceCell::new() });
    KNOWS.with(|knows| *knows.get_or_init(|| event.knows_coalesced().is_function()))
}

fn read(sample: &Sample) -> Touch {
    Touch { x: sample.x() as f32, y: sample.y() as f32, pressure: sample.pressure() as f32 }
}
