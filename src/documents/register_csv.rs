//! Tables for the school's own system: RFC 4180, UTF-8 with a byte order mark, so that Excel opens names rightly.
//!
//! A cell that a spreadsheet would take for a formula gets a ' before it; reading takes exactly that away again, and a name that
//! begins with an apostrophe ('Abd) stays as it is.

use csv_core::{ReadRecordResult, ReaderBuilder};

/// One row of a table.
pub type Row = Vec<String>;

/// Why a table could not be read, each with something to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// Longer than any class list: choose the file with one class.
    TooLarge,
    /// Neither UTF-8 nor Windows letters: it is not a table but another kind of file.
    NotText,
}

/// A class list is a few kilobytes; a whole school's is below this.
const LARGEST: usize = 2 * 1024 * 1024;
const MOST_ROWS: usize = 20_000;
const MARK: &str = "\u{FEFF}";

/// Writes a table.
pub fn write(rows: &[Row]) -> Vec<u8> {
    let lines =
        rows.iter().map(|row| row.iter().map(|cell| quoted(&guarded(cell))).collect::<Vec<_>>().join(",") + "\r\n");
    std::iter::once(MARK.to_owned()).chain(lines).collect::<String>().into_bytes()
}

/// Reads a table with commas, semicolons or tabs, in UTF-8 or the letters of older Windows programs. Empty lines are left out.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, TableError> {
    if bytes.len() > LARGEST {
        return Err(TableError::TooLarge);
    }
    let text = decoded(bytes)?;
    let text = text.strip_prefix(MARK).unwrap_or(&text);
    let mut reader = ReaderBuilder::new().delimiter(delimiter(text)).build();
    let (mut rows, mut rest) = (Vec::new(), text.as_bytes());
    // A record never has more bytes than the file, nor more cells than bytes.
    let (mut cells, mut ends) = (vec![0; text.len() + 1], vec![0; text.len() + 2]);
    // How much of the present record is there: the end of the file may come in its midst.
    let (mut written, mut ended) = (0, 0);
    loop {
        let (into, marks) = (cells.get_mut(written..).unwrap_or_default(), ends.get_mut(ended..).unwrap_or_default());
        let (result, taken, wrote, marked) = reader.read_record(rest, into, marks);
        rest = rest.get(taken..).unwrap_or_default();
        (written, ended) = (written + wrote, ended + marked);
        match result {
            ReadRecordResult::Record if rows.len() < MOST_ROWS => {
                rows.push(row(&cells, ends.get(..ended).unwrap_or_default()));
                (written, ended) = (0, 0);
            }
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::End => return Ok(rows),
            _ => return Err(TableError::TooLarge),
        }
    }
}

fn row(cells: &[u8], ends: &[usize]) -> Row {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let cell =
        |(start, end): (usize, usize)| String::from_utf8_lossy(cells.get(start..end).unwrap_or_default()).into_owned();
    starts.zip(ends.iter().copied()).map(cell).map(|cell| unguarded(&cell)).collect()
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\0'])
}

/// A ' before what looks like a formula, and before what looks like a guarded one, so that reading can tell them apart.
fn guarded(cell: &str) -> String {
    if is_formula(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> String {
    let guard = cell.strip_prefix('\'').filter(|rest| is_formula(rest.trim_start_matches('\'')));
    guard.unwrap_or(cell).to_owned()
}

fn quoted(cell: &str) -> String {
    let plain = !cell.is_empty() && !cell.contains(['"', ',', ';', '\t', '\r', '\n']) && cell.trim() == cell;
    if plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// The sign between cells: the one that the first line has most of, outside quotation marks.
fn delimiter(text: &str) -> u8 {
    let mut within = false;
    let outside = |letter: &char| {
        within ^= *letter == '"';
        !within
    };
    let first: Vec<char> = text
        .chars()
        .take_while(|letter| *letter != '\n' || text.starts_with('"'))
        .take(2_000)
        .filter(outside)
        .collect();
    let count = |sign: u8| {
        first.iter().take_while(|letter| **letter != '\n').filter(|letter| **letter == char::from(sign)).count()
    };
    // The last of equals wins: a comma where there is none of them.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

fn decoded(bytes: &[u8]) -> Result<String, TableError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if bytes.contains(&0) => Err(TableError::NotText),
        Err(_) => Ok(bytes.iter().map(|byte| windows(*byte)).collect()),
    }
}

/// Windows-1252: as Latin-1 but for 0x80 to 0x9F.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|high| HIGH.get(usize::from(high)).copied()).unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(row: &[&str]) -> Row {
        row.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn a_formula_is_guarded_and_comes_back() {
        let row = cells(&["=SUM(A1)", "+44", "-1", "@me", "\ttab", "'Abd", "'=x", "''+y", "O'Brien", ""]);
        let file = write(std::slice::from_ref(&row));
        let text = String::from_utf8(file.clone()).unwrap();
        assert!(
            text.starts_with("\u{FEFF}'=SUM(A1),'+44,'-1,'@me,\"'\ttab\",'Abd,''=x,'''+y,O'Brien,\"\"\r\n"),
            "{text}"
        );
        assert_eq!(read(&file), Ok(vec![row]));
    }

    #[test]
    fn reads_what_offices_have() {
        assert_eq!(
            read(b"Name;Class\r\nZo\xEB;4 Oak\r\n"),
            Ok(vec![cells(&["Name", "Class"]), cells(&["Zoë", "4 Oak"])])
        );
        assert_eq!(read("Name\tClass\nOlena\t4".as_bytes()).unwrap()[1], cells(&["Olena", "4"]));
        assert_eq!(read(b"\"Surname, first\",Class\n\"AHMED, Zaynab\",4").unwrap()[1], cells(&["AHMED, Zaynab", "4"]));
        assert_eq!(read(b""), Ok(vec![]));
        assert_eq!(read(b"\xFF\xD8\xFF\x00"), Err(TableError::NotText));
        assert_eq!(read(&vec![b'a'; LARGEST + 1]), Err(TableError::TooLarge));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            rows in prop::collection::vec(prop::collection::vec("['=+@\t,;\"\r\n a-zé\0-]{0,8}", 1..6), 0..8)
        ) {
            prop_assert_eq!(read(&write(&rows)), Ok(rows));
        }

        #[test]
        fn never_breaks(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }
}
