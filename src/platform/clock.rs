//! The device's clock, and waiting.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::answer::answer;
use crate::domain::moment::Moment;

/// The time now, as this device shows it. Nobody has checked it.
pub fn now() -> Moment {
    let date = js_sys::Date::new_0();
    // JavaScript counts the minutes by which UTC is ahead of local time, which is the other way round.
    Moment { seconds: (date.get_time() / 1000.0).floor() as i64, offset: -(date.get_timezone_offset() as i16) }
}

/// Waits so many milliseconds, or longer: a hidden page's clock runs slowly.
pub async fn wait(milliseconds: u32) {
    let (teller, answer) = answer();
    if let Some(_timer) = Timer::after(milliseconds, move || teller.tell(())) {
        answer.await;
    }
}

/// Waits until the page has been painted once more, so that a tap is seen to be felt before the work for it begins. A page
/// that is out of sight is not painted: there it waits only a moment.
pub async fn painted() {
    let (teller, answer) = answer();
    let late = teller.clone();
    let callback = Closure::once_into_js(move || teller.tell(()));
    let asked = web_sys::window().map(|window| window.request_animation_frame(callback.unchecked_ref()));
    if let (Some(Ok(_)), Some(_timer)) = (asked, Timer::after(FRAME, move || late.tell(()))) {
        answer.await;
        // The browser paints between this task and the next.
        wait(0).await;
    }
}

/// Does something that should be quick, and leaves how long it took where the browser's own tools and the bench find it
/// (User Timing). Only the name stands there.
pub fn timed<T>(name: &str, act: impl FnOnce() -> T) -> T {
    let performance = web_sys::window().and_then(|window| window.performance());
    let _ = performance.as_ref().map(|performance| performance.mark(name));
    let done = act();
    let _ = performance.map(|performance| performance.measure_with_start_mark(name, name));
    done
}

/// A frame that takes longer than this many milliseconds is not waited for.
const FRAME: u32 = 100;

/// Calls a function later, unless it is dropped before.
pub struct Timer {
    id: i32,
    again: bool,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls once, after so many milliseconds. None where there is no page.
    pub fn after(milliseconds: u32, call: impl FnMut() + 'static) -> Option<Self> {
        let callback: Closure<dyn FnMut()> = Closure::new(call);
        let window = web_sys::window()?;
        let function = callback.as_ref().unchecked_ref();
        let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, limit(milliseconds)).ok()?;
        Some(Self { id, again: false, _callback: callback })
    }

    /// Calls again and again, every so many milliseconds. None where there is no page.
    pub fn every(milliseconds: u32, call: impl FnMut() + 'static) -> Option<Self> {
        let callback: Closure<dyn FnMut()> = Closure::new(call);
        let window = web_sys::window()?;
        let function = callback.as_ref().unchecked_ref();
        let id = window.set_interval_with_callback_and_timeout_and_arguments_0(function, limit(milliseconds)).ok()?;
        Some(Self { id, again: true, _callback: callback })
    }

    /// Lets it run for as long as the page lives.
    pub fn for_ever(self) {
        std::mem::forget(self);
    }
}

fn limit(milliseconds: u32) -> i32 {
    i32::try_from(milliseconds).unwrap_or(i32::MAX)
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            match self.again {
                true => window.clear_interval_with_handle(self.id),
                false => window.clear_timeout_with_handle(self.id),
            }
        }
    }
}
