//! A paper of any kind as a list of blocks: headings, paragraphs, lists, tables, boxes, pictures, lines for a pen. Each block is set
//! and tagged in one way, so a new paper is a few blocks and no new composition.

use super::paper::{Direction, Field, Moment};
use minicbor::{Decode, Encode};

#[cfg(feature = "press")]
mod art;
#[cfg(feature = "press")]
mod blocks;
#[cfg(feature = "press")]
mod cards;
#[cfg(feature = "press")]
mod press;
#[cfg(feature = "press")]
mod ring;
#[cfg(feature = "press")]
mod svg;
#[cfg(feature = "press")]
mod table;

#[cfg(feature = "press")]
pub use press::press;

/// A paper to press, in lines that are ready to print.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Leaflet {
    /// The language tag of the words, such as "en".
    #[n(0)]
    pub language: String,
    #[n(1)]
    pub direction: Direction,
    /// What a library of documents calls it.
    #[n(2)]
    pub title: String,
    /// Who gives it out.
    #[n(3)]
    pub school: String,
    #[n(4)]
    pub made: Moment,
    #[n(5)]
    pub sheet: Sheet,
    /// At the foot of each page, with "{page}" and "{pages}" for the press to fill in. Nothing on what hangs on a wall.
    #[n(6)]
    pub foot: Option<(String, String)>,
    #[n(7)]
    pub blocks: Vec<Block>,
    /// Set as large as its pages allow, and a little smaller where that saves a page.
    #[n(8)]
    pub fitted: bool,
}

/// The paper it is made for. A3 is A4 made larger, words, margins and all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Sheet {
    #[default]
    #[n(0)]
    A4,
    #[n(1)]
    A4Across,
    #[n(2)]
    A3,
    #[n(3)]
    A3Across,
}

/// One thing on a paper, below the one before it.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Block {
    /// The title with the school's name and the owl beside it: what each paper begins with.
    #[n(0)]
    Title {
        #[n(0)]
        over: String,
        #[n(1)]
        title: String,
        #[n(2)]
        under: Vec<String>,
    },
    #[n(1)]
    Heading(#[n(0)] String),
    #[n(2)]
    Words(#[n(0)] Voice, #[n(1)] String),
    /// A list with discs.
    #[n(3)]
    Points(#[n(0)] Vec<String>),
    /// A list with numbers.
    #[n(4)]
    Steps(#[n(0)] Vec<String>),
    #[n(5)]
    Table(#[n(0)] Table),
    /// A label, and lines for a pen.
    #[n(6)]
    Lines(#[n(0)] String, #[n(1)] u8),
    /// Labels beside each other, each with a line for a pen.
    #[n(7)]
    FillIn(#[n(0)] Vec<Field>),
    #[n(8)]
    Boxed(#[n(0)] Tone, #[n(1)] String),
    #[n(9)]
    Cards(#[n(0)] Cards),
    #[n(10)]
    Figure {
        #[n(0)]
        art: Art,
        /// What a listener hears; without words it is only to look at.
        #[n(1)]
        spoken: String,
        #[n(2)]
        height: f32,
    },
    /// An empty square with words in it, for something that is put there, and beside it the rest.
    #[n(11)]
    Beside(#[n(0)] String, #[n(1)] f32, #[n(2)] Vec<Block>),
    #[n(12)]
    Space(#[n(0)] f32),
    /// On to the next page: the back, when printed on both sides.
    #[n(13)]
    Turn,
    /// One of so many equal parts of a page, with a line to cut along after it.
    #[n(14)]
    Share(#[n(0)] u8, #[n(1)] Vec<Block>),
    /// Marks round the edge of the page, and the rest of the page inside them.
    #[n(15)]
    Ring(#[n(0)] Vec<Mark>, #[n(1)] Vec<Block>),
    /// A frame round the whole page.
    #[n(16)]
    Frame,
    /// One child's part of a paper that is made for a whole class.
    #[n(17)]
    Child(#[n(0)] Vec<Block>),
}

/// How words sound on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Voice {
    #[n(0)]
    Body,
    #[n(1)]
    Strong,
    #[n(2)]
    Note,
    /// A step larger, for the sentence that leads.
    #[n(3)]
    Lead,
    /// Large and in the middle, as on a certificate.
    #[n(4)]
    Middle,
    /// Larger still, in the middle.
    #[n(5)]
    Display,
    /// The largest, in the middle: a child's name.
    #[n(6)]
    Giant,
}

/// What a box is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Tone {
    #[n(0)]
    Kind,
    #[n(1)]
    ForAdults,
}

/// A table; the first cell of each row is its head.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub struct Table {
    #[n(0)]
    pub heads: Vec<String>,
    /// The columns' shares of the width.
    #[n(1)]
    pub shares: Vec<f32>,
    #[n(2)]
    pub rows: Vec<Vec<String>>,
    /// The least height of a row, where a pen fills it in.
    #[n(3)]
    pub tall: f32,
}

/// Cards beside and below each other.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Cards {
    #[n(0)]
    pub columns: u8,
    /// Numbered in their corners.
    #[n(1)]
    pub numbered: bool,
    /// As tall as the rest of the page allows, less so many points.
    #[n(2)]
    pub fill: Option<f32>,
    #[n(3)]
    pub cards: Vec<Card>,
    /// The language of the second lines.
    #[n(4)]
    pub second: String,
}

/// A picture and a sentence, or a word with a line under it.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub struct Card {
    #[n(0)]
    pub art: Option<Art>,
    #[n(1)]
    pub words: String,
    /// The same in another language, or more about it.
    #[n(2)]
    pub under: String,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Art {
    /// A drawing of ours: the text of one of the files in `public/pictures`.
    #[n(0)]
    Svg(#[n(0)] String),
    /// A stamp: the `d` of its path and its colour.
    #[n(1)]
    Stamp(#[n(0)] String, #[n(1)] (u8, u8, u8)),
    /// Strokes from 0 to 1 on a pad of this aspect.
    #[n(2)]
    Ink(#[n(0)] Vec<Vec<(f32, f32)>>, #[n(1)] f32),
    /// A name as it was typed.
    #[n(3)]
    Written(#[n(0)] String),
}

/// One child's mark on a poster.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Mark {
    #[n(0)]
    pub art: Art,
    #[n(1)]
    pub spoken: String,
    /// A first name, where the school wants names.
    #[n(2)]
    pub name: String,
}
