//! A table as schools' systems write it and Excel pastes it: commas, semicolons or tabs, quotation marks, any line ends.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::encoding::{Encoding, FileSlip, decode};
use super::formula::unguarded;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    Tab,
    Semicolon,
    Comma,
}

impl Separator {
    /// Of equals the first one is meant: a comma also stands within names.
    const ALL: [Self; 3] = [Self::Tab, Self::Semicolon, Self::Comma];

    fn sign(self) -> u8 {
        match self {
            Self::Tab => b'\t',
            Self::Semicolon => b';',
            Self::Comma => b',',
        }
    }
}

/// One row, and the line of the file on which it begins, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub cells: Vec<String>,
}

/// The rows of a file that are not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub encoding: Encoding,
    pub separator: Separator,
    pub lines: Vec<Line>,
    /// The line of a quotation mark that is never closed. All of them were then read as plain signs.
    pub open_quote: Option<usize>,
}

/// More than any school has children.
const MOST_LINES: usize = 20_000;
/// More than any system's report has columns.
const MOST_COLUMNS: usize = 500;
/// A cell goes over a few lines at most; one that goes on and on was never closed.
const LONGEST_ROW: usize = 8;

impl Table {
    /// Reads a file, or what was pasted.
    pub fn read(bytes: &[u8]) -> Result<Self, FileSlip> {
        let (encoding, text) = decode(bytes)?;
        let text = with_plain_line_ends(&text);
        let (said, body, first) = said_separator(&text);
        let separator = said.unwrap_or_else(|| guessed_separator(body));
        let rows = rows(body, separator, true, first)?;
        let open_quote = rows.iter().find(|row| row.is_open).map(|row| row.line.number);
        let rows = if open_quote.is_some() { self::rows(body, separator, false, first)? } else { rows };
        let lines =
            rows.into_iter().map(|row| row.line).filter(|line| line.cells.iter().any(|it| !it.trim().is_empty()));
        Ok(Self { encoding, separator, lines: lines.collect(), open_quote })
    }

    /// How many columns the widest row has.
    pub fn columns(&self) -> usize {
        self.lines.iter().map(|line| line.cells.len()).max().unwrap_or_default()
    }
}

/// Every way of ending a line, also those that a word processor pastes, as one sign each.
fn with_plain_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
}

/// Excel's own first line "sep=;" says it; what follows then begins on line 2.
fn said_separator(text: &str) -> (Option<Separator>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.trim_matches('"').strip_prefix("sep=").filter(|sign| sign.len() == 1);
    match said.and_then(|sign| Separator::ALL.into_iter().find(|it| sign.as_bytes() == [it.sign()])) {
        Some(separator) => (Some(separator), rest, 2),
        None => (None, text, 1),
    }
}

/// The sign that stands in the most lines, outside quotation marks: a title above the table has none of them.
fn guessed_separator(text: &str) -> Separator {
    let mut within = false;
    let plain: String = text
        .chars()
        .take(20_000)
        .filter(|letter| {
            within ^= *letter == '"';
            !within
        })
        .collect();
    let lines =
        |separator: &Separator| plain.lines().filter(|line| line.as_bytes().contains(&separator.sign())).count();
    // The last of equals wins here, so the first comes last.
    Separator::ALL.into_iter().rev().max_by_key(lines).unwrap_or(Separator::Comma)
}

/// One row, and whether a quotation mark in it seems never to be closed.
struct Row {
    line: Line,
    is_open: bool,
}

fn rows(text: &str, separator: Separator, quoting: bool, first: usize) -> Result<Vec<Row>, FileSlip> {
    let mut reader = ReaderBuilder::new().delimiter(separator.sign()).quoting(quoting).build();
    // A row never has more bytes than the file.
    let (mut bytes, mut ends) = (vec![0; text.len() + 1], vec![0; MOST_COLUMNS]);
    let (mut rest, mut number, mut rows) = (text.as_bytes(), first, Vec::new());
    loop {
        while let [b'\n', after @ ..] = rest {
            (number, rest) = (number + 1, after);
        }
        if rest.is_empty() {
            return Ok(rows);
        }
        let (count, taken) = one_row(&mut reader, rest, &mut bytes, &mut ends)?;
        let (written, after) = rest.split_at_checked(taken).unwrap_or((rest, &[]));
        let spans = written.iter().filter(|byte| **byte == b'\n').count();
        let marks = written.iter().filter(|byte| **byte == b'"').count();
        let cells = cells(&bytes, ends.get(..count).unwrap_or_default());
        let is_open = quoting && (spans > LONGEST_ROW || (spans > 1 && marks % 2 == 1));
        rows.push(Row { line: Line { number, cells }, is_open });
        if rows.len() > MOST_LINES {
            return Err(FileSlip::TooLarge);
        }
        (number, rest) = (number + spans, after);
    }
}

/// How many cells the next row has, and how many bytes it took.
fn one_row(
    reader: &mut Reader,
    mut rest: &[u8],
    bytes: &mut [u8],
    ends: &mut [usize],
) -> Result<(usize, usize), FileSlip> {
    let (mut taken, mut written, mut count) = (0, 0, 0);
    loop {
        let (into, marks) = (bytes.get_mut(written..).unwrap_or_default(), ends.get_mut(count..).unwrap_or_default());
        let (result, took, wrote, marked) = reader.read_record(rest, into, marks);
        rest = rest.get(took..).unwrap_or_default();
        (taken, written, count) = (taken + took, written + wrote, count + marked);
        match result {
            // The end of the file ends its last row: asked once more, with nothing left, the reader says so.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::Record | ReadRecordResult::End => return Ok((count, taken)),
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return Err(FileSlip::TooLarge),
        }
    }
}

fn cells(bytes: &[u8], ends: &[usize]) -> Vec<String> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let cell =
        |(start, end): (usize, usize)| String::from_utf8_lossy(bytes.get(start..end).unwrap_or_default()).into_owned();
    starts.zip(ends.iter().copied()).map(cell).map(|cell| unguarded(&cell)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(usize, Vec<String>)> {
        Table::read(text.as_bytes()).unwrap().lines.into_iter().map(|line| (line.number, line.cells)).collect()
    }

    fn cells(row: &[&str]) -> Vec<String> {
        row.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn every_separator_and_line_end_gives_the_same_rows() {
        let wanted = vec![(1, cells(&["Forename", "Surname"])), (3, cells(&["Zaynab", "Ahmed"]))];
        for separator in [",", ";", "\t"] {
            for end in ["\n", "\r\n", "\r"] {
                let text = format!("Forename{separator}Surname{end}{end}Zaynab{separator}\"Ahmed\"{end}");
                assert_eq!(lines(&text), wanted, "{text:?}");
            }
        }
        assert_eq!(lines("sep=;\nForename;Surname\n"), vec![(2, cells(&["Forename", "Surname"]))]);
    }

    #[test]
    fn cells_over_several_lines_keep_the_count() {
        assert_eq!(
            lines("Name,Note\n\"AHMED, Zaynab\",\"one\ntwo\"\nTom,\n"),
            vec![(1, cells(&["Name", "Note"])), (2, cells(&["AHMED, Zaynab", "one\ntwo"])), (4, cells(&["Tom", ""]))]
        );
    }

    #[test]
    fn an_open_quotation_mark_swallows_nobody() {
        let table = Table::read(b"Forename,Surname\nZaynab,Ahmed\n\"Tom,Reed\nMia,Stone\nOla,Nowak\n").unwrap();
        assert_eq!((table.open_quote, table.lines.len()), (Some(3), 5));
        assert_eq!(table.lines[4].cells, cells(&["Ola", "Nowak"]));
    }

    #[test]
    fn titles_do_not_say_what_separates() {
        let table =
            Table::read(b"Class list, printed 2 September\nSurname;Forename\nAhmed;Zaynab\nReed;Tom\n").unwrap();
        assert_eq!(table.separator, Separator::Semicolon);
    }

    #[test]
    fn what_no_class_has_is_refused() {
        assert_eq!(Table::read(",".repeat(600).as_bytes()), Err(FileSlip::TooLarge));
        assert_eq!(Table::read("a\n".repeat(MOST_LINES + 1).as_bytes()), Err(FileSlip::TooLarge));
    }
}
