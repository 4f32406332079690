//! The first page: whose agreement it is, what the pupil and the grown-up agreed to, and their signatures.

use super::{AgreementPaper, GrownUpPart, PupilPart, signing};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{
    BODY, BOTTOM, CORAL, CREAM, FOR_ADULTS, INK, MEASURE, NAME, NOTE_BOLD, SIDE, SUN, SUN_SOFT, TEAL,
};
use crate::documents::paper::PaperError;
use crate::documents::parts::{boxed, boxed_height, fields, heading, masthead, point, points};
use crate::documents::shape::{Outline, Pen, Shape};
use krilla::tagging::ListNumbering;

/// Composes the first page.
pub fn compose(c: &mut Composer<'_>, paper: &AgreementPaper) -> Result<ForAdults, PaperError> {
    let under: Vec<&str> = std::iter::once(&paper.school.name).chain(&paper.school.lines).map(String::as_str).collect();
    masthead(c, &paper.motto, &paper.title, &under)?;
    card(c, paper)?;
    c.paragraph(BODY, SIDE, MEASURE, &paper.purpose)?;
    c.skip(8.0);
    pupil(c, &paper.pupil)?;
    c.skip(11.0);
    grown_up(c, &paper.grown_up)?;
    for_adults(c, &paper.about.for_adults)
}

/// Whether the line for adults found room on the first page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ForAdults {
    Said,
    StillToSay,
}

/// At the foot of the first page if it has the room, below the signatures that it speaks of; else the second page has it.
fn for_adults(c: &mut Composer<'_>, words: &str) -> Result<ForAdults, PaperError> {
    let height = boxed_height(c, NOTE_BOLD, SIDE, words)?;
    if c.page() > 0 || c.room() < height + 8.0 {
        return Ok(ForAdults::StillToSay);
    }
    c.y = BOTTOM - height;
    boxed(c, NOTE_BOLD, FOR_ADULTS, SIDE, words)?;
    Ok(ForAdults::Said)
}

/// The child's name, class and picture name, in a row.
fn card(c: &mut Composer<'_>, paper: &AgreementPaper) -> Done {
    let columns = [(0.0, 0.52, &paper.child), (0.54, 0.18, &paper.class), (0.74, 0.26, &paper.picture)];
    let (mark, top, inner) = (c.mark(), c.y, MEASURE - 24.0);
    let row = columns.map(|(from, share, value)| (SIDE + 12.0 + inner * from, inner * share, value));
    let height = fields(c, NAME, top + 6.0, &row)?;
    let ground = Outline::rounded(c.area(SIDE, top, MEASURE, height + 13.0), 8.0);
    c.behind(mark, [Shape::edged(ground, CREAM, Pen::new(INK, 1.0))]);
    c.skip(height + 13.0 + 9.0);
    Ok(())
}

fn pupil(c: &mut Composer<'_>, part: &PupilPart) -> Done {
    heading(c, TEAL, 60.0, &part.title)?;
    c.list(ListNumbering::Disc, |c| {
        part.statements.iter().try_for_each(|statement| {
            point(c, SIDE + 2.0, &statement.words, |c| match &statement.helping {
                Some(helping) => helping_box(c, helping),
                None => Ok(()),
            })
        })
    })?;
    c.skip(5.0);
    signing::panel(c, &part.signing)
}

fn helping_box(c: &mut Composer<'_>, words: &str) -> Done {
    c.skip(1.5);
    boxed(c, NOTE_BOLD, (SUN_SOFT, SUN), SIDE + 14.0, words)?;
    c.skip(3.0);
    Ok(())
}

fn grown_up(c: &mut Composer<'_>, part: &GrownUpPart) -> Done {
    heading(c, CORAL, 60.0, &part.title)?;
    c.paragraph(BODY, SIDE, MEASURE, &part.opening)?;
    c.skip(2.0);
    c.paragraph(BODY, SIDE, MEASURE, &part.stem)?;
    c.skip(2.0);
    points(c, SIDE + 2.0, &part.points)?;
    c.skip(1.0);
    c.paragraph(BODY, SIDE, MEASURE, &part.closing)?;
    if let Some(helping) = &part.helping {
        c.skip(2.0);
        helping_box(c, helping)?;
    }
    c.skip(5.0);
    signing::panel(c, &part.signing)
}
