//! The headers that the app is served with, here and on a real host: one table, which `deploy/` repeats.

macro_rules! policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
         media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'none'"
    };
}

/// What a page of the app may do: run its own program, and read its own files. Nothing else, and no one else's.
pub const POLICY: &str = policy!();

/// Sent with every file. A `<meta>` cannot say `frame-ancestors`, so the header adds it.
pub const ALWAYS: &[(&str, &str)] = &[
    ("Content-Security-Policy", concat!(policy!(), "; frame-ancestors 'none'")),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// A file that has its contents' hash in its name never changes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";

/// Everything else is asked for again, which costs one short answer.
pub const ASK_AGAIN: &str = "no-cache";

/// How long a browser may keep a file without asking.
pub fn cache(name: &str) -> &'static str {
    let in_own_folder = name.starts_with("w/");
    let file = name.rsplit('/').next().unwrap_or(name);
    let stem = file.split('.').next().unwrap_or(file).trim_end_matches("_bg");
    let hash = stem.rsplit('-').next().unwrap_or_default();
    let hashed = !name.contains('/') && stem.contains('-') && hash.len() >= 12 && is_hex(hash);
    if in_own_folder || hashed { FOREVER } else { ASK_AGAIN }
}

fn is_hex(text: &str) -> bool {
    text.chars().all(|sign| sign.is_ascii_hexdigit())
}

/// What kind of file a name means.
pub struct Kind {
    pub name: &'static str,
    /// Whether brotli makes it smaller; fonts and photographs are packed already.
    pub shrinks: bool,
}

/// The kind of a file, by the end of its name.
pub fn kind(name: &str) -> Kind {
    let (name, shrinks) = match name.rsplit('.').next().unwrap_or_default() {
        "html" => ("text/html; charset=utf-8", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "json" => ("application/json", true),
        "cbor" => ("application/cbor", true),
        "webmanifest" => ("application/manifest+json", true),
        "ftl" | "txt" | "md" => ("text/plain; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "ttf" => ("font/ttf", true),
        "otf" => ("font/otf", true),
        "woff2" => ("font/woff2", false),
        "png" => ("image/png", false),
        "jpg" | "jpeg" => ("image/jpeg", false),
        "webp" => ("image/webp", false),
        "ico" => ("image/x-icon", false),
        "pdf" => ("application/pdf", false),
        "mp3" => ("audio/mpeg", false),
        "m4a" => ("audio/mp4", false),
        _ => ("application/octet-stream", true),
    };
    Kind { name, shrinks }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::places;

    #[test]
    fn only_what_is_named_after_its_contents_is_kept_for_ever() {
        for kept in ["style-59a4c8e2f0b1.css", "w/59a4/vault.js", "w/59a4/think-then-click_bg.wasm"] {
            assert_eq!(cache(kept), FOREVER, "{kept}");
        }
        for asked in [
            "index.html",
            "sw.js",
            "boot.js",
            "school.json",
            "packs/140a66d065047448.json",
            "words/en/welcome.ftl",
            "think-then-click.js",
        ] {
            assert_eq!(cache(asked), ASK_AGAIN, "{asked}");
        }
    }

    #[test]
    fn the_host_examples_send_the_same_headers() {
        for file in ["_headers", "nginx.conf", "web.config"] {
            let text = fs::read_to_string(places::project().join("deploy").join(file)).unwrap_or_default();
            for (name, value) in ALWAYS {
                assert!(text.contains(name) && text.contains(value), "deploy/{file} lacks {name}: {value}");
            }
            assert!(text.contains(FOREVER) && text.contains(ASK_AGAIN), "deploy/{file} lacks the two ways of keeping");
        }
    }
}
