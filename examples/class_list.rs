//! Shows what becomes of a class list before a teacher meets it: `cargo run --example class_list FILE` prints, as JSON, how the
//! file is read, the children, and what was found on which line, with what to do about it. A second word chooses one class
//! of several. Exit code 1 when something must be put right. With `--no-default-features` it is built in seconds.

use std::process::ExitCode;

use serde_json::{Value, json};
use thinkclick::domain::class_list::{Finding, Import, Layout, MOST_CHILDREN, Table, What};

/// The teachers' own words for what was found.
const WORDS: &str = include_str!("../public/words/en/class-list.ftl");

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(path) = words.next() else {
        eprintln!("Which file? cargo run --example class_list FILE [CLASS]");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path} cannot be read: {error}");
            return ExitCode::from(2);
        }
    };
    let (made, good) = made_of(&bytes, words.next().as_deref());
    println!("{made:#}");
    ExitCode::from(u8::from(!good))
}

fn made_of(bytes: &[u8], class: Option<&str>) -> (Value, bool) {
    let table = match Table::read(bytes) {
        Ok(table) => table,
        Err(slip) => return (json!({ "warnings": [told(&Finding::of_all(What::NotATable(slip)))] }), false),
    };
    let layout = Layout::guess(&table);
    let import = Import::of(&table, &layout, class);
    let children = import.pupils.iter().zip(&import.whence).map(|(pupil, (line, step))| {
        json!({
            "line": line,
            "on screens": pupil.screen_name,
            "on paper": pupil.paper_name,
            "admission number": pupil.admission,
            "picture": pupil.picture.to_string(),
            "step": step.map(|step| step.slug()),
        })
    });
    let made = json!({
        "encoding": format!("{:?}", table.encoding),
        "separator": format!("{:?}", table.separator),
        "headings on line": layout.headings.and_then(|place| table.lines.get(place)).map(|line| line.number),
        "columns": layout.columns.iter().map(|column| column.word()).collect::<Vec<_>>(),
        "classes": import.classes.iter().map(|(class, count)| json!({ "class": class, "children": count })).collect::<Vec<_>>(),
        "pupils": children.collect::<Vec<_>>(),
        "warnings": import.findings.iter().map(told).collect::<Vec<_>>(),
    });
    (made, import.is_good())
}

fn told(finding: &Finding) -> Value {
    let key = format!("{} = ", finding.what.word());
    let words = WORDS.lines().find_map(|line| line.strip_prefix(&key)).unwrap_or(finding.what.word());
    let number = finding.what.number().to_string();
    let words = words.replace("{ $number }", &number).replace("{ $most }", &MOST_CHILDREN.to_string());
    json!({ "line": finding.line, "weight": format!("{:?}", finding.what.weight()), "what": words })
}
