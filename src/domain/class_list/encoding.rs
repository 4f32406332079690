//! From a file's bytes to letters: offices save tables in UTF-8, Excel in UTF-16 as well, older Windows programs in Windows-1252.

/// How a file's letters were written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
}

/// Why a file is not a list, each with something to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSlip {
    /// Longer than any class list: choose a file with one class in it.
    TooLarge,
    /// A workbook of Excel, Numbers or LibreOffice: save it as CSV first.
    Workbook,
    /// Another kind of file altogether.
    NotText,
}

/// A class list is a few kilobytes; a whole school's is below this.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// Reads a file's letters. A byte order mark is taken off.
pub fn decode(bytes: &[u8]) -> Result<(Encoding, String), FileSlip> {
    if bytes.len() > LARGEST {
        return Err(FileSlip::TooLarge);
    }
    match bytes {
        // A workbook is a ZIP, and in the days before 2007 it was an OLE file.
        [b'P', b'K', 3, 4, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(FileSlip::Workbook),
        [b'%', b'P', b'D', b'F', ..] => return Err(FileSlip::NotText),
        [0xEF, 0xBB, 0xBF, rest @ ..] => return eight_bits(rest),
        [0xFF, 0xFE, rest @ ..] => return sixteen_bits(rest, Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => return sixteen_bits(rest, Encoding::Utf16Be),
        _ => {}
    }
    let most = |count: usize| bytes.len().is_multiple_of(2) && count * 4 > bytes.len();
    match empty_halves(bytes) {
        (0, 0) => eight_bits(bytes),
        // English letters leave one half of each pair empty.
        (0, second) if most(second) => sixteen_bits(bytes, Encoding::Utf16Le),
        (first, 0) if most(first) => sixteen_bits(bytes, Encoding::Utf16Be),
        _ => Err(FileSlip::NotText),
    }
}

/// How many of the pairs' first and second bytes are nought.
fn empty_halves(bytes: &[u8]) -> (usize, usize) {
    let count = |half: usize| bytes.iter().skip(half).step_by(2).filter(|byte| **byte == 0).count();
    (count(0), count(1))
}

fn eight_bits(bytes: &[u8]) -> Result<(Encoding, String), FileSlip> {
    let cut = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok((Encoding::Utf8, text.to_owned())),
        Err(slip) => slip.error_len().is_none().then_some(slip.valid_up_to()),
    };
    // A file that was cut within its last letter, which other letters show to be UTF-8.
    let whole = cut.and_then(|end| std::str::from_utf8(bytes.get(..end)?).ok()).filter(|text| !text.is_ascii());
    if let Some(text) = whole {
        return Ok((Encoding::Utf8, format!("{text}\u{FFFD}")));
    }
    // Windows letters may be anything but control signs; ^Z ends the files of the oldest programs.
    let strange = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A);
    if bytes.iter().any(strange) {
        return Err(FileSlip::NotText);
    }
    Ok((Encoding::Windows1252, bytes.iter().map(|byte| windows(*byte)).collect()))
}

fn sixteen_bits(bytes: &[u8], encoding: Encoding) -> Result<(Encoding, String), FileSlip> {
    let unit = |pair: &[u8]| match (pair, encoding) {
        ([low, high], Encoding::Utf16Le) | ([high, low], _) => u16::from_be_bytes([*high, *low]),
        _ => 0xFFFD,
    };
    let text: String =
        char::decode_utf16(bytes.chunks(2).map(unit)).map(|letter| letter.unwrap_or('\u{FFFD}')).collect();
    if text.contains('\0') { Err(FileSlip::NotText) } else { Ok((encoding, text)) }
}

/// Windows-1252: as Latin-1 but for 0x80 to 0x9F.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|high| HIGH.get(usize::from(high)).copied()).unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn all_that_offices_save_is_read() {
        let zoe = "Zoë Reed\n";
        for (bytes, encoding) in [
            (zoe.as_bytes().to_vec(), Encoding::Utf8),
            (format!("\u{FEFF}{zoe}").into_bytes(), Encoding::Utf8),
            (pairs(&format!("\u{FEFF}{zoe}"), u16::to_le_bytes), Encoding::Utf16Le),
            (pairs(&format!("\u{FEFF}{zoe}"), u16::to_be_bytes), Encoding::Utf16Be),
            (pairs(zoe, u16::to_le_bytes), Encoding::Utf16Le),
            (pairs(zoe, u16::to_be_bytes), Encoding::Utf16Be),
            (b"Zo\xEB Reed\n".to_vec(), Encoding::Windows1252),
        ] {
            assert_eq!(decode(&bytes), Ok((encoding, zoe.to_owned())));
        }
        assert_eq!(decode(b"Zo\xEB"), Ok((Encoding::Windows1252, "Zoë".into())));
    }

    #[test]
    fn a_cut_file_keeps_its_letters() {
        let whole = "Zoë Łukasiewicz, Renée".as_bytes();
        let (encoding, text) = decode(&whole[..whole.len() - 2]).unwrap();
        assert_eq!((encoding, text.as_str()), (Encoding::Utf8, "Zoë Łukasiewicz, Ren\u{FFFD}"));
    }

    #[test]
    fn other_kinds_of_file_say_what_they_are() {
        assert_eq!(decode(b"PK\x03\x04workbook"), Err(FileSlip::Workbook));
        assert_eq!(decode(b"\xD0\xCF\x11\xE0"), Err(FileSlip::Workbook));
        assert_eq!(decode(b"%PDF-1.7"), Err(FileSlip::NotText));
        assert_eq!(decode(b"\xFF\xD8\xFF\x00\x10JFIF\x00"), Err(FileSlip::NotText));
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\x01"), Err(FileSlip::NotText));
        assert_eq!(decode(&vec![b'a'; LARGEST + 1]), Err(FileSlip::TooLarge));
    }
}
