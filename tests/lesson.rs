//! What happens in a lesson, told in the app's words.
#![cfg(not(target_arch = "wasm32"))]

use thinkclick::domain::activity::*;
use thinkclick::domain::lesson::LessonEvent::*;
use thinkclick::domain::lesson::*;
use thinkclick::domain::topic::Topic;

mod lesson {
    pub mod access;
    pub mod any_taps;
    pub mod drafts;
    pub mod marking;
    pub mod remember;
    pub mod story;
}

/// An activity to choose in: the first card is right.
pub fn quiz(id: &str, topic: Topic, page: u8) -> Activity {
    let wrong = |name: &str| Verdict::Wrong(slip(name));
    let card = |text: &str, verdict| Choice { text: text.to_owned(), picture: None, verdict, shut: false };
    let options = vec![
        card("Tell Mrs Heron", Verdict::Right),
        card("Close it and say nothing", wrong("closing-is-enough")),
        card("Keep looking", wrong("looking-is-fine")),
    ];
    activity(id, topic, page, Kind::Choose { options })
}

/// An activity to sort in: a card for each basket named.
pub fn baskets(id: &str, topic: Topic, page: u8, right: &[u8]) -> Activity {
    let basket = |label: &str| Basket { label: label.to_owned(), picture: None };
    let item =
        |basket: &u8| Item { text: "A card".to_owned(), picture: None, basket: *basket, slip: slip("sorted-odd") };
    let kind = Kind::Sort { baskets: vec![basket("Share"), basket("Keep")], items: right.iter().map(item).collect() };
    activity(id, topic, page, kind)
}

/// An activity to find the lines in that give something away.
pub fn clues(id: &str, topic: Topic, page: u8, give_away: &[bool]) -> Activity {
    let line = |gives_away: &bool| Line { text: "A line".to_owned(), gives_away: *gives_away, slip: slip("missed-it") };
    let lines = give_away.iter().map(line).collect();
    activity(
        id,
        topic,
        page,
        Kind::Spot { page: Page { surface: Surface::Message, heading: "Hello".to_owned(), lines } },
    )
}

/// Cards to put in order: for each that is shown, its place.
pub fn order(id: &str, topic: Topic, page: u8, places: &[u8]) -> Activity {
    let step = |place: &u8| Step { text: "A card".to_owned(), picture: None, place: *place, slip: slip("too-soon") };
    activity(id, topic, page, Kind::Order { cards: places.iter().map(step).collect() })
}

/// Cards of which those are right that are marked so.
fn cards(right: &[bool]) -> Vec<Choice> {
    let verdict = |right: &bool| if *right { Verdict::Right } else { Verdict::Wrong(slip("unkind")) };
    right
        .iter()
        .map(|right| Choice { text: "A card".to_owned(), picture: None, verdict: verdict(right), shut: false })
        .collect()
}

/// A note of two gaps; into the second one, two of three pieces fit.
pub fn note(id: &str, topic: Topic, page: u8) -> Activity {
    let gap = |right: &[bool]| Gap { label: "Here".to_owned(), pieces: cards(right) };
    activity(id, topic, page, Kind::Build { gaps: vec![gap(&[true, false]), gap(&[true, true, false])] })
}

/// A story of two forks.
pub fn story(id: &str, topic: Topic, page: u8) -> Activity {
    let fork = |right: &[bool]| Fork { text: "What now?".to_owned(), options: cards(right) };
    activity(id, topic, page, Kind::Story { turns: vec![fork(&[true, false]), fork(&[false, true, false])] })
}

pub fn slip(name: &str) -> Slip {
    Slip { misconception: Misconception::parse(name).unwrap(), feedback: "Try telling.".to_owned() }
}

pub fn activity(id: &str, topic: Topic, page: u8, kind: Kind) -> Activity {
    let text = |text: &str| text.to_owned();
    Activity {
        id: ActivityId::parse(id).unwrap(),
        topic,
        also: vec![],
        sitting: Sitting::First,
        page,
        title: text("The odd page"),
        scene: Scene {
            place: PictureName::parse("classroom").unwrap(),
            cast: vec![Actor::parse("pip/thinking").unwrap()],
            thing: None,
            description: text("Pip looks at a tablet."),
            older: false,
        },
        situation: text("A page turns odd."),
        model: Some(text("I stop and think.")),
        question: text("What can Pip do?"),
        kind,
        why: text("Telling helps. {promise}"),
        tell: text("Pip could tell Mrs Heron."),
        partner: None,
        seconds: 80,
    }
}

/// A lesson of three: a quiz, a sorting and a finding.
pub fn three() -> BandLessons {
    let activities = vec![
        clues("true-or-false/film", Topic::TrueOrFalse, 3, &[true, false, true]),
        quiz("close-and-tell/page", Topic::CloseAndTell, 1),
        baskets("keep-private/cards", Topic::KeepPrivate, 2, &[0, 1, 1]),
    ];
    BandLessons { band: Band::LowerKs2, version: Version::new("one"), activities }
}

pub fn right() -> Answer {
    Answer::One(0)
}

pub fn wrong() -> Answer {
    Answer::One(1)
}

/// What the screen shows after all this happened in the lesson of three.
pub fn journey(events: impl IntoIterator<Item = LessonEvent>) -> Progress {
    walk(&LessonPlan::whole(&three(), Sitting::First), events)
}

pub fn walk(plan: &LessonPlan, events: impl IntoIterator<Item = LessonEvent>) -> Progress {
    events.into_iter().fold(Progress::begin(plan), |progress, event| update(plan, progress, event))
}

/// The taps that go through the quiz and on to the next page.
pub fn quiz_done() -> Vec<LessonEvent> {
    vec![ModelSeen, Thought, Answered(right()), WentOn]
}
