//! The style sheet of the screens that no first visit shows.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlLinkElement};

use super::answer::answer;
use super::facts;
use super::listener::Listener;

/// The link to it, once there is one.
const LINK: &str = "link[data-later]";
/// Set when it has come, or could not be had: the words can be read without it.
const HERE: &str = "data-here";

/// Waits until the later screens' style sheet is in use. Asked for again, it is there at once.
pub async fn later() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(link) = link(&document) else { return };
    if link.has_attribute(HERE) {
        return;
    }
    let (teller, came) = answer();
    let listeners = ["load", "error"].map(|name| {
        let (teller, link) = (teller.clone(), link.clone());
        Listener::on(&link.clone(), name, move |_| {
            let _ = link.set_attribute(HERE, "");
            teller.tell(());
        })
    });
    came.await;
    drop(listeners);
}

/// Whether the style sheets may let anything move by itself.
pub fn calm(calm: bool) {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    let _ = match calm {
        true => root.set_attribute("data-calm", ""),
        false => root.remove_attribute("data-calm"),
    };
}

/// The link, made when it is first wanted.
fn link(document: &Document) -> Option<HtmlLinkElement> {
    if let Some(link) = document.query_selector(LINK).ok()? {
        return link.dyn_into().ok();
    }
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_rel("stylesheet");
    link.set_href(&facts::later_style()?);
    link.set_attribute("data-later", "").ok()?;
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
