//! What the build wrote into the page about itself.

/// Where a worker's program lies, such as "vault" or "press". Empty when the page names none: it then does not start.
pub fn script_of(worker: &str) -> String {
    meta(worker).unwrap_or_default()
}

/// Which build this is, for records and the About page. Empty when the page does not say.
pub fn build() -> String {
    meta("build").unwrap_or_default()
}

/// The style sheet of the later screens, if the page names one.
pub fn later_style() -> Option<String> {
    meta("style")
}

fn meta(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector(&format!("meta[name=\"{name}\"]")).ok()??.get_attribute("content")
}
