//! A list of names as teachers paste it: one child a line, told apart on screens, each with a picture.

use super::person::{ChildNumber, MOST_PICTURES, Name, NameSlip, PictureName};
use super::register::Pupil;

/// The most children in one class.
pub const MOST_CHILDREN: usize = 60;

/// What is wrong with a pasted list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListProblem {
    /// No name in it.
    Empty,
    /// More than [`MOST_CHILDREN`] names: how many.
    TooMany(usize),
    /// A line (counted from 1) that is not a name.
    NotAName { line: usize, slip: NameSlip },
    /// A line that names a child who is already in the list: both lines.
    Twice { line: usize, earlier: usize },
}

/// Reads a pasted list: "Zaynab Ahmed" or "AHMED, Zaynab" a line; the first two columns of a table when there are tabs.
/// Empty lines are passed over. All problems are told at once.
pub fn read(text: &str) -> Result<Vec<Pupil>, Vec<ListProblem>> {
    let mut problems = Vec::new();
    let mut names: Vec<(usize, Name, Name)> = Vec::new();
    for (line, written) in text.lines().enumerate().map(|(i, line)| (i + 1, line)) {
        if written.trim().is_empty() {
            continue;
        }
        match forename_and_surname(written) {
            Err(slip) => problems.push(ListProblem::NotAName { line, slip }),
            Ok((first, paper)) => {
                match names.iter().find(|(_, _, known)| known.as_str().eq_ignore_ascii_case(paper.as_str())) {
                    Some((earlier, ..)) => problems.push(ListProblem::Twice { line, earlier: *earlier }),
                    None => names.push((line, first, paper)),
                }
            }
        }
    }
    if names.is_empty() && problems.is_empty() {
        problems.push(ListProblem::Empty);
    }
    if names.len() > MOST_CHILDREN.min(MOST_PICTURES) {
        problems.push(ListProblem::TooMany(names.len()));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let all: Vec<(Name, Name)> = names.into_iter().map(|(_, first, paper)| (first, paper)).collect();
    let pupils = all.iter().enumerate().filter_map(|(i, (first, paper))| {
        Some(Pupil {
            number: ChildNumber(i as u32 + 1),
            screen_name: Name::parse(&screen_name(i, first, paper, &all)).ok()?,
            paper_name: paper.clone(),
            picture: PictureName::nth(i)?,
            access: Default::default(),
            band: None,
            language: None,
        })
    });
    Ok(pupils.collect())
}

/// The first name alone and the whole name as it goes on paper.
fn forename_and_surname(line: &str) -> Result<(Name, Name), NameSlip> {
    let mut cells = line.split('\t').map(str::trim).filter(|cell| !cell.is_empty());
    let (one, two) = (cells.next().unwrap_or_default(), cells.next());
    let whole = match (one.split_once(','), two) {
        (_, Some(two)) => format!("{one} {two}"),
        (Some((surname, forename)), None) => format!("{} {}", forename.trim(), surname.trim()),
        (None, None) => one.to_owned(),
    };
    let paper = Name::parse(&whole)?;
    let first = Name::parse(paper.as_str().split(' ').next().unwrap_or_default())?;
    Ok((first, paper))
}

/// The first name, with as many letters of the surname as tell it from the others of that first name.
fn screen_name(index: usize, first: &Name, paper: &Name, all: &[(Name, Name)]) -> String {
    let rest = |paper: &Name| paper.as_str().rsplit_once(' ').map_or(String::new(), |(_, last)| last.to_owned());
    let same: Vec<String> = all
        .iter()
        .enumerate()
        .filter(|(i, (other, _))| *i != index && other.as_str().eq_ignore_ascii_case(first.as_str()))
        .map(|(_, (_, paper))| rest(paper).to_lowercase())
        .collect();
    if same.is_empty() {
        return first.to_string();
    }
    let own = rest(paper);
    let letters = own.chars().count();
    let enough = (1..letters).find(|n| {
        let start: String = own.chars().take(*n).collect::<String>().to_lowercase();
        !same.iter().any(|other| other.starts_with(&start))
    });
    let ending: String = own.chars().take(enough.unwrap_or(letters)).collect();
    if ending.is_empty() { format!("{first} {}", index + 1) } else { format!("{first} {ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens(text: &str) -> Vec<String> {
        read(text).unwrap().iter().map(|pupil| pupil.screen_name.to_string()).collect()
    }

    #[test]
    fn children_of_the_same_first_name_are_told_apart() {
        assert_eq!(screens("Zaynab Ahmed\nZaynab Akhtar\nTom Reed"), ["Zaynab Ah", "Zaynab Ak", "Tom"]);
        assert_eq!(screens("Mia\nMia Stone"), ["Mia 1", "Mia S"]);
    }

    #[test]
    fn surnames_first_and_tables_are_understood() {
        let pupils = read("AHMED, Zaynab\n\nTom\tREED\t7B\n").unwrap();
        let papers: Vec<_> = pupils.iter().map(|pupil| pupil.paper_name.to_string()).collect();
        assert_eq!(papers, ["Zaynab AHMED", "Tom REED"]);
    }

    #[test]
    fn every_problem_is_told_with_its_line() {
        assert_eq!(
            read("Tom Reed\n \u{202E}x\nTOM REED"),
            Err(vec![
                ListProblem::NotAName { line: 2, slip: NameSlip::HiddenSign },
                ListProblem::Twice { line: 3, earlier: 1 }
            ])
        );
        assert_eq!(read(" \n"), Err(vec![ListProblem::Empty]));
        let many: String = (0..61).map(|i| format!("Child{i} Name\n")).collect();
        assert_eq!(read(&many), Err(vec![ListProblem::TooMany(61)]));
    }
}
