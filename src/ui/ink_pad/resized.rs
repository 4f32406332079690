//! Hears when the pad gets another size: the iPad was turned, or the window changed.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlCanvasElement, ResizeObserver};

/// Watches one canvas until it is dropped.
pub struct Resized {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Resized {
    /// Calls at once, and whenever the size has changed.
    pub fn watch(canvas: &HtmlCanvasElement, call: impl FnMut() + 'static) -> Option<Self> {
        let told = Closure::<dyn FnMut()>::new(call);
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(canvas);
        Some(Self { observer, _told: told })
    }
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
