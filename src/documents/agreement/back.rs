//! The second page: the rules, so that they stand on the back of a sheet printed on both sides; then the photograph answers, how the
//! rules were taught, and the small print.

use super::front::ForAdults;
use super::{About, AgreementPaper, Consent, OtherGrownUp, Photographs, Rules, Taught, signing};
use crate::documents::composer::{Composer, Done};
use crate::documents::look::{
    BODY, BODY_BOLD, CORAL, CORAL_SOFT, CREAM, FOR_ADULTS, HAIR, INK, INK_SOFT, MEASURE, MOTTO, NOTE, NOTE_BOLD,
    NUMBER, RULE, RULES_TITLE, SIDE, SUN, SUN_SOFT, TEAL, TEAL_SOFT, WHITE,
};
use crate::documents::owl;
use crate::documents::paper::Field;
use crate::documents::parts::{boxed, heading, ribbon};
use crate::documents::shape::{Area, Outline, Pen, Shape};
use crate::documents::sheet::Align;
use crate::documents::text::Style;
use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

/// How much room the rules have: that of a poster, or less where they would need a third page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Roomy,
    Close,
}

impl Fit {
    fn of(self, roomy: f32, close: f32) -> f32 {
        match self {
            Fit::Roomy => roomy,
            Fit::Close => close,
        }
    }
}

/// Composes the second page.
pub fn compose(c: &mut Composer<'_>, paper: &AgreementPaper, for_adults: ForAdults, fit: Fit) -> Done {
    c.turn();
    rules(c, &paper.rules, &paper.motto, fit)?;
    if let Some(photographs) = &paper.photographs {
        c.skip(fit.of(11.0, 7.0));
        table(c, photographs)?;
    }
    for other in &paper.others {
        c.skip(fit.of(11.0, 7.0));
        another(c, other)?;
    }
    c.skip(fit.of(11.0, 7.0));
    taught(c, &paper.taught)?;
    c.skip(fit.of(11.0, 7.0));
    about(c, &paper.about, for_adults)
}

fn rules(c: &mut Composer<'_>, rules: &Rules, motto: &str, fit: Fit) -> Done {
    const OWL: f32 = 46.0;
    let (top, width) = (c.y, MEASURE - OWL - 12.0);
    c.skip(c.measure(MOTTO, width, motto)?.height);
    c.heading(2, RULES_TITLE, SIDE, width, &rules.title)?;
    c.within(Tag::P, |c| c.put_words(MOTTO, (SIDE, top), width, Align::Start, motto))?;
    c.y = c.y.max(top + OWL * owl::TALL - 8.0) + 4.0;
    let perch = c.area(SIDE + MEASURE - OWL, c.y - OWL * owl::TALL, OWL, OWL * owl::TALL);
    c.decorate(owl::draw(perch));
    ribbon(c);
    c.skip(7.0);
    c.paragraph(BODY, SIDE, MEASURE, &rules.lead)?;
    c.skip(5.0);
    let style = Style { size: RULE.size * fit.of(1.0, 0.86), ..RULE };
    c.list(ListNumbering::Decimal, |c| {
        rules.rules.iter().enumerate().try_for_each(|(at, rule)| one_rule(c, style, at, rule))
    })
}

fn one_rule(c: &mut Composer<'_>, style: Style, at: usize, rule: &str) -> Done {
    let radius = style.size * 0.82;
    let (start, width) = (SIDE + 2.0 * radius + 11.0, MEASURE - 2.0 * radius - 11.0);
    let height = c.measure(style, width, rule)?.height.max(2.0 * radius);
    c.make_room(height);
    let y = c.y;
    let disc = c.area(SIDE + 1.0, y, 2.0 * radius, 2.0 * radius);
    let colour = [SUN_SOFT, TEAL_SOFT, CORAL_SOFT][at % 3];
    c.decorate([Shape::edged(Outline::circle(disc.x + radius, y + radius, radius), colour, Pen::new(INK, 1.0))]);
    let number = Style { size: style.size * 0.88, ..NUMBER };
    let line = c.measure(style, width, rule)?.leading;
    c.within(Tag::LI, |c| {
        let label = (SIDE + 1.0, y + radius - number.size * number.leading / 2.0);
        c.within(Tag::Lbl, |c| c.put_words(number, label, 2.0 * radius, Align::Middle, &(at + 1).to_string()))?;
        c.within(Tag::LBody, |c| c.put_words(style, (start, y + radius - line / 2.0), width, Align::Start, rule))
    })?;
    c.skip(height + style.size * 0.28);
    Ok(())
}

const QUESTION: f32 = MEASURE * 0.78;

fn table(c: &mut Composer<'_>, photographs: &Photographs) -> Done {
    heading(c, SUN, 50.0, &photographs.title)?;
    c.within(Tag::Table, |c| {
        let head = (photographs.question.as_str(), photographs.answer.as_str());
        c.within(Tag::TR, |c| row(c, NOTE_BOLD, head, None, Cells::Head))?;
        photographs.answers.iter().try_for_each(|Consent { question, yes, answer }| {
            c.within(Tag::TR, |c| row(c, BODY, (question, answer), Some(*yes), Cells::Body))
        })
    })?;
    c.skip(4.0);
    photographs.more.iter().try_for_each(|line| {
        c.paragraph(NOTE_BOLD, SIDE, MEASURE, line)?;
        c.skip(1.5);
        Ok(())
    })?;
    c.paragraph(NOTE, SIDE, MEASURE, &photographs.note)
}

#[derive(Clone, Copy, PartialEq)]
enum Cells {
    Head,
    Body,
}

fn row(c: &mut Composer<'_>, style: Style, (question, answer): (&str, &str), yes: Option<bool>, cells: Cells) -> Done {
    const PAD: f32 = 2.6;
    let width = MEASURE - QUESTION - 24.0;
    let height = c.measure(style, QUESTION - 12.0, question)?.height.max(c.measure(style, width, answer)?.height);
    c.make_room(height + 2.0 * PAD);
    let y = c.y;
    let whole = c.area(SIDE, y, MEASURE, height + 2.0 * PAD);
    let foot = Outline::line((whole.x, y + whole.height), (whole.x + whole.width, y + whole.height));
    let shapes = match cells {
        Cells::Head => {
            vec![Shape::filled(Outline::rounded(whole, 2.0), CREAM), Shape::drawn(foot, Pen::new(INK, 1.0))]
        }
        Cells::Body => vec![Shape::drawn(foot, Pen::new(HAIR, 0.6))],
    };
    c.decorate(shapes);
    if let Some(yes) = yes {
        let mark = c.area(SIDE + QUESTION + 2.0, y + PAD + height / 2.0 - 4.5, 9.0, 9.0);
        c.decorate(answer_mark(mark, yes));
    }
    let bold = if cells == Cells::Body { BODY_BOLD } else { style };
    let asked =
        |c: &mut Composer<'_>| c.put_words(style, (SIDE + 6.0, y + PAD), QUESTION - 12.0, Align::Start, question);
    let answered =
        |c: &mut Composer<'_>| c.put_words(bold, (SIDE + QUESTION + 18.0, y + PAD), width, Align::Start, answer);
    match cells {
        Cells::Head => {
            c.within(Tag::TH(TableHeaderScope::Column), asked)?;
            c.within(Tag::TH(TableHeaderScope::Column), answered)?;
        }
        Cells::Body => {
            c.within(Tag::TH(TableHeaderScope::Row), asked)?;
            c.within(Tag::TD, answered)?;
        }
    }
    c.skip(whole.height);
    Ok(())
}

/// A tick on teal or a cross on white, told apart by shape; the word beside it says the same.
fn answer_mark(area: Area, yes: bool) -> Vec<Shape> {
    let at = |x: f32, y: f32| (area.x + area.width * x, area.y + area.height * y);
    let round = Outline::rounded(area, 2.4);
    match yes {
        true => vec![
            Shape::edged(round, TEAL_SOFT, Pen::new(INK, 0.9)),
            Shape::drawn(Outline::through(&[at(0.22, 0.52), at(0.43, 0.74), at(0.8, 0.26)]), Pen::new(INK, 1.5)),
        ],
        false => vec![
            Shape::edged(round, WHITE, Pen::new(INK, 0.9)),
            Shape::drawn(Outline::line(at(0.28, 0.28), at(0.72, 0.72)), Pen::new(INK, 1.3)),
            Shape::drawn(Outline::line(at(0.72, 0.28), at(0.28, 0.72)), Pen::new(INK, 1.3)),
        ],
    }
}

/// The words that were acknowledged stand on the front; here is who else did.
fn another(c: &mut Composer<'_>, other: &OtherGrownUp) -> Done {
    heading(c, CORAL, 80.0, &other.title)?;
    signing::panel(c, &other.signing)?;
    c.skip(4.0);
    other.lines.iter().try_for_each(|line| {
        c.paragraph(NOTE, SIDE, MEASURE, line)?;
        c.skip(1.5);
        Ok(())
    })
}

fn taught(c: &mut Composer<'_>, taught: &Taught) -> Done {
    heading(c, TEAL, 40.0, &taught.title)?;
    for occasion in &taught.occasions {
        c.paragraph(BODY_BOLD, SIDE, MEASURE, &occasion.how_and_when)?;
        c.skip(3.0);
        labels(c, &occasion.topics)?;
        c.skip(4.0);
    }
    Ok(())
}

/// The topics as little labels, as many in a row as fit.
fn labels(c: &mut Composer<'_>, topics: &[String]) -> Done {
    const HIGH: f32 = 17.0;
    if topics.is_empty() {
        return Ok(());
    }
    c.list(ListNumbering::None, |c| {
        let mut start = SIDE;
        c.make_room(HIGH);
        for topic in topics {
            let setting = c.measure(NOTE, MEASURE - 16.0, topic)?;
            let (width, height) = (setting.width + 16.0, setting.height + HIGH - NOTE.size * NOTE.leading);
            if start + width > SIDE + MEASURE {
                start = SIDE;
                c.skip(HIGH + 3.5);
                c.make_room(height);
            }
            let (y, area) = (c.y, c.area(start, c.y, width, height));
            c.decorate([Shape::edged(Outline::rounded(area, HIGH / 2.0), CREAM, Pen::new(INK_SOFT, 0.7))]);
            let at = (start + 8.0, y + (HIGH - NOTE.size * NOTE.leading) / 2.0);
            c.within(Tag::LI, |c| c.within(Tag::LBody, |c| c.put_words(NOTE, at, width - 15.0, Align::Start, topic)))?;
            start += width + 5.0;
        }
        c.skip(HIGH);
        Ok(())
    })
}

/// How each answer came, the check words, what the seal proves, and what this paper is not.
fn about(c: &mut Composer<'_>, about: &About, for_adults: ForAdults) -> Done {
    heading(c, CORAL, 60.0, &about.title)?;
    about.came.iter().chain([&about.check_words]).try_for_each(|fact| fact_line(c, fact))?;
    c.skip(3.0);
    if for_adults == ForAdults::StillToSay {
        boxed(c, NOTE_BOLD, FOR_ADULTS, SIDE, &about.for_adults)?;
        c.skip(4.0);
    }
    c.paragraph(NOTE, SIDE, MEASURE, &about.seal)
}

/// A label at the side where reading starts and, in one column, what it says.
fn fact_line(c: &mut Composer<'_>, fact: &Field) -> Done {
    const LABELS: f32 = 106.0;
    let label = c.measure(NOTE_BOLD, LABELS - 6.0, &fact.label)?.height;
    let height = c.measure(NOTE, MEASURE - LABELS, &fact.value)?.height.max(label);
    c.make_room(height);
    let y = c.y;
    c.within(Tag::P, |c| {
        c.put_words(NOTE_BOLD, (SIDE, y), LABELS - 6.0, Align::Start, &format!("{} ", fact.label))?;
        c.put_words(NOTE, (SIDE + LABELS, y), MEASURE - LABELS, Align::Start, &fact.value)
    })?;
    c.skip(height + 1.0);
    Ok(())
}
