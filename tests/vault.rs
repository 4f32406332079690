//! A teacher's September with the vault: make, lock, open, take in, hand over, clear out.

use minicbor::bytes::ByteVec;
#[path = "vault/desk.rs"]
mod desk;
#[allow(dead_code)]
#[path = "sealing/fixture.rs"]
mod fixture;
mod vault {
    pub mod agreed;
    pub mod handed_over;
    pub mod letters;
}

use desk::{Desk, PASSWORD, answer, locked, now};
use thinkclick::domain::access::{Access, Reach, Thinking};
use thinkclick::domain::class_list;
use thinkclick::domain::lesson::ClassLesson;
use thinkclick::domain::moment::Moment;
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::record::{Door, Note, Record, VERSION};
use thinkclick::domain::register::Column;
use thinkclick::domain::register::view::PaperState;
use thinkclick::domain::seal_place;
use thinkclick::sealing::envelope::{self, Kind};
use thinkclick::sealing::staff_code::StaffCode;
use thinkclick::sealing::{paper_seal, wire};
use thinkclick::vault::protocol::{ClassKey, MakeClass, TableWords};
use thinkclick::vault::{Done, Refusal, Reply, Request};

#[test]
fn the_class_file_opens_with_the_password_or_the_school_words_and_nothing_else() {
    let (mut desk, words) = Desk::with_a_class();
    assert_eq!(desk.asks(Request::Lock), Ok(Done::Locked));
    assert_eq!(desk.asks(Request::Papers { children: vec![] }), Err(Refusal::Locked));
    assert_eq!(desk.opens(ClassKey::Password("something else".into())), Err(Refusal::WrongPassword));
    assert!(desk.opens(ClassKey::Password(PASSWORD.into())).is_ok());
    desk.asks(Request::Lock).unwrap();
    assert_eq!(desk.opens(ClassKey::SchoolWords("one two".into())), Err(Refusal::WordCount(2)));
    assert!(desk.opens(ClassKey::SchoolWords(words.join(" "))).is_ok());
}

#[test]
fn an_answer_from_the_class_ipad_counts_and_twice_changes_nothing() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let envelope = locked(&code, &answer(&code, 1), 2);
    assert_eq!(desk.takes_in(std::slice::from_ref(&envelope)), [("told-counted".to_owned(), 1)]);
    assert_eq!(desk.takes_in(&[envelope]), [("told-already-here".to_owned(), 1)]);
    assert_eq!(desk.column(1), Column::StillToCome);
}

#[test]
fn the_public_key_alone_ends_under_needs_you() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let forged = Record { door: Door::ClassIpad { token: [0; 16], number: 1 }, ..answer(&code, 1) };
    assert_eq!(desk.takes_in(&[locked(&code, &forged, 3)]), [("told-to-check".to_owned(), 1)]);
    assert_eq!(desk.column(1), Column::NeedsYou);
}

#[test]
fn a_letter_that_this_class_never_wrote_ends_under_needs_you() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let from_letter = Record { door: Door::Letter { token: [3; 16] }, ..answer(&code, 1) };
    assert_eq!(desk.takes_in(&[locked(&code, &from_letter, 4)]), [("told-to-check".to_owned(), 1)]);
}

#[test]
fn answers_of_other_classes_and_broken_ones_are_told_and_stop_no_other() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let (mut other, _) = Desk::with_a_class();
    other.rng = fixture::seeded(99);
    let made = other.asks(Request::MakeClass(Box::new(MakeClass {
        name: Name::parse("5M").unwrap(),
        band: "lower_ks2".into(),
        pupils: class_list::read("Ola Nowak").unwrap(),
        pack: b"{}".to_vec(),
        password: PASSWORD.into(),
        school_key: None,
        at: now(),
        pretend: true,
        clauses: vec![],
    })));
    assert!(made.is_ok());
    let strange = other.class_code();
    let mut broken = locked(&code, &answer(&code, 2), 5);
    *broken.last_mut().unwrap() ^= 1;
    let told = desk.takes_in(&[
        locked(&strange, &answer(&strange, 1), 6),
        b"<html>blocked</html>".to_vec(),
        broken,
        locked(&code, &answer(&code, 1), 7),
    ]);
    let expected = [("told-counted", 1), ("told-other-class", 1), ("told-unreadable", 2)];
    assert_eq!(told, expected.map(|(word, count)| (word.to_owned(), count)));
}

#[test]
fn words_that_the_school_changed_are_those_of_the_next_code() {
    let (mut desk, _) = Desk::with_a_class();
    let before = desk.class_code();
    let after = desk.class_code_over(b"{ }");
    assert_ne!(before.pack, after.pack);
    let told = desk.takes_in(&[locked(&before, &answer(&before, 1), 5), locked(&after, &answer(&after, 2), 6)]);
    assert_eq!(told, [("told-counted".to_owned(), 2)], "an answer counts for the words that it was given to");
    assert_eq!(desk.class_code().pack, before.pack, "and the words may change back");
}

#[test]
fn a_paper_is_sealed_read_back_and_only_then_cleared_out() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    let note = Note { version: VERSION, child: ChildNumber(1), answers: vec![] };
    let note = envelope::seal(&code.keys, Kind::Note, &note.to_bytes(), &mut desk.rng).unwrap().to_bytes();
    desk.takes_in(&[locked(&code, &answer(&code, 1), 8), note]);
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![] }) else { panic!() };
    assert_eq!((sources.len(), sources[0].check_words.len()), (1, 4));
    let entries = sources[0].records.iter().map(|signed| signed.id).collect();
    let pdf = [b"%PDF-".as_slice(), &seal_place::blank(), b"%%EOF"].concat();
    let sealed = desk.asks(Request::SealPaper { child: ChildNumber(1), entries, pdf });
    let Ok(Done::Paper { pdf, .. }) = sealed else { panic!() };
    assert_eq!(paper_seal::check(&pdf, |key| key == code.keys.sign()), paper_seal::Verdict::Ours);
    let clear = |password: &str| Request::ClearOut { password: password.into(), at: now() };
    assert_eq!(desk.asks(clear(PASSWORD)), Err(Refusal::NothingReadBack));
    let mut altered = pdf.clone();
    altered[6] ^= 1;
    let back = |file: &[u8]| Request::ReadBack { files: vec![ByteVec::from(file.to_vec())] };
    let Ok(Done::Class { told, .. }) = desk.asks(back(&altered)) else { panic!() };
    assert_eq!(told.last().map(|told| told.word.as_str()), Some("told-not-ours"));
    assert!(desk.asks(back(&pdf)).is_ok());
    assert_eq!(desk.asks(clear("wrong")), Err(Refusal::WrongPassword));
    let Ok(Done::Class { view, .. }) = desk.asks(clear(PASSWORD)) else { panic!() };
    assert!(view.rows[0].by_pupil.as_ref().unwrap().cleared);
    assert_eq!(desk.asks(Request::Papers { children: vec![] }), Ok(Done::Papers(vec![])));
}

#[test]
fn the_table_holds_a_line_a_child() {
    let (mut desk, _) = Desk::with_a_class();
    let headings = TableWords {
        headings: vec!["Name".into()],
        cells: vec![("still-to-come".into(), "Still to come".into())],
        on: now().day(),
    };
    let Ok(Done::Bytes(csv)) = desk.asks(Request::Table { headings }) else { panic!() };
    let text = String::from_utf8(csv).unwrap();
    assert!(text.contains("Zaynab Ahmed,4K,Blue Otter,Still to come"), "{text}");
}

#[test]
fn a_class_ipad_knows_screen_names_and_the_staff_code_and_no_more() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    assert_eq!(code.pupils.iter().map(|pupil| pupil.screen_name.to_string()).collect::<Vec<_>>(), ["Zaynab", "Tom"]);
    assert_eq!(code.staff.accepts(&StaffCode::parse("246810").unwrap()), Some(true));
    assert_eq!(code.staff.accepts(&StaffCode::parse("111111").unwrap()), Some(false));
    assert_eq!(code.pack, wire::hash(b"{}"));
}

#[test]
fn that_a_class_was_saved_stands_in_its_file_until_something_changes() {
    let (mut desk, _) = Desk::with_a_class();
    let saved = |reply: Reply| match reply {
        Ok(Done::Class { view, .. }) => view.saved,
        other => panic!("{other:?}"),
    };
    assert_eq!(saved(desk.asks(Request::Save { at: now() })), Some(now()));
    desk.asks(Request::Lock).unwrap();
    assert_eq!(saved(desk.opens(ClassKey::Password(PASSWORD.into()))), Some(now()));
    assert_eq!(saved(desk.asks(Request::TakeLesson(ClassLesson::Together(now().day())))), None);
}

#[test]
fn a_paper_that_lacks_a_later_answer_has_to_be_made_again() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    desk.takes_in(&[locked(&code, &answer(&code, 1), 2)]);
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![ChildNumber(1)] }) else { panic!() };
    let entries = sources[0].records.iter().map(|signed| signed.id).collect();
    let pdf = [b"%PDF".as_slice(), &seal_place::blank()].concat();
    let Ok(Done::Paper { view, .. }) = desk.asks(Request::SealPaper { child: ChildNumber(1), entries, pdf }) else {
        panic!()
    };
    assert_eq!(view.rows[0].paper, PaperState::Made);
    let later = Record { began: Moment { seconds: now().seconds + 60, ..now() }, ..answer(&code, 1) };
    desk.takes_in(&[locked(&code, &later, 4)]);
    let Ok(Done::Class { view, .. }) = desk.asks(Request::Save { at: now() }) else { panic!() };
    let id = view.rows[0].to_check[0].id;
    let Ok(Done::Class { view, .. }) = desk.asks(Request::Count { id, at: now() }) else { panic!() };
    assert_eq!(view.rows[0].paper, PaperState::NotMade);
}

fn set_for(child: ChildNumber, access: Access) -> Request {
    Request::SetForOne(child, access.write(Default::default()), Some("early".into()), Some("pl".into()))
}

#[test]
fn how_the_ipad_is_set_for_a_child_goes_into_the_class_file_and_the_next_code() {
    let (mut desk, _) = Desk::with_a_class();
    let set = Access { reach: Reach::OneSwitch, thinking: Thinking::Off, ..Access::default() };
    assert!(desk.asks(set_for(ChildNumber(2), set)).is_ok());
    assert!(desk.opens(ClassKey::Password(PASSWORD.into())).is_ok());
    let code = desk.class_code();
    let of = |child: u32| Access::of(&code.pupils.iter().find(|it| it.number == ChildNumber(child)).unwrap().access);
    assert_eq!((of(1), of(2)), (Access::default(), set));
    let steps: Vec<_> = code.pupils.iter().map(|pupil| pupil.band.as_deref()).collect();
    assert_eq!(steps, [None, Some("early")]);
    let languages: Vec<_> = code.pupils.iter().map(|pupil| pupil.language.as_deref()).collect();
    assert_eq!(languages, [None, Some("pl")]);
    let nobody = desk.asks(set_for(ChildNumber(9), set));
    assert_eq!(nobody, Err(Refusal::NotThere));
}

#[test]
fn a_clock_that_is_years_off_loses_no_answer_and_counts_none_in_silence() {
    for seconds in [0, 4_000_000_000] {
        let (mut desk, _) = Desk::with_a_class();
        let code = desk.class_code();
        let then = Moment { seconds, offset: 0 };
        let record = Record { began: then, ended: then, ..answer(&code, 1) };
        let envelope = locked(&code, &record, 7);
        assert_eq!(desk.takes_in(std::slice::from_ref(&envelope)), [("told-to-check".to_owned(), 1)]);
        assert_eq!(desk.takes_in(&[envelope]), [("told-already-here".to_owned(), 1)], "it is there exactly once");
    }
}
