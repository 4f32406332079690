//! Cards in rows: a picture with a sentence beside it, or below it where the card is narrow. All of one size.

use super::{Card, Cards, art};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{BODY, CORAL_SOFT, INK, NOTE, NUMBER, RULE, SUN_SOFT, TEAL_SOFT, TOP, WHITE};
use crate::documents::paper::PaperError;
use crate::documents::shape::{Area, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use krilla::tagging::{ListNumbering, Tag};

const GAP: f32 = 9.0;
const PAD: f32 = 8.0;

/// The size of one card, and of the words on all of them.
struct Size {
    width: f32,
    height: f32,
    letters: f32,
}

/// Sets all cards.
pub fn set(c: &mut Composer<'_>, all: &Cards) -> Done {
    let columns = usize::from(all.columns.max(1));
    let width = (c.frame.measure() - GAP * (columns - 1) as f32) / columns as f32;
    let rows = all.cards.len().div_ceil(columns).max(1);
    let filled = all.fill.map(|less| (c.room() - less - GAP * (rows - 1) as f32) / rows as f32);
    let height = match filled {
        Some(height) => height.max(24.0),
        None => tallest(c, &all.cards, width)?,
    };
    let mut size = Size { width, height, letters: BODY.size };
    if filled.is_some() {
        size.letters = largest(c, all, &size)?;
    }
    let numbering = if all.numbered { ListNumbering::Decimal } else { ListNumbering::None };
    c.list(numbering, |c| {
        for (at, row) in all.cards.chunks(columns).enumerate() {
            if c.y > TOP && filled.is_none() {
                c.make_room(height);
            }
            for (column, card) in row.iter().enumerate() {
                let start = c.frame.side + (width + GAP) * column as f32;
                one(c, all, (card, at * columns + column), start, &size)?;
            }
            c.skip(height + GAP);
        }
        Ok(())
    })?;
    c.skip(-GAP);
    Ok(())
}

/// The height of the tallest card, where words alone decide.
fn tallest(c: &Composer<'_>, cards: &[Card], width: f32) -> Result<f32, PaperError> {
    let heights = cards.iter().map(|card| Ok(c.measure(BODY, width - 2.0 * PAD, &card.words)?.height + PAD));
    Ok(heights.collect::<Result<Vec<_>, PaperError>>()?.into_iter().fold(0.0, f32::max))
}

/// The largest letters in which the words of every card fit: all cards speak equally loud.
fn largest(c: &Composer<'_>, all: &Cards, size: &Size) -> Result<f32, PaperError> {
    const SIZES: [f32; 12] = [20.0, 18.0, 16.0, 14.5, 13.0, 12.0, 11.0, 10.2, 9.4, 8.6, 8.0, 7.4];
    for wanted in SIZES {
        let mut fits = true;
        for card in &all.cards {
            let (_, room) = layout(card, (0.0, 0.0), size);
            let width = room.width - indent(all, card);
            let longest = card.words.split([' ', '-']).max_by_key(|word| word.chars().count()).unwrap_or_default();
            let (first, below) = heights(c, card, width, wanted)?;
            fits = fits
                && first + below <= room.height
                && c.measure(Style { size: wanted, ..RULE }, f32::MAX, longest)?.width <= width;
        }
        if fits {
            return Ok(wanted);
        }
    }
    Ok(7.0)
}

fn heights(c: &Composer<'_>, card: &Card, width: f32, size: f32) -> Result<(f32, f32), PaperError> {
    let first = c.measure(Style { size, ..RULE }, width, &card.words)?.height;
    let below = if card.under.is_empty() { 0.0 } else { c.measure(under(size), width, &card.under)?.height };
    Ok((first, below))
}

fn under(size: f32) -> Style {
    Style { size: (size * 0.8).max(6.8), ..NOTE }
}

/// Where the picture of a card stands, if it has one, and the room of its words. Places are counted from where reading starts.
fn layout(card: &Card, (x, y): (f32, f32), size: &Size) -> (Option<Area>, Area) {
    let whole = Area { x, y, width: size.width, height: size.height };
    // Beside the words where the card is wider than tall.
    let beside = size.width > 1.6 * size.height;
    let picture = card.art.as_ref().map(|_| match beside {
        true => Area { width: (size.height * 4.0 / 3.0).min(size.width * 0.42), ..whole },
        false => Area { height: (size.width * 0.75).min(size.height * 0.66), ..whole },
    });
    let (left, top) = match &picture {
        Some(picture) if beside => (picture.width, 0.0),
        Some(picture) => (0.0, picture.height),
        None => (0.0, 0.0),
    };
    let room = Area { x: x + left, y: y + top, width: size.width - left, height: size.height - top };
    (picture, Area { x: room.x + PAD, width: room.width - 2.0 * PAD, y: room.y + PAD / 2.0, height: room.height - PAD })
}

fn one(c: &mut Composer<'_>, all: &Cards, (card, number): (&Card, usize), start: f32, size: &Size) -> Done {
    let whole = c.area(start, c.y, size.width, size.height);
    let frame = Outline::rounded(whole, 9.0);
    c.decorate([Shape::filled(frame.clone(), WHITE)]);
    let (picture, room) = layout(card, (start, c.y), size);
    if let (Some(art), Some(picture)) = (&card.art, &picture) {
        let area = c.area(picture.x, picture.y, picture.width, picture.height);
        art::behind_a_frame(c, art, area, whole)?;
    }
    c.decorate([Shape::drawn(frame, Pen::new(INK, 1.2))]);
    c.within(Tag::LI, |c| {
        if !all.numbered {
            return words(c, card, room, size.letters, &all.second);
        }
        // On the picture's corner, or before the words.
        match picture {
            Some(_) => disc(c, number, (start + 5.0, whole.y + 5.0 + RADIUS))?,
            None => disc(c, number, (room.x, room.y + room.height / 2.0))?,
        }
        let indent = indent(all, card);
        words(c, card, Area { x: room.x + indent, width: room.width - indent, ..room }, size.letters, &all.second)
    })
}

const RADIUS: f32 = 10.5;

/// How far the words of a card give way to its number.
fn indent(all: &Cards, card: &Card) -> f32 {
    if all.numbered && card.art.is_none() { 2.0 * RADIUS + 7.0 } else { 0.0 }
}

/// The number in a disc, from its start and its middle.
fn disc(c: &mut Composer<'_>, number: usize, (start, y): (f32, f32)) -> Done {
    let area = c.area(start, y - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
    let colour = [SUN_SOFT, TEAL_SOFT, CORAL_SOFT][number % 3];
    let circle = Outline::circle(area.x + RADIUS, y, RADIUS);
    c.decorate([Shape::edged(circle, colour, Pen::new(INK, 1.0))]);
    let at = (start, y - NUMBER.size * NUMBER.leading / 2.0);
    c.within(Tag::Lbl, |c| c.put_words(NUMBER, at, 2.0 * RADIUS, Align::Middle, &(number + 1).to_string()))?;
    Ok(())
}

/// The words in the middle of their room.
fn words(c: &mut Composer<'_>, card: &Card, room: Area, size: f32, second: &str) -> Done {
    let (first, below) = heights(c, card, room.width, size)?;
    let y = room.y + ((room.height - first - below) / 2.0).max(0.0);
    c.within(Tag::LBody, |c| {
        let style = Style { size, ..RULE };
        c.within(Tag::P, |c| c.put_words(style, (room.x, y), room.width, Align::Start, &card.words))?;
        if !card.under.is_empty() {
            let language = (!second.is_empty()).then(|| second.to_owned());
            let at = (room.x, y + first);
            c.within(Tag::P.with_lang(language), |c| {
                c.put_words(under(size), at, room.width, Align::Start, &card.under)
            })?;
        }
        Ok(())
    })
}
