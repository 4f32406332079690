//! Where the seal stands inside a paper: a marker and 96 bytes, uncompressed, so that they can be written over in place.
//!
//! The seal is made over the whole file with these bytes zero; this file only finds the place.

use std::ops::Range;

/// What the place begins with. Long and odd enough never to stand in a page, a font or a record by chance.
pub const MARKER: &[u8; 24] = b"think-then-click seal 1\n";

/// How many bytes the seal has for itself.
pub const LENGTH: usize = 96;

/// The place as the press writes it: the marker, then zeros.
pub fn blank() -> Vec<u8> {
    let mut place = MARKER.to_vec();
    place.resize(MARKER.len() + LENGTH, 0);
    place
}

/// Whether these bytes are a blank place.
pub fn is_blank(place: &[u8]) -> bool {
    place.len() == MARKER.len() + LENGTH
        && place.starts_with(MARKER)
        && place.iter().skip(MARKER.len()).all(|byte| *byte == 0)
}

/// Why a file has no one place for the seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlace {
    /// The marker is not there, or the file ends before all bytes of the place.
    NotThere,
    /// Two markers: something in the file looks like a seal.
    Twice,
}

/// The 96 bytes of the seal in a file, in which the marker stands exactly once.
pub fn find(file: &[u8]) -> Result<Range<usize>, NoPlace> {
    let mut found = file.windows(MARKER.len()).enumerate().filter(|(_, window)| window == MARKER).map(|(at, _)| at);
    let start = found.next().ok_or(NoPlace::NotThere)? + MARKER.len();
    match found.next() {
        Some(_) => Err(NoPlace::Twice),
        None if start + LENGTH > file.len() => Err(NoPlace::NotThere),
        None => Ok(start..start + LENGTH),
    }
}

/// What the attachment with the seal is called: no paper of anybody else has one.
pub const NAME: &str = "seal.bin";

/// How a PDF writes the kind of the record beside the seal (ISO 32000-1, 7.3.5). It is seen where the attachments' names are packed away.
const RECORD_KIND: &[u8] = b"application#2Fcbor";

/// Whether a file without a whole place looks as if it had had one.
pub fn has_traces(file: &[u8]) -> bool {
    let holds = |what: &[u8]| file.windows(what.len()).any(|window| window == what);
    [MARKER.as_slice(), NAME.as_bytes(), RECORD_KIND].into_iter().any(holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_place_and_refuses_two_or_a_cut_one() {
        let file = [b"%PDF".as_slice(), &blank(), b"%%EOF"].concat();
        assert_eq!(find(&file), Ok(28..124));
        assert_eq!(find(&[file.as_slice(), &blank()].concat()), Err(NoPlace::Twice));
        assert_eq!(find(&file[..100]), Err(NoPlace::NotThere));
        assert_eq!(find(b""), Err(NoPlace::NotThere));
    }
}
