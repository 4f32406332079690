//! What holds for every step.

use crate::checker::{reading_age, steps};
use crate::*;

#[test]
fn every_lesson_is_written_as_it_should_be() {
    let slips: Vec<String> = steps(root())
        .into_iter()
        .filter_map(|band| checker::read_step(root(), band, &known()).err())
        .map(|problems| listed(&problems))
        .collect();
    assert!(slips.is_empty(), "\n{}\n", slips.join("\n"));
}

#[test]
fn the_example_in_the_readme_is_a_lesson() {
    let example = example();
    let found = Reader::read(Band::LowerKs2, Holds::Topic(Topic::KeepPrivate), "lessons/README.md", &example, &known());
    assert!(found.problems.is_empty(), "{}", listed(&found.problems));
    assert_eq!(found.notes.len(), 1, "the page of the story has its note");
    assert_eq!(
        found.activities.iter().map(|activity| activity.sitting).collect::<Vec<_>>(),
        [Sitting::First, Sitting::Remember]
    );
}

#[test]
fn every_misconception_in_the_list_is_used() {
    let used: Vec<String> = steps(root())
        .into_iter()
        .flat_map(|band| lessons(band).activities)
        .flat_map(|activity| slips(&activity.kind))
        .collect();
    let idle: Vec<_> = known().all().keys().filter(|name| !used.contains(name)).cloned().collect();
    assert!(idle.is_empty(), "lessons/misconceptions.toml: nothing shows these, so take them out: {idle:?}");
}

#[test]
fn what_a_device_loads_is_what_was_written() {
    let lessons = lessons(Band::LowerKs2);
    let bytes = lessons.to_bytes();
    assert_eq!(BandLessons::parse(&bytes).unwrap(), lessons);
    for length in (0..bytes.len()).step_by(97) {
        assert!(BandLessons::parse(&bytes[..length]).is_none(), "half a lesson is never shown");
    }
}

#[test]
fn the_formulas_tell_easy_from_hard() {
    let easy = "The dog ran to the tree. It sat down. It was happy.";
    let hard =
        "Administrative authorisation procedures necessitate extraordinarily comprehensive documentation requirements.";
    for measure in [checker::Measure::Spache, checker::Measure::FleschKincaid] {
        assert!(reading_age(measure, easy) < 7.0);
        assert!(reading_age(measure, hard) > 11.0);
    }
}

#[test]
fn what_is_made_from_the_lessons_is_of_these_lessons() {
    let steps = checker::read_all(root()).unwrap_or_else(|problems| panic!("\n{}\n", listed(&problems)));
    for (name, made) in [("COVERAGE.md", checker::coverage(&steps)), ("NOTES.md", checker::notes(&steps, &known()))] {
        let written = std::fs::read_to_string(root().join(name)).unwrap_or_default();
        let remedy = "run `cargo run --no-default-features --example coverage`";
        assert!(written == made, "lessons/{name} is of other lessons: {remedy}");
    }
}

/// Notes are for grown-ups: a pupil's device gets none of them.
#[test]
fn every_page_has_its_note_and_no_device_loads_it() {
    for band in steps(root()) {
        let step = step(band);
        let device = serde_json::to_string(&step.lessons).unwrap();
        for activity in step
            .lessons
            .activities
            .iter()
            .filter(|activity| matches!(activity.sitting, Sitting::First | Sitting::Second))
        {
            let note = step.notes.get(&activity.id).unwrap_or_else(|| panic!("{} has no note", activity.id));
            assert!(!device.contains(&note.objective), "{} carries its note", activity.id);
        }
    }
}

fn slips(kind: &Kind) -> Vec<String> {
    kind.slips().into_iter().map(|slip| slip.misconception.to_string()).collect()
}
