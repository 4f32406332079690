//! Which file answers which address, and with which headers.

use std::fs;
use std::path::{Path, PathBuf};

use super::http::{Answer, Request};
use super::{compress, headers};

/// A folder of files, served under a prefix.
pub struct Site {
    folder: PathBuf,
    prefix: String,
    /// Sent with every file, beside what every host sends.
    more: &'static [(&'static str, &'static str)],
}

impl Site {
    pub fn new(folder: &Path, prefix: &str) -> Self {
        Self { folder: folder.to_owned(), prefix: prefix.to_owned(), more: &[] }
    }

    /// The same site with these headers too.
    pub fn with(self, more: &'static [(&'static str, &'static str)]) -> Self {
        Self { more, ..self }
    }

    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The answer to one request. Anything but reading is refused.
    pub fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return Answer::plain(405, "Only reading is possible here.");
        }
        let path = request.path.split(['?', '#']).next().unwrap_or_default();
        if format!("{path}/") == self.prefix {
            return Answer { headers: vec![("Location", self.prefix.clone())], ..Answer::plain(301, "") };
        }
        let found = path.strip_prefix(&self.prefix).and_then(named).and_then(|name| {
            let name = if name.is_empty() { "index.html".to_owned() } else { name };
            Some((fs::read(self.folder.join(&name)).ok()?, name))
        });
        match found {
            Some((bytes, name)) => {
                let mut answer = file(request, &name, bytes);
                answer.headers.extend(self.more.iter().map(|(header, value)| (*header, (*value).to_owned())));
                answer
            }
            None => Answer::plain(404, "There is nothing here."),
        }
    }
}

/// The file's name inside the folder; `None` for an address that would lead out of it.
fn named(path: &str) -> Option<String> {
    let name = unescaped(path)?;
    let honest = |part: &str| !part.starts_with('.') && !part.contains(['\\', '\0']);
    (name.is_empty() || name.split('/').all(|part| !part.is_empty() && honest(part))).then_some(name)
}

fn unescaped(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn file(request: &Request, name: &str, bytes: Vec<u8>) -> Answer {
    let kind = headers::kind(name);
    let mark = format!("\"{}\"", compress::digest(&bytes));
    let mut answer = Answer { status: 200, headers: Vec::new(), body: bytes };
    answer.headers.push(("Content-Type", kind.name.to_owned()));
    answer.headers.push(("Cache-Control", headers::cache(name).to_owned()));
    answer.headers.push(("ETag", mark.clone()));
    answer.headers.push(("Vary", "Accept-Encoding".to_owned()));
    answer.headers.extend(headers::ALWAYS.iter().map(|(header, value)| (*header, (*value).to_owned())));
    if request.header("if-none-match") == Some(&mark) {
        return Answer { status: 304, body: Vec::new(), ..answer };
    }
    let takes_brotli =
        request.header("accept-encoding").is_some_and(|list| list.split(',').any(|way| way.trim() == "br"));
    if takes_brotli && kind.shrinks {
        answer.body = compress::brotli(answer.body);
        answer.headers.push(("Content-Encoding", "br".to_owned()));
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_never_leads_out_of_the_folder() {
        for outside in ["../secret", "a/../../b", "%2e%2e/secret", "/etc/passwd", ".git/config", "a//b", "a%00", "%zz"]
        {
            assert_eq!(named(outside), None, "{outside}");
        }
        assert_eq!(named("words/en/a%20b.ftl").as_deref(), Some("words/en/a b.ftl"));
        assert_eq!(named("").as_deref(), Some(""));
    }
}
