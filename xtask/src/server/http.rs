//! As much of HTTP/1.1 as a server of static files needs.

use std::io::{self, BufRead, Write};

/// The longest line of a request that is read; a browser's stay far under it.
const LONGEST_LINE: u64 = 16 * 1024;

/// What a browser asks for.
pub struct Request {
    pub method: String,
    pub path: String,
    pub body_length: usize,
    headers: Vec<(String, String)>,
}

impl Request {
    /// Reads one request; `None` when the other side closed the connection.
    pub fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let first = line(from)?;
        let mut words = first.split_ascii_whitespace();
        let (Some(method), Some(path)) = (words.next(), words.next()) else { return Ok(None) };
        let (method, path) = (method.to_owned(), path.to_owned());
        let mut headers = Vec::new();
        loop {
            let line = line(from)?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut request = Self { method, path, body_length: 0, headers };
        request.body_length = request.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        Ok(Some(request))
    }

    /// A header's value, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    io::Read::take(&mut *from, LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

/// What goes back.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// A short plain answer, for what is not there.
    pub fn plain(status: u16, words: &str) -> Self {
        Self { status, headers: vec![("Content-Type", "text/plain; charset=utf-8".to_owned())], body: words.into() }
    }

    /// Writes the answer, without its body where only the headers were asked for.
    pub fn write(&self, mut to: impl Write, only_headers: bool) -> io::Result<()> {
        let reason = match self.status {
            200 => "OK",
            301 => "Moved Permanently",
            304 => "Not Modified",
            405 => "Method Not Allowed",
            _ => "Not Found",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        let mut message = (head + "\r\n").into_bytes();
        if !only_headers {
            message.extend_from_slice(&self.body);
        }
        to.write_all(&message)?;
        to.flush()
    }
}
