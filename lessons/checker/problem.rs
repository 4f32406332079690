//! What is wrong with a lesson file: where, what, and how to put it right.

use std::fmt;

/// One thing to put right. Shown as "lessons/lower_ks2/kind-words.toml, line 12: … → …".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    pub what: String,
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: {}\n    → {}", self.file, self.line, self.what, self.remedy)
    }
}

/// All of them, a paragraph each.
pub fn listed(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
