//! What may happen when on the teacher's side, in the app's words.
#![cfg(not(target_arch = "wasm32"))]

#[path = "classroom/collecting.rs"]
mod collecting;

use thinkclick::domain::class_list;
use thinkclick::domain::classroom::*;
use thinkclick::domain::lesson::ClassLesson;
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::register::view::{AnswerView, PaperState, RegisterView};
use thinkclick::domain::register::{AnswerKind, ClassBook, ClassDetails, EntryRef, Form, Pupil};
use thinkclick::domain::together::FormSlip;

fn view() -> Box<RegisterView> {
    let pupils = class_list::read("Zaynab Ahmed\nTom Reed").unwrap();
    let details =
        ClassDetails { name: Name::parse("4K").unwrap(), band: "lower_ks2".into(), taught_together: None, later: None };
    Box::new(ClassBook::new(details, pupils, Form { hash: [1; 32], pack: vec![], clauses: vec![] }).view())
}

fn view_with_answer() -> Box<RegisterView> {
    let mut view = view();
    view.rows[0].by_pupil = Some(AnswerView {
        id: EntryRef([3; 16]),
        child: ChildNumber(1),
        answer: AnswerKind::Signed,
        way: Some("typed".into()),
        grown_up: None,
        photographs: None,
        ended: now(),
        door: Some("door-class-ipad".into()),
        why: None,
        cleared: false,
        helper: None,
        question: None,
        talked: None,
        asked: None,
        older: false,
    });
    view
}

fn view_read_back() -> Box<RegisterView> {
    let mut view = view_with_answer();
    view.rows[0].paper = PaperState::ReadBack;
    view
}

fn now() -> Moment {
    Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 50_520, offset: 60 }
}

/// A teacher's afternoon: where it stands, and what the shell was asked for last.
struct Afternoon {
    classroom: Classroom,
    asked: Vec<Effect>,
}

fn afternoon(events: impl IntoIterator<Item = Event>) -> Afternoon {
    Afternoon { classroom: Classroom::Looking, asked: vec![] }.then(events)
}

/// The class as it is once it was saved.
fn saved_view() -> Box<RegisterView> {
    Box::new(RegisterView { saved: Some(now()), ..*view() })
}

fn with_open_class(view: Box<RegisterView>) -> Afternoon {
    afternoon([found(true), Event::TypedPassword("four words of mine".into()), Event::Opened(view)])
}

fn found(copy: bool) -> Event {
    Event::LookedUp { copy, storage: true }
}

fn code() -> Event {
    Event::WantedCode { staff_code: "271828".into() }
}

impl Afternoon {
    fn then(mut self, events: impl IntoIterator<Item = Event>) -> Self {
        for event in events {
            let (classroom, asked) = update(self.classroom, event);
            self = Self { classroom, asked };
        }
        self
    }

    fn open(&self) -> &OpenClass {
        let Classroom::Open(open) = &self.classroom else { panic!("the class is not open") };
        open
    }

    fn said(&self) -> Vec<String> {
        let messages = match &self.classroom {
            Classroom::Open(open) => open.messages.clone(),
            Classroom::Empty { message } | Classroom::Making { message, .. } | Classroom::Locked { message, .. } => {
                message.iter().cloned().collect()
            }
            Classroom::Looking | Classroom::Leaving => vec![],
        };
        messages.into_iter().map(|message| message.word).collect()
    }
}

#[test]
fn a_device_that_keeps_nothing_is_refused() {
    let refused = afternoon([Event::LookedUp { copy: false, storage: false }]).then([Event::WantedNewClass]);
    assert_eq!(refused.said(), ["no-storage"]);
    assert_eq!(refused.then([Event::PickedFile(vec![1])]).asked, []);
}

#[test]
fn a_class_in_this_browser_is_found_locked() {
    let locked = afternoon([Event::Came, found(true)]);
    assert!(matches!(locked.classroom, Classroom::Locked { copy: true, .. }));
}

#[test]
fn a_wrong_password_loses_nothing_and_the_pauses_grow() {
    let wrong = [Event::TypedPassword("guess".into()), Event::WrongPassword];
    let once = afternoon([found(true)]).then(wrong.clone());
    assert_eq!(once.said(), ["wrong-password"]);
    let often = once.then(wrong.clone()).then(wrong);
    assert!(
        matches!(&often.classroom, Classroom::Locked { wrong: 3, message: Some(message), .. } if message.count == pause(3))
    );
    assert!((0..20).all(|tries| pause(tries) <= pause(tries + 1)));
}

#[test]
fn while_a_password_is_tried_a_second_tap_does_nothing() {
    let trying = afternoon([found(true), Event::TypedPassword("one".into())]);
    assert_eq!(trying.asked.len(), 1);
    assert_eq!(trying.then([Event::TypedPassword("two".into())]).asked, []);
}

#[test]
fn a_picked_file_can_be_left_again_and_is_not_this_browsers_to_remove() {
    let picked = afternoon([found(true), Event::PickedFile(vec![1])]);
    assert!(matches!(picked.classroom, Classroom::Locked { copy: false, .. }));
    let kept = picked.then([Event::Forgot]);
    assert_eq!(kept.asked, []);
    assert_eq!(kept.then([Event::Left]).asked, [Effect::LookUp]);
}

#[test]
fn what_refuses_a_new_class_is_told_on_its_form() {
    let making = afternoon([found(false), Event::WantedNewClass, Event::Suggested("four words by chance".into())]);
    let refused = making.then([Event::Refused(Message::new("not-kept"))]);
    assert_eq!(refused.said(), ["not-kept"]);
    assert!(matches!(refused.classroom, Classroom::Making { suggestion: Some(_), busy: false, .. }));
}

#[test]
fn the_twelve_words_are_made_once() {
    let made = Event::SchoolKeyMade { public: [5; 32], words: vec!["word".into(); 12] };
    let making = afternoon([found(false), Event::WantedNewClass, Event::WantedSchoolKey]);
    assert_eq!(making.asked, [Effect::MakeSchoolKey]);
    assert_eq!(making.then([made, Event::WantedSchoolKey]).asked, []);
}

#[test]
fn an_opened_class_covers_its_names_and_takes_in_what_waits() {
    let opened = with_open_class(view());
    assert_eq!(opened.asked, [Effect::TakeInWaiting]);
    assert!(!opened.open().names_shown && opened.open().view.saved.is_none());
}

#[test]
fn what_could_not_be_taken_in_still_waits() {
    let again = with_open_class(view()).then([Event::WaitingCounted(2), Event::WantedWaiting]);
    assert_eq!(again.asked, [Effect::TakeInWaiting]);
    let counted = again.then([Event::WaitingCounted(1)]);
    assert_eq!((counted.open().waiting, counted.open().busy), (1, None));
}

#[test]
fn locking_forgets_names_and_page() {
    let child = Event::TurnedTo(Place::Child(ChildNumber(1)));
    let locked = with_open_class(view()).then([Event::ShowedNames(true), child, Event::Locked]);
    assert_eq!(locked.asked, [Effect::Lock]);
    let again = locked.then([Event::TypedPassword("four words of mine".into()), Event::Opened(view())]);
    assert!(!again.open().names_shown && again.open().place == Place::Everyone);
}

#[test]
fn a_change_makes_the_saved_file_old() {
    let saved = with_open_class(view()).then([Event::WantedFile, Event::FileSaved(saved_view())]);
    assert_eq!(saved.open().view.saved, Some(now()));
    let changed = saved.then([Event::Changed(view_with_answer(), vec![Message::counting("told-counted", 1)])]);
    assert_eq!(changed.open().view.saved, None);
    assert_eq!(changed.said(), ["told-counted"]);
}

#[test]
fn while_one_thing_is_done_a_second_tap_does_nothing() {
    let saving = with_open_class(view()).then([Event::WantedFile]);
    assert_eq!(saving.asked, [Effect::SaveFile]);
    let second = saving.then([Event::WantedTable]);
    assert_eq!((second.asked.len(), second.open().busy), (0, Some("busy-saving")));
}

#[test]
fn the_class_ipad_starts_only_after_its_code_was_saved() {
    let unsaved = with_open_class(view()).then([code(), Event::CodeMade(view())]).then([Event::WantedIpad]);
    assert_eq!((unsaved.said(), unsaved.asked.clone()), (vec!["save-first".to_owned()], vec![]));
    let ready = unsaved.then([Event::WantedFile, Event::FileSaved(saved_view()), Event::WantedIpad]);
    assert_eq!(ready.asked, [Effect::StartIpad]);
    assert_eq!(ready.then([Event::IpadStarted]).classroom, Classroom::Leaving);
}

#[test]
fn a_file_without_this_devices_code_does_not_start_the_class_ipad() {
    let saved = with_open_class(view()).then([Event::WantedFile, Event::FileSaved(saved_view()), Event::WantedIpad]);
    assert_eq!((saved.said(), saved.asked), (vec!["save-first".to_owned()], vec![]));
}

#[test]
fn being_taught_together_afterwards_asks_for_a_new_code() {
    let together = Event::ChoseLesson(ClassLesson::Together(now().day()));
    let coded = with_open_class(view()).then([code(), Event::CodeMade(view())]);
    let late =
        coded.then([together, Event::Changed(view(), vec![]), Event::WantedFile, Event::FileSaved(saved_view())]);
    assert!(!late.open().code_made);
    assert_eq!(late.then([Event::WantedIpad]).asked, []);
}

#[test]
fn no_answer_is_moved_or_set_aside_without_a_reason() {
    let id = EntryRef([3; 16]);
    let class = with_open_class(view_with_answer());
    let refused = class.then([Event::SetAside { id, reason: "  ".into() }]);
    assert_eq!((refused.said(), refused.asked.clone()), (vec!["slip-reason".to_owned()], vec![]));
    let reason = "tapped the wrong name".to_owned();
    let moved = refused.then([Event::Moved { id, to: ChildNumber(2), reason: reason.clone() }]);
    assert_eq!(moved.asked, [Effect::Move { id, to: ChildNumber(2), reason }]);
}

#[test]
fn papers_are_made_only_of_answers() {
    assert_eq!(with_open_class(view()).then([Event::WantedPapers(vec![])]).said(), ["no-papers"]);
    let one = with_open_class(view_with_answer()).then([Event::WantedPapers(vec![ChildNumber(2)])]);
    assert_eq!(one.said(), ["no-papers"]);
    assert_eq!(one.then([Event::WantedPapers(vec![])]).asked, [Effect::MakePapers(vec![])]);
}

fn open(afternoon: &Afternoon) -> &OpenClass {
    match &afternoon.classroom {
        Classroom::Open(open) => open,
        other => panic!("{other:?}"),
    }
}

fn wanted_pack() -> Event {
    Event::WantedPack { password: "otter maple lantern bridge".into(), pattern: "{surname}".into() }
}

#[test]
fn an_office_pack_counts_its_papers_can_be_stopped_and_waits_to_be_saved() {
    let none = with_open_class(view()).then([Event::WaitingCounted(0), wanted_pack()]);
    assert!(none.asked.is_empty(), "there is no answer to pack");
    let making = || with_open_class(view_with_answer()).then([Event::WaitingCounted(0), wanted_pack()]);
    assert!(matches!(making().asked[..], [Effect::MakePack { .. }]));
    let seventh = making().then([Event::PackPaperMade { done: 7, of: 30 }]);
    assert_eq!(open(&seventh).pack, PackMaking::Making { done: 7, of: 30 });
    let stopping = seventh.then([Event::WantedPackStopped, Event::PackPaperMade { done: 8, of: 30 }]);
    assert_eq!(open(&stopping).pack, PackMaking::Stopping, "the paper under the press was the last");
    let stopped = stopping.then([Event::PackStopped]);
    assert_eq!((open(&stopped).pack, open(&stopped).busy), (PackMaking::None, None));
    let ready = making().then([Event::PackMade { papers: 1, view: view_with_answer() }]);
    let unsaved = ready.then([Event::WantedPackSaved, Event::Refused(Message::new("pack-not-saved"))]);
    assert_eq!(open(&unsaved).pack, PackMaking::Ready(1), "it is still there");
    assert_eq!(unsaved.then([Event::WantedPackSaved]).asked, [Effect::SavePack]);
}

#[test]
fn a_vault_that_stopped_leaves_the_class_locked_and_says_why() {
    let stopped = with_open_class(view()).then([Event::WantedFile, Event::Refused(Message::new("vault-died"))]);
    assert!(matches!(
        stopped.classroom,
        Classroom::Locked { copy: true, busy: false, message: Some(message), .. } if message.word == "vault-died"
    ));
}

#[test]
fn nothing_is_cleared_out_before_a_paper_was_read_back() {
    let clear = || Event::WantedClearOut { password: "four words of mine".into() };
    let refused = with_open_class(view_with_answer()).then([clear()]);
    assert_eq!((refused.said(), refused.asked), (vec!["nothing-read-back".to_owned()], vec![]));
    assert_eq!(with_open_class(view_read_back()).then([clear()]).asked.len(), 1);
    let wrong = with_open_class(view_read_back()).then([clear(), Event::WrongPassword]);
    assert_eq!((wrong.said(), wrong.open().busy), (vec!["wrong-password-again".to_owned()], None));
}

#[test]
fn a_form_tells_all_its_slips_at_once() {
    let form = ClassForm {
        name: " ",
        band: None,
        pupils: &[],
        list_settled: true,
        password: "secret",
        again: "secrets",
        strong: false,
        school: SchoolWords::Made { public: [5; 32], on_paper: false },
    };
    let slips = form.read().unwrap_err();
    let fields: Vec<_> = slips.iter().map(|slip| slip.field.as_str()).collect();
    let all =
        ["class-name", "class-band", "class-names", "class-password", "class-password-again", "school-words-safe"];
    assert_eq!(fields, all);
}

/// A form in which all is filled in rightly but for what is said here.
fn form_of(pupils: &[Pupil], list_settled: bool, school: SchoolWords) -> Result<NewClass, Vec<FormSlip>> {
    let (name, band, password) = ("4K", Some("lower_ks2"), "four words of mine");
    ClassForm { name, band, pupils, list_settled, password, again: password, strong: true, school }.read()
}

#[test]
fn a_class_is_locked_to_the_school_key_too() {
    let pupils = class_list::read("Zaynab Ahmed\nTom Reed").unwrap();
    let form = |school| form_of(&pupils, true, school);
    assert_eq!(form(SchoolWords::InPack([5; 32])).unwrap().school_key, Some([5; 32]));
    assert_eq!(form(SchoolWords::Made { public: [6; 32], on_paper: true }).unwrap().school_key, Some([6; 32]));
    assert_eq!(form(SchoolWords::NotMade).unwrap_err(), [FormSlip::new("school-key-make", "slip-school-key")]);
}

#[test]
fn lines_that_need_putting_right_are_not_dropped_in_silence() {
    let pupils = class_list::read("Zaynab Ahmed\nTom Reed").unwrap();
    let form = |settled| form_of(&pupils, settled, SchoolWords::InPack([5; 32]));
    assert_eq!(form(false).unwrap_err(), [FormSlip::new("class-names", "slip-names")]);
    assert_eq!(form(true).unwrap().pupils.len(), 2);
}

#[test]
fn a_staff_code_is_six_digits_that_pupils_do_not_try_first() {
    let slip = |typed, again| read_staff_code(typed, again).unwrap_err()[0].word;
    assert_eq!(read_staff_code("271 828", "271828").as_deref(), Ok("271828"));
    assert_eq!(slip("12345", "12345"), "slip-staff-code");
    assert_eq!(slip("١٢٣٤٥٦", "١٢٣٤٥٦"), "slip-staff-code");
    assert_eq!(slip("123456", "123456"), "slip-staff-code-easy");
    assert_eq!(slip("000000", "000000"), "slip-staff-code-easy");
    assert_eq!(slip("271828", "271829"), "slip-staff-code-again");
}

#[test]
fn a_reason_is_one_or_two_sentences() {
    assert_eq!(read_reason("  tapped   the wrong name ").as_deref(), Ok("tapped the wrong name"));
    assert_eq!(read_reason(" \n"), Err("slip-reason"));
    assert_eq!(read_reason(&"a".repeat(201)), Err("slip-reason-long"));
}

#[test]
fn what_is_written_down_beside_the_answers_goes_to_the_vault_one_at_a_time() {
    let id = EntryRef([3; 16]);
    let talked = Event::Settled(Settled::Talked, id, Some(now().day()));
    let open = with_open_class(view_with_answer()).then([Event::WaitingCounted(0), talked.clone()]);
    assert_eq!(open.asked, [Effect::Settle(Settled::Talked, id, Some(now().day()))]);
    assert_eq!(open.then([talked]).asked, [], "a second tap while it is kept does nothing");
}

#[test]
fn a_withdrawal_is_set_aside_only_with_a_reason() {
    let id = EntryRef([3; 16]);
    let aside = |reason: &str| Event::SetWithdrawalAside { id, reason: reason.into() };
    let open = with_open_class(view()).then([Event::WaitingCounted(0), aside("  ")]);
    assert_eq!((open.asked.as_slice(), open.said()), (&[][..], vec!["slip-reason".to_owned()]));
    let reason = "it was another child’s".to_owned();
    assert_eq!(open.then([aside(&reason)]).asked, [Effect::SetWithdrawalAside { id, reason }]);
}

#[test]
fn next_years_class_waits_until_this_years_is_on_the_drive() {
    let opened = || afternoon([Event::Came, Event::LookedUp { copy: true, storage: true }]);
    let unsaved = opened().then([Event::TypedPassword("x".into()), Event::Opened(view()), Event::WantedNextYear]);
    assert!(
        matches!(&unsaved.classroom, Classroom::Open(open) if open.messages == [Message::new("next-year-save-first")])
    );
    let mut saved = RegisterView { saved: Some(now()), ..*view() };
    saved.rows.truncate(1);
    let copied =
        opened().then([Event::TypedPassword("x".into()), Event::Opened(Box::new(saved)), Event::WantedNextYear]);
    assert_eq!(copied.asked, [Effect::Lock, Effect::Suggest]);
    let Classroom::Making { from: Some(from), .. } = copied.classroom else { panic!() };
    assert_eq!((from.name.as_str(), from.band.as_str(), from.pupils.len()), ("5K", "upper_ks2", 1));
}
