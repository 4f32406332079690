//! Pages that are composed and not yet printed: what stands where, and the tree that a screen reader walks.

use super::fonts::Faces;
use super::look::Frame;
use super::shape::{Colour, Outline, Shape};
use super::text::Run;
use krilla::tagging::TagKind;

/// One page.
#[derive(Default)]
pub struct Sheet {
    pub items: Vec<Item>,
    /// So many children's parts end on it.
    pub children: u32,
}

/// Something on a page that is read as one.
pub struct Item {
    pub role: Role,
    pub pieces: Vec<Piece>,
}

/// What a screen reader makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Words; the number is its place among the leaves of the tree.
    Words(usize),
    /// Parts of letters that stand for nothing by themselves, as the dots of Arabic ones.
    Unspoken(usize),
    /// A drawing with alternative text.
    Drawing(usize),
    /// Only to look at.
    Decoration,
    /// The line at the foot of each page.
    Foot,
}

/// Ink on the page.
pub enum Piece {
    Letters {
        run: Run,
        x: f32,
        baseline: f32,
        colour: Colour,
    },
    Shape(Shape),
    /// Shapes, of which only what lies inside both figures is seen.
    Clipped([Outline; 2], Vec<Shape>),
}

/// A branch of the tree.
pub struct Branch {
    pub tag: TagKind,
    pub twigs: Vec<Twig>,
}

/// What grows from a branch.
pub enum Twig {
    Branch(Branch),
    Leaf(usize),
}

/// A place to jump to.
pub struct Jump {
    pub title: String,
    pub page: usize,
    pub y: f32,
}

/// Where the side of a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// The finished pages, with the fonts that they are set in.
pub struct Composed<'f> {
    pub faces: &'f Faces<'f>,
    pub frame: Frame,
    pub sheets: Vec<Sheet>,
    pub tree: Vec<Twig>,
    pub leaves: usize,
    pub jumps: Vec<Jump>,
}
