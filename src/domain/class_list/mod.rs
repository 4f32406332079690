//! A list of names as teachers have it: typed, pasted out of a spreadsheet, or a file of the school's system. Pure: bytes
//! in, children out, and beside them what was found on which line.
//!
//! `encoding` letters · `table` rows · `headings` and `layout` what each column means · `letters` and `children` the names ·
//! `screen_names` told apart · `finding` what was found.

mod children;
mod encoding;
mod finding;
pub mod formula;
mod headings;
mod layout;
mod letters;
pub mod next_year;
mod screen_names;
pub mod table;

pub use encoding::{Encoding, FileSlip, LARGEST, decode};
pub use finding::{Finding, Weight, What};
pub use headings::Meaning;
pub use layout::Layout;
pub use letters::cleaned;
pub use table::{Line, Separator, Table};

use super::activity::Band;
use super::person::{ChildNumber, MOST_PICTURES, Name, PictureName};
use super::register::Pupil;
use children::Child;

/// The most children in one class.
pub const MOST_CHILDREN: usize = 60;
const _: () = assert!(MOST_CHILDREN <= MOST_PICTURES);

/// What became of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The children of the chosen class. Empty when something must be put right first.
    pub pupils: Vec<Pupil>,
    /// For each of them the line that names it, and the step of its year.
    pub whence: Vec<(usize, Option<Band>)>,
    /// In the order of their lines.
    pub findings: Vec<Finding>,
    /// The classes in the table, and how many children each has.
    pub classes: Vec<(String, usize)>,
}

impl Import {
    /// Reads the children of a table; of one class of it, where one is chosen.
    pub fn of(table: &Table, layout: &Layout, class: Option<&str>) -> Self {
        let (mut children, mut findings) = children::children(table, layout);
        let classes = classes(&children);
        if let Some(class) = class.filter(|class| classes.iter().any(|(known, _)| known == class)) {
            children.retain(|child| child.class == class);
        }
        let stops = match (children.len(), layout.columns.iter().any(|it| it.is_name())) {
            (_, false) => Some(if table.lines.is_empty() { What::Empty } else { What::NoNames }),
            (0, true) if findings.iter().all(|it| it.what.weight() < Weight::Wrong) => Some(What::Empty),
            (count, true) if count > MOST_CHILDREN && classes.len() > 1 => Some(What::SeveralClasses(classes.len())),
            (count, true) if count > MOST_CHILDREN => Some(What::TooMany(count)),
            _ => None,
        };
        if let Some(what) = stops {
            // Without a column of names every line is wrong, which says nothing.
            findings.retain(|_| what != What::NoNames);
            findings.insert(0, Finding::of_all(what));
            children.clear();
        }
        findings.sort_by_key(|finding| finding.line);
        let whence = children.iter().map(|child| (child.line, child.step)).collect();
        Self { pupils: pupils(children), whence, findings, classes }
    }

    /// Whether nothing needs putting right.
    pub fn is_good(&self) -> bool {
        self.findings.iter().all(|finding| finding.what.weight() < Weight::Wrong)
    }

    /// How many lines are left out unless they are put right.
    pub fn left_out(&self) -> usize {
        self.findings.iter().filter(|finding| finding.what.weight() == Weight::Wrong).count()
    }

    /// A mixed class: children whose year belongs to another step than the class's get a step of their own, if the school
    /// has words for it.
    pub fn with_steps(mut self, class: Band, offered: &[Band]) -> Self {
        for (pupil, (_, step)) in self.pupils.iter_mut().zip(&self.whence) {
            let own = step.filter(|step| *step != class && offered.contains(step));
            pupil.band = own.map(|step| step.slug().to_owned());
        }
        self
    }
}

/// Reads a list as it is guessed to be meant. All problems are told at once.
pub fn read(text: &str) -> Result<Vec<Pupil>, Vec<Finding>> {
    let table = Table::read(text.as_bytes()).map_err(|slip| vec![Finding::of_all(What::NotATable(slip))])?;
    let import = Import::of(&table, &Layout::guess(&table), None);
    if import.is_good() { Ok(import.pupils) } else { Err(import.findings) }
}

/// The classes in the order in which they come.
fn classes(children: &[Child]) -> Vec<(String, usize)> {
    let mut classes: Vec<(String, usize)> = Vec::new();
    for child in children {
        match classes.iter_mut().find(|(class, _)| *class == child.class) {
            Some((_, count)) => *count += 1,
            None => classes.push((child.class.clone(), 1)),
        }
    }
    classes
}

fn pupils(children: Vec<Child>) -> Vec<Pupil> {
    let names = screen_names::screen_names(&children);
    let pupils = children.into_iter().zip(names).enumerate().filter_map(|(place, (child, name))| {
        Some(Pupil {
            number: ChildNumber(place as u32 + 1),
            screen_name: Name::parse(&name).ok()?,
            paper_name: child.paper,
            picture: PictureName::nth(place)?,
            access: Default::default(),
            band: None,
            language: None,
            admission: child.number,
            moved_on: None,
        })
    });
    pupils.collect()
}
