//! The finished lines of a child's agreement: what the vault gave, in the words of the school and of the app.

use super::{Pack, school};
use crate::documents::agreement::{
    About, AgreementPaper, Attached, Consent, GrownUpPart, Occasion, Photographs, PupilPart, Rules, School, Signature,
    Signing, Statement, Taught as TaughtPart,
};
use crate::documents::leaflet::Art;
use crate::documents::names::{self, NameParts};
use crate::documents::paper::{Direction, Field, Moment as PaperMoment};
use crate::domain::activity::Band;
use crate::domain::agreement::{About as AskedAbout, Answer, Signatory, Taught, Valid, Way};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::Relationship;
use crate::domain::record::{Door, Record};
use crate::domain::register::view::RegisterView;
use crate::domain::register::{Means, Permission, Withdrawal};
use crate::domain::school::{Rule, SchoolPack, Statement as Place};
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
        photographs: grown_up.and_then(|signed| photographs(&pack, &signed.record, source)),
        taught: TaughtPart {
            title: plain("paper-taught"),
            occasions: [pupil, grown_up].into_iter().flatten().map(|signed| occasion(&signed.record.taught)).collect(),
        },
        about: about(source, &pack, pupil, grown_up),
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
        number: source.pupil.admission.as_ref().map(ToString::to_string).unwrap_or_default(),
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
    let not_signed = |key: &str| {
        let line = plain(key);
        (Signature::None(line.clone()), line.clone(), line)
    };
    let (signature, spoken, how) = match record.answer.way() {
        Some(Way::Drawn(ink)) => (
            Signature::Ink { strokes: ink.normalised(), aspect: ink.aspect() },
            named("paper-spoken-drawn"),
            plain("paper-signed-drawn"),
        ),
        Some(Way::Stamp { stamp, colour }) => {
            let word = plain(&format!("stamp-{stamp}"));
            let values = [("name", Value::from(name)), ("stamp", Value::from(word.as_str()))];
            let spoken = plain_with("paper-spoken-stamp", &values);
            let path_d = Stamp::named(stamp).map_or("", |stamp| stamp.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: ink(colour), name: word };
            (signature, spoken, plain("paper-signed-stamp"))
        }
        Some(Way::Typed(typed)) => {
            (Signature::Typed(typed.to_string()), named("paper-spoken-typed"), plain("paper-signed-typed"))
        }
        Some(Way::Picked(picked)) => {
            (Signature::Typed(picked.to_string()), named("paper-spoken-picked"), plain("paper-signed-picked"))
        }
        Some(Way::WithPartner { how, helper }) => {
            let word = how.word();
            let how = plain_with(&format!("paper-signed-{word}"), &[("helper", helper.as_str().into())]);
            let path_d = Stamp::named(word).map_or("", |gesture| gesture.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: INK, name: plain(&format!("paper-gesture-{word}")) };
            (signature, named(&format!("paper-spoken-{word}")), how)
        }
        Some(Way::Shared { with }) => {
            let line = plain("paper-shared");
            let how = plain_with("paper-shared-by", &[("helper", with.as_str().into())]);
            (Signature::None(line.clone()), line, how)
        }
        None if record.answer == Answer::Talk => not_signed("paper-wants-a-talk"),
        None => not_signed("paper-not-signed-yet"),
    };
    let helped = record.helper.as_ref().filter(|_| record.answer.way().is_none_or(|way| way.helper().is_none()));
    let helped = helped.map(|helper| plain_with("paper-helped", &[("helper", helper.as_str().into())]));
    let staff = matches!(record.door, Door::StaffPresent { .. }).then(|| plain("paper-staff-present"));
    let how = [Some(how), helped, staff, question(signed)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Signing { signature, spoken, fields, how }
}

/// "Agreed, with a question about point 2. Talked about on 5 September 2026."
fn question(signed: &SignedRecord) -> Option<String> {
    let asked = signed.record.answer.question().map(|about| {
        let (word, number) = about.word();
        let about = plain_with(&format!("paper-{word}"), &[("number", number.into())]);
        plain_with("paper-question", &[("about", about.into())])
    });
    let talked = signed.talked.map(|on| plain_with("paper-talked", &[("date", date(on).into())]));
    let all: Vec<String> = asked.into_iter().chain(talked).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// What holds today at each place, all answers and withdrawals together: the paper shows no permission that is not one.
fn photographs(pack: &SchoolPack, record: &Record, source: &PaperSource) -> Option<Photographs> {
    let Signatory::GrownUp { name, photographs: Some(answers), .. } = &record.signatory else { return None };
    let values = [("name", Value::from(name.as_str())), ("date", Value::from(date(record.ended.day())))];
    let today = clock::now().day();
    let consent = |place: &Place| {
        let yes = source.allowed.at(&place.id, today) == Permission::Yes;
        Consent { question: place.text.clone(), yes, answer: plain(if yes { "paper-yes" } else { "paper-no" }) }
    };
    let withdrawn = source.withdrawals.iter().map(|(_, withdrawal)| withdrawn(pack, withdrawal));
    let differ = source.allowed.differ.then(|| plain("paper-photographs-differ"));
    Some(Photographs {
        title: plain("paper-photographs"),
        question: plain("paper-photographs-question"),
        answer: plain("paper-photographs-answer"),
        answers: pack.photographs.places.iter().map(consent).collect(),
        note: plain_with("paper-photographs-note", &values),
        more: answers.valid.and_then(valid_line).into_iter().chain(differ).chain(withdrawn).collect(),
    })
}

/// "These answers count from 1 September 2026 until 31 August 2027."
fn valid_line(valid: Valid) -> Option<String> {
    let (word, values) = match (valid.from, valid.until) {
        (Some(from), Some(until)) => {
            ("paper-photographs-valid", vec![("from", date(from).into()), ("until", date(until).into())])
        }
        (None, Some(until)) => ("paper-photographs-until", vec![("until", Value::from(date(until)))]),
        (Some(from), None) => ("paper-photographs-from", vec![("from", Value::from(date(from)))]),
        (None, None) => return None,
    };
    Some(plain_with(word, &values))
}

/// "Withdrawn on 20 January 2027 by Amina Ahmed (Parent), by telephone: In a newspaper."
fn withdrawn(pack: &SchoolPack, withdrawal: &Withdrawal) -> String {
    let title = |id: &String| {
        pack.photographs.places.iter().find(|place| place.id == *id).map_or_else(|| id.clone(), |it| it.text.clone())
    };
    let places: Vec<String> = withdrawal.places.iter().map(title).collect();
    let values = [
        ("date", Value::from(date(withdrawal.said))),
        ("name", Value::from(withdrawal.by.as_str())),
        ("relationship", plain(&format!("relationship-{}", withdrawal.relationship.word())).into()),
        ("means", plain(&format!("paper-means-{}", withdrawal.means.word())).into()),
        ("places", places.join("; ").into()),
    ];
    plain_with("paper-withdrawn", &values)
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

fn about(
    source: &PaperSource,
    pack: &SchoolPack,
    pupil: Option<&SignedRecord>,
    grown_up: Option<&SignedRecord>,
) -> About {
    let came =
        |key: &str, signed: Option<&SignedRecord>| signed.map(|signed| Field::new(plain(key), door(&signed.record)));
    let facts = [version(pack), came("paper-came-pupil", pupil), came("paper-came-grown-up", grown_up)];
    About {
        title: plain("paper-about"),
        came: facts.into_iter().flatten().collect(),
        check_words: Field::new(plain("paper-check-words"), source.check_words.join(" ")),
        for_adults: plain("paper-for-adults"),
        seal: plain("paper-seal"),
    }
}

/// Which version of the school's words was agreed to, where the school counts them.
fn version(pack: &SchoolPack) -> Option<Field> {
    let version = pack.version.as_ref()?;
    let from = Day::parse(&version.from).map_or_else(|| version.from.clone(), date);
    let values = [("number", Value::from(version.number)), ("date", Value::from(from))];
    Some(Field::new(plain("paper-version"), plain_with("paper-version-of", &values)))
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
pub fn table_words(pack: Option<&Pack>) -> TableWords {
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
    ];
    let relationships = Relationship::ALL.iter().map(|(_, word)| *word);
    let cell = |key: &str| (key.to_owned(), plain(&format!("table-{key}")));
    let relation = |word: &str| (word.to_owned(), plain(&format!("relationship-{word}")));
    let means = Means::ALL.iter().map(|(_, word)| ((*word).to_owned(), plain(&format!("paper-means-{word}"))));
    let words = pack.map(|pack| &pack.words);
    let about = AskedAbout::all(words.map_or(12, |words| words.grown_up.points.len())).map(|about| {
        let (word, number) = about.word();
        (about.slug(), plain_with(&format!("paper-{word}"), &[("number", number.into())]))
    });
    let places = words.into_iter().flat_map(|words| &words.photographs.places);
    let places = places.map(|place| (format!("place-{}", place.id), place.text.clone()));
    let all = cells.into_iter().map(cell).chain(relationships.map(relation)).chain(means).chain(about).chain(places);
    TableWords {
        headings: headings.iter().map(|heading| plain(&format!("table-heading-{heading}"))).collect(),
        cells: all.collect(),
        on: clock::now().day(),
    }
}

/// What the table's file is called. No child's name is in it.
pub fn table_name(view: &RegisterView) -> String {
    let values = [("class", Value::from(view.details.name.as_str())), ("year", Value::from(""))];
    let document = plain_with("paper-register", &values);
    names::file_name("{document}", &NameParts { document, ..NameParts::default() }, "csv")
}
