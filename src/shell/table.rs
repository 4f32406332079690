//! The table for the school's system: the words of its headings and cells, and the name of its file.

use super::Pack;
use crate::documents::names::{self, NameParts};
use crate::domain::agreement::About;
use crate::domain::isolates::without_isolates;
use crate::domain::person::Relationship;
use crate::domain::register::Means;
use crate::domain::register::view::RegisterView;
use crate::platform::clock;
use crate::vault::protocol::TableWords;
use crate::words::{Value, picture_name, plain, plain_with};

/// The words of the table, which the vault itself does not have.
pub fn words_of(pack: Option<&Pack>, view: &RegisterView) -> TableWords {
    let headings = [
        "name",
        "class",
        "picture",
        "standing",
        "pupil",
        "pupil-date",
        "pupil-way",
        "pupil-helper",
        "grown-up",
        "grown-up-name",
        "relationship",
        "grown-up-date",
        "grown-up-way",
        "grown-up-helper",
        "photographs",
        "withdrawn",
        "question",
        "words",
    ];
    let cells = [
        "needs-you",
        "still-to-come",
        "done",
        "answer-none",
        "answer-signed",
        "answer-signed-asking",
        "answer-not-sure",
        "answer-not-today",
        "answer-shared",
        "answer-talk",
        "photographs-none",
        "words-older",
        "talked",
        "way-drawn",
        "way-stamp",
        "way-typed",
        "way-picked",
        "way-partner-looked",
        "way-partner-said",
        "way-partner-signed",
        "way-partner-reached",
        "way-shared",
    ];
    let relationships = Relationship::ALL.iter().map(|(_, word)| *word);
    let cell = |key: &str| (key.to_owned(), plain(&format!("table-{key}")));
    let relation = |word: &str| (word.to_owned(), plain(&format!("relationship-{word}")));
    let means = Means::ALL.iter().map(|(_, word)| ((*word).to_owned(), plain(&format!("paper-means-{word}"))));
    let words = pack.map(|pack| &pack.words);
    let about = About::all(words.map_or(12, |words| words.grown_up.points.len())).map(|about| {
        let (word, number) = about.word();
        (about.slug(), plain_with(&format!("paper-{word}"), &[("number", number.into())]))
    });
    let places = words.into_iter().flat_map(|words| &words.photographs.places);
    let places = places.map(|place| (format!("place-{}", place.id), place.text.clone()));
    let pictures = view.rows.iter().map(|row| row.pupil.picture);
    let pictures = pictures.map(|picture| (picture.to_string(), without_isolates(&picture_name(picture))));
    let fixed = cells.into_iter().map(cell).chain(relationships.map(relation)).chain(means);
    let all = fixed.chain(about).chain(places).chain(pictures);
    TableWords {
        headings: headings.iter().map(|heading| plain(&format!("table-heading-{heading}"))).collect(),
        cells: all.collect(),
        on: clock::now().day(),
    }
}

/// What the table's file is called. No child's name is in it.
pub fn name_of(view: &RegisterView) -> String {
    let values = [("class", Value::from(view.details.name.as_str())), ("year", Value::from(""))];
    let document = plain_with("paper-register", &values);
    names::file_name("{document}", &NameParts { document, ..NameParts::default() }, "csv")
}
