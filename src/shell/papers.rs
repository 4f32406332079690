//! The finished lines of a child's agreement: what the vault gave, in the words of the school and of the app.

use super::school;
use crate::documents::agreement::{
    About, AgreementPaper, Attached, Consent, GrownUpPart, Occasion, Photographs, PupilPart, Rules, School, Signature,
    Signing, Statement, Taught as TaughtPart,
};
use crate::documents::leaflet::Art;
use crate::documents::names::{self, NameParts};
use crate::documents::paper::{Direction, Field, Moment as PaperMoment};
use crate::domain::activity::Band;
use crate::domain::agreement::{Answer, PhotographAnswers, Signatory, Taught, Way};
use crate::domain::moment::Moment;
use crate::domain::record::{Door, Record};
use crate::domain::register::view::RegisterView;
use crate::domain::school::{Rule, SchoolPack};
use crate::domain::seal_place;
use crate::domain::stamp::Stamp;
use crate::platform::clock;
use crate::vault::protocol::{PaperSource, SignedRecord, TableWords};
use crate::words::{Value, clock as time_of_day, date, is_right_to_left, language, plain, plain_with};

/// The file's name and the paper of one child. None when the words that were signed cannot be read any more.
pub fn agreement(source: &PaperSource) -> Option<(String, AgreementPaper)> {
    let pack = school::read(source.pack.clone()).ok()?.words;
    let newest = |is: fn(&Signatory) -> bool| source.records.iter().rev().find(|signed| is(&signed.record.signatory));
    let pupil = newest(|signatory| *signatory == Signatory::Pupil);
    let grown_up = newest(|signatory| matches!(signatory, Signatory::GrownUp { .. }));
    let name = source.pupil.paper_name.as_str();
    let year = [("year", Value::from(pack.school.year.as_str()))];
    let paper = AgreementPaper {
        language: language(),
        direction: if is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight },
        title: plain_with("paper-title", &year),
        motto: pack.title.clone(),
        school: School { name: pack.school.name.clone(), lines: vec![] },
        child: Field::new(plain("paper-child"), name),
        class: Field::new(plain("paper-class"), source.details.name.as_str()),
        picture: Field::new(plain("paper-picture"), source.pupil.picture.to_string()),
        purpose: pack.purpose.clone(),
        pupil: pupil_part(&pack, source.pupil.band.as_ref().unwrap_or(&source.details.band), name, pupil),
        grown_up: grown_up_part(&pack, grown_up),
        rules: Rules {
            title: pack.title.clone(),
            lead: pack.introduction.clone(),
            rules: pack.rules.iter().map(|rule| rule.text.clone()).collect(),
        },
        photographs: grown_up.and_then(|signed| photographs(&pack, &signed.record)),
        taught: TaughtPart {
            title: plain("paper-taught"),
            occasions: [pupil, grown_up].into_iter().flatten().map(|signed| occasion(&signed.record.taught)).collect(),
        },
        about: about(source, pupil, grown_up),
        page_line: plain_with("paper-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        made: made(clock::now()),
        attached: Attached {
            record: source.embed.clone(),
            record_is: plain("paper-record-is"),
            seal: seal_place::blank(),
            seal_is: plain("paper-seal-is"),
        },
    };
    Some((names::file_name(names::USUAL, &name_parts(source, &pack.school.year), "pdf"), paper))
}

/// What the file with a child's agreement is called after.
fn name_parts(source: &PaperSource, year: &str) -> NameParts {
    let name = source.pupil.paper_name.as_str();
    let (forename, surname) = name.split_once(' ').unwrap_or((name, ""));
    NameParts {
        surname: surname.to_owned(),
        forename: forename.to_owned(),
        number: String::new(),
        document: plain_with("paper-document", &[("year", Value::from(year))]),
        class: source.details.name.to_string(),
    }
}

/// The name of the same file by another pattern.
pub fn named(source: &PaperSource, pattern: &str) -> Option<String> {
    let year = school::read(source.pack.clone()).ok()?.words.school.year;
    Some(names::file_name(pattern, &name_parts(source, &year), "pdf"))
}

/// What the pupil agreed to. Where that step has rules in words of its own, they stand among it.
fn pupil_part(pack: &SchoolPack, band: &str, name: &str, signed: Option<&SignedRecord>) -> PupilPart {
    let words = pack.pupil_words(Band::parse(band));
    let rule = |rule: &Rule| Statement { words: rule.text.clone(), helping: None };
    let statement = |statement: &crate::domain::school::Statement| Statement {
        words: statement.text.clone(),
        helping: statement.losing_access.then(|| plain("paper-helping")),
    };
    let own_rules = words.rules.iter().filter(|_| words.own_rules).map(rule);
    PupilPart {
        title: pack.pupil.title.clone(),
        statements: own_rules.chain(words.statements.iter().map(statement)).collect(),
        signing: signing(name, vec![Field::new(plain("paper-name"), name)], signed),
    }
}

fn grown_up_part(pack: &SchoolPack, signed: Option<&SignedRecord>) -> GrownUpPart {
    let (name, fields) = match signed.map(|signed| &signed.record.signatory) {
        Some(Signatory::GrownUp { name, relationship, .. }) => {
            let relation = plain(&format!("relationship-{}", relationship.word()));
            let fields =
                vec![Field::new(plain("paper-name"), name.as_str()), Field::new(plain("paper-relationship"), relation)];
            (name.to_string(), fields)
        }
        _ => (String::new(), vec![]),
    };
    GrownUpPart {
        title: pack.grown_up.title.clone(),
        opening: pack.grown_up.statement.clone(),
        stem: pack.grown_up.stem.clone(),
        points: pack.grown_up.points.clone(),
        closing: pack.grown_up.last.text.clone(),
        helping: pack.grown_up.last.losing_access.then(|| plain("paper-helping")),
        signing: signing(&name, fields, signed),
    }
}

fn signing(name: &str, mut fields: Vec<Field>, signed: Option<&SignedRecord>) -> Signing {
    let Some(signed) = signed else {
        let line = plain("paper-not-signed-yet");
        return Signing { signature: Signature::None(line.clone()), spoken: line.clone(), fields, how: line };
    };
    let record = &signed.record;
    fields.push(Field::new(plain("paper-date"), date(record.ended.day())));
    let named = |key: &str| plain_with(key, &[("name", Value::from(name))]);
    let (signature, spoken, how) = match &record.answer {
        Answer::Signed(Way::Drawn(ink)) => (
            Signature::Ink { strokes: ink.normalised(), aspect: ink.aspect() },
            named("paper-spoken-drawn"),
            plain("paper-signed-drawn"),
        ),
        Answer::Signed(Way::Stamp { stamp, colour }) => {
            let word = plain(&format!("stamp-{stamp}"));
            let values = [("name", Value::from(name)), ("stamp", Value::from(word.as_str()))];
            let spoken = plain_with("paper-spoken-stamp", &values);
            let path_d = Stamp::named(stamp).map_or("", |stamp| stamp.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: ink(colour), name: word };
            (signature, spoken, plain("paper-signed-stamp"))
        }
        Answer::Signed(Way::Typed(typed)) => {
            (Signature::Typed(typed.to_string()), named("paper-spoken-typed"), plain("paper-signed-typed"))
        }
        Answer::Signed(Way::Picked(picked)) => {
            (Signature::Typed(picked.to_string()), named("paper-spoken-picked"), plain("paper-signed-picked"))
        }
        Answer::Signed(Way::WithPartner { how, helper }) => {
            let word = how.word();
            let how = plain_with(&format!("paper-signed-{word}"), &[("helper", helper.as_str().into())]);
            let path_d = Stamp::named(word).map_or("", |gesture| gesture.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: INK, name: plain(&format!("paper-gesture-{word}")) };
            (signature, named(&format!("paper-spoken-{word}")), how)
        }
        Answer::Signed(Way::Shared { with }) => {
            let line = plain("paper-shared");
            let how = plain_with("paper-shared-by", &[("helper", with.as_str().into())]);
            (Signature::None(line.clone()), line, how)
        }
        Answer::NotSure | Answer::NotToday => {
            let line = plain("paper-not-signed-yet");
            (Signature::None(line.clone()), line.clone(), line)
        }
    };
    let helped =
        record.helper.as_ref().filter(|_| !matches!(&record.answer, Answer::Signed(way) if way.helper().is_some()));
    let helped = helped.map(|helper| plain_with("paper-helped", &[("helper", helper.as_str().into())]));
    let staff = matches!(record.door, Door::StaffPresent { .. }).then(|| plain("paper-staff-present"));
    let how = [Some(how), helped, staff].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Signing { signature, spoken, fields, how }
}

fn photographs(pack: &SchoolPack, record: &Record) -> Option<Photographs> {
    let Signatory::GrownUp { name, photographs: Some(answers), .. } = &record.signatory else { return None };
    let values = [("name", Value::from(name.as_str())), ("date", Value::from(date(record.ended.day())))];
    Some(Photographs {
        title: plain("paper-photographs"),
        question: plain("paper-photographs-question"),
        answer: plain("paper-photographs-answer"),
        answers: pack.photographs.places.iter().map(|place| consent(place, answers)).collect(),
        note: plain_with("paper-photographs-note", &values),
    })
}

fn consent(place: &crate::domain::school::Statement, answers: &PhotographAnswers) -> Consent {
    let yes = answers.allows(&place.id);
    Consent { question: place.text.clone(), yes, answer: plain(if yes { "paper-yes" } else { "paper-no" }) }
}

fn occasion(taught: &Taught) -> Occasion {
    let (on, topics, partner) = match taught {
        Taught::Together { on, topics } | Taught::Alone { on, topics } => (on, topics.as_slice(), ""),
        Taught::AtHome { on } => (on, [].as_slice(), ""),
        Taught::Shared { on, with, topics } => (on, topics.as_slice(), with.as_str()),
    };
    Occasion {
        how_and_when: plain_with(taught.word(), &[("date", Value::from(date(*on))), ("partner", partner.into())]),
        topics: topics.iter().map(|topic| plain(&format!("topic-{topic}"))).collect(),
    }
}

fn about(source: &PaperSource, pupil: Option<&SignedRecord>, grown_up: Option<&SignedRecord>) -> About {
    let came =
        |key: &str, signed: Option<&SignedRecord>| signed.map(|signed| Field::new(plain(key), door(&signed.record)));
    About {
        title: plain("paper-about"),
        came: [came("paper-came-pupil", pupil), came("paper-came-grown-up", grown_up)].into_iter().flatten().collect(),
        check_words: Field::new(plain("paper-check-words"), source.check_words.join(" ")),
        for_adults: plain("paper-for-adults"),
        seal: plain("paper-seal"),
    }
}

fn door(record: &Record) -> String {
    let key = match record.door {
        Door::ClassIpad { .. } => "paper-door-class-ipad",
        Door::StaffPresent { .. } => "paper-door-staff",
        Door::Letter { .. } => "paper-door-letter",
    };
    let values = [("date", Value::from(date(record.ended.day()))), ("time", Value::from(time_of_day(record.ended)))];
    plain_with(key, &values)
}

/// When a paper is made.
pub fn made(now: Moment) -> PaperMoment {
    let (year, month, day) = now.day().civil();
    let (hour, minute) = now.clock();
    PaperMoment { year: year as u16, month: month as u8, day: day as u8, hour, minute, offset: now.offset }
}

/// The ink of what has no colour of its own.
const INK: (u8, u8, u8) = (31, 27, 77);

/// What a child signed with, as a mark on a poster; none for a child who has not signed.
pub fn mark(source: &PaperSource) -> Option<(Art, String)> {
    let newest = source.records.iter().rev().find(|signed| signed.record.signatory == Signatory::Pupil)?;
    let name = source.pupil.screen_name.as_str();
    let signing = signing(name, vec![], Some(newest));
    let art = match signing.signature {
        Signature::Ink { strokes, aspect } => Art::Ink(strokes, aspect),
        Signature::Stamp { path_d, colour, .. } => Art::Stamp(path_d, colour),
        Signature::Typed(name) => Art::Written(name),
        Signature::None(_) => return None,
    };
    Some((art, signing.spoken))
}

/// A stamp's colour on paper: the same names as on screen, dark enough for a black-and-white printer.
fn ink(colour: &str) -> (u8, u8, u8) {
    const INKS: [(&str, (u8, u8, u8)); 8] = [
        ("blue", (31, 78, 155)),
        ("green", (33, 105, 60)),
        ("red", (170, 40, 40)),
        ("purple", (98, 52, 145)),
        ("orange", (165, 82, 10)),
        ("pink", (165, 45, 110)),
        ("yellow", (130, 98, 0)),
        ("teal", (0, 100, 105)),
    ];
    INKS.iter().find(|(name, _)| *name == colour).map_or(INK, |(_, ink)| *ink)
}

/// The words of the table, which the vault itself does not have.
pub fn table_words() -> TableWords {
    let headings = [
        "name",
        "class",
        "picture",
        "standing",
        "pupil",
        "pupil-date",
        "grown-up",
        "grown-up-name",
        "relationship",
        "grown-up-date",
        "photographs",
    ];
    let cells = [
        "needs-you",
        "still-to-come",
        "done",
        "answer-none",
        "answer-signed",
        "answer-not-sure",
        "answer-not-today",
        "answer-shared",
        "photographs-none",
    ];
    let relationships = crate::domain::person::Relationship::ALL.iter().map(|(_, word)| *word);
    let cell = |key: &str| (key.to_owned(), plain(&format!("table-{key}")));
    let relation = |word: &str| (word.to_owned(), plain(&format!("relationship-{word}")));
    TableWords {
        headings: headings.iter().map(|heading| plain(&format!("table-heading-{heading}"))).collect(),
        cells: cells.into_iter().map(cell).chain(relationships.map(relation)).collect(),
    }
}

/// What the table's file is called. No child's name is in it.
pub fn table_name(view: &RegisterView) -> String {
    let values = [("class", Value::from(view.details.name.as_str())), ("year", Value::from(""))];
    let document = plain_with("paper-register", &values);
    names::file_name("{document}", &NameParts { document, ..NameParts::default() }, "csv")
}
