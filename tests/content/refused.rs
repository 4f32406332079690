//! A wrong file is refused with the file, the line and what to do.

use crate::*;

fn first_said(from: &str, to: &str) -> String {
    said_of(from, to).first().map(ToString::to_string).unwrap_or_default()
}

const LONG: &str = "text = \"Type it in. Type it all in. Type in all that it wants. And then type in a bit more.";

#[test]
fn a_slip_is_named_with_its_line_and_its_remedy() {
    for (from, to, line, said, remedy) in [
        ("misconception = \"a-quiz-is-only-fun\"   #", "#", 22, "no misconception", "add misconception"),
        ("feedback = \"Leave the gaps", "# \"Leave the gaps", 22, "no feedback", "one sentence"),
        ("about the quiz.\"", "about it. Then go.\"", 25, "not one sentence", "what to do"),
        ("\"a-quiz-is-only-fun\"", "\"a-quiz-is-fun\"", 24, "No misconception is called \"a-quiz-is-fun\"", "add it"),
        ("right = true", "", 27, "no misconception", "add misconception"),
        ("picture = ", "# ", 1, "not described", "add picture"),
        ("bramble/happy", "Happy Bramble", 7, "not a name", "small letters"),
        (
            "What kind of mud",
            "Oh do tell me please now what kind of very good and very wet mud",
            10,
            "17 words",
            "two of it",
        ),
        ("What kind of mud", "What kind of stupid mud", 10, "stupid", "never call"),
        ("\"Leave the gaps empty, and ask\"", "\"Go on\"", 28, "\"Go on\"", "other words"),
        ("kind = \"choose\"", "kind = \"shout\"", 1, "\"shout\"", "choose, sort, spot"),
        ("seconds = 80", "", 1, "how long it takes", "seconds = 90"),
        ("page = 1", "", 1, "where in the story", "page = 3"),
        ("why = ", "because = ", 14, "because", "README"),
        ("objective = \"Children can", "objective = \"Some can", 19, "what children can do", "Children can …"),
        ("ask = [\"Why does a quiz", "ask = [] # [\"Why does a quiz", 18, "two questions", "ask = ["),
        ("text = \"Type it in,", LONG, 23, "characters", "80 or fewer"),
    ] {
        let message = first_said(from, to);
        let place = format!("lessons/lower_ks2/keep-private.toml, line {line}:");
        assert!(message.starts_with(&place), "wanted {place} in: {message}");
        assert!(message.contains(said) && message.contains(remedy), "wanted {said} and {remedy} in: {message}");
    }
}

#[test]
fn hard_words_are_refused_and_named() {
    let hard = "Administrative authorisation procedures necessitate comprehensive documentation, questionnaires, registration, \
                verification, identification, notification and confirmation. Consequently, regulatory considerations \
                concerning digital communication technologies remain particularly challenging.";
    let said = listed(&said_of(
        "A quiz can be fun without your name and street. Those are private, so keep them to yourself.",
        hard,
    ));
    assert!(said.contains("reading age") && said.contains("documentation"), "{said}");
}

#[test]
fn any_text_is_read_or_refused_but_never_breaks() {
    for changed in [
        "",
        "=",
        "[[activity]]",
        "[[activity]]\nname = 3",
        "[[remember]]\nname = \"Ä\"",
        "\u{0}",
        "[[activity]]\nname = \"é/ü\"",
    ] {
        let problems =
            Reader::read(Band::LowerKs2, Holds::Topic(Topic::AskFirst), "x.toml", changed, &known()).problems;
        assert_eq!(problems.is_empty(), changed.is_empty(), "{changed:?}");
    }
}
