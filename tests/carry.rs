//! Handing on what waits on a class iPad, before any of it is cleared.
#![cfg(not(target_arch = "wasm32"))]

use thinkclick::domain::carry::{Carry, ClassMark, ClassShelf, Effect, Event, Page, Round, update};
use thinkclick::domain::person::Name;

const OURS: ClassMark = [4; 16];
const OTHERS: ClassMark = [5; 16];

fn shelf(class: ClassMark, name: &str, answers: u32) -> ClassShelf {
    ClassShelf { class, name: Name::parse(name).ok(), answers, clears: true }
}

fn waiting() -> Carry {
    let (carry, effects) = update(Carry::default(), Event::Came);
    assert_eq!(effects, [Effect::LookUp]);
    then(carry, Event::LookedUp(vec![shelf(OURS, "4K", 3), shelf(OTHERS, "5M", 28)]))
}

fn then(carry: Carry, event: Event) -> Carry {
    update(carry, event).0
}

fn round(from: u32, of: u32) -> Event {
    Event::CodesDrawn(Some(Round { from, of, drawings: vec![] }))
}

#[test]
fn two_classes_on_one_ipad_are_never_mixed() {
    let (carry, effects) = update(waiting(), Event::WantedCodes(OTHERS));
    assert_eq!(effects, [Effect::DrawCodes { class: OTHERS, from: 0 }]);
    let carry = then(carry, round(0, 3));
    assert!(carry.handed.contains(&OTHERS) && !carry.handed.contains(&OURS));
}

#[test]
fn only_what_was_handed_on_may_be_cleared() {
    let carry = then(waiting(), Event::WantedClear(OURS));
    assert_eq!(carry.page, Page::Shelves, "nothing was shown yet");
    let shown = then(then(carry, Event::WantedCodes(OURS)), round(0, 3));
    let asked = then(then(shown, Event::WentBack), Event::WantedClear(OURS));
    assert_eq!(asked.page, Page::Clearing { class: OURS, wrong: 0, checking: false });
    let given = then(then(waiting(), Event::WantedFile(OURS)), Event::GaveFile(OURS, true));
    assert!(given.may_clear(OURS));
    assert!(!then(waiting(), Event::GaveFile(OURS, false)).may_clear(OURS), "a file that was not saved");
}

#[test]
fn many_answers_are_shown_in_rounds_and_count_as_handed_on_at_the_last() {
    let carry = then(then(waiting(), Event::WantedCodes(OTHERS)), round(0, 28));
    assert!(!carry.may_clear(OTHERS));
    let (carry, effects) = update(carry, Event::TurnedTo(24));
    assert_eq!(effects, [Effect::DrawCodes { class: OTHERS, from: 24 }]);
    let carry = then(carry, round(24, 28));
    let Page::Showing(OTHERS, round) = &carry.page else { panic!("{:?}", carry.page) };
    assert_eq!(round.last(), 28);
    assert!(carry.may_clear(OTHERS));
}

#[test]
fn a_wrong_staff_code_clears_nothing() {
    let carry = then(then(waiting(), Event::WantedFile(OURS)), Event::GaveFile(OURS, true));
    let (carry, effects) = update(then(carry, Event::WantedClear(OURS)), Event::TypedStaffCode("111111".into()));
    assert_eq!(effects, [Effect::Clear { class: OURS, code: "111111".into(), wrong: 0 }]);
    let carry = then(carry, Event::StaffCodeWrong);
    assert_eq!(carry.page, Page::Clearing { class: OURS, wrong: 1, checking: false });
    assert_eq!(carry.shelves.len(), 2);
    let (carry, effects) = update(then(carry, Event::TypedStaffCode("271828".into())), Event::Cleared);
    assert_eq!(
        (carry.page, effects.as_slice(), carry.message),
        (Page::Looking, [Effect::LookUp].as_slice(), Some("carry-cleared"))
    );
}

#[test]
fn a_class_whose_staff_code_is_not_known_here_is_not_cleared_here() {
    let strange = ClassShelf { clears: false, name: None, ..shelf(OURS, "4K", 3) };
    let carry = then(then(Carry::default(), Event::Came), Event::LookedUp(vec![strange]));
    let carry = then(then(carry, Event::WantedFile(OURS)), Event::GaveFile(OURS, true));
    assert_eq!(then(carry, Event::WantedClear(OURS)).page, Page::Shelves);
}

#[test]
fn codes_that_cannot_be_drawn_are_said() {
    let carry = then(then(waiting(), Event::WantedCodes(OURS)), Event::CodesDrawn(None));
    assert_eq!((carry.page, carry.message), (Page::Shelves, Some("carry-not-drawn")));
}
