//! A summary without names. A small number could point to a child, so it is written as a word; and where only one is small, the next
//! one is given roughly, or it could be worked out.

use super::Desk;
use crate::documents::leaflet::{Block, Table, Voice};
use crate::domain::register::AnswerKind;
use crate::domain::register::view::{AnswerView, Row};

/// Fewer than these are "few".
const FEW: usize = 5;

/// How far the class has come, and what was taught.
pub fn summary(desk: &Desk<'_>) -> Vec<Block> {
    let Some(class) = desk.class else { return vec![] };
    let signed =
        |answer: &Option<AnswerView>| answer.as_ref().is_some_and(|answer| answer.answer == AnswerKind::Signed);
    let count = |wanted: fn(bool, bool) -> bool| {
        let of = |row: &&Row| wanted(signed(&row.by_pupil), signed(&row.by_grown_up));
        class.rows.iter().filter(of).count()
    };
    let groups =
        [count(|pupil, home| pupil && home), count(|pupil, home| pupil != home), count(|pupil, home| !pupil && !home)];
    let words = ["governors-both", "governors-one", "governors-none"];
    let rows = words.iter().zip(without_names(&groups)).map(|(word, shown)| {
        let number = match shown {
            Shown::Nobody => desk.say("governors-nobody"),
            Shown::Few => desk.say("governors-few"),
            Shown::About(count) => desk.say_with("governors-about", &[("count", &count.to_string())]),
            Shown::Exactly(count) => count.to_string(),
        };
        vec![desk.say(word), number]
    });
    let taught = match class.details.taught_together {
        Some(_) => "governors-taught-together",
        None => "governors-taught-alone",
    };
    vec![
        desk.title(
            desk.say("papers-governors"),
            vec![
                desk.say_with("picture-day-class", &[("class", class.details.name.as_str())]),
                desk.say_with("picture-day-date", &[("date", desk.today)]),
            ],
        ),
        Block::Words(Voice::Lead, desk.tell("governors-what")),
        Block::Table(Table {
            heads: vec![desk.say("governors-group"), desk.say("governors-children")],
            shares: vec![0.72, 0.28],
            rows: rows.collect(),
            tall: 0.0,
        }),
        Block::Words(Voice::Note, desk.say("governors-rounding")),
        Block::Heading(desk.say("governors-taught")),
        Block::Words(Voice::Body, desk.say(taught)),
        Block::Steps(desk.school.rules.iter().map(|rule| rule.text.clone()).collect()),
        Block::Heading(desk.say("governors-not")),
        Block::Points(desk.lines(&["governors-not-1", "governors-not-2", "governors-not-3"])),
    ]
}

/// What is said of a number of children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Nobody,
    Few,
    /// Rounded to the nearest five.
    About(usize),
    Exactly(usize),
}

fn without_names(groups: &[usize]) -> Vec<Shown> {
    let is_few = |count: usize| (1..FEW).contains(&count);
    let lonely = groups.iter().filter(|count| is_few(**count)).count() == 1;
    let least = groups.iter().copied().filter(|count| *count >= FEW).min();
    groups
        .iter()
        .map(|count| match *count {
            0 => Shown::Nobody,
            count if is_few(count) => Shown::Few,
            count if lonely && Some(count) == least => Shown::About((count + 2) / 5 * 5),
            count => Shown::Exactly(count),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_is_a_word_and_cannot_be_worked_out() {
        use Shown::{About, Exactly, Few, Nobody};
        assert_eq!(without_names(&[20, 6, 5]), [Exactly(20), Exactly(6), Exactly(5)]);
        assert_eq!(without_names(&[27, 3, 0]), [About(25), Few, Nobody]);
        assert_eq!(without_names(&[22, 2, 6]), [Exactly(22), Few, About(5)]);
        assert_eq!(without_names(&[24, 4, 2]), [Exactly(24), Few, Few]);
        assert_eq!(without_names(&[1, 0, 0]), [Few, Nobody, Nobody]);
    }
}
