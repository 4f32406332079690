//! Marking goes by the shape of the answer.

use crate::*;

fn slips(activity: &Activity, answer: Answer) -> Vec<u8> {
    match activity.mark(&answer) {
        Some(Mark::Wrong { places, misconceptions, feedback }) => {
            assert_eq!((places.len(), places.len()), (misconceptions.len(), feedback.len()));
            places
        }
        other => panic!("not wrong: {other:?}"),
    }
}

#[test]
fn one_card_is_right() {
    let quiz = quiz("close-and-tell/page", Topic::CloseAndTell, 1);
    assert_eq!(quiz.mark(&right()), Some(Mark::Right));
    assert_eq!(slips(&quiz, Answer::One(2)), [2]);
    assert_eq!(quiz.mark(&Answer::One(3)), None);
    assert_eq!(quiz.mark(&Answer::Sorted(vec![0])), None);
}

#[test]
fn every_card_is_in_its_basket() {
    let cards = baskets("keep-private/cards", Topic::KeepPrivate, 1, &[0, 1, 1]);
    assert_eq!(cards.mark(&Answer::Sorted(vec![0, 1, 1])), Some(Mark::Right));
    assert_eq!(slips(&cards, Answer::Sorted(vec![1, 1, 0])), [0, 2]);
    assert_eq!(cards.mark(&Answer::Sorted(vec![0, 1])), None);
    assert_eq!(cards.mark(&Answer::Sorted(vec![0, 1, 2])), None);
}

#[test]
fn all_lines_that_give_something_away_are_found_and_no_others() {
    let page = clues("true-or-false/film", Topic::TrueOrFalse, 1, &[true, false, true]);
    assert_eq!(page.mark(&Answer::Several(vec![2, 0, 2])), Some(Mark::Right));
    assert_eq!(slips(&page, Answer::Several(vec![])), [0, 2]);
    assert_eq!(slips(&page, Answer::Several(vec![1, 0])), [1, 2]);
    assert_eq!(page.mark(&Answer::Several(vec![3])), None);
}

#[test]
fn every_card_stands_in_its_place() {
    let cards = order("tell-an-adult/what-first", Topic::TellAnAdult, 1, &[2, 0, 1]);
    assert_eq!(cards.mark(&Answer::Ordered(vec![1, 2, 0])), Some(Mark::Right));
    assert_eq!(slips(&cards, Answer::Ordered(vec![1, 0, 2])), [0, 2]);
    for broken in [vec![1, 2], vec![1, 2, 2], vec![1, 2, 3]] {
        assert_eq!(cards.mark(&Answer::Ordered(broken)), None);
    }
}

#[test]
fn each_gap_has_a_piece_that_fits() {
    let note = note("kind-words/note", Topic::KindWords, 1);
    assert_eq!(note.mark(&Answer::Placed(vec![0, 1])), Some(Mark::Right));
    assert_eq!(note.mark(&Answer::Placed(vec![0, 0])), Some(Mark::Right), "two pieces fit the second gap");
    assert_eq!(slips(&note, Answer::Placed(vec![1, 2])), [0, 1]);
    assert_eq!(note.mark(&Answer::Placed(vec![0])), None, "a gap is empty");
    assert_eq!(note.mark(&Answer::Placed(vec![0, 3])), None);
}

#[test]
fn a_wrong_turn_ends_a_story_and_the_last_right_one_too() {
    let story = story("known-people/purl", Topic::KnownPeople, 1);
    assert_eq!(story.mark(&Answer::Placed(vec![0, 1])), Some(Mark::Right));
    assert_eq!(slips(&story, Answer::Placed(vec![1])), [0]);
    assert_eq!(slips(&story, Answer::Placed(vec![0, 2])), [1]);
    assert_eq!(story.mark(&Answer::Placed(vec![0])), None, "the story goes on");
}

#[test]
fn what_was_talked_about_is_right() {
    let talk = activity("persuaders/talk", Topic::Persuaders, 1, Kind::Talk { prompts: vec!["Why?".to_owned()] });
    assert_eq!(talk.mark(&Answer::Talked), Some(Mark::Right));
    assert_eq!(talk.mark(&Answer::One(0)), None);
}

#[test]
fn the_right_answer_that_is_shown_is_right() {
    let more = [
        order("tell-an-adult/what-first", Topic::TellAnAdult, 1, &[2, 0, 1]),
        note("kind-words/note", Topic::KindWords, 1),
        story("known-people/purl", Topic::KnownPeople, 1),
    ];
    for activity in three().activities.into_iter().chain(more) {
        assert_eq!(activity.mark(&activity.right_answer()), Some(Mark::Right));
    }
}
