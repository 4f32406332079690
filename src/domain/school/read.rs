//! Reading a school pack: format, then shape, then sense; each refusal names the place and the reason.

use serde::Deserialize;

use super::{FORMAT, PackProblem, SchoolPack};

/// The most bytes a pack may have.
pub const MOST_BYTES: usize = 256 * 1024;

/// Why a pack was refused. The app then keeps the last good one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackRefused {
    /// Larger than [`MOST_BYTES`].
    TooLarge,
    /// Not a pack at all: the line, the column and the reader's reason.
    Unreadable { line: usize, column: usize, reason: String },
    /// Written by a newer app: its format's number.
    Newer(u32),
    /// Readable, but some of it cannot be shown.
    Wrong(Vec<PackProblem>),
}

impl std::fmt::Display for PackRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file is larger than {} KB", MOST_BYTES / 1024),
            Self::Unreadable { line, column, reason } => write!(f, "line {line}, column {column}: {reason}"),
            Self::Newer(format) => write!(f, "format {format} is newer than this app's {FORMAT}"),
            Self::Wrong(problems) => {
                for (i, problem) in problems.iter().enumerate() {
                    write!(f, "{}{}: {}", if i == 0 { "" } else { "; " }, problem.place, problem.reason)?;
                }
                Ok(())
            }
        }
    }
}

#[derive(Deserialize)]
struct Head {
    format: u32,
}

impl SchoolPack {
    /// Reads and checks a pack's JSON.
    pub fn read(bytes: &[u8]) -> Result<Self, PackRefused> {
        if bytes.len() > MOST_BYTES {
            return Err(PackRefused::TooLarge);
        }
        let text = text_of(bytes)?;
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.format > FORMAT {
            return Err(PackRefused::Newer(head.format));
        }
        let pack: Self = serde_json::from_str(text).map_err(unreadable)?;
        let problems = pack.problems();
        if problems.is_empty() { Ok(pack) } else { Err(PackRefused::Wrong(problems)) }
    }
}

/// JSON is UTF-8 (RFC 8259, section 8.1). Windows editors put a byte order mark first.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, PackRefused> {
    let text = std::str::from_utf8(bytes).map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
    text.map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let lines: Vec<_> = before.split(|byte| *byte == b'\n').collect();
        let column = lines.last().map_or(0, |line| line.len()) + 1;
        PackRefused::Unreadable { line: lines.len(), column, reason: "not UTF-8 text".to_owned() }
    })
}

pub(super) fn unreadable(error: serde_json::Error) -> PackRefused {
    let text = error.to_string();
    let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason).to_owned();
    PackRefused::Unreadable { line: error.line(), column: error.column(), reason }
}
