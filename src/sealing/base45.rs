//! Base45 (RFC 9285): bytes as the 45 signs that a QR code packs tightest.

const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The text of these bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let (mut value, signs) = match pair {
            [high, low] => (usize::from(*high) * 256 + usize::from(*low), 3),
            single => (single.iter().map(|it| usize::from(*it)).sum(), 2),
        };
        for _ in 0..signs {
            text.extend(SIGNS.get(value % 45).map(|it| char::from(*it)));
            value /= 45;
        }
    }
    text
}

/// The bytes of this text; `None` when a sign, a group or the length is impossible.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for group in text.as_bytes().chunks(3) {
        let mut value = 0;
        for sign in group.iter().rev() {
            value = value * 45 + SIGNS.iter().position(|it| it == sign)?;
        }
        match group.len() {
            3 => bytes.extend_from_slice(&u16::try_from(value).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(value).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}
