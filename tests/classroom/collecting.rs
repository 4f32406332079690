//! What comes in from class iPads while the class is open.

use super::*;

#[test]
fn answers_that_are_read_while_the_vault_is_at_work_come_next_and_are_counted_once() {
    let told = |word: &str, count| Event::Changed(view(), vec![Message::counting(word, count)]);
    let reading = with_open_class(view()).then([Event::TurnedTo(Place::Collect), Event::Collected(vec![vec![1]])]);
    assert_eq!(reading.asked, [Effect::TakeInFiles(vec![vec![1]])]);
    let at_work = reading.then([Event::Collected(vec![vec![2]]), Event::Collected(vec![vec![3]])]);
    assert_eq!(at_work.asked, []);
    let next = at_work.then([told("told-counted", 1)]);
    assert_eq!(next.asked, [Effect::TakeInFiles(vec![vec![2], vec![3]])]);
    assert_eq!(next.open().came_in, 1);
    let again = next.then([told("told-to-check", 1), Event::Collected(vec![vec![1]]), told("told-already-here", 1)]);
    assert_eq!(again.open().came_in, 2, "an answer that is here already does not come in again");
    assert_eq!(again.said(), ["told-already-here"]);
    let not_kept = again.then([Event::Collected(vec![vec![4]]), Event::Refused(Message::new("not-kept"))]);
    assert_eq!((not_kept.open().came_in, not_kept.said()), (2, vec!["not-kept".to_owned()]));
    assert_eq!(not_kept.then([Event::TurnedTo(Place::Everyone)]).open().came_in, 0);
}
