//! Composes pages: puts words and shapes in their places and keeps, beside them, the tree that a screen reader walks.
//!
//! Places are counted from the side where reading starts, so that the same code sets a page that reads from the right. Nothing is
//! printed here; `printing` turns the finished sheets into bytes.

use super::fonts::Faces;
use super::look::{Frame, TOP};
use super::paper::{Direction, PaperError};
use super::shape::{Area, Outline, Shape};
use super::sheet::{Align, Branch, Composed, Item, Jump, Piece, Role, Sheet, Twig};
use super::text::{self, Measure, Run, Setting, Style};
use crate::domain::isolates::without_isolates;
use krilla::tagging::{BBox, ListNumbering, Tag, TagKind};
use std::rc::Rc;

/// Composes one paper, from the top of its first page to the foot of its last.
pub struct Composer<'f> {
    pub direction: Direction,
    pub frame: Frame,
    done: Composed<'f>,
    open: Vec<Branch>,
    /// How far down the page the next thing stands.
    pub y: f32,
}

pub type Done = Result<(), PaperError>;

impl<'f> Composer<'f> {
    /// An empty first page.
    pub fn new(faces: &'f Faces<'f>, direction: Direction, frame: Frame) -> Self {
        let sheets = vec![Sheet::default()];
        let done = Composed { faces, frame, sheets, tree: Vec::new(), leaves: 0, jumps: Vec::new() };
        Composer { direction, frame, done, open: Vec::new(), y: TOP }
    }

    /// The pages, when all is in place.
    pub fn finish(self) -> Composed<'f> {
        self.done
    }

    /// Which page is being set, from 0.
    pub fn page(&self) -> usize {
        self.done.sheets.len() - 1
    }

    /// Goes on at the top of the next page.
    pub fn turn(&mut self) {
        self.done.sheets.push(Sheet::default());
        self.y = TOP;
    }

    /// A child's part of the paper ends here.
    pub fn child_ends(&mut self) {
        if let Some(sheet) = self.done.sheets.last_mut() {
            sheet.children += 1;
        }
    }

    /// Turns the page if this height does not fit on it any more.
    pub fn make_room(&mut self, height: f32) {
        if self.y + height > self.frame.bottom() {
            self.turn();
        }
    }

    /// How much of the page is left.
    pub fn room(&self) -> f32 {
        self.frame.bottom() - self.y
    }

    /// Moves down.
    pub fn skip(&mut self, height: f32) {
        self.y += height;
    }

    /// A branch of the tree with everything that is composed inside.
    pub fn within<T>(
        &mut self,
        tag: impl Into<TagKind>,
        inside: impl FnOnce(&mut Self) -> Result<T, PaperError>,
    ) -> Result<T, PaperError> {
        self.open.push(Branch { tag: tag.into(), twigs: Vec::new() });
        let result = inside(self);
        if let Some(branch) = self.open.pop() {
            self.grow(Twig::Branch(branch));
        }
        result
    }

    /// A list; `numbering` says what its labels are.
    pub fn list<T>(
        &mut self,
        numbering: ListNumbering,
        inside: impl FnOnce(&mut Self) -> Result<T, PaperError>,
    ) -> Result<T, PaperError> {
        self.within(Tag::L(numbering), inside)
    }

    fn grow(&mut self, twig: Twig) {
        match self.open.last_mut() {
            Some(branch) => branch.twigs.push(twig),
            None => self.done.tree.push(twig),
        }
    }

    fn leaf(&mut self) -> usize {
        let leaf = self.done.leaves;
        self.done.leaves += 1;
        self.grow(Twig::Leaf(leaf));
        leaf
    }

    fn put(&mut self, role: Role, pieces: Vec<Piece>) {
        if let Some(sheet) = self.done.sheets.last_mut() {
            sheet.items.push(Item { role, pieces });
        }
    }

    /// The left edge of something `width` wide that stands `start` points from the side where reading starts.
    pub fn left(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => start,
            Direction::RightToLeft => self.frame.width - start - width,
        }
    }

    /// An area that stands `start` points from the side where reading starts.
    pub fn area(&self, start: f32, y: f32, width: f32, height: f32) -> Area {
        Area { x: self.left(start, width), y, width, height }
    }

    /// How much room words take.
    pub fn measure(&self, style: Style, width: f32, words: &str) -> Result<Measure, PaperError> {
        Ok(self.setting(style, width, words)?.measure())
    }

    fn setting(&self, style: Style, width: f32, words: &str) -> Result<Rc<Setting>, PaperError> {
        text::set(self.done.faces, words, style, width, self.direction)
    }

    /// Puts words at a place and returns their height. Each line is one leaf.
    pub fn put_words(
        &mut self,
        style: Style,
        (start, y): (f32, f32),
        width: f32,
        align: Align,
        words: &str,
    ) -> Result<f32, PaperError> {
        let setting = self.setting(style, width, words)?;
        let height = setting.measure().height;
        for (line, top) in setting.lines.iter().cloned().zip((0..).map(|line| y + line as f32 * setting.leading)) {
            let (letters, dots) = self.pieces(line, style, setting.leading, (start, top), width, align);
            let leaf = self.leaf();
            self.put(Role::Words(leaf), letters);
            if !dots.is_empty() {
                let leaf = self.leaf();
                self.put(Role::Unspoken(leaf), dots);
            }
        }
        Ok(height)
    }

    /// Puts one line at the foot of a finished page, where screen readers skip it.
    pub fn put_foot(&mut self, page: usize, style: Style, y: f32, align: Align, words: &str) -> Done {
        let measure = self.frame.measure();
        let setting = self.setting(style, measure, words)?;
        for line in setting.lines.iter().take(1).cloned() {
            let (mut pieces, dots) = self.pieces(line, style, setting.leading, (self.frame.side, y), measure, align);
            pieces.extend(dots);
            if let Some(sheet) = self.done.sheets.get_mut(page) {
                sheet.items.push(Item { role: Role::Foot, pieces });
            }
        }
        Ok(())
    }

    /// A line in its place: its letters, and the dots of Arabic ones.
    fn pieces(
        &self,
        line: text::Line,
        style: Style,
        leading: f32,
        (start, top): (f32, f32),
        width: f32,
        align: Align,
    ) -> (Vec<Piece>, Vec<Piece>) {
        let spare = match align {
            Align::Start => 0.0,
            Align::Middle => (width - line.width) / 2.0,
            Align::End => width - line.width,
        };
        let left = self.left(start + spare, line.width);
        // Capitals are about 0.67 of the size tall: this puts their middle at the middle of the line.
        let baseline = top + leading / 2.0 + style.size * 0.335;
        let letters = |run: Run| Piece::Letters { x: left + run.x, run, baseline, colour: style.colour };
        (line.runs.into_iter().map(letters).collect(), line.dots.into_iter().map(letters).collect())
    }

    /// A paragraph at the next place down.
    pub fn paragraph(&mut self, style: Style, start: f32, width: f32, words: &str) -> Done {
        if words.is_empty() {
            return Ok(());
        }
        let height = self.measure(style, width, words)?.height;
        self.make_room(height);
        let y = self.y;
        self.within(Tag::P, |c| c.put_words(style, (start, y), width, Align::Start, words))?;
        self.skip(height);
        Ok(())
    }

    /// A heading, which is also a place to jump to.
    pub fn heading(&mut self, level: u16, style: Style, start: f32, width: f32, words: &str) -> Done {
        let (y, page) = (self.y, self.page());
        // A list of places shows no marks of direction.
        let title = without_isolates(words);
        self.done.jumps.push(Jump { title: title.clone(), page, y });
        let level = std::num::NonZeroU16::new(level).unwrap_or(std::num::NonZeroU16::MIN);
        let height =
            self.within(Tag::Hn(level, Some(title)), |c| c.put_words(style, (start, y), width, Align::Start, words))?;
        self.skip(height);
        Ok(())
    }

    /// A picture that ends at the edge of each of two figures, only to look at.
    pub fn picture(&mut self, edges: [Outline; 2], shapes: Vec<Shape>) {
        self.put(Role::Decoration, vec![Piece::Clipped(edges, shapes)]);
    }

    /// Shapes that are only to look at.
    pub fn decorate(&mut self, shapes: impl IntoIterator<Item = Shape>) {
        self.put(Role::Decoration, shapes.into_iter().map(Piece::Shape).collect());
    }

    /// A drawing with the words that a listener hears in its place.
    pub fn figure(&mut self, spoken: &str, area: Area, shapes: Vec<Shape>) -> Done {
        let scale = self.frame.scale;
        let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(|points| points * scale);
        let rect = krilla::geom::Rect::from_xywh(x, y, width, height);
        let bbox = rect.map(|rect| BBox::new(self.page(), rect));
        self.within(Tag::Figure(Some(spoken.to_owned())).with_bbox(bbox), |c| {
            let leaf = c.leaf();
            c.put(Role::Drawing(leaf), shapes.into_iter().map(Piece::Shape).collect());
            Ok(())
        })
    }

    /// Composes within a smaller page, so far from each edge: what stands there turns no page over the marks round it.
    pub fn inside(&mut self, (side, edge): (f32, f32), inside: impl FnOnce(&mut Self) -> Done) -> Done {
        let inner = Frame { side, foot: edge, ..self.frame };
        let whole = std::mem::replace(&mut self.frame, inner);
        self.y = edge;
        let done = inside(self);
        self.frame = whole;
        done
    }

    /// A mark in the page, for `behind`.
    pub fn mark(&self) -> (usize, usize) {
        (self.page(), self.done.sheets.last().map_or(0, |sheet| sheet.items.len()))
    }

    /// Shapes under everything that was put since the mark: the ground of a box whose height is known only at its end.
    pub fn behind(&mut self, (page, at): (usize, usize), shapes: impl IntoIterator<Item = Shape>) {
        if let Some(sheet) = self.done.sheets.get_mut(page) {
            let pieces = shapes.into_iter().map(Piece::Shape).collect();
            sheet.items.insert(at.min(sheet.items.len()), Item { role: Role::Decoration, pieces });
        }
    }
}
