//! Tables: a head on cream, rows with a hair line under each, the first cell of each the row's head.

use super::Table;
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{BODY, BODY_BOLD, CREAM, HAIR, INK, NOTE_BOLD};
use crate::documents::paper::PaperError;
use crate::documents::shape::{Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use krilla::tagging::{TableHeaderScope, Tag};

const PAD: f32 = 4.0;

/// Sets a table.
pub fn set(c: &mut Composer<'_>, table: &Table) -> Done {
    let columns = columns(c, table);
    c.within(Tag::Table, |c| {
        if !table.heads.is_empty() {
            row(c, &columns, &table.heads, 0.0, true)?;
        }
        table.rows.iter().try_for_each(|cells| row(c, &columns, cells, table.tall, false))
    })
}

/// Where each column starts and how wide it is.
fn columns(c: &Composer<'_>, table: &Table) -> Vec<(f32, f32)> {
    let all: f32 = table.shares.iter().sum::<f32>().max(0.01);
    let scan = table.shares.iter().scan(c.frame.side, |start, share| {
        let width = c.frame.measure() * share / all;
        Some((std::mem::replace(start, *start + width), width))
    });
    scan.collect()
}

fn style(head: bool, first: bool) -> Style {
    match (head, first) {
        (true, _) => NOTE_BOLD,
        (false, true) => BODY_BOLD,
        (false, false) => BODY,
    }
}

fn row(c: &mut Composer<'_>, columns: &[(f32, f32)], cells: &[String], tall: f32, head: bool) -> Done {
    let heights = cells.iter().zip(columns).enumerate();
    let heights =
        heights.map(|(at, (words, (_, width)))| Ok(c.measure(style(head, at == 0), width - 2.0 * PAD, words)?.height));
    let height = heights.collect::<Result<Vec<_>, PaperError>>()?.into_iter().fold(tall, f32::max) + 2.0 * PAD;
    c.make_room(height);
    let y = c.y;
    let whole = c.area(c.frame.side, y, c.frame.measure(), height);
    let foot = Outline::line((whole.x, y + height), (whole.x + whole.width, y + height));
    if head {
        c.decorate([Shape::filled(Outline::rounded(whole, 2.0), CREAM), Shape::drawn(foot, Pen::new(INK, 1.0))]);
    } else {
        c.decorate([Shape::drawn(foot, Pen::new(HAIR, 0.6))]);
    }
    if tall > 0.0 {
        let lines = columns.iter().skip(1).map(|(start, _)| c.area(*start, y, 0.0, height).x);
        let lines: Vec<_> =
            lines.map(|x| Shape::drawn(Outline::line((x, y), (x, y + height)), Pen::new(HAIR, 0.6))).collect();
        c.decorate(lines);
    }
    c.within(Tag::TR, |c| {
        cells.iter().zip(columns).enumerate().try_for_each(|(at, (words, (start, width)))| {
            let put = |c: &mut Composer<'_>| {
                let style = style(head, at == 0);
                c.put_words(style, (start + PAD, y + PAD), width - 2.0 * PAD, Align::Start, words)
            };
            match (head, at) {
                (true, _) => c.within(Tag::TH(TableHeaderScope::Column), put),
                (false, 0) => c.within(Tag::TH(TableHeaderScope::Row), put),
                (false, _) => c.within(Tag::TD, put),
            }
            .map(|_| ())
        })
    })?;
    c.skip(height);
    Ok(())
}
