//! Drawing a code.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::domain::qr::Drawing;

/// So many squares round a code are empty (ISO/IEC 18004).
const EDGE: i32 = 4;
const LARGEST: u8 = 40;

/// The code of this text, as small as it can be and not larger than this version (1 to 40). Where there is room in it, it bears
/// more damage. None for a text that does not fit.
pub fn draw(text: &str, largest: u8) -> Option<Drawing> {
    code(text, Version::MIN, version(largest)).and_then(|code| drawing(&code))
}

/// The codes of these texts, all of one size, so that nothing jumps when they are shown one after the other.
pub fn draw_all(texts: &[String], largest: u8) -> Option<Vec<Drawing>> {
    let own: Vec<_> = texts.iter().map(|text| code(text, Version::MIN, version(largest))).collect::<Option<_>>()?;
    let largest = own.iter().map(QrCode::version).max()?;
    texts.iter().map(|text| code(text, largest, largest).and_then(|code| drawing(&code))).collect()
}

fn version(number: u8) -> Version {
    Version::new(number.clamp(Version::MIN.value(), LARGEST))
}

fn code(text: &str, smallest: Version, largest: Version) -> Option<QrCode> {
    let segments = QrSegment::make_segments(text);
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, smallest, largest, None, true).ok()
}

fn drawing(code: &QrCode) -> Option<Drawing> {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if dark > 0 {
                write!(path, "M{} {}h{dark}v1h-{dark}z", x + EDGE, y + EDGE).ok()?;
            }
            x += dark.max(1);
        }
    }
    Some(Drawing { size: (code.size() + 2 * EDGE) as u32, path })
}
