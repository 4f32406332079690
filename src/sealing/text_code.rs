//! Bytes as text that mail, chat and paper carry whole: letters, digits, `-` and `_` only, and always a letter or digit
//! at the end, so that a mail program takes all of it for the link.
//!
//! Text: version (1 sign, `1`), number of all signs (3 signs of base64url), base64url without padding, check (6 signs
//! of a–z 2–7, from SHA-256 of all before it).

use super::wire;
use base64ct::{Base64UrlUnpadded, Encoding};

const VERSION: char = '1';
const FRONT: usize = 4;
const CHECK: usize = 6;
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// A class-wide return of several signatures is longer than this; one signature is under 1,900.
pub const MOST: usize = 64 * 1024;

/// Why a text does not give its bytes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// Some other text.
    NotOurs,
    /// The end is missing: mail often cuts long links.
    Cut,
    /// Some signs were changed.
    Altered,
    /// Made by a newer version of the app.
    Newer,
}

/// The text of these bytes; `None` when they are too many.
pub fn encode(bytes: &[u8]) -> Option<String> {
    let body = Base64UrlUnpadded::encode_string(bytes);
    let count = Some(FRONT + body.len() + CHECK).filter(|it| *it <= MOST)?;
    let digit = |place: usize| SIGNS.get((count >> (6 * place)) & 63).map(|it| char::from(*it));
    let mut text = String::with_capacity(count);
    text.push(VERSION);
    text.extend([2, 1, 0].into_iter().filter_map(digit));
    text.push_str(&body);
    let check = check(&text);
    text.push_str(&check);
    Some(text)
}

/// The bytes of a text. Line breaks and blanks that mail put in do no harm, nor does what follows the last sign.
pub fn decode(text: &str) -> Result<Vec<u8>, TextError> {
    let mut signs = text.chars().filter(|it| !it.is_whitespace());
    let front: String = signs.by_ref().take(FRONT).collect();
    match front.chars().next() {
        Some(VERSION) => {}
        Some('2'..='9') => return Err(TextError::Newer),
        _ => return Err(TextError::NotOurs),
    }
    if front.chars().count() < FRONT {
        return Err(TextError::Cut);
    }
    let count = count(&front).filter(|it| (FRONT + CHECK..=MOST).contains(it)).ok_or(TextError::Altered)?;
    let rest = signs.take(count - FRONT).take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    let whole: String = front.chars().chain(rest).collect();
    if whole.len() < count {
        return Err(TextError::Cut);
    }
    let (checked, given) = whole.split_at_checked(count - CHECK).ok_or(TextError::Altered)?;
    if check(checked) != given {
        return Err(TextError::Altered);
    }
    let body = checked.get(FRONT..).ok_or(TextError::Altered)?;
    Base64UrlUnpadded::decode_vec(body).map_err(|_| TextError::Altered)
}

fn count(front: &str) -> Option<usize> {
    let digit = |sign: u8| SIGNS.iter().position(|it| *it == sign);
    front.bytes().skip(1).try_fold(0, |sum, sign| Some(sum * 64 + digit(sign)?))
}

fn check(text: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let sum: [u8; CHECK] = wire::checksum(text.as_bytes());
    sum.iter().filter_map(|it| LETTERS.get(usize::from(it & 31))).map(|it| char::from(*it)).collect()
}
