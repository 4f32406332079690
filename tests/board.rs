//! Board mode in a teacher's words: what a remote's two buttons do, what hands are for, how long it takes.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;
use std::sync::OnceLock;

use thinkclick::domain::activity::{Activity, Answer, Band, Kind, Pack};
use thinkclick::domain::board::{AROUND, Board, BoardCode, BoardForm, Event, Hands, Slide};
use thinkclick::domain::lesson::{BandLessons, LessonEvent, Stage};
use thinkclick::domain::moment::Day;
use thinkclick::domain::topic::Topic;

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

const RULES: usize = 10;

/// The lessons of a step, read once.
fn lessons(band: Band) -> &'static BandLessons {
    static STEPS: [OnceLock<BandLessons>; 4] = [const { OnceLock::new() }; 4];
    STEPS[band as usize].get_or_init(|| {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons"));
        let known = checker::Misconceptions::read(root).unwrap();
        let step = checker::read_step(root, band, &known);
        step.unwrap_or_else(|problems| panic!("{}", checker::listed(&problems))).lessons
    })
}

fn board(form: BoardForm, band: Band) -> Board {
    Board::begin(form, band, form.plan(lessons(band)), RULES)
}

/// Tomorrow's five minutes: one form for each topic about which the step has questions.
fn again(band: Band) -> Vec<BoardForm> {
    let asked = |topic: &Topic| !BoardForm::Again(*topic).plan(lessons(band)).activities().is_empty();
    Topic::all().filter(asked).map(BoardForm::Again).collect()
}

#[test]
fn tomorrows_five_minutes_are_three_questions_about_one_topic() {
    for band in Band::all() {
        assert!(again(band).len() >= 6, "{band:?}");
        for form in again(band) {
            let board = board(form, band);
            let of_it = board.plan().activities().iter().all(|activity| form == BoardForm::Again(activity.topic));
            assert!(of_it && board.plan().activities().len() >= 3, "{band:?} {form:?}");
            assert_eq!(BoardForm::parse(form.slug()), Some(form));
            assert!((4..=5).contains(&form.seconds(board.plan(), RULES).div_ceil(60)), "{band:?} {form:?}");
        }
    }
}

fn presses(board: Board, times: usize) -> Board {
    (0..times).fold(board, |board, _| board.update(Event::WentOn))
}

fn stage(board: &Board) -> Option<Stage> {
    match board.slide() {
        Slide::Page(_, stage) => Some(stage.clone()),
        _ => None,
    }
}

/// The remote's button alone goes through the whole lesson: story, thinking, answers, the right one, and on.
#[test]
fn one_button_leads_through_every_form() {
    for band in Band::all() {
        let packs = Pack::all().map(BoardForm::Pack);
        for form in BoardForm::ALL.map(|(form, _)| form).into_iter().chain(packs).chain(again(band)) {
            let mut board = board(form, band);
            assert_eq!(board.slide(), Slide::GroundRules, "nothing comes before the ground rules");
            let mut parts = vec![board.part()];
            for _ in 0..100 {
                board = board.update(Event::WentOn);
                parts.push(board.part());
            }
            assert_eq!(board.slide(), Slide::End, "{band:?} {form:?}");
            parts.dedup();
            assert_eq!(parts, (0..board.parts()).collect::<Vec<_>>(), "{band:?} {form:?}: each part in its turn");
        }
    }
}

#[test]
fn a_page_is_told_thought_about_asked_and_shown() {
    let board = presses(board(BoardForm::Lesson, Band::LowerKs2), 1);
    assert!(matches!(stage(&board), Some(Stage::Model { .. })));
    let board = presses(board, 1);
    assert!(matches!(stage(&board), Some(Stage::Thinking { .. })));
    let board = presses(board, 1);
    assert!(matches!(stage(&board), Some(Stage::Answering { .. })));
    let board = presses(board, 1);
    let Slide::Page(activity, Stage::Feedback { answer, .. }) = board.slide() else { panic!("{:?}", board.slide()) };
    assert!(activity.mark(answer).is_some_and(|mark| mark.is_right()), "the button shows the right answer");
    assert_eq!(presses(board.clone(), 1).part(), board.part() + 1);
}

#[test]
fn a_wrong_answer_that_somebody_taps_is_talked_about_and_tried_again() {
    let choosing = |activity: &Activity| matches!(activity.kind, Kind::Choose { .. });
    let start = board(BoardForm::Lesson, Band::Ks1);
    let page = start.plan().activities().iter().position(choosing).expect("a page on which one is picked");
    let asking = presses(start.update(Event::JumpedTo(page + 1)), 2);
    let Slide::Page(activity, _) = asking.slide() else { panic!("no page") };
    let is_wrong = |answer: &Answer| activity.mark(answer).is_some_and(|mark| !mark.is_right());
    let wrong = (0..4).map(Answer::One).find(is_wrong).expect("a wrong card");
    let told = asking.clone().update(Event::Lesson(LessonEvent::Answered(wrong)));
    assert!(matches!(stage(&told), Some(Stage::Feedback { .. })));
    let again = told.update(Event::WentOn);
    assert!(matches!(stage(&again), Some(Stage::Answering { .. })));
    assert_eq!(again.part(), asking.part());
}

#[test]
fn hands_are_raised_while_the_answer_is_open_and_forgotten_with_it() {
    let story = presses(board(BoardForm::Lesson, Band::LowerKs2), 1);
    assert_eq!(story.clone().update(Event::RaisedHands(Hands::Few)).hands(), None, "nothing was asked yet");
    let asking = presses(story, 2).update(Event::RaisedHands(Hands::Few));
    assert_eq!(asking.hands(), Some(Hands::Few));
    assert_eq!(asking.clone().update(Event::RaisedHands(Hands::Most)).hands(), Some(Hands::Most));
    assert_eq!(presses(asking, 1).hands(), None);
}

#[test]
fn back_leads_to_the_story_then_to_the_page_before() {
    let second = board(BoardForm::Lesson, Band::LowerKs2).update(Event::JumpedTo(2));
    let asking = presses(second.clone(), 2);
    let story = asking.update(Event::WentBack);
    assert_eq!((story.part(), matches!(stage(&story), Some(Stage::Model { .. }))), (2, true));
    assert_eq!(story.update(Event::WentBack).part(), 1);
    let first = board(BoardForm::Lesson, Band::LowerKs2).update(Event::WentBack);
    assert_eq!(first.slide(), Slide::GroundRules);
}

#[test]
fn a_dark_board_comes_back_where_it_was() {
    let page = board(BoardForm::Lesson, Band::LowerKs2).update(Event::JumpedTo(3));
    let dark = page.clone().update(Event::Blanked);
    assert!(dark.is_blank());
    assert_eq!(dark.clone().update(Event::Blanked), page);
    assert_eq!(dark.update(Event::WentOn), page, "the key that wakes it does nothing else");
}

#[test]
fn one_can_go_to_any_part_and_never_past_the_end() {
    let start = board(BoardForm::Families, Band::Ks1);
    assert_eq!(start.parts(), RULES + 2);
    assert_eq!(start.clone().update(Event::JumpedTo(4)).slide(), Slide::Rule(3));
    assert_eq!(start.clone().update(Event::JumpedTo(400)).slide(), Slide::End);
    assert_eq!(presses(start.update(Event::JumpedTo(400)), 3).slide(), Slide::End);
}

#[test]
fn every_form_takes_as_long_as_it_says() {
    for band in Band::all() {
        let minutes = |form: BoardForm| {
            let board = board(form, band);
            board.form().seconds(board.plan(), RULES).div_ceil(60)
        };
        assert!((10..=15).contains(&minutes(BoardForm::Assembly)), "{band:?}: {}", minutes(BoardForm::Assembly));
        assert!(minutes(BoardForm::Families) <= 12, "{band:?}: {}", minutes(BoardForm::Families));
        assert!(minutes(BoardForm::Pack(Pack::Spring1)) <= 2 * AROUND.div_ceil(60) + 2, "{band:?}");
    }
}

/// An assembly keeps the beginning of the story and its end.
#[test]
fn an_assembly_is_the_story_in_short() {
    let (whole, short) = (board(BoardForm::Lesson, Band::UpperKs2), board(BoardForm::Assembly, Band::UpperKs2));
    let (whole, short) = (whole.plan().activities(), short.plan().activities());
    assert!(short.len() < whole.len());
    assert_eq!((short.first(), short.last()), (whole.first(), whole.last()));
}

#[test]
fn the_code_is_the_days_and_the_steps_own() {
    let days = (0..200).map(|day| BoardCode::of(Day(20_700 + day), Band::Ks1));
    let mut seen: Vec<_> = days.map(|code| (code.picture.numbers(), code.digits)).collect();
    assert!(seen.iter().all(|(_, digits)| (10..100).contains(digits)));
    seen.sort();
    seen.dedup();
    assert!(seen.len() > 195, "{} of 200 days have a code of their own", seen.len());
    let today = Day::of(2026, 9, 3);
    assert_eq!(BoardCode::of(today, Band::Ks1), BoardCode::of(today, Band::Ks1));
    assert_ne!(BoardCode::of(today, Band::Ks1), BoardCode::of(today, Band::LowerKs2));
}

#[test]
fn a_code_counts_for_a_week_and_its_picture_is_among_those_to_choose_from() {
    let shown = Day::of(2026, 9, 3);
    for band in Band::all() {
        let code = BoardCode::of(shown, band);
        for later in 0..7 {
            let today = Day(shown.0 + later);
            assert_eq!(code.day(today, band), Some(shown));
            let pictures = BoardCode::pictures(today, band);
            assert!(pictures.contains(&code.picture) && (8..=14).contains(&pictures.len()), "{pictures:?}");
        }
        assert_eq!(code.day(Day(shown.0 + 7), band), None);
        assert_eq!(code.day(Day(shown.0 - 1), band), None, "nobody has seen tomorrow's");
    }
}
