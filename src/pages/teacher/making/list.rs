//! The list of names as it lies in the form: the text, what the teacher said about it, and what the importer makes of it.

use leptos::prelude::*;

use crate::domain::activity::Band;
use crate::domain::class_list::{self, FileSlip, Finding, Import, Layout, Meaning, Table, What};
use crate::domain::register::Pupil;

/// What is typed, pasted or read from a file. A file's text goes into the same box, so that a line can be put right there.
#[derive(Clone, Copy)]
pub struct List {
    pub text: RwSignal<String>,
    /// Why the file that was chosen last is no list.
    pub slip: RwSignal<Option<FileSlip>>,
    /// What the teacher said that columns mean.
    said: RwSignal<Vec<(usize, Meaning)>>,
    pub class: RwSignal<Option<String>>,
    /// The import whose wrong lines the teacher goes on without.
    settled: RwSignal<Option<Import>>,
    /// The table that the text is, or why it is none.
    pub table: Memo<Result<Table, FileSlip>>,
    pub layout: Memo<Layout>,
    pub import: Memo<Import>,
}

impl List {
    pub fn new() -> Self {
        let text = RwSignal::new(String::new());
        let (slip, said) = (RwSignal::new(None), RwSignal::new(Vec::<(usize, Meaning)>::new()));
        let class = RwSignal::new(None::<String>);
        let table = Memo::new(move |_| text.with(|text| Table::read(text.as_bytes())));
        let layout = Memo::new(move |_| {
            let mut layout = table.with(|table| table.as_ref().map(Layout::guess).unwrap_or_default());
            said.with(|said| said.iter().for_each(|(column, meaning)| layout.set(*column, *meaning)));
            layout
        });
        let import = Memo::new(move |_| {
            table.with(|table| match (slip.get(), table) {
                (Some(slip), _) => Self::refused(slip),
                (None, Err(slip)) => Self::refused(*slip),
                (None, Ok(table)) => {
                    layout.with(|layout| class.with(|class| Import::of(table, layout, class.as_deref())))
                }
            })
        });
        Self { text, slip, said, class, settled: RwSignal::new(None), table, layout, import }
    }

    fn refused(slip: FileSlip) -> Import {
        Import { findings: vec![Finding::of_all(What::NotATable(slip))], ..Import::default() }
    }

    /// A file was chosen: whatever was said about another list is forgotten.
    pub fn picked(self, bytes: &[u8]) {
        self.said.set(vec![]);
        self.class.set(None);
        match class_list::decode(bytes) {
            Ok((_, text)) => {
                self.slip.set(None);
                self.text.set(text);
            }
            Err(slip) => {
                self.slip.set(Some(slip));
                self.text.set(String::new());
            }
        }
    }

    /// The teacher says what a column means.
    pub fn said(self, column: usize, meaning: Meaning) {
        self.said.update(|said| said.push((column, meaning)));
    }

    /// The teacher goes on without the lines that are wrong.
    pub fn settle(self) {
        self.settled.set(Some(self.import.get_untracked()));
    }

    /// Whether nothing needs putting right, or the teacher goes on without it.
    pub fn is_settled(self) -> bool {
        self.import.with(|import| import.is_good() || self.settled.with(|settled| settled.as_ref() == Some(import)))
    }

    /// Whether nothing is there yet.
    pub fn is_empty(self) -> bool {
        self.slip.with(Option::is_none) && self.text.with(|text| text.trim().is_empty())
    }

    /// The children for a class of this step, where the school has words for these.
    pub fn pupils(self, class: Option<Band>, offered: &[Band]) -> Vec<Pupil> {
        let import = self.import.get_untracked();
        match class {
            Some(class) => import.with_steps(class, offered).pupils,
            None => import.pupils,
        }
    }
}
