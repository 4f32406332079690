//! Bytes as a row of small QR codes that are shown one after the other, again and again: a laptop's camera reads no larger ones.
//! Whoever looks may begin anywhere, miss some, look away, and see several rows mixed.
//!
//! Text of a frame: `TTF1:` and base45 of: row (8 bytes, the start of the SHA-256 of all the bytes), this frame's number from 0 and
//! how many there are (16 bits each, big end first), which row of how many is shown (the same), up to 332 bytes, checksum
//! (4, SHA-256 of all before it).

use super::base45;
use super::wire;
use crate::domain::qr::Progress;
use std::collections::{BTreeMap, BTreeSet};

const PREFIX: &str = "TTF1:";
const VERSION: u16 = 1;
const HEAD: usize = 16;
const CHECKSUM: usize = 4;
/// With head and checksum 352 bytes, so 533 signs of the 535 that a code of version 12-L holds.
pub const PIECE: usize = 332;
/// The largest QR code that a frame needs.
pub const LARGEST: u8 = 12;
/// An answer is 160 KB at most, a class code 8.
const MOST_FRAMES: u16 = 640;
/// Rows that were begun and are not whole: more than two iPads show at a time.
const MOST_ROWS: usize = 64;

/// Which bytes a frame belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct RowId([u8; 8]);

/// Why a text is no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// Some other code.
    NotOurs,
    /// Misread, cut or changed, or it does not fit the others of its row.
    Altered,
    /// Made by a newer version of the app.
    Newer,
}

/// One code of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Frame {
    row: RowId,
    number: u16,
    count: u16,
    place: u16,
    places: u16,
    piece: Vec<u8>,
}

/// The frames of several rows, in the order in which they are shown. None for a row that is too long, or too many rows.
pub fn frames_of(rows: &[Vec<u8>]) -> Option<Vec<Vec<String>>> {
    let places = u16::try_from(rows.len()).ok()?;
    rows.iter().zip(0..).map(|(bytes, place)| row(bytes, place, places)).collect()
}

fn row(bytes: &[u8], place: u16, places: u16) -> Option<Vec<String>> {
    let id = RowId(wire::checksum(bytes));
    let count = u16::try_from(bytes.len().div_ceil(PIECE)).ok().filter(|it| (1..=MOST_FRAMES).contains(it))?;
    let frame = |(piece, number): (&[u8], u16)| Frame { row: id, number, count, place, places, piece: piece.to_vec() };
    Some(bytes.chunks(PIECE).zip(0..).map(frame).map(|frame| frame.to_text()).collect())
}

impl Frame {
    fn to_text(&self) -> String {
        let numbers = [self.number, self.count, self.place, self.places].map(u16::to_be_bytes).concat();
        let mut bytes = [self.row.0.as_slice(), &numbers, &self.piece].concat();
        bytes.extend_from_slice(&wire::checksum::<CHECKSUM>(&bytes));
        format!("{PREFIX}{}", base45::encode(&bytes))
    }

    fn parse(text: &str) -> Result<Frame, FrameError> {
        let text = text.strip_prefix(PREFIX).ok_or_else(|| stranger(text))?;
        let bytes = Some(text).filter(|it| it.len() <= 2 * (HEAD + PIECE + CHECKSUM));
        let bytes = bytes.and_then(base45::decode).ok_or(FrameError::Altered)?;
        let (checked, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(FrameError::Altered)?;
        if wire::checksum::<CHECKSUM>(checked) != *checksum {
            return Err(FrameError::Altered);
        }
        let (row, rest) = checked.split_first_chunk::<8>().ok_or(FrameError::Altered)?;
        let (numbers, piece) = rest.split_first_chunk::<8>().ok_or(FrameError::Altered)?;
        let [a, b, c, d, e, f, g, h] = *numbers;
        let [number, count, place, places] = [[a, b], [c, d], [e, f], [g, h]].map(u16::from_be_bytes);
        let frame = Frame { row: RowId(*row), number, count, place, places, piece: piece.to_vec() };
        let full = if number + 1 == count { (1..=PIECE).contains(&piece.len()) } else { piece.len() == PIECE };
        let fits = number < count && count <= MOST_FRAMES && place < places && full;
        fits.then_some(frame).ok_or(FrameError::Altered)
    }
}

fn stranger(text: &str) -> FrameError {
    let number = text.strip_prefix("TTF").and_then(|rest| rest.split_once(':')).and_then(|it| it.0.parse::<u16>().ok());
    if number.is_some_and(|version| version > VERSION) { FrameError::Newer } else { FrameError::NotOurs }
}

/// What a frame brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Got {
    /// More of a row that is not whole yet.
    More,
    /// Nothing new.
    Again,
    /// The last that was missing: these are all the bytes.
    Whole(Vec<u8>),
}

/// Gathers the frames of rows until each is whole, in whatever order they come.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    begun: BTreeMap<RowId, Begun>,
    whole: BTreeSet<RowId>,
    progress: Progress,
}

#[derive(Clone, Debug)]
struct Begun {
    count: u16,
    pieces: BTreeMap<u16, Vec<u8>>,
}

impl Gathering {
    /// Takes in what a code says.
    pub fn take(&mut self, text: &str) -> Result<Got, FrameError> {
        let frame = Frame::parse(text)?;
        self.progress.shown = frame.places.into();
        let (row, count) = (frame.row, frame.count);
        if self.whole.contains(&row) {
            (self.progress.have, self.progress.want) = (count.into(), count.into());
            return Ok(Got::Again);
        }
        if !self.begun.contains_key(&row) && self.begun.len() >= MOST_ROWS {
            // Whoever walked away with an iPad shows it again.
            self.begun.pop_first();
        }
        let begun = self.begun.entry(row).or_insert_with(|| Begun { count, pieces: BTreeMap::new() });
        if begun.count != count {
            return Err(FrameError::Altered);
        }
        let is_new = begun.pieces.insert(frame.number, frame.piece).is_none();
        (self.progress.have, self.progress.want) = (begun.pieces.len() as u32, count.into());
        if begun.pieces.len() < usize::from(count) {
            return Ok(if is_new { Got::More } else { Got::Again });
        }
        let bytes: Vec<u8> = begun.pieces.values().flatten().copied().collect();
        self.begun.remove(&row);
        if wire::checksum::<8>(&bytes) != row.0 {
            return Err(FrameError::Altered);
        }
        self.whole.insert(row);
        self.progress.whole += 1;
        Ok(Got::Whole(bytes))
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.progress
    }
}
