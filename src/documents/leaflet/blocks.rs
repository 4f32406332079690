//! Sets each kind of block.

use super::{Art, Block, Tone, Voice, art, cards, ring, table};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{
    BODY, BODY_BOLD, CORAL, DISPLAY, FOR_ADULTS, GIANT, HAIR, INK, INK_SOFT, LABEL, LEAD, MIDDLE, NOTE, NOTE_BOLD, SUN,
    SUN_SOFT, TEAL, TOP,
};
use crate::documents::parts::{boxed, fields, heading, masthead, points};
use crate::documents::shape::{Area, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use krilla::tagging::{ListNumbering, Tag};

/// From one block to the next.
const GAP: f32 = 6.0;

/// All blocks, from the place where the page is now.
pub fn compose(c: &mut Composer<'_>, blocks: &[Block]) -> Done {
    let mut tabs = [TEAL, CORAL, SUN].into_iter().cycle();
    for block in blocks {
        match block {
            Block::Title { over, title, under } => {
                masthead(c, over, title, &under.iter().map(String::as_str).collect::<Vec<_>>())?;
            }
            Block::Heading(words) => {
                if c.y > TOP + 1.0 {
                    c.skip(GAP);
                }
                heading(c, tabs.next().unwrap_or(TEAL), 46.0, words)?;
            }
            Block::Words(voice, words) => said(c, *voice, words)?,
            Block::Points(lines) => points(c, c.frame.side + 2.0, lines)?,
            Block::Steps(lines) => steps(c, lines)?,
            Block::Table(rows) => table::set(c, rows)?,
            Block::Lines(label, lines) => to_write_on(c, label, *lines)?,
            Block::FillIn(row) => fill_in(c, row)?,
            Block::Boxed(tone, words) => {
                let colours = if *tone == Tone::Kind { (SUN_SOFT, SUN) } else { FOR_ADULTS };
                boxed(c, NOTE_BOLD, colours, c.frame.side, words)?;
            }
            Block::Cards(all) => cards::set(c, all)?,
            Block::Figure { art, spoken, height } => figure(c, art, spoken, *height)?,
            Block::Beside(words, size, blocks) => beside(c, words, *size, blocks)?,
            Block::Space(height) => c.skip(*height),
            Block::Turn => c.turn(),
            Block::Share(of, blocks) => share(c, *of, blocks)?,
            Block::Ring(marks, inside) => ring::set(c, marks, inside)?,
            Block::Frame => framed(c),
            Block::Child(blocks) => {
                compose(c, blocks)?;
                c.child_ends();
            }
        }
        if is_followed_by_a_gap(block) {
            c.skip(GAP);
        }
    }
    Ok(())
}

fn is_followed_by_a_gap(block: &Block) -> bool {
    use Block::{Child, Frame, Heading, Share, Space, Turn};
    !matches!(block, Turn | Frame | Share(..) | Space(_) | Heading(_) | Child(_))
}

fn said(c: &mut Composer<'_>, voice: Voice, words: &str) -> Done {
    let measure = c.frame.measure();
    let style = match voice {
        Voice::Body => BODY,
        Voice::Strong => BODY_BOLD,
        Voice::Note => NOTE,
        Voice::Lead => LEAD,
        Voice::Middle => MIDDLE,
        Voice::Display => fitting(c, DISPLAY, measure, words)?,
        Voice::Giant => fitting(c, GIANT, measure, words)?,
    };
    if !matches!(voice, Voice::Middle | Voice::Display | Voice::Giant) {
        return c.paragraph(style, c.frame.side, measure, words);
    }
    let height = c.measure(style, measure, words)?.height;
    c.make_room(height);
    let y = c.y;
    c.within(Tag::P, |c| c.put_words(style, (c.frame.side, y), measure, Align::Middle, words))?;
    c.skip(height);
    Ok(())
}

/// The style, made smaller until the words stand on one line, but never less than half.
pub fn fitting(
    c: &Composer<'_>,
    style: Style,
    width: f32,
    words: &str,
) -> Result<Style, crate::documents::paper::PaperError> {
    let natural = c.measure(style, f32::MAX, words)?.width;
    Ok(Style { size: (style.size * width / natural.max(1.0)).clamp(style.size / 2.0, style.size), ..style })
}

fn steps(c: &mut Composer<'_>, lines: &[String]) -> Done {
    c.list(ListNumbering::Decimal, |c| {
        lines.iter().enumerate().try_for_each(|(at, words)| {
            let width = c.frame.measure() - 22.0;
            let height = c.measure(BODY, width, words)?.height;
            c.make_room(height);
            let y = c.y;
            c.within(Tag::LI, |c| {
                let label = format!("{}.", at + 1);
                c.within(Tag::Lbl, |c| c.put_words(BODY_BOLD, (c.frame.side, y), 18.0, Align::End, &label))?;
                c.within(Tag::LBody, |c| c.put_words(BODY, (c.frame.side + 22.0, y), width, Align::Start, words))
            })?;
            c.skip(height + 2.2);
            Ok(())
        })
    })
}

/// Lines for a pen, as far apart as a school's exercise book has them.
fn to_write_on(c: &mut Composer<'_>, label: &str, lines: u8) -> Done {
    const APART: f32 = 24.0;
    let measure = c.frame.measure();
    let height = c.measure(BODY_BOLD, measure, label)?.height;
    c.make_room(height + APART * f32::from(lines));
    c.paragraph(BODY_BOLD, c.frame.side, measure, label)?;
    let start = c.area(c.frame.side, c.y, measure, 0.0);
    let line = |number: u8| {
        let y = start.y + APART * f32::from(number);
        Shape::drawn(Outline::line((start.x, y), (start.x + start.width, y)), Pen::new(INK_SOFT, 0.6))
    };
    c.decorate((1..=lines).map(line));
    c.skip(APART * f32::from(lines) + 4.0);
    Ok(())
}

fn fill_in(c: &mut Composer<'_>, row: &[crate::documents::paper::Field]) -> Done {
    const BETWEEN: f32 = 16.0;
    let width = (c.frame.measure() - BETWEEN * (row.len().max(1) - 1) as f32) / row.len().max(1) as f32;
    let side = c.frame.side;
    let place = |(at, field)| (side + (width + BETWEEN) * at as f32, width, field);
    c.make_room(40.0);
    let placed: Vec<_> = row.iter().enumerate().map(place).collect();
    let height = fields(c, BODY_BOLD, c.y, &placed)?;
    c.skip(height + 2.0);
    Ok(())
}

fn figure(c: &mut Composer<'_>, art: &Art, spoken: &str, height: f32) -> Done {
    c.make_room(height);
    let area = c.area(c.frame.side, c.y, c.frame.measure(), height);
    art::put(c, art, spoken, area)?;
    c.skip(height);
    Ok(())
}

/// An empty square at the side where reading ends, for what is put there later, and the rest beside it.
fn beside(c: &mut Composer<'_>, words: &str, size: f32, blocks: &[Block]) -> Done {
    c.make_room(size);
    let (y, page, measure) = (c.y, c.page(), c.frame.measure());
    c.frame.end += size + 16.0;
    let done = compose(c, blocks);
    c.frame.end -= size + 16.0;
    done?;
    if c.page() > page {
        return Ok(());
    }
    let start = c.frame.side + measure - size;
    let area = c.area(start, y, size, size);
    let pen = Pen { dashes: Some([1.0, 4.0]), ..Pen::new(HAIR, 1.0) };
    c.decorate([Shape::drawn(Outline::rounded(area, 6.0), pen)]);
    c.within(Tag::P, |c| c.put_words(LABEL, (start + 8.0, y + 8.0), size - 16.0, Align::Start, words))?;
    c.y = c.y.max(y + size);
    Ok(())
}

/// Two lines round the page, the inner one in the look's colours: they are told apart by their widths too.
fn framed(c: &mut Composer<'_>) {
    let page = Area { x: 0.0, y: 0.0, width: c.frame.width, height: c.frame.height };
    let line = |by, width, colour| Shape::drawn(Outline::rounded(page.inset(by), 16.0), Pen::new(colour, width));
    c.decorate([line(24.0, 3.0, INK), line(31.0, 1.4, SUN), line(36.0, 0.8, TEAL)]);
}

/// A part of the page with a line to cut along; the last one of a page needs none.
fn share(c: &mut Composer<'_>, of: u8, blocks: &[Block]) -> Done {
    let whole = c.frame.height - 2.0 * TOP;
    let height = whole / f32::from(of.max(1));
    let slot = ((c.y - TOP) / height).round();
    if slot >= f32::from(of) {
        c.turn();
    }
    let slot = ((c.y - TOP) / height).round();
    let top = TOP + slot * height;
    c.y = top + if slot > 0.0 { 14.0 } else { 0.0 };
    let page = c.page();
    compose(c, blocks)?;
    if c.page() == page && c.y > top + height {
        // Too much for its part: whoever fits the paper sees it by the page that this costs.
        c.turn();
    } else if c.page() == page {
        c.y = top + height;
        if slot + 1.0 < f32::from(of) {
            let (y, width) = (c.y, c.frame.width);
            let pen = Pen { dashes: Some([5.0, 4.0]), ..Pen::new(INK_SOFT, 0.7) };
            c.decorate([Shape::drawn(Outline::line((14.0, y), (width - 14.0, y)), pen)]);
        }
    }
    Ok(())
}
