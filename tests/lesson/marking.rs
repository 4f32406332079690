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
fn the_right_answer_that_is_shown_is_right() {
    for activity in three().activities {
        assert_eq!(activity.mark(&activity.right_answer()), Some(Mark::Right));
    }
}
