//! The words files, as translators write them: every message can be read, and says only what the app can fill in.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use thinkclick::domain::agreement::{Gesture, Taught, Way};
use thinkclick::domain::moment::Day;
use thinkclick::domain::person::{Name, Relationship};
use thinkclick::domain::topic::Topic;

fn words_files() -> Vec<PathBuf> {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/words");
    let inside = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let files: Vec<_> = inside(&words).iter().flat_map(|language| inside(language)).collect();
    assert!(!files.is_empty());
    files
}

fn messages(file: &Path) -> Vec<Message<String>> {
    let resource = parse(fs::read_to_string(file).unwrap()).unwrap_or_else(|(_, errors)| {
        panic!("{} cannot be read: {errors:?}", file.display());
    });
    resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            Entry::Term(term) => panic!("{}: the term -{} is not filled in", file.display(), term.id.name),
            _ => None,
        })
        .collect()
}

/// Whether the app fills in all that stands in a pattern: see `src/words/message.rs`.
fn is_filled_in(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { .. } => true,
            InlineExpression::StringLiteral { value } => !value.contains('\\'),
            _ => false,
        },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            matches!(selector, InlineExpression::VariableReference { .. })
                && variants.iter().all(|variant| is_filled_in(&variant.value))
        }
    })
}

#[test]
fn every_message_says_only_what_the_app_fills_in() {
    for file in words_files() {
        for message in messages(&file) {
            let place = format!("{}: {}", file.display(), message.id.name);
            assert!(message.attributes.is_empty(), "{place} has an attribute, which nothing shows");
            assert!(message.value.as_ref().is_some_and(is_filled_in), "{place} uses a form that the app leaves out");
        }
    }
}

#[test]
fn no_message_is_written_twice() {
    for file in words_files() {
        let mut keys: Vec<_> = messages(&file).into_iter().map(|message| message.id.name).collect();
        keys.sort();
        let twice = keys.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None, "{}", file.display());
    }
}

/// What a record can hold is named by values, and a paper or the register looks its word up by that value.
#[test]
fn everything_that_a_paper_says_of_a_record_has_its_words() {
    let known: BTreeSet<String> =
        words_files().iter().flat_map(|file| messages(file)).map(|message| message.id.name).collect();
    let day = Day::of(2026, 9, 3);
    let taught = [
        Taught::Together { on: day, topics: vec![] },
        Taught::Alone { on: day, topics: vec![] },
        Taught::AtHome { on: day },
        Taught::Shared { on: day, with: Name::parse("Ms Roe").unwrap(), topics: vec![] },
    ];
    let topics = Topic::all().chain([Topic::OwnRule]).map(|topic| format!("topic-{topic}"));
    let relationships = Relationship::ALL.iter().map(|(_, word)| format!("relationship-{word}"));
    let name = Name::parse("Zaynab").unwrap();
    let partner = Gesture::ALL.map(|how| Way::WithPartner { how, helper: name.clone() });
    let others = [
        Way::Stamp { stamp: "sun".into(), colour: "red".into() },
        Way::Typed(name.clone()),
        Way::Picked(name.clone()),
        Way::Shared { with: name.clone() },
    ];
    let signed = partner.iter().chain(&others).map(|way| format!("answer-{}", way.word()));
    let gestures = Gesture::ALL.map(Gesture::word);
    let papers = gestures.iter().flat_map(|how| ["signed", "gesture", "spoken"].map(|of| format!("paper-{of}-{how}")));
    let cards = gestures.iter().map(|how| format!("gesture-{how}"));
    let ways = taught.iter().map(|taught| taught.word().to_owned()).chain(signed).chain(papers).chain(cards);
    let missing: Vec<_> = topics.chain(relationships).chain(ways).filter(|key| !known.contains(key)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}
