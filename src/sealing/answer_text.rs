//! A locked answer as text, so that a mail carries it: `TTCA:` and then the signs of [`super::text_code`]. A signature fits
//! 1,900 signs, which a mail app takes from a link. What a mail puts around and between them does no harm: greetings,
//! quotation marks at the beginning of lines, soft line breaks.

use super::envelope::Envelope;
use super::text_code::{self, TextError};

/// Before each answer.
const MARK: &str = "TTCA:";
/// So many answers in one text: more than a class has grown-ups.
const MOST: usize = 500;

/// The text of a locked answer; none when it is too long for one.
pub fn write(envelope: &Envelope) -> Option<String> {
    text_code::encode(&envelope.to_bytes()).map(|text| format!("{MARK}{text}"))
}

/// Every locked answer in a text, each as its envelope's bytes or with what is wrong with it. The same answer twice, as in
/// a mail that quotes itself, is one. Empty when there is none.
pub fn find(pasted: &str) -> Vec<Result<Vec<u8>, TextError>> {
    let text = unquoted(pasted);
    let mut found = Vec::new();
    for after in text.split(MARK).skip(1).take(MOST) {
        let answer = text_code::decode(after);
        if !found.contains(&answer) {
            found.push(answer);
        }
    }
    found
}

/// The text without what mail programs put before and after its lines.
fn unquoted(pasted: &str) -> String {
    let quoted = |sign: char| sign.is_whitespace() || sign == '>' || sign == '|';
    let mut text = String::with_capacity(pasted.len());
    for line in pasted.lines() {
        let line = line.trim_start_matches(quoted).trim_end();
        text.push_str(line.strip_suffix('=').unwrap_or(line));
        text.push('\n');
    }
    text
}
