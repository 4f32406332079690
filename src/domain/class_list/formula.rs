//! Cells that a spreadsheet would take for a formula: they go out with a ' before them, and reading takes exactly that away
//! again. A name that begins with an apostrophe ('Abd) stays as it is.

/// Whether a spreadsheet would reckon with this cell instead of showing it.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\0'])
}

/// A ' before what looks like a formula, and before what looks like a guarded one, so that reading can tell them apart.
pub fn guarded(cell: &str) -> String {
    if is_formula(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before it was guarded.
pub fn unguarded(cell: &str) -> String {
    let guard = cell.strip_prefix('\'').filter(|rest| is_formula(rest.trim_start_matches('\'')));
    guard.unwrap_or(cell).to_owned()
}
