//! The marks that keep what reads one way apart from what reads the other: isolates, U+2068 and U+2069 of Unicode (UAX 9).

/// A text without them, for where marks would be shown or counted: file names, tables, titles of windows.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
