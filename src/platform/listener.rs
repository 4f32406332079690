//! Hearing what happens in the page, for as long as someone wants to know.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// Calls a function at each event of one name, until it is dropped.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Starts to listen. It hears events before anything inside the target does, so that nothing can keep them away.
    pub fn on(target: &EventTarget, name: &'static str, hear: impl FnMut(Event) + 'static) -> Self {
        let callback: Closure<dyn FnMut(Event)> = Closure::new(hear);
        // A target that takes no listeners never calls: the same as an event that never comes.
        let _ = target.add_event_listener_with_callback_and_bool(name, callback.as_ref().unchecked_ref(), true);
        Self { target: target.clone(), name, callback }
    }

    /// Listens for as long as the page lives.
    pub fn for_ever(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.name, callback, true);
    }
}
