//! Reading the app's own public files. Nothing else is ever asked for, and nothing is ever sent.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Request, RequestCache, RequestInit, RequestMode, Response, WorkerGlobalScope};

/// Milliseconds until a file counts as not to be had. The largest is a font of half a megabyte.
const LIMIT: u32 = 20_000;

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// There is no network, or it does not answer: try again when there is one.
    Offline,
    /// The host answered with this number, such as 404: the files there are not complete.
    Missing(u16),
    /// A web page came in its place: a filter's own, or a host that answers everything with its front page.
    WebPage,
}

/// A text file of the app, such as "words/en/first.ftl". `fresh` asks the host whether it has changed.
pub async fn text(path: &str, fresh: bool) -> Result<String, FetchError> {
    let bytes = bytes(path, fresh).await?;
    let text = String::from_utf8_lossy(&bytes);
    // Windows editors put a byte order mark first.
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// A file of the app. `fresh` asks the host whether it has changed.
pub async fn bytes(path: &str, fresh: bool) -> Result<Vec<u8>, FetchError> {
    let options = RequestInit::new();
    options.set_mode(RequestMode::SameOrigin);
    options.set_signal(Some(&AbortSignal::timeout_with_u32(LIMIT)));
    if fresh {
        options.set_cache(RequestCache::NoCache);
    }
    let request = Request::new_with_str_and_init(path, &options).map_err(|_| FetchError::Offline)?;
    let asked = asked(&request).ok_or(FetchError::Offline)?;
    let response: Response = JsFuture::from(asked).await.map_err(|_| FetchError::Offline)?.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Missing(response.status()));
    }
    if response.headers().get("content-type").ok().flatten().is_some_and(|kind| kind.contains("text/html")) {
        return Err(FetchError::WebPage);
    }
    let body = response.array_buffer().map_err(|_| FetchError::Offline)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchError::Offline)?;
    let bytes = Uint8Array::new(&body).to_vec();
    if is_web_page(&bytes) { Err(FetchError::WebPage) } else { Ok(bytes) }
}

/// From the page or, in a worker, from there.
fn asked(request: &Request) -> Option<js_sys::Promise> {
    match web_sys::window() {
        Some(window) => Some(window.fetch_with_request(request)),
        None => Some(js_sys::global().dyn_into::<WorkerGlobalScope>().ok()?.fetch_with_request(request)),
    }
}

/// Whether this is a web page, whatever its sender called it.
fn is_web_page(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|sign| start.get(..sign.len()).is_some_and(|start| start.eq_ignore_ascii_case(sign)))
}

#[cfg(test)]
mod tests {
    use super::is_web_page;

    #[test]
    fn a_filters_page_is_seen_whatever_it_calls_itself() {
        assert!(is_web_page(b"\n <!DOCTYPE HTML><title>Blocked</title>"));
        assert!(is_web_page("\u{feff}<html lang=en>".as_bytes()));
        for file in [&b"{\"rules\":[]}"[..], b"welcome = <b>Hello</b>", b"<svg></svg>", b"", b"<htm"] {
            assert!(!is_web_page(file));
        }
    }
}
