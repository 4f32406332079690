//! A class out of the list that a school's system writes, with a line that is wrong; then a year with it.

use std::path::{Path, PathBuf};

use e2e::{Browser, Visit};
use xtask::places;

use crate::september;

/// As SIMS and Arbor print them: a title above, a total below, and somebody typed one child twice.
const LIST: &str = "Class list 4K,,,,\r\n\
    Surname,Forename,Known As,Date of birth,Adm No\r\n\
    Ahmed,Zaynab,,01/02/2018,1041\r\n\
    Łukasiewicz,Zoë,,02/03/2018,1042\r\n\
    Reed,Thomas,Tom,04/05/2018,1043\r\n\
    Reed,Thomas,Tom,04/05/2018,1043\r\n\
    Total,4,,,\r\n";

/// From the file to the class, and from the class to the next year's.
pub fn a_list_becomes_a_class_and_next_years(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.press_button("Make a class");
    browser.see_heading("Make a class");
    a_pasted_table_is_told_what_it_means(visit);
    a_file_is_put_right(visit);
    browser.fill("Class name", "4K");
    browser.tick("Step 3 (Years 3 and 4)");
    september::the_form_is_finished(browser);
    somebody_joins_and_somebody_leaves(visit);
    the_next_year_begins(visit);
}

/// Excel pastes tabs.
fn a_pasted_table_is_told_what_it_means(visit: &Visit) {
    let browser = &visit.browser;
    browser.paste("Names", "Ahmed\tZaynab\nReed\tTom\n");
    browser.see("2 children");
    browser.choose("Column 1", "Surname");
    browser.choose("Column 2", "Forename");
    browser.see("On paper: Zaynab Ahmed");
    browser.see("On paper: Tom Reed");
    visit.is_accessible();
}

fn a_file_is_put_right(visit: &Visit) {
    let browser = &visit.browser;
    browser.hand_in("Or choose a file", &file("class.xlsx", b"PK\x03\x04"));
    browser.see("This is a workbook");
    browser.hand_in("Or choose a file", &file("class.csv", LIST.as_bytes()));
    browser.see("Line 6: this name stands on line 5 already");
    browser.see("Line 7: this line counts children");
    browser.see("On paper: Thomas Reed");
    visit.is_accessible();
    browser.screens("class-list");
    browser.press_button("Use these 3 names");
    browser.see("These names are in the class");
    browser.paste("Names", &LIST.replacen("Reed,Thomas,Tom,04/05/2018,1043\r\n", "", 1));
    browser.see("3 children");
    browser.see_no("stands on line");
}

fn somebody_joins_and_somebody_leaves(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Show names");
    the_roll(browser);
    browser.fill("Name on screens", "tom");
    browser.fill("Name on paper", "Tomasz Nowak");
    browser.press_button("Add this child");
    browser.see("Another child has this name on screens");
    browser.fill("Name on screens", "Tomasz");
    browser.press_button("Add this child");
    browser.see("4 children are in the class now");
    visit.is_accessible();
    browser.press_button("Back");
    browser.press_button("Zoë");
    browser.fill("Name on screens", "Zoë Ł");
    browser.press_button("Keep these names");
    browser.see("Zoë Ł");
    visit.is_accessible();
    browser.press_button("This child has moved on");
    browser.see_button("Back into the class");
    browser.screens("child-moved-on");
    browser.press_button("Back");
    browser.see_heading("Who has signed");
    the_roll(browser);
    browser.see("3 children are in the class now");
    browser.see("Zoë Ł");
    browser.screens("roll");
}

fn the_next_year_begins(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Make next year’s class");
    browser.see("Save the class file first");
    browser.press_button("Back");
    browser.press_button("Save class file");
    browser.saved_file(".thinkclick");
    browser.see("The class file was saved");
    the_roll(browser);
    browser.press_button("Make next year’s class");
    browser.see_heading("Make a class");
    browser.see("3 children keep their pictures and settings");
    browser.see_no("Zoë");
    browser.see("On paper: Tomasz Nowak");
    assert!(browser.is_ticked("Step 4 (Years 5 and 6)"), "the class steps up");
    visit.is_accessible();
    browser.screens("next-year");
    september::the_form_is_finished(browser);
    browser.see("Class 5K");
}

fn the_roll(browser: &Browser) {
    browser.press_button("Joiners, leavers, next year");
    browser.see_heading("Joiners, leavers, next year");
}

/// A file as it lies on the teacher's computer.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder: &Path = &places::target().join("tmp/class_list");
    std::fs::create_dir_all(folder).expect("a folder for the list");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("the list in its folder");
    path
}
