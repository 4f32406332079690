//! What is written down beside the answers.

use crate::*;
use thinkclick::domain::agreement::{About, Answer, Authority, Gesture, PhotographAnswers, Signatory, Way};
use thinkclick::domain::person::Relationship;
use thinkclick::domain::register::view::RegisterView;
use thinkclick::domain::register::{Called, Means, Permission, Withdrawal};
use thinkclick::domain::school::{Clause, Part};
use thinkclick::sealing::class_code::ClassCode;
use thinkclick::vault::agreed::Agreed;

fn by_grown_up(code: &ClassCode, answer_given: Answer) -> Record {
    let places = vec![("website".to_owned(), true), ("film".to_owned(), true)];
    let signatory = Signatory::GrownUp {
        name: Name::parse("Amina Ahmed").unwrap(),
        relationship: Relationship::Parent,
        photographs: Some(PhotographAnswers { authority: Authority::Yes, places, valid: None }),
    };
    let door = Door::StaffPresent { token: code.kiosk_token, number: code.kiosk_number };
    Record { signatory, answer: answer_given, door, ..answer(code, 1) }
}

fn view(reply: Reply) -> RegisterView {
    match reply {
        Ok(Done::Class { view, .. }) => *view,
        other => panic!("{other:?}"),
    }
}

fn withdrawn(child: u32) -> Agreed {
    Agreed::Withdrawn(Withdrawal {
        version: VERSION,
        child: ChildNumber(child),
        by: Name::parse("Amina Ahmed").unwrap(),
        relationship: Relationship::Parent,
        means: Means::Telephone,
        places: vec!["website".into()],
        said: now().day(),
        at: now(),
    })
}

#[test]
fn a_withdrawal_is_countersigned_and_stands_in_the_class_file_on_the_paper_and_in_the_table() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let signed = Answer::Signed(Way::Typed(Name::parse("Amina Ahmed").unwrap()));
    desk.takes_in(&[locked(&code, &by_grown_up(&code, signed), 2)]);
    assert_eq!(desk.agrees(withdrawn(9)), Err(Refusal::NotThere));
    assert!(desk.agrees(withdrawn(1)).is_ok());
    let row = view(desk.opens(ClassKey::Password(PASSWORD.into()))).rows.remove(0);
    let at = |place: &str| row.allowed.at(place, now().day());
    assert_eq!((at("website"), at("film")), (Permission::No, Permission::Yes));
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![] }) else { panic!() };
    assert_eq!(sources[0].withdrawals, row.withdrawals);
    let cells =
        [("telephone", "by telephone"), ("place-film", "In a school film"), ("place-website", "On the website")];
    let cells = cells.map(|(key, text)| (key.to_owned(), text.to_owned())).to_vec();
    let headings = TableWords { headings: vec!["Name".into()], cells, on: now().day() };
    let Ok(Done::Bytes(csv)) = desk.asks(Request::Table { headings }) else { panic!() };
    let text = String::from_utf8(csv).unwrap();
    assert!(text.contains("In a school film,2026-09-03 (by telephone): On the website"), "{text}");
    let aside = Agreed::WithdrawalSetAside { id: row.withdrawals[0].0, reason: "signed anew".into() };
    let after = view(desk.agrees(aside));
    assert_eq!(after.rows[0].allowed.at("website", now().day()), Permission::Yes);
    assert!(after.log.last().unwrap().what == "log-withdrawal-aside");
}

#[test]
fn a_question_is_talked_about_and_a_wrong_answer_is_named() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let way = Way::Typed(Name::parse("Amina Ahmed").unwrap());
    let asking = Answer::SignedAsking { way, about: About::Point(2) };
    desk.takes_in(&[locked(&code, &answer(&code, 1), 2), locked(&code, &by_grown_up(&code, asking), 3)]);
    assert_eq!(desk.column(1), Column::NeedsYou);
    let id = view(desk.opens(ClassKey::Password(PASSWORD.into()))).rows[0].by_grown_up.as_ref().unwrap().id;
    assert!(desk.agrees(Agreed::Talked { id, on: Some(now().day()) }).is_ok());
    assert_eq!(desk.column(1), Column::Done);
    let nobody = Agreed::Talked { id: thinkclick::domain::register::EntryRef([0; 16]), on: None };
    assert_eq!(desk.agrees(nobody), Err(Refusal::NotThere));
}

/// What "Check a document" reads in the record of this child's sealed paper.
fn in_the_record(desk: &mut Desk) -> Vec<Withdrawal> {
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![] }) else { panic!() };
    let pdf = [b"%PDF-1.7 stream\n".as_slice(), &sources[0].embed, &seal_place::blank(), b"%%EOF"].concat();
    let Ok(Done::Paper { pdf, .. }) =
        desk.asks(Request::SealPaper { child: ChildNumber(1), entries: sources[0].entries(), pdf })
    else {
        panic!()
    };
    match desk.asks(Request::Check { file: pdf, known: vec![] }) {
        Ok(Done::Checked(checked)) => checked.inside.expect("a paper of ours").withdrawals,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_withdrawal_stands_in_the_papers_own_record_whatever_words_the_school_has_later() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let signed = Answer::Signed(Way::Typed(Name::parse("Amina Ahmed").unwrap()));
    desk.takes_in(&[locked(&code, &by_grown_up(&code, signed), 2)]);
    assert_eq!(in_the_record(&mut desk), []);
    let Agreed::Withdrawn(said) = withdrawn(1) else { panic!() };
    assert!(desk.agrees(withdrawn(1)).is_ok());
    assert_eq!(in_the_record(&mut desk), std::slice::from_ref(&said));
    desk.class_code_over(b"{ }");
    assert_eq!(in_the_record(&mut desk), [said]);
    let row = view(desk.opens(ClassKey::Password(PASSWORD.into()))).rows.remove(0);
    assert!(desk.agrees(Agreed::WithdrawalSetAside { id: row.withdrawals[0].0, reason: "anew".into() }).is_ok());
    assert_eq!(in_the_record(&mut desk), []);
}

#[test]
fn a_second_grown_ups_answer_stands_beside_the_first_and_a_newer_one_takes_its_own_place() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let signed = || Answer::Signed(Way::Typed(Name::parse("Amina Ahmed").unwrap()));
    let first = by_grown_up(&code, signed());
    let later = |seconds: i64| Moment { seconds: now().seconds + seconds, ..now() };
    let second = Record { began: later(60), ..by_grown_up(&code, signed()) };
    let hash = wire::hash(&first.to_bytes());
    let anew = Record { began: later(120), supersedes: vec![hash], ..by_grown_up(&code, signed()) };
    for (record, seed) in [(&first, 2), (&second, 3), (&anew, 4)] {
        desk.takes_in(&[locked(&code, record, seed)]);
        let now_open = view(desk.opens(ClassKey::Password(PASSWORD.into())));
        for doubted in &now_open.rows[0].to_check {
            assert!(desk.asks(Request::Count { id: doubted.id, at: now() }).is_ok());
        }
    }
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![] }) else { panic!() };
    let replaced: Vec<bool> = sources[0].records.iter().map(|signed| signed.replaced).collect();
    assert_eq!(replaced, [true, false, false]);
}

#[test]
fn the_table_says_how_it_was_signed_and_who_helped() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let helper = Name::parse("a teaching assistant").unwrap();
    let way = Way::WithPartner { how: Gesture::Looked, helper };
    let drawn = Answer::Signed(Way::Stamp { stamp: "star".into(), colour: "blue".into() });
    let grown_up = Record { helper: Some(Name::parse("Tom Reed").unwrap()), ..by_grown_up(&code, drawn) };
    let pupil = Record { answer: Answer::Signed(way), ..answer(&code, 1) };
    desk.takes_in(&[locked(&code, &pupil, 2), locked(&code, &grown_up, 3)]);
    let cells = [
        ("way-partner-looked", "with a partner, by looking"),
        ("way-stamp", "stamp"),
        ("Blue Otter", "Loutre bleue"),
        ("answer-signed", "Signed"),
    ];
    let cells = cells.map(|(key, text)| (key.to_owned(), text.to_owned())).to_vec();
    let headings = TableWords { headings: vec!["Name".into()], cells, on: now().day() };
    let Ok(Done::Bytes(csv)) = desk.asks(Request::Table { headings }) else { panic!() };
    let text = String::from_utf8(csv).unwrap();
    let line = text.lines().find(|line| line.starts_with("Zaynab")).unwrap();
    let pupils = "Signed,2026-09-03,\"with a partner, by looking\",a teaching assistant,Signed,Amina Ahmed";
    assert!(line.contains("Loutre bleue") && line.contains(pupils) && line.contains("stamp,Tom Reed"), "{line}");
}

fn words(pack: &[u8], text: &str) -> Agreed {
    let clause = Clause { part: Part::Rules, id: "rule-a".into(), text: text.into() };
    Agreed::Words { pack: pack.to_vec(), clauses: vec![clause] }
}

#[test]
fn a_class_that_is_opened_after_the_words_changed_knows_whose_answers_are_older() {
    let (mut desk, _) = Desk::with_a_class();
    let before = view(desk.agrees(words(b"{}", "Ask first")));
    assert_eq!(before.log.last().unwrap().what, "log-made", "the words were known, and now their clauses are");
    let code = desk.class_code();
    desk.takes_in(&[locked(&code, &answer(&code, 1), 2)]);
    let after = view(desk.agrees(words(b"{ }", "Ask a grown-up first")));
    assert_eq!((after.older.len(), after.log.last().unwrap().what.as_str()), (1, "log-form"));
    assert!(after.rows[0].by_pupil.as_ref().unwrap().older);
    assert_eq!(after.older[0].changes[0].before.as_deref(), Some("Ask first"));
    assert!(view(desk.agrees(words(b"{}", "Ask first"))).older.len() == 1, "a device with old words changes nothing");
}

#[test]
fn what_was_agreed_for_a_performance_is_gone_when_the_class_is_opened_after_its_day() {
    let (mut desk, _) = Desk::with_a_class();
    let name = Name::parse("Winter concert").unwrap();
    let announced = view(desk.agrees(Agreed::Announced { name, on: now().day() }));
    let id = thinkclick::domain::register::EntryRef(announced.performances[0].id);
    let by = Name::parse("Amina Ahmed").unwrap();
    assert!(desk.agrees(Agreed::Acknowledged { id, by }).is_ok());
    let opened = view(desk.opens(ClassKey::Password(PASSWORD.into())));
    assert_eq!(opened.performances[0].acknowledged.len(), 1);
    let tomorrow = Moment { seconds: now().seconds + 86_400, ..now() };
    let file = desk.file.clone();
    let key = ClassKey::Password(PASSWORD.into());
    assert!(view(desk.asks(Request::Open { file, key, at: tomorrow })).performances.is_empty());
    assert!(view(desk.opens(ClassKey::Password(PASSWORD.into()))).performances.is_empty(), "and out of the file");
}

#[test]
fn who_moved_on_is_on_no_class_ipad_and_who_joins_is() {
    let (mut desk, _) = Desk::with_a_class();
    let agreed = |desk: &mut Desk, what| view(desk.asks(Request::Agreed { what, at: now() }));
    let name = |text: &str| Name::parse(text).unwrap();
    let called = Called { screen: name("Ola"), paper: name("Ola Nowak"), admission: Some(name("1044")) };
    agreed(&mut desk, Agreed::Joined(called));
    let now_here = agreed(&mut desk, Agreed::MovedOn(ChildNumber(1), Some(now().day())));
    assert_eq!((now_here.rows.len(), now_here.moved_on.len()), (2, 1));
    let on_the_ipad: Vec<_> = desk.class_code().pupils.iter().map(|pupil| pupil.screen_name.to_string()).collect();
    assert_eq!(on_the_ipad, ["Tom", "Ola"]);
    assert_eq!(agreed(&mut desk, Agreed::MovedOn(ChildNumber(1), None)).moved_on.len(), 0, "and back again");
}
