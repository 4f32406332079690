//! What counts, what waits, and what is kept: the class book in the app's words.

use thinkclick::domain::agreement::{Answer, Authority, PhotographAnswers, Signatory, Taught, Way};
use thinkclick::domain::class_list;
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name, Relationship};
use thinkclick::domain::record::{Door, Record, VERSION};
use thinkclick::domain::register::*;

mod register {
    pub mod agreed;
    pub mod photographs;
    pub mod roll;
}

const CODE: [u8; 16] = [7; 16];
const LETTER: [u8; 16] = [9; 16];
const FORM: [u8; 32] = [1; 32];

fn today() -> Moment {
    Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 36_000, offset: 60 }
}

fn class() -> ClassBook {
    let pupils = class_list::read("Zaynab Ahmed\nTom Reed").unwrap();
    let details =
        ClassDetails { name: Name::parse("4K").unwrap(), band: "lower_ks2".into(), taught_together: None, later: None };
    let mut book = ClassBook::new(details, pupils, Form { hash: FORM, pack: vec![], clauses: vec![] });
    let day = today().day();
    book.codes.push(IssuedCode { token: CODE, number: 1, from: day, until: day });
    book.letters.push(IssuedLetter { token: LETTER, child: Some(ChildNumber(1)), slot: 0 });
    book
}

fn signed(child: u32) -> Record {
    Record {
        version: VERSION,
        child: ChildNumber(child),
        form: FORM,
        language: "en".into(),
        signatory: Signatory::Pupil,
        answer: Answer::Signed(Way::Typed(Name::parse("Zaynab").unwrap())),
        taught: Taught::Alone { on: today().day(), topics: vec!["ask-first".into()] },
        door: Door::ClassIpad { token: CODE, number: 1 },
        began: today(),
        ended: today(),
        build: "test".into(),
        supersedes: vec![],
        please_check: false,
        helper: None,
        translation: None,
    }
}

fn by_grown_up(authority: Authority) -> Record {
    Record {
        signatory: Signatory::GrownUp {
            name: Name::parse("Amina Ahmed").unwrap(),
            relationship: Relationship::Parent,
            photographs: Some(PhotographAnswers { authority, places: vec![("website".into(), true)], valid: None }),
        },
        door: Door::StaffPresent { token: CODE, number: 1 },
        ..signed(1)
    }
}

fn arrives(book: &mut ClassBook, record: Record) -> Outcome {
    let id = [book.entries.len() as u8 + 1; 16];
    let mut hash = [0; 32];
    hash[0] = id[0];
    book.accept(id, hash, record, today(), |_, _, _| vec![0; 64])
}

fn column(book: &ClassBook, child: u32) -> Column {
    book.standing(ChildNumber(child)).column()
}

#[test]
fn a_child_is_done_when_pupil_and_grown_up_have_signed() {
    let mut book = class();
    assert_eq!(column(&book, 1), Column::StillToCome);
    assert_eq!(arrives(&mut book, signed(1)), Outcome::Counted);
    assert_eq!(column(&book, 1), Column::StillToCome);
    assert_eq!(arrives(&mut book, by_grown_up(Authority::Yes)), Outcome::Counted);
    assert_eq!(column(&book, 1), Column::Done);
    assert_eq!(column(&book, 2), Column::StillToCome);
}

#[test]
fn the_public_key_alone_is_not_a_door() {
    let mut book = class();
    let forged = Record { door: Door::ClassIpad { token: [0; 16], number: 1 }, ..signed(1) };
    assert_eq!(arrives(&mut book, forged), Outcome::ToCheck(Doubt::NoLiveDoor));
    let another_number = Record { door: Door::ClassIpad { token: CODE, number: 2 }, ..signed(1) };
    assert_eq!(arrives(&mut book, another_number), Outcome::ToCheck(Doubt::NoLiveDoor));
    assert_eq!(column(&book, 1), Column::NeedsYou);
}

#[test]
fn a_code_that_has_ended_is_not_a_door() {
    let mut book = class();
    let tomorrow = Moment { seconds: today().seconds + 86_400, ..today() };
    assert_eq!(arrives(&mut book, Record { ended: tomorrow, ..signed(1) }), Outcome::ToCheck(Doubt::NoLiveDoor));
}

#[test]
fn a_letter_opens_the_door_for_its_own_child_only() {
    let mut book = class();
    let door = Door::Letter { token: LETTER };
    assert_eq!(arrives(&mut book, Record { door: door.clone(), ..signed(2) }), Outcome::ToCheck(Doubt::NoLiveDoor));
    assert_eq!(arrives(&mut book, Record { door, ..signed(1) }), Outcome::Counted);
}

#[test]
fn a_grown_up_needs_the_staff_code_on_a_class_ipad() {
    let mut book = class();
    let alone = Record { door: Door::ClassIpad { token: CODE, number: 1 }, ..by_grown_up(Authority::Yes) };
    assert_eq!(arrives(&mut book, alone), Outcome::ToCheck(Doubt::NoLiveDoor));
}

#[test]
fn a_second_signature_waits_unless_it_names_the_first() {
    let mut book = class();
    arrives(&mut book, signed(1));
    assert_eq!(arrives(&mut book, signed(1)), Outcome::ToCheck(Doubt::Second));
    let first = book.entries[0].hash;
    assert_eq!(arrives(&mut book, Record { supersedes: vec![first], ..signed(1) }), Outcome::Counted);
}

#[test]
fn not_today_wants_a_talk_and_can_sign_later() {
    let mut book = class();
    arrives(&mut book, Record { answer: Answer::NotToday, ..signed(1) });
    assert_eq!(column(&book, 1), Column::NeedsYou);
    assert_eq!(arrives(&mut book, signed(1)), Outcome::Counted);
    assert_eq!(column(&book, 1), Column::StillToCome);
}

#[test]
fn photographs_count_as_no_without_authority() {
    let mut book = class();
    arrives(&mut book, signed(1));
    arrives(&mut book, by_grown_up(Authority::NotSure));
    assert_eq!(column(&book, 1), Column::NeedsYou);
    let standing = book.standing(ChildNumber(1));
    assert!(!standing.grown_up.unwrap().kept.photographs.as_ref().unwrap().allows("website"));
}

#[test]
fn the_same_answer_twice_changes_nothing() {
    let mut book = class();
    arrives(&mut book, signed(1));
    let before = book.clone();
    let (id, hash) = (book.entries[0].id, book.entries[0].hash);
    assert_eq!(book.accept(id, hash, signed(1), today(), |_, _, _| vec![]), Outcome::AlreadyHere);
    assert_eq!(book, before);
}

#[test]
fn unknown_children_and_words_wait_for_the_teacher() {
    let mut book = class();
    assert_eq!(arrives(&mut book, signed(99)), Outcome::ToCheck(Doubt::UnknownChild));
    assert_eq!(arrives(&mut book, Record { form: [2; 32], ..signed(1) }), Outcome::ToCheck(Doubt::UnknownWords));
    assert_eq!(book.view().nobodys.len(), 1);
}

#[test]
fn an_answer_of_the_wrong_name_moves_or_is_set_aside_with_a_reason() {
    let mut book = class();
    arrives(&mut book, signed(1));
    let id = book.entries[0].id;
    assert!(book.move_to(id, ChildNumber(2), "tapped the wrong name", today()));
    assert!(book.standing(ChildNumber(1)).pupil.is_none());
    assert!(book.standing(ChildNumber(2)).pupil.is_some());
    assert!(book.set_aside(id, "two children at once", today()));
    assert!(book.standing(ChildNumber(2)).pupil.is_none());
    assert_eq!(book.view().set_aside.len(), 1);
    assert!(book.count(id, today()));
    assert_eq!(book.log.len(), 3);
}

#[test]
fn only_what_was_read_back_is_cleared_out() {
    let mut book = class();
    arrives(&mut book, signed(1));
    arrives(&mut book, signed(2));
    let ids: Vec<_> = book.entries.iter().map(|entry| EntryRef(entry.id)).collect();
    book.paper_made(ChildNumber(1), [5; 32], vec![ids[0]]);
    book.paper_made(ChildNumber(2), [6; 32], vec![ids[1]]);
    assert_eq!(book.clear_out(today()), Err(ClearRefused::NothingReadBack));
    assert_eq!(book.read_back(&[0; 32]), None);
    assert_eq!(book.read_back(&[5; 32]), Some(ChildNumber(1)));
    assert_eq!(book.clear_out(today()), Ok(1));
    assert!(book.entries[0].record.is_none() && book.entries[1].record.is_some());
    assert!(book.standing(ChildNumber(1)).pupil.is_some(), "the state stays");
}

#[test]
fn shared_and_not_signed_is_done_on_the_childs_side_and_never_reads_as_signed() {
    let mut book = class();
    let with = Name::parse("Ms Roe").unwrap();
    let shared = Record { answer: Answer::Signed(Way::Shared { with: with.clone() }), helper: Some(with), ..signed(1) };
    assert_eq!(arrives(&mut book, shared), Outcome::Counted);
    assert_eq!(column(&book, 1), Column::StillToCome, "the grown-up is still to come");
    arrives(&mut book, by_grown_up(Authority::Yes));
    assert_eq!(column(&book, 1), Column::Done);
    let answer = book.view().rows[0].by_pupil.clone().unwrap();
    assert_eq!((answer.answer, answer.way.as_deref()), (AnswerKind::Shared, Some("shared")));
    assert_eq!(answer.helper.as_deref(), Some("Ms Roe"));
    assert_eq!(arrives(&mut book, signed(1)), Outcome::Counted, "a child may sign after all");
}

#[test]
fn a_mistake_waits_for_the_teacher_and_is_not_taken_for_a_second_answer() {
    let mut book = class();
    arrives(&mut book, signed(1));
    let first = book.entries[0].hash;
    let mistaken = signed(1).mistaken(first, today());
    assert_eq!(arrives(&mut book, mistaken), Outcome::ToCheck(Doubt::PleaseCheck));
    assert_eq!(column(&book, 1), Column::NeedsYou);
}
