//! The finished lines of a child's agreement: what the vault gave, in the words of the school and of the app.

use super::school;
use crate::documents::agreement::{
    About, AgreementPaper, Attached, Consent, GrownUpPart, Occasion, OtherGrownUp, Photographs, PupilPart, Rules,
    School, Signature, Signing, Statement, Taught as TaughtPart,
};
use crate::documents::leaflet::Art;
use crate::documents::names::{self, NameParts};
use crate::documents::paper::{Direction, Field, Moment as PaperMoment};
use crate::domain::activity::Band;
use crate::domain::agreement::{Answer, Authority, Signatory, Taught, Valid, Way};
use crate::domain::moment::{Day, Moment};
use crate::domain::record::{Door, Record};
use crate::domain::register::{AnswerKind, Permission, Withdrawal};
use crate::domain::school::{Rule, SchoolPack, Statement as Place};
use crate::domain::seal_place;
use crate::domain::stamp::{STAMPS, Stamp};
use crate::platform::clock;
use crate::vault::protocol::{PaperSource, SignedRecord};
use crate::words::{
    Value, clock as time_of_day, date, is_right_to_left, language, picture_name, plain_with, say, say_with,
};

/// The file's name and the paper of one child. None when the words that were signed cannot be read any more.
pub fn agreement(source: &PaperSource) -> Option<(String, AgreementPaper)> {
    let pack = school::read(source.pack.clone()).ok()?.words;
    let pupil = source.records.iter().rev().find(|signed| signed.record.signatory == Signatory::Pupil);
    let grown_ups = of_grown_ups(source);
    let (grown_up, others) = match grown_ups.split_first() {
        Some((first, others)) => (Some(*first), others),
        None => (None, [].as_slice()),
    };
    let name = source.pupil.paper_name.as_str();
    let year = [("year", Value::from(pack.school.year.as_str()))];
    let paper = AgreementPaper {
        language: language(),
        direction: if is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight },
        title: say_with("paper-title", &year),
        motto: pack.title.clone(),
        school: School { name: pack.school.name.clone(), lines: vec![] },
        child: Field::new(say("paper-child"), name),
        class: Field::new(say("paper-class"), source.details.name.as_str()),
        picture: Field::new(say("paper-picture"), picture_name(source.pupil.picture)),
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
            title: say("paper-taught"),
            occasions: pupil.iter().chain(&grown_ups).map(|signed| occasion(&signed.record.taught)).collect(),
        },
        about: about(source, &pack, pupil, &grown_ups),
        page_line: say_with("paper-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        made: made(clock::now()),
        attached: Attached {
            record: source.embed.clone(),
            record_is: say("paper-record-is"),
            seal: seal_place::blank(),
            seal_is: say("paper-seal-is"),
        },
        others: others.iter().map(|signed| other(&pack, grown_up, signed)).collect(),
    };
    Some((names::file_name(names::USUAL, &name_parts(source, &pack.school.year), "pdf"), paper))
}

/// The grown-ups' answers that no later one takes the place of, the newest first.
fn of_grown_ups(source: &PaperSource) -> Vec<&SignedRecord> {
    let grown_up = |signed: &&SignedRecord| matches!(signed.record.signatory, Signatory::GrownUp { .. });
    source.records.iter().rev().filter(grown_up).filter(|signed| !signed.replaced).collect()
}

/// Another grown-up's signature, and what the two said about photographs.
fn other(pack: &SchoolPack, first: Option<&SignedRecord>, signed: &SignedRecord) -> OtherGrownUp {
    let (name, fields) = who(Some(signed));
    let said = first.into_iter().chain([signed]).flat_map(|signed| said_of_photographs(pack, &signed.record));
    OtherGrownUp {
        title: say("paper-other"),
        signing: signing(&name, fields, Some(signed)),
        lines: said.chain([say("paper-other-private")]).collect(),
    }
}

/// "Amina Ahmed said yes to: On the website. Amina Ahmed said no to: In a newspaper."
fn said_of_photographs(pack: &SchoolPack, record: &Record) -> Vec<String> {
    let Signatory::GrownUp { name, photographs: Some(answers), .. } = &record.signatory else { return vec![] };
    if answers.authority != Authority::Yes {
        return vec![say_with("paper-photographs-no-say", &[("name", name.as_str().into())])];
    }
    let line = |word: &str, wanted: bool| {
        let said = |place: &&Place| answers.places.iter().any(|(id, yes)| *id == place.id && *yes == wanted);
        let places: Vec<&str> = pack.photographs.places.iter().filter(said).map(|place| place.text.as_str()).collect();
        let values = [("name", Value::from(name.as_str())), ("places", places.join("; ").into())];
        (!places.is_empty()).then(|| say_with(word, &values))
    };
    let lines = [line("paper-photographs-said-yes", true), line("paper-photographs-said-no", false)];
    lines.into_iter().flatten().chain(answers.valid.and_then(valid_line)).collect()
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
        helping: statement.losing_access.then(|| say("paper-helping")),
    };
    let own_rules = words.rules.iter().filter(|_| words.own_rules).map(rule);
    PupilPart {
        title: pack.pupil.title.clone(),
        statements: own_rules.chain(words.statements.iter().map(statement)).collect(),
        signing: signing(name, vec![Field::new(say("paper-name"), name)], signed),
    }
}

fn grown_up_part(pack: &SchoolPack, signed: Option<&SignedRecord>) -> GrownUpPart {
    let (name, fields) = who(signed);
    GrownUpPart {
        title: pack.grown_up.title.clone(),
        opening: pack.grown_up.statement.clone(),
        stem: pack.grown_up.stem.clone(),
        points: pack.grown_up.points.clone(),
        closing: pack.grown_up.last.text.clone(),
        helping: pack.grown_up.last.losing_access.then(|| say("paper-helping")),
        signing: signing(&name, fields, signed),
    }
}

/// A grown-up's name, and the fields beside the signature.
fn who(signed: Option<&SignedRecord>) -> (String, Vec<Field>) {
    match signed.map(|signed| &signed.record.signatory) {
        Some(Signatory::GrownUp { name, relationship, .. }) => {
            let relation = say(&format!("relationship-{}", relationship.word()));
            let fields =
                vec![Field::new(say("paper-name"), name.as_str()), Field::new(say("paper-relationship"), relation)];
            (name.to_string(), fields)
        }
        _ => (String::new(), vec![]),
    }
}

fn signing(name: &str, mut fields: Vec<Field>, signed: Option<&SignedRecord>) -> Signing {
    let Some(signed) = signed else {
        let line = say("paper-not-signed-yet");
        return Signing { signature: Signature::None(line.clone()), spoken: line.clone(), fields, how: line };
    };
    let record = &signed.record;
    fields.push(Field::new(say("paper-date"), date(record.ended.day())));
    let named = |key: &str| say_with(key, &[("name", Value::from(name))]);
    let not_signed = |key: &str| {
        let line = say(key);
        (Signature::None(line.clone()), line.clone(), line)
    };
    let (signature, spoken, how) = match record.answer.way() {
        Some(Way::Drawn(ink)) => (
            Signature::Ink { strokes: ink.normalised(), aspect: ink.aspect() },
            named("paper-spoken-drawn"),
            say("paper-signed-drawn"),
        ),
        Some(Way::Stamp { stamp, colour }) => {
            let word = say(&format!("stamp-{stamp}"));
            let values = [("name", Value::from(name)), ("stamp", Value::from(word.as_str()))];
            let spoken = say_with("paper-spoken-stamp", &values);
            let path_d = Stamp::named(stamp).map_or("", |stamp| stamp.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: ink(colour), name: word };
            (signature, spoken, say("paper-signed-stamp"))
        }
        Some(Way::Typed(typed)) => {
            (Signature::Typed(typed.to_string()), named("paper-spoken-typed"), say("paper-signed-typed"))
        }
        Some(Way::Picked(picked)) => {
            (Signature::Typed(picked.to_string()), named("paper-spoken-picked"), say("paper-signed-picked"))
        }
        Some(Way::WithPartner { how, helper }) => {
            let word = how.word();
            let how = say_with(&format!("paper-signed-{word}"), &[("helper", helper.as_str().into())]);
            let path_d = Stamp::named(word).map_or("", |gesture| gesture.path).to_owned();
            let signature = Signature::Stamp { path_d, colour: INK, name: say(&format!("paper-gesture-{word}")) };
            (signature, named(&format!("paper-spoken-{word}")), how)
        }
        Some(Way::Shared { with }) => {
            let line = say("paper-shared");
            let how = say_with("paper-shared-by", &[("helper", with.as_str().into())]);
            (Signature::None(line.clone()), line, how)
        }
        None if record.answer == Answer::Talk => not_signed("paper-wants-a-talk"),
        None => not_signed("paper-not-signed-yet"),
    };
    let helped = record.helper.as_ref().filter(|_| record.answer.way().is_none_or(|way| way.helper().is_none()));
    let helped = helped.map(|helper| say_with("paper-helped", &[("helper", helper.as_str().into())]));
    let staff = matches!(record.door, Door::StaffPresent { .. }).then(|| say("paper-staff-present"));
    let how = [Some(how), helped, staff, question(signed)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Signing { signature, spoken, fields, how }
}

/// "Agreed, with a question about point 2. Talked about on 5 September 2026."
fn question(signed: &SignedRecord) -> Option<String> {
    let asked = signed.record.answer.question().map(|about| {
        let (word, number) = about.word();
        let about = say_with(&format!("paper-{word}"), &[("number", number.into())]);
        say_with("paper-question", &[("about", about.into())])
    });
    let talked = signed.talked.map(|on| say_with("paper-talked", &[("date", date(on).into())]));
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
        Consent { question: place.text.clone(), yes, answer: say(if yes { "paper-yes" } else { "paper-no" }) }
    };
    let withdrawn = source.withdrawals.iter().map(|(_, withdrawal)| withdrawn(pack, withdrawal));
    let differ = source.allowed.differ.then(|| say("paper-photographs-differ"));
    Some(Photographs {
        title: say("paper-photographs"),
        question: say("paper-photographs-question"),
        answer: say("paper-photographs-answer"),
        answers: pack.photographs.places.iter().map(consent).collect(),
        note: say_with("paper-photographs-note", &values),
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
    Some(say_with(word, &values))
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
        ("relationship", say(&format!("relationship-{}", withdrawal.relationship.word())).into()),
        ("means", say(&format!("paper-means-{}", withdrawal.means.word())).into()),
        ("places", places.join("; ").into()),
    ];
    say_with("paper-withdrawn", &values)
}

fn occasion(taught: &Taught) -> Occasion {
    let (on, topics, partner) = match taught {
        Taught::Together { on, topics } | Taught::Alone { on, topics } => (on, topics.as_slice(), ""),
        Taught::AtHome { on } => (on, [].as_slice(), ""),
        Taught::Shared { on, with, topics } => (on, topics.as_slice(), with.as_str()),
    };
    Occasion {
        how_and_when: say_with(taught.word(), &[("date", Value::from(date(*on))), ("partner", partner.into())]),
        topics: topics.iter().map(|topic| say(&format!("topic-{topic}"))).collect(),
    }
}

fn about(source: &PaperSource, pack: &SchoolPack, pupil: Option<&SignedRecord>, grown_ups: &[&SignedRecord]) -> About {
    let came = |key: &str, signed: &SignedRecord| Field::new(say(key), door(&signed.record));
    let by_pupil = pupil.map(|signed| came("paper-came-pupil", signed));
    let by_grown_ups = grown_ups.iter().map(|signed| came("paper-came-grown-up", signed));
    let facts = version(pack).into_iter().chain(by_pupil).chain(by_grown_ups);
    About {
        title: say("paper-about"),
        came: facts.collect(),
        check_words: Field::new(say("paper-check-words"), source.check_words.join(" ")),
        for_adults: say("paper-for-adults"),
        seal: say("paper-seal"),
    }
}

/// Which version of the school's words was agreed to, where the school counts them.
fn version(pack: &SchoolPack) -> Option<Field> {
    let version = pack.version.as_ref()?;
    let from = Day::parse(&version.from).map_or_else(|| version.from.clone(), date);
    let values = [("number", Value::from(version.number)), ("date", Value::from(from))];
    Some(Field::new(say("paper-version"), say_with("paper-version-of", &values)))
}

fn door(record: &Record) -> String {
    let key = match record.door {
        Door::ClassIpad { .. } => "paper-door-class-ipad",
        Door::StaffPresent { .. } => "paper-door-staff",
        Door::Letter { .. } => "paper-door-letter",
    };
    let values = [("date", Value::from(date(record.ended.day()))), ("time", Value::from(time_of_day(record.ended)))];
    say_with(key, &values)
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
        // On the wall nothing tells who signed and with whom it was shared: the child has a stamp as others have, in the colour of
        // its own picture.
        Signature::None(_) if AnswerKind::of(&newest.record.answer) == AnswerKind::Shared => {
            return shared_mark(source);
        }
        Signature::None(_) => return None,
    };
    Some((art, signing.spoken))
}

/// The stamp of a child with whom all was shared: always the same one for the same picture.
fn shared_mark(source: &PaperSource) -> Option<(Art, String)> {
    let picture = source.pupil.picture;
    let stamp = STAMPS.get(usize::from(picture.numbers().1) % STAMPS.len())?;
    let values = [
        ("name", Value::from(source.pupil.screen_name.as_str())),
        ("stamp", say(&format!("stamp-{}", stamp.name)).into()),
    ];
    Some((Art::Stamp(stamp.path.to_owned(), ink(picture.colour())), say_with("paper-spoken-shared", &values)))
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
