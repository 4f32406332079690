//! What the importer found on the way, each with its line and something to do about it.

use super::encoding::FileSlip;
use crate::domain::person::NameSlip;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// For information: a title was left out.
    Note,
    /// The child is in the list; look whether the name is right.
    Look,
    /// The line is left out unless it is put right.
    Wrong,
    /// There is no list before this is put right.
    Stop,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file is none that can be read.
    NotATable(FileSlip),
    /// No child in it.
    Empty,
    /// No column with names was chosen.
    NoNames,
    /// More children than one class has, and nothing in the table that says who is in which class.
    TooMany(usize),
    /// Children of several classes: one is to be chosen.
    SeveralClasses(usize),
    /// A line without a name that can stand on paper.
    NotAName(NameSlip),
    /// A letter was lost when the file was written.
    LostLetter,
    /// The same child stands on an earlier line.
    Twice { earlier: usize },
    /// Two children have one admission number.
    NumberTwice { earlier: usize },
    /// Only a forename or only a surname.
    HalfName,
    /// Signs that hide or turn letters were taken out.
    HiddenSigns,
    /// Emoji were taken out.
    PictureSigns,
    /// It begins as a spreadsheet's formula does.
    Formula,
    /// A quotation mark that is never closed.
    OpenQuote,
    /// A title above the headings.
    Title,
    /// A line that counts instead of naming.
    Total,
    /// The headings once more, as on each page of a printed report.
    HeadingsAgain,
}

impl What {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::NotATable(_) | Self::Empty | Self::NoNames | Self::TooMany(_) | Self::SeveralClasses(_) => {
                Weight::Stop
            }
            Self::NotAName(_) | Self::LostLetter | Self::Twice { .. } => Weight::Wrong,
            Self::NumberTwice { .. }
            | Self::HalfName
            | Self::HiddenSigns
            | Self::PictureSigns
            | Self::Formula
            | Self::OpenQuote => Weight::Look,
            Self::Title | Self::Total | Self::HeadingsAgain => Weight::Note,
        }
    }

    /// Its message in the words files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotATable(FileSlip::TooLarge) => "list-too-large",
            Self::NotATable(FileSlip::Workbook) => "list-workbook",
            Self::NotATable(FileSlip::NotText) => "list-not-text",
            Self::Empty => "list-empty",
            Self::NoNames => "list-no-names",
            Self::TooMany(_) => "list-too-many",
            Self::SeveralClasses(_) => "list-several-classes",
            Self::NotAName(NameSlip::Empty) => "list-name-empty",
            Self::NotAName(NameSlip::TooLong) => "list-name-long",
            Self::NotAName(NameSlip::HiddenSign) => "list-name-hidden",
            Self::LostLetter => "list-lost-letter",
            Self::Twice { .. } => "list-twice",
            Self::NumberTwice { .. } => "list-number-twice",
            Self::HalfName => "list-half-name",
            Self::HiddenSigns => "list-hidden-signs",
            Self::PictureSigns => "list-picture-signs",
            Self::Formula => "list-formula",
            Self::OpenQuote => "list-open-quote",
            Self::Title => "list-title",
            Self::Total => "list-total",
            Self::HeadingsAgain => "list-headings-again",
        }
    }

    /// The number in its message: an earlier line, or how many.
    pub fn number(&self) -> usize {
        match self {
            Self::Twice { earlier } | Self::NumberTwice { earlier } => *earlier,
            Self::TooMany(count) | Self::SeveralClasses(count) => *count,
            _ => 0,
        }
    }
}

/// Something that was found, and on which line of the file, counted from 1; 0 when it is about the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub line: usize,
    pub what: What,
}

impl Finding {
    /// About this line.
    pub fn at(line: usize, what: What) -> Self {
        Self { line, what }
    }

    /// About the whole file.
    pub fn of_all(what: What) -> Self {
        Self { line: 0, what }
    }
}
