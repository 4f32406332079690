//! Where the headings stand and what each column means: guessed first, then as the teacher says.

use super::headings::{Meaning, meaning};
use super::table::{Separator, Table};

/// How a table is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The place of the row with the headings among the table's rows; what stands above it is a title.
    pub headings: Option<usize>,
    pub columns: Vec<Meaning>,
}

/// How far down headings are looked for.
const MOST_TITLES: usize = 15;

impl Layout {
    /// By the headings where there are some, else by how the cells look.
    pub fn guess(table: &Table) -> Self {
        let found =
            table.lines.iter().take(MOST_TITLES).enumerate().map(|(place, line)| (place, by_headings(&line.cells)));
        let known = |columns: &[Meaning]| columns.iter().filter(|it| **it != Meaning::Nothing).count();
        let best = found
            .filter(|(_, columns)| columns.iter().any(|it| it.is_name()))
            .max_by_key(|(place, columns)| (known(columns), std::cmp::Reverse(*place)));
        let (headings, mut columns) = match best {
            Some((place, columns)) => (Some(place), columns),
            None => (None, by_cells(table)),
        };
        columns.resize(table.columns(), Meaning::Nothing);
        Self { headings, columns }
    }

    /// From now on this column means that. No two mean the same.
    pub fn set(&mut self, column: usize, meaning: Meaning) {
        if meaning != Meaning::Nothing {
            self.columns.iter_mut().filter(|it| **it == meaning).for_each(|it| *it = Meaning::Nothing);
        }
        if let Some(own) = self.columns.get_mut(column) {
            *own = meaning;
        }
    }

    /// The column of this meaning.
    pub fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|it| *it == meaning)
    }
}

/// The meanings that a row of headings gives; of several columns that mean the same the most usual heading is taken.
fn by_headings(cells: &[String]) -> Vec<Meaning> {
    let found: Vec<_> = cells.iter().map(|cell| meaning(cell)).collect();
    let of = |wanted: Meaning| found.iter().flatten().filter(move |(it, _)| *it == wanted).map(|(_, rank)| *rank);
    // Forename and surname apart say more than both in one.
    let apart = of(Meaning::Forename).chain(of(Meaning::Preferred)).next().and(of(Meaning::Surname).next()).is_some();
    let mut taken = Vec::new();
    let mut columns = Vec::new();
    for column in &found {
        columns.push(match *column {
            Some((meaning, rank))
                if of(meaning).min() == Some(rank)
                    && !taken.contains(&meaning)
                    && !(apart && meaning == Meaning::FullName) =>
            {
                taken.push(meaning);
                meaning
            }
            _ => Meaning::Nothing,
        });
    }
    columns
}

/// The meanings that the cells themselves give: the first columns of words are names, one with "4K" in it the class.
fn by_cells(table: &Table) -> Vec<Meaning> {
    let cells = |column: usize| table.lines.iter().filter_map(move |line| line.cells.get(column)).map(|it| it.trim());
    let most = |column: usize, is: fn(&str) -> bool| {
        let (fit, all) = cells(column)
            .filter(|it| !it.is_empty())
            .fold((0, 0), |(fit, all), it| (fit + usize::from(is(it)), all + 1));
        all > 0 && fit * 4 >= all * 3
    };
    let count = table.columns();
    let named: Vec<usize> = (0..count).filter(|column| most(*column, is_word)).take(2).collect();
    let mut columns = vec![Meaning::Nothing; count];
    let mut give = |column: usize, meaning| columns.iter_mut().skip(column).take(1).for_each(|it| *it = meaning);
    match named.as_slice() {
        [first, second] => {
            // "AHMED, Zaynab": the space after the comma is how people write a surname first.
            let space = |line: &super::table::Line| line.cells.get(*second).is_some_and(|cell| cell.starts_with(' '));
            let spaced = table.separator == Separator::Comma && table.lines.iter().any(space);
            let surname_first = spaced || (most(*first, is_capitals) && !most(*second, is_capitals));
            let pair = if surname_first {
                [Meaning::Surname, Meaning::Forename]
            } else {
                [Meaning::Forename, Meaning::Surname]
            };
            give(*first, pair[0]);
            give(*second, pair[1]);
        }
        [only] => give(*only, Meaning::FullName),
        // Whatever it is, the names are told what is wrong with them.
        _ => give(0, Meaning::FullName),
    }
    let class = (0..count).filter(|column| !named.contains(column)).find(|column| most(*column, is_class));
    class.into_iter().for_each(|column| give(column, Meaning::Class));
    columns
}

fn is_word(cell: &str) -> bool {
    !cell.chars().any(|letter| letter.is_ascii_digit() || matches!(letter, '@' | '/'))
        && cell.chars().any(char::is_alphabetic)
}

fn is_capitals(cell: &str) -> bool {
    cell.chars().filter(|letter| letter.is_alphabetic()).all(|letter| !letter.is_lowercase())
        && cell.chars().count() > 1
}

/// "4K", "Year 4", "3/4 Oak": short, with a figure and a letter in it.
fn is_class(cell: &str) -> bool {
    let has = |is: fn(char) -> bool| cell.chars().any(is);
    cell.chars().count() <= 12
        && has(|it| it.is_ascii_digit())
        && has(char::is_alphabetic)
        && cell.chars().filter(char::is_ascii_digit).count() <= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use Meaning::{Class, Forename, FullName, Nothing, Number, Preferred, Surname, Year};

    fn guessed(text: &str) -> (Option<usize>, Vec<Meaning>) {
        let layout = Layout::guess(&Table::read(text.as_bytes()).unwrap());
        (layout.headings, layout.columns)
    }

    #[test]
    fn headings_are_found_below_titles() {
        assert_eq!(
            guessed("Class list 4K,,,\nPrinted 2 September,,,\nSurname,Forename,Reg,DOB\nAhmed,Zaynab,4K,01/01/2018\n"),
            (Some(2), vec![Surname, Forename, Class, Nothing])
        );
    }

    #[test]
    fn of_two_columns_that_mean_the_same_one_is_taken() {
        assert_eq!(
            guessed("UPN;Adm No;Name;Preferred Surname;Legal Surname;Forename;Known As;NC Year\n1;2;x;a;b;c;d;4\n"),
            (Some(0), vec![Nothing, Number, Nothing, Nothing, Surname, Forename, Preferred, Year])
        );
    }

    #[test]
    fn without_headings_the_cells_tell() {
        assert_eq!(guessed("Zaynab Ahmed\nTom Reed\n"), (None, vec![FullName]));
        assert_eq!(guessed("AHMED, Zaynab\nReed, Tom\n"), (None, vec![Surname, Forename]));
        assert_eq!(guessed("AHMED\tZaynab\nREED\tTom\n"), (None, vec![Surname, Forename]));
        assert_eq!(
            guessed("1041\tZaynab\tAhmed\t4K\n1042\tTom\tReed\t4K\n"),
            (None, vec![Nothing, Forename, Surname, Class])
        );
    }

    #[test]
    fn no_two_columns_are_made_to_mean_the_same() {
        let mut layout = Layout { headings: None, columns: vec![Forename, Surname] };
        layout.set(1, Forename);
        assert_eq!(layout.columns, [Nothing, Forename]);
    }
}
