//! Whatever is chosen or pasted as a class list: every guess, and every meaning of the first columns.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::class_list::{Import, Layout, Meaning, Table};

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = Table::read(bytes) else { return };
    let guess = Layout::guess(&table);
    let mut layouts = vec![guess.clone()];
    for (meaning, _) in Meaning::ALL {
        let mut other = guess.clone();
        other.set(0, meaning);
        layouts.push(other);
    }
    for layout in layouts {
        let import = Import::of(&table, &layout, None);
        let mut names: Vec<String> = import.pupils.iter().map(|it| it.screen_name.as_str().to_lowercase()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), import.pupils.len(), "two children are called the same");
        assert!(import.whence.iter().all(|(line, _)| table.lines.iter().any(|it| it.number == *line)));
    }
});
