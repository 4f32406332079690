//! Where a picture of a child may be used: answers, withdrawals, and who may decide.

use crate::*;
use thinkclick::domain::agreement::Valid;

fn asks(authority: Authority, places: &[(&str, bool)]) -> Record {
    let places = places.iter().map(|(place, yes)| ((*place).to_owned(), *yes)).collect();
    let by = Signatory::GrownUp {
        name: Name::parse("Omar Ahmed").unwrap(),
        relationship: Relationship::Parent,
        photographs: Some(PhotographAnswers { authority, places, valid: None }),
    };
    Record { signatory: by, ..by_grown_up(authority) }
}

/// Takes an answer in and counts it, as the teacher does with a second grown-up's.
fn is_counted(book: &mut ClassBook, record: Record) -> [u8; 16] {
    arrives(book, record);
    let id = book.entries.last().unwrap().id;
    book.count(id, today());
    id
}

fn at(book: &ClassBook, place: &str) -> Permission {
    let all = photographs(book);
    all.iter().find(|(child, _)| *child == ChildNumber(1)).unwrap().1.at(place, today().day())
}

fn withdrawal(child: u32, places: &[&str]) -> Withdrawal {
    WithdrawalForm {
        child: ChildNumber(child),
        by: "Amina Ahmed",
        relationship: Some("parent"),
        means: Some("telephone"),
        places: places.iter().map(|place| (*place).to_owned()).collect(),
        said: "2026-09-03",
        now: today(),
    }
    .read()
    .unwrap()
}

fn withdraws(book: &mut ClassBook, withdrawal: Withdrawal) -> bool {
    let id = [100 + book.withdrawals.len() as u8; 16];
    book.withdraw(WithdrawalEntry { id, hash: [id[0]; 32], withdrawal, countersignature: vec![], set_aside: None })
}

#[test]
fn a_child_whose_grown_ups_have_not_answered_is_one_to_ask_about() {
    assert_eq!(at(&class(), "website"), Permission::AskTheOffice);
}

#[test]
fn where_two_adults_differ_the_more_protective_answer_counts() {
    let mut book = class();
    is_counted(&mut book, asks(Authority::Yes, &[("website", true), ("film", true)]));
    assert_eq!((at(&book, "website"), at(&book, "film")), (Permission::Yes, Permission::Yes));
    is_counted(&mut book, asks(Authority::Yes, &[("website", false), ("film", true)]));
    assert_eq!((at(&book, "website"), at(&book, "film")), (Permission::No, Permission::Yes));
    assert!(book.allowed(ChildNumber(1)).differ);
    assert_eq!(at(&book, "newspaper"), Permission::AskTheOffice, "nobody was asked about it");
}

#[test]
fn someone_else_decides_until_the_office_has_asked() {
    let mut book = class();
    arrives(&mut book, signed(1));
    is_counted(&mut book, asks(Authority::Yes, &[("website", true)]));
    let unsure = is_counted(&mut book, asks(Authority::SomeoneElse, &[("website", false)]));
    assert_eq!((at(&book, "website"), column(&book, 1)), (Permission::AskTheOffice, Column::NeedsYou));
    assert!(book.asked(unsure, Some(today().day()), today()));
    assert_eq!((at(&book, "website"), column(&book, 1)), (Permission::Yes, Column::Done));
    let mut alone = class();
    let unsure = is_counted(&mut alone, asks(Authority::NotSure, &[("website", false)]));
    alone.asked(unsure, Some(today().day()), today());
    assert_eq!(at(&alone, "website"), Permission::No, "nobody has said yes");
}

#[test]
fn a_yes_counts_only_on_its_days_and_only_once_it_was_signed() {
    let mut book = class();
    let mut record = asks(Authority::Yes, &[("website", true)]);
    if let Signatory::GrownUp { photographs: Some(answers), .. } = &mut record.signatory {
        answers.valid = Some(Valid { from: Some(today().day()), until: Some(Day::of(2027, 8, 31)) });
    }
    arrives(&mut book, record);
    let allowed = book.allowed(ChildNumber(1));
    let on = |year, month, day| allowed.at("website", Day::of(year, month, day));
    assert_eq!(on(2026, 9, 2), Permission::AskTheOffice);
    assert_eq!((on(2026, 9, 3), on(2027, 8, 31)), (Permission::Yes, Permission::Yes));
    assert_eq!(on(2027, 9, 1), Permission::AskTheOffice);
    let mut talks = class();
    arrives(&mut talks, Record { answer: Answer::Talk, ..asks(Authority::Yes, &[("website", true), ("film", false)]) });
    assert_eq!((at(&talks, "website"), at(&talks, "film")), (Permission::AskTheOffice, Permission::No));
}

#[test]
fn a_withdrawal_only_ever_protects_and_outlives_clearing_out() {
    let mut book = class();
    is_counted(&mut book, asks(Authority::Yes, &[("website", true), ("film", false)]));
    let id = EntryRef(book.entries[0].id);
    book.paper_made(ChildNumber(1), [5; 32], vec![id]);
    book.read_back(&[5; 32]);
    book.clear_out(today()).unwrap();
    assert!(withdraws(&mut book, withdrawal(1, &["website", "newspaper"])));
    assert_eq!(["website", "newspaper", "film"].map(|place| at(&book, place)), [Permission::No; 3]);
    let on_picture_day = picture_day::allowed(&book.view().rows[0], "website", today().day());
    assert_eq!(on_picture_day, Permission::No, "the picture-day sheet knows it too");
    assert!(!withdraws(&mut book, withdrawal(9, &["website"])), "no such child");
    assert_eq!(book.log.last().unwrap().what, "log-withdrawn");
    assert!(book.set_withdrawal_aside([100; 16], "it was Tom’s mother", today()));
    assert_eq!((at(&book, "website"), at(&book, "newspaper")), (Permission::Yes, Permission::AskTheOffice));
}

#[test]
fn a_paper_that_lacks_a_withdrawal_has_to_be_made_again() {
    let mut book = class();
    is_counted(&mut book, asks(Authority::Yes, &[("website", true)]));
    let id = EntryRef(book.entries[0].id);
    book.paper_made(ChildNumber(1), [5; 32], vec![id]);
    assert_eq!(book.view().rows[0].paper, view::PaperState::Made);
    withdraws(&mut book, withdrawal(1, &["website"]));
    assert_eq!(book.view().rows[0].paper, view::PaperState::NotMade);
    book.paper_made(ChildNumber(1), [6; 32], vec![id, EntryRef([100; 16])]);
    assert_eq!(book.view().rows[0].paper, view::PaperState::Made);
}

#[test]
fn the_form_for_a_withdrawal_tells_all_its_slips_at_once() {
    let empty = WithdrawalForm {
        child: ChildNumber(1),
        by: " ",
        relationship: None,
        means: None,
        places: vec![],
        said: "tomorrow",
        now: today(),
    };
    let fields: Vec<_> = empty.read().unwrap_err().into_iter().map(|slip| slip.field).collect();
    let all = ["places", "means", "by", "relationship", "said"].map(|field| format!("withdrawal-{field}"));
    assert_eq!(fields, all);
    let to_come = WithdrawalForm {
        child: ChildNumber(1),
        by: "Amina Ahmed",
        relationship: Some("parent"),
        means: Some("letter"),
        places: vec!["website".into()],
        said: "2026-09-04",
        now: today(),
    };
    assert_eq!(to_come.read().unwrap_err()[0].word, "slip-day-to-come");
}

#[test]
fn the_picture_day_sheet_keeps_to_the_days_of_a_consent() {
    let mut book = class();
    let (first, last) = (Day::of(2026, 9, 1), Day::of(2027, 8, 31));
    let mut consent = asks(Authority::Yes, &[("displays", true), ("website", true)]);
    if let Signatory::GrownUp { photographs: Some(answers), .. } = &mut consent.signatory {
        answers.valid = Some(Valid { from: Some(first), until: Some(last) });
    }
    is_counted(&mut book, consent);
    let row = book.view().rows.remove(0);
    let on = |day: Day| {
        let places = ["displays", "website"];
        (picture_day::allowed(&row, "website", day), picture_day::group(&row, &places, day))
    };
    let held = (Permission::Yes, picture_day::PictureGroup::Anywhere);
    assert_eq!((on(first), on(last)), (held, held));
    let over = (Permission::AskTheOffice, picture_day::PictureGroup::NotOrAsk);
    assert_eq!((on(Day(first.0 - 1)), on(Day(last.0 + 1))), (over, over));
    let next_year = Day(last.0 + 1);
    assert_eq!(picture_day::together([&row], "website", next_year), Some(Permission::AskTheOffice));
}

/// Until the teacher has looked at it, a doubtful Yes changes nothing and a doubtful No makes the sheet stricter.
#[test]
fn an_answer_that_is_still_to_be_checked_only_makes_the_sheet_stricter() {
    let mut book = class();
    is_counted(&mut book, asks(Authority::Yes, &[("website", true), ("film", false)]));
    arrives(&mut book, asks(Authority::Yes, &[("website", false), ("film", true)]));
    let row = book.view().rows.remove(0);
    assert_eq!(row.to_check.len(), 1);
    let today = today().day();
    assert_eq!(picture_day::allowed(&row, "website", today), Permission::AskTheOffice);
    assert_eq!(picture_day::allowed(&row, "film", today), Permission::No);
}
