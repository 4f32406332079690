//! Papers on the disk, and the outside tools that look at them: qpdf, pdftotext (poppler) and PyPI's page-validation.

use crate::specimen::fonts;
use std::path::{Path, PathBuf};
use std::process::Command;
use thinkclick::documents::agreement::{AgreementPaper, press};

/// A paper on the disk, for the outside tools.
pub struct Pressed {
    pub bytes: Vec<u8>,
    pub path: PathBuf,
}

/// An agreement, pressed.
pub fn pressed(paper: &AgreementPaper) -> Pressed {
    on_disk(press(paper, &fonts(paper)).expect("a paper"))
}

/// A pressed paper, written down.
pub fn on_disk(bytes: Vec<u8>) -> Pressed {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).expect("a folder for tests");
    let path = folder.join(format!("{}-{}.pdf", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed)));
    std::fs::write(&path, &bytes).expect("a folder for tests");
    Pressed { bytes, path }
}

impl Drop for Pressed {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Pressed {
    pub fn pages(&self) -> usize {
        let pages = run("qpdf", "apt-get install qpdf", Command::new("qpdf").arg("--show-npages").arg(&self.path));
        String::from_utf8_lossy(&pages).trim().parse().expect("a number of pages")
    }

    pub fn text_of_page(&self, page: usize) -> String {
        self.text(page, &[])
    }

    /// In the order in which it was set: cards beside each other are not read across.
    pub fn text_as_set(&self, page: usize) -> String {
        self.text(page, &["-raw"])
    }

    fn text(&self, page: usize, how: &[&str]) -> String {
        let page = page.to_string();
        let mut command = Command::new("pdftotext");
        command.args(how).args(["-f", &page, "-l", &page, "-enc", "UTF-8"]).arg(&self.path).arg("-");
        folded(&String::from_utf8_lossy(&run("pdftotext", "apt-get install poppler-utils", &mut command)))
    }

    /// No word stands outside the paper or in the edge that an office printer cannot print: 4 mm.
    pub fn assert_keeps_its_margins(&self, name: &str) {
        const EDGE: f64 = 11.3;
        let mut command = Command::new("pdftotext");
        let said = run("pdftotext", "apt-get install poppler-utils", command.arg("-bbox").arg(&self.path).arg("-"));
        let said = String::from_utf8_lossy(&said);
        let number = |line: &str, of: &str| -> Option<f64> { line.split_once(of)?.1.split('"').nth(1)?.parse().ok() };
        let mut page = (0.0, 0.0);
        for line in said.lines().map(str::trim) {
            if line.starts_with("<page ") {
                page = (number(line, "width=").expect("a width"), number(line, "height=").expect("a height"));
            } else if line.starts_with("<word ") {
                let at = |of: &str| number(line, of).expect("a place");
                let inside = at("xMin=") >= EDGE
                    && at("yMin=") >= EDGE
                    && at("xMax=") <= page.0 - EDGE
                    && at("yMax=") <= page.1 - EDGE;
                assert!(inside, "{name}: on a page of {page:?}: {line}");
            }
        }
    }

    pub fn attachment(&self, name: &str) -> Vec<u8> {
        run(
            "qpdf",
            "apt-get install qpdf",
            Command::new("qpdf").arg(format!("--show-attachment={name}")).arg(&self.path),
        )
    }

    pub fn assert_sound(&self, name: &str) {
        let said = run("qpdf", "apt-get install qpdf", Command::new("qpdf").arg("--check").arg(&self.path));
        assert!(String::from_utf8_lossy(&said).contains("No syntax or stream encoding errors"), "{name}");
    }
}

fn run(tool: &str, remedy: &str, command: &mut Command) -> Vec<u8> {
    let output =
        command.output().unwrap_or_else(|error| panic!("{tool} is needed here and did not start ({error}): {remedy}"));
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Checks files against both profiles, in one call, since starting takes longer than checking.
pub fn assert_compliant(files: &[&Path]) {
    const CHECK: &str = "import page, sys\n\
        for path in sys.argv[1:]:\n\
        \x20   for profile in ('3a', 'ua1'):\n\
        \x20       print(profile, bool(page.is_pdf_compliant(path, profile=profile)), path)\n";
    let python = python();
    let remedy = format!(
        "python3 -m venv {0} && {0}/bin/pip install page-validation==0.11, or set THINKCLICK_PYTHON to a Python that has it",
        venv().display()
    );
    let said = run(&python.display().to_string(), &remedy, Command::new(&python).args(["-c", CHECK]).args(files));
    let said = String::from_utf8_lossy(&said);
    assert_eq!(said.lines().filter(|line| line.contains(" True ")).count(), 2 * files.len(), "{said}");
}

fn python() -> PathBuf {
    std::env::var_os("THINKCLICK_PYTHON").map_or_else(|| venv().join("bin/python"), PathBuf::from)
}

fn venv() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache");
    std::env::var_os("XDG_CACHE_HOME").map_or_else(home, PathBuf::from).join("think-then-click/python")
}

/// Text without what a reader of PDF may add or turn round: spaces, direction marks, the order within lam-alef.
pub fn folded(text: &str) -> String {
    let marks = |letter: &char| {
        !letter.is_whitespace()
            && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(marks).collect()
}

#[track_caller]
pub fn assert_reads(text: &str, words: &str) {
    assert!(text.contains(&folded(words)), "{words:?} is not in {text}");
}

#[track_caller]
pub fn assert_in_order<'w>(text: &str, all: impl Iterator<Item = &'w String>) {
    let mut rest = text;
    for words in all {
        let at = rest.find(&folded(words)).unwrap_or_else(|| panic!("{words:?} is not in {rest}"));
        rest = &rest[at..];
    }
}
