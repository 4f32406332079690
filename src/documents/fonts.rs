//! The font files of the papers, and which of them a paper needs.

use super::paper::PaperError;
use super::{coverage, text};
use minicbor::Encode;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// A family of letters, in the order in which they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Atkinson,
    Sans,
    Naskh,
    Bengali,
}

impl Family {
    /// All of them, the first that has every letter of a run wins.
    pub const IN_ORDER: [Family; 4] = [Family::Atkinson, Family::Sans, Family::Naskh, Family::Bengali];

    /// Whether the family has this letter.
    pub fn has(self, letter: char) -> bool {
        let ranges = match self {
            Family::Atkinson => coverage::ATKINSON,
            Family::Sans => coverage::SANS,
            Family::Naskh => coverage::NASKH,
            Family::Bengali => coverage::BENGALI,
        };
        let code = u32::from(letter);
        let after = ranges.partition_point(|(first, _)| *first <= code);
        after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| code <= *last)
    }

    /// The least distance from line to line, in sizes: marks above and below the letters of Arabic and Bengali need room.
    pub fn leading(self) -> f32 {
        match self {
            Family::Atkinson => 1.0,
            Family::Sans => 1.25,
            Family::Bengali => 1.4,
            Family::Naskh => 1.5,
        }
    }

    /// How much larger its letters are set, so that all families look equally large beside each other.
    pub fn scale(self) -> f32 {
        match self {
            Family::Atkinson | Family::Bengali => 1.0,
            Family::Sans => 0.96,
            Family::Naskh => 1.14,
        }
    }
}

/// One file under `fonts/documents/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontFile {
    pub family: Family,
    pub weight: Weight,
}

impl FontFile {
    /// Its name in the folder `fonts/documents/`.
    pub fn name(self) -> &'static str {
        match (self.family, self.weight) {
            (Family::Atkinson, Weight::Regular) => "atkinson-regular.ttf",
            (Family::Atkinson, Weight::Bold) => "atkinson-bold.ttf",
            (Family::Sans, Weight::Regular) => "sans-regular.ttf",
            (Family::Sans, Weight::Bold) => "sans-bold.ttf",
            (Family::Naskh, Weight::Regular) => "naskh-regular.ttf",
            (Family::Naskh, Weight::Bold) => "naskh-bold.ttf",
            (Family::Bengali, Weight::Regular) => "bengali-regular.ttf",
            (Family::Bengali, Weight::Bold) => "bengali-bold.ttf",
        }
    }
}

/// The font files, handed in by whoever fetched them, and what was worked out with them for earlier papers.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    files: BTreeMap<FontFile, Vec<u8>>,
    /// As the page takes them.
    pages: RefCell<BTreeMap<FontFile, krilla::text::Font>>,
    kept: text::Kept,
}

impl Fonts {
    /// Hands in one file. What was worked out with another one is forgotten.
    pub fn insert(&mut self, file: FontFile, bytes: Vec<u8>) {
        self.files.insert(file, bytes);
        (self.pages, self.kept) = Default::default();
    }

    /// The bytes of one file.
    pub fn get(&self, file: FontFile) -> Option<&[u8]> {
        self.files.get(&file).map(Vec::as_slice)
    }

    /// One file as the page takes it; None for one that cannot be read.
    fn page(&self, file: FontFile, bytes: &[u8]) -> Option<krilla::text::Font> {
        if let Some(font) = self.pages.borrow().get(&file) {
            return Some(font.clone());
        }
        let font = krilla::text::Font::new(bytes.to_vec().into(), 0)?;
        self.pages.borrow_mut().insert(file, font.clone());
        Some(font)
    }
}

/// The font files that a paper needs: two weights of each family that one of its lines calls for. A letter that no family has is
/// left to the press, which names it.
pub fn fonts_needed<P: Encode<()>>(paper: &P) -> Vec<FontFile> {
    let mut families = std::collections::BTreeSet::from([Family::Atkinson]);
    // All lines of the paper, found by writing it down: a new field cannot be forgotten here.
    let written = minicbor::to_vec(paper).unwrap_or_default();
    for line in lines(&written) {
        families.extend(text::families(line));
    }
    let weights = [Weight::Regular, Weight::Bold];
    families.into_iter().flat_map(|family| weights.map(|weight| FontFile { family, weight })).collect()
}

/// Every line of text in a value that was written as CBOR.
fn lines(written: &[u8]) -> Vec<&str> {
    use minicbor::data::Type;
    let mut reader = minicbor::Decoder::new(written);
    let mut found = Vec::new();
    while let Ok(kind) = reader.datatype() {
        let read = match kind {
            Type::String => reader.str().map(|line| found.push(line)),
            // Their contents follow, one after the other.
            Type::Array => reader.array().map(|_| ()),
            Type::Map => reader.map().map(|_| ()),
            _ => reader.skip(),
        };
        if read.is_err() {
            break;
        }
    }
    found
}

/// A font that is ready for shaping and for the page.
pub struct Face<'f> {
    pub shaper: rustybuzz::Face<'f>,
    pub page: krilla::text::Font,
}

/// The fonts of one paper, read once.
pub struct Faces<'f> {
    faces: BTreeMap<FontFile, Face<'f>>,
    pub kept: &'f text::Kept,
}

impl<'f> Faces<'f> {
    /// Reads all files at hand, for another paper.
    pub fn read(fonts: &'f Fonts) -> Result<Self, PaperError> {
        let read = |(file, bytes): (&FontFile, &'f Vec<u8>)| {
            let unreadable = || PaperError::FontUnreadable(file.name());
            let shaper = rustybuzz::Face::from_slice(bytes, 0).ok_or_else(unreadable)?;
            let page = fonts.page(*file, bytes).ok_or_else(unreadable)?;
            Ok((*file, Face { shaper, page }))
        };
        let faces = fonts.files.iter().map(read).collect::<Result<_, _>>()?;
        fonts.kept.begin();
        Ok(Faces { faces, kept: &fonts.kept })
    }

    /// One font; an error names the file that was not handed in.
    pub fn get(&self, file: FontFile) -> Result<&Face<'f>, PaperError> {
        self.faces.get(&file).ok_or(PaperError::FontMissing(file.name()))
    }
}
