//! Letters home: what a family's phone locks with one, and where it ends.

use crate::desk::{Desk, now, through};
use minicbor::bytes::ByteVec;
use thinkclick::domain::agreement::{Answer, Authority, PhotographAnswers, Signatory, Taught, Way};
use thinkclick::domain::person::{ChildNumber, Name, Relationship};
use thinkclick::domain::record::{Door, Record};
use thinkclick::domain::register::Column;
use thinkclick::sealing::answer_text;
use thinkclick::sealing::envelope::{self, Kind};
use thinkclick::sealing::letter_code::{Called, LetterCode};
use thinkclick::vault::letters::{Letter, LetterWish};
use thinkclick::vault::{Done, Refusal, Request};

const ADDRESS: &str = "https://agreement.millbrook-primary.example.sch.uk/";

fn wish() -> LetterWish {
    LetterWish {
        address: ADDRESS.into(),
        by: now().day(),
        at: now(),
        children: vec![],
        each: 2,
        by_name: false,
        pack: b"{}".to_vec(),
        clauses: vec![],
    }
}

fn letters(desk: &mut Desk, wish: LetterWish) -> Vec<Letter> {
    match desk.asks(Request::Letters(Box::new(wish))) {
        Ok(Done::Letters { letters, check_words, .. }) => {
            assert_eq!(check_words.len(), 4);
            letters
        }
        other => panic!("{other:?}"),
    }
}

/// What a grown-up answers at home, locked with the letter's code, as the text of a mail.
fn mail(link: &str, name: &str, website: bool, seed: u64) -> String {
    let code = LetterCode::parse(link).unwrap();
    let photographs =
        PhotographAnswers { authority: Authority::Yes, places: vec![("website".into(), website)], valid: None };
    let name = Name::parse(name).unwrap();
    let record = Record {
        signatory: Signatory::GrownUp {
            name: name.clone(),
            relationship: Relationship::Parent,
            photographs: Some(photographs),
        },
        answer: Answer::Signed(Way::Typed(name)),
        taught: Taught::AtHome { on: now().day() },
        ..through(Door::Letter { token: code.token }, code.child.unwrap(), code.pack)
    };
    let sealed =
        envelope::seal(&code.keys, Kind::Record, &record.to_bytes(), &mut crate::fixture::seeded(seed)).unwrap();
    format!("Dear office,\n\n{}\n\nBest wishes", answer_text::write(&sealed).unwrap())
}

fn arrives(desk: &mut Desk, mail: &str) -> Vec<(String, u32)> {
    let found: Vec<Vec<u8>> = answer_text::find(mail).into_iter().map(Result::unwrap).collect();
    desk.takes_in(&found)
}

#[test]
fn each_home_of_a_child_has_a_letter_of_its_own_and_keeps_it() {
    let (mut desk, _) = Desk::with_a_class();
    let first = letters(&mut desk, wish());
    assert_eq!(first.len(), 4, "two children, two homes each");
    let again = letters(&mut desk, wish());
    let tokens = |letters: &[Letter]| {
        letters.iter().map(|letter| LetterCode::parse(&letter.link).unwrap().token).collect::<Vec<_>>()
    };
    assert_eq!(tokens(&first), tokens(&again), "a lost letter can be printed again");
    let mut all = tokens(&first);
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 4);
    let only = letters(&mut desk, LetterWish { children: vec![ChildNumber(2)], each: 1, ..wish() });
    assert_eq!(tokens(&only), [tokens(&first)[2]]);
}

#[test]
fn a_letter_names_the_child_by_its_picture_unless_the_school_chose_otherwise() {
    let (mut desk, _) = Desk::with_a_class();
    let called = |letters: &[Letter]| LetterCode::parse(&letters[0].link).unwrap().called;
    assert!(matches!(called(&letters(&mut desk, wish())), Called::Picture(_)));
    let named = letters(&mut desk, LetterWish { by_name: true, ..wish() });
    assert_eq!(called(&named), Called::FirstName(Name::parse("Zaynab").unwrap()));
}

#[test]
fn a_mail_from_home_counts_once_however_often_it_comes() {
    let (mut desk, _) = Desk::with_a_class();
    let letters = letters(&mut desk, wish());
    let mail = mail(&letters[0].link, "Amina Ahmed", true, 5);
    assert_eq!(arrives(&mut desk, &mail), [("told-counted".to_owned(), 1)]);
    let quoted: String = mail.lines().map(|line| format!("> {line}\n")).collect();
    assert_eq!(arrives(&mut desk, &format!("{mail}\n{quoted}")), [("told-already-here".to_owned(), 1)]);
    assert_eq!(desk.column(1), Column::StillToCome, "the pupil has not signed yet");
}

#[test]
fn two_homes_answer_without_hearing_of_each_other() {
    let (mut desk, _) = Desk::with_a_class();
    let letters = letters(&mut desk, wish());
    let (one, other) =
        (mail(&letters[0].link, "Amina Ahmed", true, 5), mail(&letters[1].link, "Idris Ahmed", false, 6));
    assert_eq!(arrives(&mut desk, &one), [("told-counted".to_owned(), 1)]);
    assert_eq!(arrives(&mut desk, &other), [("told-counted".to_owned(), 1)]);
    let again = mail(&letters[1].link, "Idris Ahmed", true, 7);
    assert_eq!(arrives(&mut desk, &again), [("told-to-check".to_owned(), 1)], "the same home a second time");
}

#[test]
fn another_childs_letter_opens_no_door() {
    let (mut desk, _) = Desk::with_a_class();
    let (mut other, _) = Desk::with_a_class_of_chance(9);
    let theirs = letters(&mut other, wish());
    let mail = mail(&theirs[0].link, "Amina Ahmed", true, 5);
    assert_eq!(arrives(&mut desk, &mail), [("told-other-class".to_owned(), 1)]);
}

#[test]
fn an_address_that_is_too_long_changes_nothing() {
    let (mut desk, _) = Desk::with_a_class();
    let before = desk.file.clone();
    let long = LetterWish { address: format!("https://{}.example/", "a".repeat(200)), ..wish() };
    let refused = desk.asks(Request::Letters(Box::new(long)));
    assert_eq!(refused, Err(Refusal::File("letter-too-long".into())));
    assert_eq!(desk.file, before);
    let kept: Vec<ByteVec> = vec![];
    assert!(desk.asks(Request::TakeIn { envelopes: kept, at: now() }).is_ok());
}
