//! Questions and wishes to talk, words that changed, and filming at a performance.

use crate::*;
use thinkclick::domain::agreement::About;
use thinkclick::domain::record;
use thinkclick::domain::school::{Clause, Part};

#[test]
fn a_question_counts_as_agreed_and_waits_until_it_was_talked_about() {
    let mut book = class();
    arrives(&mut book, signed(1));
    let way = Way::Typed(Name::parse("Amina Ahmed").unwrap());
    let asking = Answer::SignedAsking { way, about: About::Point(2) };
    assert_eq!(arrives(&mut book, Record { answer: asking, ..by_grown_up(Authority::Yes) }), Outcome::Counted);
    let (id, row) = (book.entries[1].id, &book.view().rows[0]);
    assert_eq!(row.by_grown_up.as_ref().unwrap().question, Some(About::Point(2)));
    assert_eq!(row.by_grown_up.as_ref().unwrap().answer, AnswerKind::Signed);
    assert_eq!(column(&book, 1), Column::NeedsYou);
    assert!(book.talked(id, Some(today().day()), today()));
    assert_eq!(column(&book, 1), Column::Done);
    assert!(book.talked(id, None, today()), "a mark made by mistake is taken back");
    assert_eq!(column(&book, 1), Column::NeedsYou);
}

#[test]
fn a_wish_to_talk_is_an_answer_and_does_not_count_as_agreed() {
    let mut book = class();
    arrives(&mut book, signed(1));
    arrives(&mut book, Record { answer: Answer::Talk, ..by_grown_up(Authority::Yes) });
    assert_eq!(column(&book, 1), Column::NeedsYou);
    let id = book.entries[1].id;
    book.talked(id, Some(today().day()), today());
    assert_eq!(column(&book, 1), Column::StillToCome);
    assert_eq!(arrives(&mut book, by_grown_up(Authority::Yes)), Outcome::Counted, "and signs afterwards");
    assert_eq!(column(&book, 1), Column::Done);
}

fn clause(part: Part, id: &str, text: &str) -> Clause {
    Clause { part, id: id.into(), text: text.into() }
}

fn form(number: u8, clauses: &[(Part, &str, &str)]) -> Form {
    let clauses = clauses.iter().map(|(part, id, text)| clause(*part, id, text)).collect();
    Form { hash: [number; 32], pack: vec![], clauses }
}

#[test]
fn a_changed_clause_asks_again_those_whom_it_concerns() {
    let before =
        [(Part::Rules, "rule-a", "Ask first"), (Part::Ks1, "p", "I try"), (Part::GrownUp, "point-1", "May look")];
    let mut book = class();
    book.forms = vec![form(1, &before)];
    arrives(&mut book, signed(1));
    arrives(&mut book, by_grown_up(Authority::Yes));
    let other_step = [before[0], (Part::Ks1, "p", "I will try"), before[2]];
    assert!(book.learns_form(form(2, &other_step)));
    assert_eq!(column(&book, 1), Column::Done, "the class is not of the step whose words changed");
    let for_grown_ups = [before[0], other_step[1], (Part::GrownUp, "point-1", "May look and listen")];
    assert!(book.learns_form(form(3, &for_grown_ups)));
    let row = &book.view().rows[0];
    assert_eq!((row.column, row.by_grown_up.as_ref().unwrap().older), (Column::StillToCome, true));
    assert!(!row.by_pupil.as_ref().unwrap().older);
    let older = book.view().older;
    assert_eq!((older.len(), older[0].answers, older[0].changes.len()), (1, 1, 2));
    let change = &older[0].changes[1];
    assert_eq!((change.before.as_deref(), change.now.as_deref()), (Some("May look"), Some("May look and listen")));
    assert!(!book.learns_form(form(2, &other_step)), "an old device brings no old words back");
    let again = Record { form: [3; 32], ..by_grown_up(Authority::Yes) };
    assert_eq!(arrives(&mut book, again), Outcome::Counted, "an answer to the newer words is no second one");
    assert_eq!(column(&book, 1), Column::Done);
}

#[test]
fn a_clause_that_went_asks_nobody_again() {
    let before = [(Part::Rules, "rule-a", "Ask first"), (Part::Rules, "rule-b", "Be kind")];
    let mut book = class();
    book.forms = vec![form(1, &before)];
    arrives(&mut book, signed(1));
    arrives(&mut book, by_grown_up(Authority::Yes));
    book.learns_form(form(2, &before[..1]));
    assert_eq!(column(&book, 1), Column::Done);
    assert_eq!(book.view().older, []);
}

#[test]
fn a_performance_is_gone_when_its_day_is_over() {
    let mut book = class();
    let name = Name::parse("Winter concert").unwrap();
    let on = today().day();
    let performance = Performance { id: [4; 16], name, on, form: FORM, acknowledged: vec![] };
    book.announce(performance, today());
    let by = Name::parse("Amina Ahmed").unwrap();
    let acknowledged = Acknowledged { by, at: today(), countersignature: vec![] };
    assert!(book.acknowledge([4; 16], acknowledged.clone()) && book.acknowledge([4; 16], acknowledged.clone()));
    assert!(!book.acknowledge([5; 16], acknowledged), "no such performance");
    assert_eq!(book.view().performances[0].acknowledged.len(), 1);
    assert_eq!(book.forget_performances(today()), 0);
    let tomorrow = Moment { seconds: today().seconds + 86_400, ..today() };
    assert_eq!(book.forget_performances(tomorrow), 1);
    assert!(book.performances.is_empty());
    assert_eq!(read_performance(" ", "2026-09-02", on).unwrap_err().len(), 2);
}

#[test]
fn what_was_written_before_is_read_as_it_was() {
    let before = [&[0x82, 0x00, 0x81, 0x82, 0x67][..], b"website", &[0xf5]].concat();
    let answers: PhotographAnswers = record::decode_whole(&before).unwrap();
    assert_eq!((answers.allows("website"), answers.valid), (true, None));
    assert_eq!(record::encode(&answers), before, "and what is not used is not written");
    let mut book = class();
    arrives(&mut book, signed(1));
    let bytes = record::encode(&book);
    assert_eq!(bytes[0], 0xaa, "a class without withdrawals and performances has the ten fields that it had");
    assert_eq!(record::decode_whole::<ClassBook>(&bytes), Some(book));
}
