//! When the program stops: the page says so calmly. The log gets the place in the program and nothing else, since a
//! panic's message may hold a name.

use std::panic::PanicHookInfo;

/// Makes every panic show the page's own "please reload, your work is safe". Call it first, in the app and in each worker.
pub fn install() {
    std::panic::set_hook(Box::new(stopped));
}

fn stopped(panic: &PanicHookInfo<'_>) {
    let place = match panic.location() {
        Some(place) => format!("stopped at {}:{}", place.file(), place.line()),
        None => "stopped".to_owned(),
    };
    web_sys::console::error_1(&place.into());
    // boot.js listens and shows what index.html holds ready. A worker has no page: its owner hears of its end.
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new("think-then-click:stopped")) {
        let _ = window.dispatch_event(&event);
    }
}
