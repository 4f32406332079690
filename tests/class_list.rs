//! Lists of names as schools really have them, and whatever else may be chosen by mistake.

use proptest::prelude::*;
use thinkclick::domain::activity::Band;
use thinkclick::domain::class_list::{FileSlip, Import, LARGEST, Layout, MOST_CHILDREN, Table, What, cleaned};
use thinkclick::domain::person::NameSlip;

fn import(file: &[u8]) -> Import {
    import_of(file, None)
}

fn import_of(file: &[u8], class: Option<&str>) -> Import {
    let table = Table::read(file).unwrap();
    Import::of(&table, &Layout::guess(&table), class)
}

fn on_screens(import: &Import) -> Vec<&str> {
    import.pupils.iter().map(|pupil| pupil.screen_name.as_str()).collect()
}

fn on_paper(import: &Import) -> Vec<&str> {
    import.pupils.iter().map(|pupil| pupil.paper_name.as_str()).collect()
}

fn found(import: &Import) -> Vec<(usize, What)> {
    import.findings.iter().map(|finding| (finding.line, finding.what.clone())).collect()
}

#[test]
fn a_report_of_the_schools_system_becomes_a_class() {
    let file = "Class list 4K\r\n\r\nSurname,Forename,Known As,Reg,Date of birth,Adm No\r\n\
                Ahmed,Zaynab,,4K,01/02/2018,1041\r\nReed,Thomas,Tom,4K,03/04/2018,1042\r\nTotal: 2,,,,,\r\n";
    let import = import(file.as_bytes());
    assert_eq!((on_screens(&import), on_paper(&import)), (vec!["Zaynab", "Tom"], vec!["Zaynab Ahmed", "Thomas Reed"]));
    assert_eq!(import.pupils[0].admission.as_ref().map(|number| number.as_str()), Some("1041"));
    assert_eq!(found(&import), [(1, What::Title), (6, What::Total)]);
    assert!(import.is_good());
}

#[test]
fn excels_own_ways_of_saving_give_the_same_class() {
    let text = "Name\tClass\r\n\"Łukasiewicz, Zoë\"\t4K\r\n";
    let sixteen: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for file in [text.as_bytes(), &sixteen] {
        assert_eq!(on_paper(&import(file)), ["Zoë Łukasiewicz"]);
    }
    assert_eq!(on_paper(&import(b"Vorname;Surname;Forename\r\n;Reed;Zo\xEB\r\n")), ["Zoë Reed"]);
}

#[test]
fn children_of_the_same_first_name_are_told_apart() {
    assert_eq!(on_screens(&import(b"Zaynab Ahmed\nZaynab Akhtar\nTom Reed")), ["Zaynab Ah", "Zaynab Ak", "Tom"]);
    assert_eq!(on_screens(&import(b"Mia\nMia Stone")), ["Mia", "Mia S"]);
    let two = import(b"Forename,Surname,Adm No\nTom,Reed,1\nTom,Reed,2\n");
    assert_eq!((on_screens(&two), two.is_good()), (vec!["Tom Reed", "Tom Reed 2"], true));
}

#[test]
fn surnames_first_and_tables_are_understood() {
    assert_eq!(on_paper(&import(b"AHMED, Zaynab\n\nTom\tREED\t7B\n")), ["Zaynab AHMED", "Tom REED"]);
    assert_eq!(on_paper(&import(b"AHMED, Zaynab\nTom Reed\n")), ["Zaynab AHMED", "Tom Reed"]);
}

#[test]
fn the_same_child_twice_is_told_with_both_lines() {
    let import = import("Zaynab Ahmed\nTom Reed\nTOM  REED\n".as_bytes());
    assert_eq!(found(&import), [(3, What::Twice { earlier: 2 })]);
    assert_eq!((import.pupils.len(), import.left_out(), import.is_good()), (2, 1, false));
}

#[test]
fn signs_that_hide_or_turn_are_taken_out_and_told() {
    let import = import("Forename,Surname\n\u{202E}Zaynab,Ahmed\u{200B}\nTom 😀,Reed\n=Ola,Nowak\n".as_bytes());
    assert_eq!(on_paper(&import), ["Zaynab Ahmed", "Tom Reed", "=Ola Nowak"]);
    assert_eq!(found(&import), [(2, What::HiddenSigns), (3, What::PictureSigns), (4, What::Formula)]);
}

#[test]
fn what_cannot_be_a_name_is_left_out_with_its_line() {
    let file = format!("Forename,Surname\n,\"\"\n😀,\nZo\u{FFFD},Reed\n{},Reed\nTom,\n", "a".repeat(90));
    let import = import(file.as_bytes());
    let wanted = [
        (3, What::NotAName(NameSlip::Empty)),
        (4, What::LostLetter),
        (5, What::NotAName(NameSlip::TooLong)),
        (6, What::HalfName),
    ];
    assert_eq!((found(&import), on_paper(&import)), (wanted.to_vec(), vec!["Tom"]));
}

#[test]
fn a_whole_school_asks_for_one_class() {
    let class = |name: &str, first: usize| -> String {
        (first..first + 30).map(|child| format!("Child{child},Name,{name}\n", name = name)).collect()
    };
    let ten: String = (0..10).map(|at| class(&format!("{}K", at + 1), at * 30)).collect();
    let file = format!("Forename,Surname,Class\n{ten}");
    let all = import(file.as_bytes());
    assert_eq!((found(&all), all.pupils.len(), all.classes.len()), (vec![(0, What::SeveralClasses(10))], 0, 10));
    let one = import_of(file.as_bytes(), Some("4K"));
    assert_eq!((one.pupils.len(), one.whence[0].0, one.is_good()), (30, 92, true));
    let plain: String = (0..300).map(|child| format!("Child{child} Name\n")).collect();
    assert_eq!(found(&import(plain.as_bytes())), [(0, What::TooMany(300))]);
}

#[test]
fn a_mixed_class_gets_its_steps_from_the_years() {
    let file = b"Forename,Surname,Year\nZaynab,Ahmed,Year 2\nTom,Reed,3\nOla,Nowak,R\n";
    let import = import(file).with_steps(Band::LowerKs2, &[Band::Ks1, Band::LowerKs2]);
    let steps: Vec<_> = import.pupils.iter().map(|pupil| pupil.band.as_deref()).collect();
    assert_eq!(steps, [Some("ks1"), None, None], "and no step that the school has no words for");
}

#[test]
fn nothing_and_the_wrong_file_say_so() {
    for (file, what) in [(&b""[..], What::Empty), (b" \n\t\n", What::Empty), (b"Forename,Surname\n", What::Empty)] {
        assert_eq!(found(&import(file)), [(0, what)]);
    }
    assert_eq!(Table::read(b"PK\x03\x04\x14"), Err(FileSlip::Workbook));
    assert_eq!(Table::read(&vec![b'a'; 5_000_000]), Err(FileSlip::TooLarge));
    // The largest that is read: one unclosed quotation mark over all of it.
    let most = format!("\"{}", "Tom,Reed\n".repeat(LARGEST / 9 - 1));
    assert!(Table::read(most.as_bytes()).is_err(), "more lines than any school has children");
}

#[test]
fn the_teacher_says_what_a_column_means() {
    use thinkclick::domain::class_list::Meaning;
    let table = Table::read(b"Ahmed;Zaynab\nReed;Tom\n").unwrap();
    let mut layout = Layout::guess(&table);
    layout.set(0, Meaning::Surname);
    layout.set(1, Meaning::Forename);
    assert_eq!(on_paper(&Import::of(&table, &layout, None)), ["Zaynab Ahmed", "Tom Reed"]);
    layout.set(0, Meaning::Nothing);
    layout.set(1, Meaning::Class);
    assert_eq!(found(&Import::of(&table, &layout, None)), [(0, What::NoNames)]);
}

/// A name as a system may write it.
fn name() -> impl Strategy<Value = String> {
    "[A-ZŁÉ][a-zéłß'-]{1,8}( [A-Z][a-zé]{1,5})?"
}

proptest! {
    #[test]
    fn no_file_breaks_it(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(table) = Table::read(&bytes) {
            let import = Import::of(&table, &Layout::guess(&table), None);
            prop_assert!(import.pupils.len() <= MOST_CHILDREN);
        }
    }

    #[test]
    fn every_name_comes_from_its_line(text in "([A-Za-z éŁ😀\u{202E}\u{200D}\"',;=\t]{0,12}(\n|\r\n|\r)){0,12}") {
        let table = Table::read(text.as_bytes()).unwrap();
        let import = Import::of(&table, &Layout::guess(&table), None);
        let lines: Vec<String> = text.replace("\r\n", "\n").replace('\r', "\n").split('\n').map(str::to_owned).collect();
        for (pupil, (line, _)) in import.pupils.iter().zip(&import.whence) {
            let row = table.lines.iter().find(|row| row.number == *line).unwrap();
            // The row begins on the very line of the file that it says.
            let first = row.cells.iter().find(|cell| !cell.trim().is_empty()).unwrap();
            let begins = cleaned(first.lines().next().unwrap_or_default()).text.replace('"', "");
            prop_assert!(cleaned(&lines[*line - 1]).text.replace('"', "").contains(&begins), "{text:?} {line}");
            let cells = cleaned(&row.cells.join(" , ")).text;
            for word in pupil.paper_name.as_str().split([' ', ',']) {
                prop_assert!(cells.contains(word), "{word:?} is not in {cells:?}");
            }
        }
    }

    #[test]
    fn a_table_of_names_comes_through_whole(
        names in prop::collection::hash_set((name(), name()), 1..30),
        separator in prop::sample::select(vec![",", ";", "\t"]),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        titles in 0..3usize,
    ) {
        let key = |(first, last): &(String, String)| format!("{first} {last}").to_lowercase();
        let mut seen = std::collections::HashSet::new();
        let names: Vec<_> = names.into_iter().filter(|it| seen.insert(key(it))).collect();
        let mut file = format!("A title{end}").repeat(titles);
        file += &format!("Surname{separator}DOB{separator}Forename{end}");
        for (first, last) in &names {
            file += &format!("\"{last}\"{separator}01/02/2018{separator}{first}{end}");
        }
        let import = import(file.as_bytes());
        let wanted: Vec<_> = names.iter().map(|(first, last)| format!("{first} {last}")).collect();
        prop_assert_eq!(on_paper(&import), wanted);
        let lines: Vec<_> = import.whence.iter().map(|(line, _)| *line).collect();
        prop_assert_eq!(lines, (titles + 2..titles + 2 + names.len()).collect::<Vec<_>>());
        let screens: std::collections::HashSet<_> = on_screens(&import).iter().map(|it| it.to_lowercase()).collect();
        prop_assert_eq!(screens.len(), names.len(), "two are called the same");
        prop_assert!(import.is_good());
    }
}
