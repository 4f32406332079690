//! Papers that are made more than once: on the staff drive, and again in an office pack.

use crate::*;
use thinkclick::domain::register::EntryRef;
use thinkclick::domain::register::view::RegisterView;
use thinkclick::vault::protocol::UnsealedPaper;

/// A paper as the press hands it over, each with another date in it.
fn pressed(made: u8) -> Vec<u8> {
    [b"%PDF-".as_slice(), &[made], &seal_place::blank(), b"%%EOF"].concat()
}

fn on_paper(desk: &mut Desk) -> Vec<EntryRef> {
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![ChildNumber(1)] }) else { panic!() };
    sources[0].entries()
}

fn saved_alone(desk: &mut Desk, made: u8) -> Vec<u8> {
    let entries = on_paper(desk);
    match desk.asks(Request::SealPaper { child: ChildNumber(1), entries, pdf: pressed(made) }) {
        Ok(Done::Paper { pdf, .. }) => pdf,
        other => panic!("{other:?}"),
    }
}

fn packed(desk: &mut Desk, made: u8) -> Vec<u8> {
    let entries = on_paper(desk);
    let paper = UnsealedPaper { child: ChildNumber(1), entries, pdf: pressed(made) };
    match desk.asks(Request::SealPapers(vec![paper])) {
        Ok(Done::SealedPapers { pdfs, .. }) => pdfs[0].to_vec(),
        other => panic!("{other:?}"),
    }
}

/// What is said when the file is read back, and the class after it.
fn read_back(desk: &mut Desk, file: &[u8]) -> (Vec<String>, RegisterView) {
    match desk.asks(Request::ReadBack { files: vec![ByteVec::from(file.to_vec())] }) {
        Ok(Done::Class { told, view, .. }) => {
            (told.into_iter().filter(|told| told.count > 0).map(|told| told.word).collect(), *view)
        }
        other => panic!("{other:?}"),
    }
}

fn with_an_answer() -> Desk {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    desk.takes_in(&[locked(&code, &answer(&code, 1), 8)]);
    desk
}

/// The same child answers once more, and the teacher lets it count.
fn a_later_answer_counts(desk: &mut Desk) {
    let code = desk.class_code();
    let later = Record { began: Moment { seconds: now().seconds + 60, ..now() }, ..answer(&code, 1) };
    desk.takes_in(&[locked(&code, &later, 9)]);
    let Ok(Done::Class { view, .. }) = desk.asks(Request::Save { at: now() }) else { panic!() };
    let id = view.rows[0].to_check[0].id;
    assert!(desk.asks(Request::Count { id, at: now() }).is_ok());
}

#[test]
fn a_pdf_that_was_saved_before_an_office_pack_was_made_is_still_read_back() {
    let mut desk = with_an_answer();
    let first = saved_alone(&mut desk, 1);
    let second = packed(&mut desk, 2);
    let (told, view) = read_back(&mut desk, &first);
    assert_eq!((told, view.rows[0].paper), (vec!["told-read-back".to_owned()], PaperState::ReadBack));
    assert_eq!(read_back(&mut desk, &second).0, ["told-read-back"]);
    assert_eq!(read_back(&mut desk, b"%PDF-another").0, ["told-not-ours"]);
    assert!(desk.asks(Request::ClearOut { password: PASSWORD.into(), at: now() }).is_ok());
}

#[test]
fn making_a_paper_again_does_not_take_back_that_another_was_read_back() {
    let mut desk = with_an_answer();
    let first = saved_alone(&mut desk, 1);
    read_back(&mut desk, &first);
    packed(&mut desk, 2);
    let Ok(Done::Class { view, .. }) = desk.asks(Request::Save { at: now() }) else { panic!() };
    assert_eq!(view.rows[0].paper, PaperState::ReadBack);
}

#[test]
fn an_answer_that_comes_after_the_clear_out_has_a_paper_of_its_own() {
    let mut desk = with_an_answer();
    let first = saved_alone(&mut desk, 1);
    read_back(&mut desk, &first);
    assert!(desk.asks(Request::ClearOut { password: PASSWORD.into(), at: now() }).is_ok());
    a_later_answer_counts(&mut desk);
    let second = saved_alone(&mut desk, 2);
    let (_, view) = read_back(&mut desk, &second);
    assert_eq!(view.rows[0].paper, PaperState::ReadBack);
}

/// What came later is not lost with what was handed over: such a child waits for its newer paper.
#[test]
fn nothing_goes_of_a_child_whose_paper_lacks_a_later_answer() {
    let mut desk = with_an_answer();
    let first = saved_alone(&mut desk, 1);
    read_back(&mut desk, &first);
    a_later_answer_counts(&mut desk);
    let clear = Request::ClearOut { password: PASSWORD.into(), at: now() };
    assert_eq!(desk.asks(clear), Err(Refusal::NothingReadBack));
}

#[test]
fn so_many_papers_of_one_child_are_known_and_the_newest_is_among_them() {
    let mut desk = with_an_answer();
    let first = saved_alone(&mut desk, 0);
    let last = (1..=20).map(|made| saved_alone(&mut desk, made)).last().unwrap();
    assert_eq!(read_back(&mut desk, &first).0, ["told-not-ours"]);
    assert_eq!(read_back(&mut desk, &last).0, ["told-read-back"]);
}
