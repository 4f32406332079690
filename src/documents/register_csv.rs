//! Tables for the school's own system: RFC 4180, UTF-8 with a byte order mark, so that Excel opens names rightly.
//!
//! A cell that a spreadsheet would take for a formula gets a ' before it (`domain/class_list/formula.rs`).

use crate::domain::class_list::formula::guarded;

/// One row of a table.
pub type Row = Vec<String>;

const MARK: &str = "\u{FEFF}";

/// Writes a table.
pub fn write(rows: &[Row]) -> Vec<u8> {
    let lines =
        rows.iter().map(|row| row.iter().map(|cell| quoted(&guarded(cell))).collect::<Vec<_>>().join(",") + "\r\n");
    std::iter::once(MARK.to_owned()).chain(lines).collect::<String>().into_bytes()
}

fn quoted(cell: &str) -> String {
    let plain = !cell.is_empty() && !cell.contains(['"', ',', ';', '\t', '\r', '\n']) && cell.trim() == cell;
    if plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::class_list::table::Table;
    use proptest::prelude::*;

    fn cells(row: &[&str]) -> Row {
        row.iter().map(|cell| (*cell).to_owned()).collect()
    }

    /// What the class list's importer makes of a table of ours.
    fn read(file: &[u8]) -> Vec<Row> {
        Table::read(file).unwrap().lines.into_iter().map(|line| line.cells).collect()
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
        assert_eq!(read(&file), [row]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            rows in prop::collection::vec(prop::collection::vec("['=+@,\t;\"\n a-zé-]{0,3}", 1..4), 1..8)
        ) {
            let rows: Vec<Row> = rows.into_iter().map(|row| [vec!["child".to_owned()], row].concat()).collect();
            prop_assert_eq!(read(&write(&rows)), rows);
        }
    }
}
