//! One page for each way of answering, for whoever does not use a finger: a lesson that is shortened to one topic.

use e2e::{Class, Visit, Way, lesson};
use thinkclick::domain::access::{Access, Pace, Reach, Thinking, Topics};
use thinkclick::domain::activity::Pack;
use thinkclick::domain::lesson::Later;
use thinkclick::domain::topic::Topic;

/// Those that the first lesson of Years 5 and 6 does not have: putting in order, putting together, and a mailbox. Each with
/// how many questions its lesson has.
pub fn other(reach: Reach) -> [(Class, usize); 3] {
    [
        (about(reach, "ks1", Topic::CloseAndTell).later(Later::Pack(Pack::SaferInternetDay)), 1),
        (about(reach, "lower_ks2", Topic::KindWords).later(Later::Second), 1),
        (about(reach, "upper_ks2", Topic::UnknownMessages).later(Later::Second), 1),
    ]
}

/// Those that it has: sorting, finding, a page that turns odd, a story that forks.
pub fn of_lessons(reach: Reach) -> [(Class, usize); 4] {
    let of = |topic| (about(reach, "upper_ks2", topic), 1);
    [of(Topic::NoChatRooms), of(Topic::KindWords), of(Topic::CloseAndTell), of(Topic::KnownPeople)]
}

/// A class whose answers are awake at once.
pub fn within(reach: Reach) -> Class {
    Class::of(&["Zaynab", "Tom"]).within_reach(access(reach))
}

fn about(reach: Reach, step: &str, topic: Topic) -> Class {
    let access = Access { topics: Topics::of([topic]), ..access(reach) };
    Class::of(&["Zaynab", "Tom"]).within_reach(access).of_step(step)
}

fn access(reach: Reach) -> Access {
    Access { reach, pace: Pace::of_tenths(14), thinking: Thinking::Off, ..Access::default() }
}

/// The adult starts the iPad and taps the name; from then on the child presses in its own way.
pub fn comes(visit: &mut Visit, class: Class, way: Way) {
    visit.goes(Way::ByTouch);
    visit.open("");
    visit.browser.forgets_the_visit();
    visit.browser.is_class_ipad_of(&class);
    visit.open("#/pupil");
    visit.browser.press_button("Zaynab");
    visit.goes(way);
    visit.browser.press_button("That’s me");
}

/// The first question of the lesson, to the owl's answer and on.
pub fn answers(visit: &Visit, questions: usize) {
    assert_eq!(lesson::goes_on(&visit.browser, questions), questions);
    lesson::leads_on(&visit.browser, "Go on");
}
