//! Who is in the class later in the year.

use thinkclick::domain::register::{Called, Column, NameForm};

use super::super::*;

fn called(screen: &str, paper: &str) -> Called {
    Called { screen: Name::parse(screen).unwrap(), paper: Name::parse(paper).unwrap(), admission: None }
}

#[test]
fn who_moved_on_is_in_no_count_and_keeps_the_answers() {
    let mut book = class();
    assert_eq!(book.accept([1; 16], [1; 32], signed(1), today(), |_, _, _| vec![]), Outcome::Counted);
    assert!(book.move_on(ChildNumber(1), Some(today().day()), today()));
    let view = book.view();
    assert_eq!((view.rows.len(), view.moved_on.len()), (1, 1));
    assert!(view.row(ChildNumber(1)).unwrap().by_pupil.is_some(), "the answer is kept");
    assert!(book.move_on(ChildNumber(1), None, today()));
    assert_eq!(book.view().rows[0].column, Column::StillToCome, "and counts again when the child comes back");
}

#[test]
fn who_joins_gets_a_number_and_a_picture_that_nobody_had() {
    let mut book = class();
    book.move_on(ChildNumber(2), Some(today().day()), today());
    let number = book.join(called("Ola", "Ola Nowak"), today());
    assert_eq!(number, Some(ChildNumber(3)));
    let pictures: std::collections::HashSet<_> = book.pupils.iter().map(|pupil| pupil.picture).collect();
    assert_eq!(pictures.len(), 3);
    while book.join(called("More", "More Children"), today()).is_some() {}
    assert_eq!(book.here().count(), thinkclick::domain::class_list::MOST_CHILDREN);
}

#[test]
fn names_are_put_right_and_told_apart() {
    let mut book = class();
    assert!(book.rename(ChildNumber(1), called("Zaynab A", "Zaynab Ahmad"), today()));
    assert_eq!(book.pupil(ChildNumber(1)).unwrap().paper_name.as_str(), "Zaynab Ahmad");
    let others = [Name::parse("Tom").unwrap()];
    let slips = NameForm { screen: "TOM", paper: " ", admission: "" }.read(others.iter()).unwrap_err();
    let words: Vec<_> = slips.iter().map(|slip| (slip.field.as_str(), slip.word)).collect();
    assert_eq!(words, [("name-paper", "slip-name"), ("name-screen", "slip-name-taken")]);
    let read = NameForm { screen: "Zoe\u{308}", paper: "Zoë Reed", admission: "1041" }.read(others.iter()).unwrap();
    assert_eq!((read.screen.as_str(), read.admission.unwrap().as_str()), ("Zoë", "1041"));
}
