//! Noticing that nobody is there any more.

use std::cell::RefCell;
use std::rc::Rc;

use super::clock::Timer;
use super::listener::Listener;

/// Milliseconds between two looks.
const LOOK: u32 = 1_000;
const TOUCHES: [&str; 5] = ["pointerdown", "pointermove", "touchstart", "keydown", "wheel"];

/// Watches until it is dropped.
pub struct Quiet {
    _ears: Vec<Listener>,
    _look: Option<Timer>,
}

/// Calls once when nobody touched the page for so many minutes, or when it was hidden, or the device asleep, for so many
/// seconds. Stops watching when what it returns is dropped.
pub fn on_quiet(minutes: u32, hidden_seconds: u32, call: impl FnOnce() + 'static) -> Quiet {
    let watch = Watch::new(f64::from(minutes) * 60_000.0, f64::from(hidden_seconds) * 1_000.0, js_sys::Date::now());
    let state = Rc::new(RefCell::new((watch, Some(call))));
    let look = move |touched: bool| {
        let (now, hidden) = (js_sys::Date::now(), is_hidden());
        let call = {
            let (watch, call) = &mut *state.borrow_mut();
            // The first touch after a sleep must not hide that sleep: look first.
            let over = watch.is_over(now, hidden);
            if touched {
                watch.touched(now);
            }
            if over { call.take() } else { None }
        };
        if let Some(call) = call {
            call();
        }
    };
    let look = Rc::new(look);
    let hear = |name, touched| {
        let (window, look) = (web_sys::window()?, look.clone());
        Some(Listener::on(&window, name, move |_| look(touched)))
    };
    let touches = TOUCHES.into_iter().filter_map(|name| hear(name, true));
    let returns = ["visibilitychange", "pageshow", "focus"].into_iter().filter_map(|name| hear(name, false));
    let ears = touches.chain(returns).collect();
    let tick = look.clone();
    Quiet { _ears: ears, _look: Timer::every(LOOK, move || tick(false)) }
}

/// Whether the page cannot be seen now: another tab is in front, or the screen is off.
pub fn is_hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

/// Calls each time the page can no longer be seen, as long as the page lives.
pub fn on_hidden(call: impl Fn() + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let look = move |_| {
            if is_hidden() {
                call()
            }
        };
        Listener::on(&document, "visibilitychange", look).for_ever();
    }
}

/// When the page was last touched, looked at and seen; all in milliseconds.
struct Watch {
    quiet: f64,
    away: f64,
    touched: f64,
    looked: f64,
    hidden_since: Option<f64>,
}

impl Watch {
    fn new(quiet: f64, away: f64, now: f64) -> Self {
        Self { quiet, away, touched: now, looked: now, hidden_since: None }
    }

    fn touched(&mut self, now: f64) {
        self.touched = now;
    }

    fn is_over(&mut self, now: f64, hidden: bool) -> bool {
        // Looks come every second. A gap means that the device slept or the browser had stopped the page.
        let slept = now - self.looked >= self.away;
        self.looked = now;
        let since = self.hidden_since.unwrap_or(now);
        self.hidden_since = hidden.then_some(since);
        // A clock that was set back starts the wait again.
        self.touched = self.touched.min(now);
        slept || now - since >= self.away || now - self.touched >= self.quiet
    }
}

#[cfg(test)]
mod tests {
    use super::Watch;

    const MINUTE: f64 = 60_000.0;

    /// Looks every second up to the given one.
    fn looked_until(watch: &mut Watch, from: u32, to: u32, hidden: bool) -> Option<u32> {
        (from..=to).find(|second| watch.is_over(f64::from(*second) * 1000.0, hidden))
    }

    #[test]
    fn nobody_touched_it_for_three_minutes() {
        let mut watch = Watch::new(3.0 * MINUTE, MINUTE, 0.0);
        assert_eq!(looked_until(&mut watch, 1, 100, false), None);
        watch.touched(100_000.0);
        assert_eq!(looked_until(&mut watch, 101, 400, false), Some(280));
    }

    #[test]
    fn it_was_hidden_for_a_minute() {
        let mut watch = Watch::new(3.0 * MINUTE, MINUTE, 0.0);
        assert_eq!(looked_until(&mut watch, 1, 50, true), None);
        assert_eq!(looked_until(&mut watch, 51, 60, false), None);
        assert_eq!(looked_until(&mut watch, 61, 200, true), Some(121));
    }

    #[test]
    fn the_device_slept() {
        let mut watch = Watch::new(3.0 * MINUTE, MINUTE, 0.0);
        assert!(!watch.is_over(1_000.0, false));
        assert!(watch.is_over(90_000.0, false));
    }

    #[test]
    fn a_clock_that_was_set_back_locks_nothing() {
        let mut watch = Watch::new(3.0 * MINUTE, MINUTE, 10.0 * MINUTE);
        assert_eq!(looked_until(&mut watch, 1, 150, false), None);
    }
}
