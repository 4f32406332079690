//! Marks round the edge of the page, as many as a class has children, and the page's words inside them.

use super::{Art, Block, Mark, art, blocks};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{HAIR, LABEL, WHITE};
use crate::documents::shape::{Area, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use krilla::tagging::{ListNumbering, Tag};

/// From the edge of the paper to the marks, and between them.
const EDGE: f32 = 20.0;
const GAP: f32 = 4.0;

/// How many cells stand across and down.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grid {
    across: usize,
    down: usize,
}

impl Grid {
    fn places(self) -> usize {
        2 * self.across + 2 * (self.down - 2)
    }

    /// The fewest cells round a page of this shape with a place for each; never so few that a cell is huge.
    fn of(marks: usize, width: f32, height: f32) -> Self {
        let grids = (5..).map(|across| {
            let side = width / across as f32;
            Grid { across, down: ((height / side).round() as usize).max(3) }
        });
        grids.take(60).find(|grid| grid.places() >= marks).unwrap_or(Grid { across: 5, down: 7 })
    }

    /// The cells round the edge, clockwise from the corner where reading starts.
    fn cells(self) -> Vec<(usize, usize)> {
        let (right, bottom) = (self.across - 1, self.down - 1);
        let top = (0..=right).map(|x| (x, 0));
        let side = (1..bottom).map(|y| (right, y));
        let foot = (0..=right).rev().map(|x| (x, bottom));
        let back = (1..bottom).rev().map(|y| (0, y));
        top.chain(side).chain(foot).chain(back).collect()
    }
}

/// Sets the marks, then the rest inside them.
pub fn set(c: &mut Composer<'_>, marks: &[Mark], inside: &[Block]) -> Done {
    let (width, height) = (c.frame.width - 2.0 * EDGE, c.frame.height - 2.0 * EDGE);
    let grid = Grid::of(marks.len(), width, height);
    let cell = (width / grid.across as f32, height / grid.down as f32);
    // What stands inside is read first: it is what the marks promise.
    c.inside((cell.0 + EDGE + 10.0, cell.1 + EDGE + 12.0), |c| blocks::compose(c, inside))?;
    let places = grid.cells();
    let frame = |c: &Composer<'_>, (x, y): (usize, usize)| {
        let (x, y) = (EDGE + cell.0 * x as f32, EDGE + cell.1 * y as f32);
        c.area(x + GAP / 2.0, y + GAP / 2.0, cell.0 - GAP, cell.1 - GAP)
    };
    // Empty places wait for those who come later: each may draw there with a pen.
    let empty: Vec<_> = places
        .iter()
        .map(|place| Shape::edged(Outline::rounded(frame(c, *place), 7.0), WHITE, Pen::new(HAIR, 0.8)))
        .collect();
    c.decorate(empty);
    c.list(ListNumbering::None, |c| {
        for (at, mark) in marks.iter().enumerate() {
            // Spread evenly, so that the places left free are not all in one corner.
            let Some(place) = places.get(at * places.len() / marks.len().max(1)) else { continue };
            let area = frame(c, *place);
            c.within(Tag::LI, |c| c.within(Tag::LBody, |c| one(c, mark, area)))?;
        }
        Ok(())
    })
}

fn one(c: &mut Composer<'_>, mark: &Mark, area: Area) -> Done {
    // A typed name is its own label.
    let named = if mark.name.is_empty() || matches!(mark.art, Art::Written(_)) { 0.0 } else { 13.0 };
    let pad = (area.width * 0.12).min(10.0);
    let room = Area { height: area.height - 2.0 * pad - named, ..area.inset(pad) };
    art::put(c, &mark.art, &mark.spoken, room)?;
    if named > 0.0 {
        let style = blocks::fitting(c, Style { size: 8.6, ..LABEL }, area.width - 4.0, &mark.name)?;
        let start = c.left(area.x + 2.0, area.width - 4.0);
        let y = area.y + area.height - named - 2.0;
        c.within(Tag::P, |c| c.put_words(style, (start, y), area.width - 4.0, Align::Middle, &mark.name))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_finds_room_round_the_page() {
        for marks in 0..=120 {
            let grid = Grid::of(marks, 555.0, 800.0);
            assert!(grid.places() >= marks);
            let mut cells = grid.cells();
            assert_eq!(cells.len(), grid.places());
            cells.sort_unstable();
            cells.dedup();
            assert_eq!(cells.len(), grid.places(), "no place twice");
        }
        assert!(Grid::of(30, 555.0, 800.0).places() < 40);
    }
}
