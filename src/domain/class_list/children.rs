//! From the rows of a table to the children they name, with everything that was found on the way.

use super::finding::{Finding, What};
use super::formula::is_formula;
use super::headings::{Meaning, folded};
use super::layout::Layout;
use super::letters::{Cleaned, cleaned};
use super::table::{Line, Table};
use crate::domain::activity::Band;
use crate::domain::person::{Name, NameSlip};

/// A child that a line names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What the child is called.
    pub first: Name,
    /// The surname by which children of the same first name are told apart, if there is one.
    pub last: Option<Name>,
    pub paper: Name,
    pub number: Option<Name>,
    /// The class's name in the table; empty where there is none.
    pub class: String,
    /// The step of the child's year.
    pub step: Option<Band>,
}

/// All children of a table, of every class in it.
pub fn children(table: &Table, layout: &Layout) -> (Vec<Child>, Vec<Finding>) {
    let mut findings: Vec<Finding> =
        table.open_quote.map(|line| Finding::at(line, What::OpenQuote)).into_iter().collect();
    let mut children: Vec<Child> = Vec::new();
    let headings = layout.headings.and_then(|place| table.lines.get(place));
    for (place, line) in table.lines.iter().enumerate() {
        if Some(place) == layout.headings {
            continue;
        }
        match passed_over(place, line, layout, headings) {
            Some(what) => findings.push(Finding::at(line.number, what)),
            None => match child(line, layout, &mut findings) {
                Err(what) => findings.push(Finding::at(line.number, what)),
                Ok(child) => match clash(&child, &children) {
                    Some(what @ What::Twice { .. }) => findings.push(Finding::at(line.number, what)),
                    clash => {
                        findings.extend(clash.map(|what| Finding::at(line.number, what)));
                        children.push(child);
                    }
                },
            },
        }
    }
    (children, findings)
}

/// Why a row is no child's.
fn passed_over(place: usize, line: &Line, layout: &Layout, headings: Option<&Line>) -> Option<What> {
    if layout.headings.is_some_and(|headings| place < headings) {
        return Some(What::Title);
    }
    let own = |cells: &[String]| cells.iter().map(|cell| cell.trim().to_lowercase()).collect::<Vec<_>>();
    if headings.is_some_and(|headings| own(&headings.cells) == own(&line.cells)) {
        return Some(What::HeadingsAgain);
    }
    is_total(line).then_some(What::Total)
}

/// "Total: 28", "28 pupils", "End of report": the first cell with anything in it says that the row only counts.
fn is_total(line: &Line) -> bool {
    const WORDS: [&str; 22] = [
        "total",
        "totals",
        "grandtotal",
        "subtotal",
        "totalpupils",
        "totalstudents",
        "totalchildren",
        "totalnumberofpupils",
        "numberofpupils",
        "numberofstudents",
        "numberonroll",
        "pupils",
        "students",
        "children",
        "boys",
        "girls",
        "count",
        "pupilcount",
        "studentcount",
        "average",
        "endofreport",
        "endoflist",
    ];
    let first = line.cells.iter().find(|cell| !cell.trim().is_empty());
    let first = first.map(|cell| folded(cell)).unwrap_or_default();
    WORDS.contains(&first.as_str()) || first.starts_with("printedon") || first.starts_with("reportrun")
}

fn child(line: &Line, layout: &Layout, findings: &mut Vec<Finding>) -> Result<Child, What> {
    let mut cells = Cells { line, layout, cleaned: Cleaned::default(), formula: false };
    let (forename, preferred) = (cells.of(Meaning::Forename), cells.of(Meaning::Preferred));
    let (surname, full) = (cells.of(Meaning::Surname), cells.of(Meaning::FullName));
    let number = cells.of(Meaning::Number);
    let class = cells.of(Meaning::Class);
    let step = step(&cells.of(Meaning::Year));
    let apart = layout.column(Meaning::Surname).is_some()
        && (layout.column(Meaning::Forename).or(layout.column(Meaning::Preferred))).is_some();
    let (forename, surname) =
        match (non_empty(&forename).or(non_empty(&preferred)), non_empty(&surname), non_empty(&full)) {
            (Some(forename), Some(surname), _) => (forename.to_owned(), surname.to_owned()),
            // One column with both in it, or a line that was written otherwise than the rest.
            (Some(one), None, None) | (None, Some(one), None) | (_, _, Some(one)) => parts(one),
            (None, None, None) => return Err(What::NotAName(NameSlip::Empty)),
        };
    let paper = Name::parse(&format!("{forename} {surname}")).map_err(What::NotAName)?;
    if paper.as_str().contains('\u{FFFD}') {
        return Err(What::LostLetter);
    }
    let half = apart && (forename.is_empty() || surname.is_empty());
    for (found, what) in [
        (half, What::HalfName),
        (cells.cleaned.hidden, What::HiddenSigns),
        (cells.cleaned.pictures, What::PictureSigns),
        (cells.formula, What::Formula),
    ] {
        findings.extend(found.then(|| Finding::at(line.number, what)));
    }
    // A column of forenames may hold two that belong together; a whole name is taken apart at its first space.
    let called = non_empty(&preferred).unwrap_or(if forename.is_empty() { &surname } else { &forename });
    let called = if apart { called } else { called.split(' ').next().unwrap_or_default() };
    Ok(Child {
        line: line.number,
        first: Name::parse(called).map_err(What::NotAName)?,
        last: Name::parse(&surname).ok().filter(|_| !forename.is_empty()),
        number: Name::parse(&number).ok().filter(|number| number.as_str().chars().count() <= LONGEST_NUMBER),
        paper,
        class,
        step,
    })
}

/// An admission number has six signs, a unique pupil number thirteen.
const LONGEST_NUMBER: usize = 20;

/// The cells of a row by what they mean, and what had to be taken out of the names.
struct Cells<'a> {
    line: &'a Line,
    layout: &'a Layout,
    cleaned: Cleaned,
    formula: bool,
}

impl Cells<'_> {
    fn of(&mut self, meaning: Meaning) -> String {
        let cell = self.layout.column(meaning).and_then(|column| self.line.cells.get(column));
        let Some(cell) = cell else { return String::new() };
        let one = cleaned(cell);
        if meaning.is_name() {
            self.cleaned.hidden |= one.hidden;
            self.cleaned.pictures |= one.pictures;
            self.formula |= is_formula(&one.text);
        }
        one.text
    }
}

fn non_empty(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Forename and surname of "AHMED, Zaynab" or "Zaynab Ahmed".
fn parts(whole: &str) -> (String, String) {
    let (forename, surname) = match whole.split_once(',') {
        Some((surname, forename)) => (forename.trim(), surname.trim()),
        None => whole.rsplit_once(' ').unwrap_or((whole, "")),
    };
    (forename.to_owned(), surname.to_owned())
}

/// The step of "Year 4", "4", "Y4", "Reception".
fn step(year: &str) -> Option<Band> {
    let figures: String = year.chars().filter(char::is_ascii_digit).collect();
    match (figures.as_str(), folded(year).as_str()) {
        ("", "r" | "rec" | "reception" | "yr" | "n" | "nursery" | "yearr") => Some(Band::Early),
        ("1" | "2", _) => Some(Band::Ks1),
        ("3" | "4", _) => Some(Band::LowerKs2),
        ("5" | "6", _) => Some(Band::UpperKs2),
        _ => None,
    }
}

/// The same child once more, or another one of the same number.
fn clash(child: &Child, earlier: &[Child]) -> Option<What> {
    let same = |one: &Name, other: &Name| one.as_str().to_lowercase() == other.as_str().to_lowercase();
    let told_apart = |other: &&Child| child.number.is_some() && other.number.is_some() && child.number != other.number;
    let twice = earlier.iter().filter(|other| same(&other.paper, &child.paper)).find(|other| !told_apart(other));
    let number = || earlier.iter().find(|other| child.number.is_some() && other.number == child.number);
    twice
        .map(|other| What::Twice { earlier: other.line })
        .or_else(|| number().map(|other| What::NumberTwice { earlier: other.line }))
}
