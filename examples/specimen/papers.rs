//! A made-up class and school desk, from which a specimen of every paper of the catalogue is made.

use super::{PSEUDO, RULES, Words, file, scrawl};
use std::collections::BTreeMap;
use std::path::Path;
use thinkclick::documents::catalogue::{Desk, Document};
use thinkclick::documents::leaflet::{Art, Leaflet, Mark};
use thinkclick::documents::paper::{Direction, Moment as Made};
use thinkclick::domain::activity::Band;
use thinkclick::domain::agreement::{Authority, PhotographAnswers};
use thinkclick::domain::board::{Board, BoardForm};
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name, PictureName};
use thinkclick::domain::register::view::{AnswerView, PaperState, RegisterView, Row};
use thinkclick::domain::register::{Allowed, AnswerKind, ClassDetails, Column, EntryRef, Pupil};
use thinkclick::domain::school::{SchoolPack, Translations};

#[path = "../../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

/// Every script that our fonts have stands in this class.
pub const CHILDREN: [&str; 30] = [
    "Zaynab AHMED",
    "Seán O'BRIEN-NWOSU",
    "Zoë ŁUKASIEWICZ",
    "Nguyễn Thị Hà",
    "Олена Коваленко",
    "محمد عمر",
    "আয়েশা বেগম",
    "زینب ٹھاکر",
    "Adébáyò Ọlọ́runtóbi",
    "Ştefan ȚURCANU",
    "Ann WREN",
    "Ben HERON",
    "Cleo FINCH",
    "Dara SWIFT",
    "Eli MARTIN",
    "Freya ROBIN",
    "Gus LARK",
    "Hana DOVE",
    "Idris KITE",
    "Jo PLOVER",
    "Kai STARLING",
    "Lena TERN",
    "Max CRANE",
    "Nia LINNET",
    "Omar RAVEN",
    "Pia AVOCET",
    "Quinn TEAL",
    "Ravi IBIS",
    "Sam STORK",
    "Tia EGRET",
];

pub fn pack() -> (SchoolPack, Translations) {
    let packs = file("public/packs");
    let named: serde_json::Value = serde_json::from_slice(&std::fs::read(file("public/school.json")).unwrap()).unwrap();
    let read = |hash: &str| std::fs::read(packs.join(format!("{hash}.json"))).expect("a pack of the project");
    let mut pack = SchoolPack::read(&read(named["pack"].as_str().unwrap())).expect("the pack can be read");
    let translations = Translations::read(&read(pack.translations.as_deref().unwrap()), &pack).expect("translations");
    pack.school.name = "Willow Bank Primary School".into();
    (pack, translations)
}

/// A class of thirty: most have signed, some homes are still to come, and photograph answers of each kind.
pub fn class() -> RegisterView {
    let at = Moment { seconds: Day::of(2026, 9, 14).0 as i64 * 86_400 + 36_000, offset: 60 };
    let name = |text: &str| Name::parse(text).expect("a name");
    let rows = CHILDREN.iter().enumerate().map(|(at_row, child)| {
        let number = ChildNumber(at_row as u32 + 1);
        let answer = |photographs| AnswerView {
            id: EntryRef([at_row as u8; 16]),
            child: number,
            answer: AnswerKind::Signed,
            way: Some("drawn".into()),
            grown_up: None,
            photographs,
            ended: at,
            door: None,
            why: None,
            cleared: false,
            helper: None,
            question: None,
            talked: None,
            asked: None,
            older: false,
        };
        let places = ["displays", "print", "newspaper", "website", "film", "social-media"];
        let yes = |place: usize| at_row % 3 != 1 || (place == 0 && at_row % 2 == 0);
        let photographs = PhotographAnswers {
            authority: if at_row % 11 == 10 { Authority::NotSure } else { Authority::Yes },
            places: places.iter().enumerate().map(|(place, id)| ((*id).to_owned(), yes(place))).collect(),
            valid: None,
        };
        let answered = at_row % 10 != 3;
        let allowed = if answered { Allowed::by(&photographs) } else { Allowed::default() };
        Row {
            pupil: Pupil {
                number,
                screen_name: name(child.split(' ').next().unwrap_or(child)),
                paper_name: name(child),
                picture: PictureName::of_number(at_row),
                access: Default::default(),
                band: None,
                language: None,
                admission: None,
                moved_on: None,
            },
            column: Column::Done,
            by_pupil: Some(answer(None)),
            by_grown_up: answered.then(|| answer(Some(photographs))),
            to_check: vec![],
            paper: PaperState::NotMade,
            others: vec![],
            withdrawals: vec![],
            allowed,
        }
    });
    RegisterView {
        details: ClassDetails {
            name: name("4 Oak"),
            band: "lower_ks2".into(),
            taught_together: Some(Day::of(2026, 9, 3)),
            later: None,
        },
        rows: rows.collect(),
        log: vec![],
        set_aside: vec![],
        nobodys: vec![],
        saved: None,
        older: vec![],
        performances: vec![],
        moved_on: vec![],
    }
}

fn marks(names: bool) -> Vec<Mark> {
    let colours = [(31, 78, 155), (33, 105, 60), (170, 40, 40), (98, 52, 145)];
    let stamps = thinkclick::domain::stamp::STAMPS;
    let mark = |(at, child): (usize, &&str)| Mark {
        art: match at % 4 {
            0 => Art::Ink(scrawl(), 2.6),
            1 => Art::Stamp(stamps[at % stamps.len()].path.into(), colours[at % 3]),
            2 => Art::Written(child.split(' ').next().unwrap_or_default().into()),
            _ => Art::Stamp(stamps[(at * 3) % stamps.len()].path.into(), colours[at % 4]),
        },
        spoken: format!("Mark of {child}"),
        name: if names { child.split(' ').next().unwrap_or_default().to_owned() } else { String::new() },
    };
    CHILDREN.iter().enumerate().map(mark).collect()
}

fn board(band: Band) -> Board {
    let root = file("lessons");
    let root: &Path = &root;
    let known = checker::Misconceptions::read(root).expect("the misconceptions");
    let step = checker::read_step(root, band, &known);
    let lessons = step.unwrap_or_else(|problems| panic!("{}", checker::listed(&problems))).lessons;
    Board::begin(BoardForm::Lesson, band, BoardForm::Lesson.plan(&lessons), RULES.len())
}

/// A paper of the catalogue, for a step and in a language besides English.
pub fn paper(document: Document, band: Band, language: Option<&str>) -> Leaflet {
    paper_in(&Words::read(), ("en", Direction::LeftToRight), document, band, language)
}

/// The same where the app speaks a language that reads from the right.
pub fn paper_in_pseudo(document: Document) -> Leaflet {
    paper_in(&Words::pseudo(), (PSEUDO, Direction::RightToLeft), document, Band::LowerKs2, None)
}

fn paper_in(
    words: &Words,
    (tag, direction): (&str, Direction),
    document: Document,
    band: Band,
    language: Option<&str>,
) -> Leaflet {
    let (school, translations) = pack();
    let translation = language.map(|language| translations.of(language).expect("a language of the pack"));
    let read = |name: String| {
        let text = std::fs::read_to_string(file("public/pictures").join(&name)).expect("a picture of the project");
        (name, text)
    };
    let pictures: BTreeMap<_, _> = document.pictures(&school, Some(band)).into_iter().map(read).collect();
    let key_words: Vec<String> = "maple harbour lantern seven otter window copper violin meadow anchor pebble yellow"
        .split(' ')
        .map(str::to_owned)
        .collect();
    let (class, marks, lesson) = (class(), marks(true), board(band));
    let right = language.is_some_and(|language| ["ar", "ur", "fa", "ps", "ckb"].contains(&language));
    document.make(&Desk {
        words: &|key, values| words.say(key, values),
        language: tag,
        direction,
        school: &school,
        band: Some(band),
        translation,
        translated: if right { Direction::RightToLeft } else { Direction::LeftToRight },
        pictures: &pictures,
        address: "https://willowbank.example/think",
        day: Day::of(2026, 9, 14),
        today: "14 September 2026",
        by: "Friday 25 September",
        keep_until: "31 August 2027",
        made: Made { year: 2026, month: 9, day: 14, hour: 15, minute: 20, offset: 60 },
        class: Some(&class),
        marks: &marks,
        lesson: Some(&lesson),
        key_words: &key_words,
    })
}
