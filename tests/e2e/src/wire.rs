//! WebDriver as it goes over the wire: one JSON message, one JSON answer.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// The longest that any one command may take; a first page of a cold browser is the slowest.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a driver answered when it did not do what was asked.
#[derive(Debug)]
pub struct Refused {
    /// The protocol's word for it, such as "stale element reference".
    pub error: String,
    pub message: String,
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self { error: "no answer".to_owned(), message: error.to_string() }
    }
}

/// Sends one command to the driver on this port.
pub fn command(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, Refused> {
    let body = if method == "POST" { body.to_string() } else { String::new() };
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all((head + &body).as_bytes())?;
    let answer = read(&mut stream)?;
    let answer: Value = serde_json::from_slice(&answer).map_err(|error| Refused {
        error: "no JSON".to_owned(),
        message: format!("{error}: {:.200}", String::from_utf8_lossy(&answer)),
    })?;
    let value = answer.get("value").cloned().unwrap_or(Value::Null);
    match value.get("error").and_then(Value::as_str) {
        Some(error) if value.get("message").is_some() => {
            let message = value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default();
            Err(Refused { error: error.to_owned(), message: message.to_owned() })
        }
        _ => Ok(value),
    }
}

/// The body of an answer. Some drivers keep the connection open, so the length in the header is what counts.
fn read(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let (mut bytes, mut part) = (Vec::new(), [0; 64 * 1024]);
    let (start, head) = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break (end + 4, String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase());
        }
        match stream.read(&mut part)? {
            0 => return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the driver hung up")),
            length => bytes.extend_from_slice(&part[..length]),
        }
    };
    let header =
        |name: &str| head.lines().find_map(|line| line.strip_prefix(name).map(|value| value.trim().to_owned()));
    let length = header("content-length:").and_then(|text| text.parse::<usize>().ok());
    let mut body = bytes.split_off(start);
    while length.is_none_or(|length| body.len() < length) {
        match stream.read(&mut part)? {
            0 => break,
            more => body.extend_from_slice(&part[..more]),
        }
    }
    Ok(if header("transfer-encoding:").as_deref() == Some("chunked") { unchunked(&body) } else { body })
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = body.windows(2).position(|two| two == b"\r\n") {
        let length =
            std::str::from_utf8(&body[..end]).ok().and_then(|text| usize::from_str_radix(text.trim(), 16).ok());
        let Some(length) = length.filter(|length| *length > 0) else { break };
        let Some(chunk) = body.get(end + 2..end + 2 + length) else { break };
        whole.extend_from_slice(chunk);
        body = body.get(end + 4 + length..).unwrap_or_default();
    }
    whole
}
