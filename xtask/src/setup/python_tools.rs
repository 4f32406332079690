//! The checker of PDF/A and PDF/UA, in a Python of its own.

use super::{Need, has_apt, packages};
use crate::command::{output, program, run};
use crate::{Outcome, places};

const PACKAGE: &str = "page-validation==0.11.*";

/// What says whether a document keeps the archival and the accessibility standard.
pub fn for_testing() -> Vec<Need> {
    vec![Need {
        name: "page-validation 0.11".to_owned(),
        present: Box::new(is_there),
        install: Box::new(install),
        by_hand: format!(
            "with Python 3.9 or newer: `python3 -m venv {0}/python && {0}/python/bin/pip install '{PACKAGE}'`",
            places::tools().display()
        ),
        required: true,
    }]
}

fn is_there() -> bool {
    let Some(python) = places::python().to_str().map(str::to_owned) else { return false };
    output(program(&python).args(["-c", "import page; page.is_pdf_compliant"])).is_some()
}

fn install() -> Outcome<()> {
    let folder = places::tools().join("python");
    let make = || run(program("python3").args(["-m", "venv"]).arg(&folder));
    make().or_else(|reason| {
        if !has_apt() {
            return Err(reason);
        }
        packages::install(&["python3", "python3-venv"])?;
        make()
    })?;
    let python = places::python();
    run(program(&python.to_string_lossy()).args(["-m", "pip", "install", "--quiet", PACKAGE]))
}
