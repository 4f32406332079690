//! What each fact leads to on the class iPad. What does not belong to the state that is shown changes nothing.

use super::goodbye::{goodbye, reached};
use super::sign::{checking, signing};
use super::{After, Desk, Draft, Effect, Event, Kiosk, Place, Sealing, StaffWish, Visit};
use crate::domain::agreement::{Answer, Signatory, Taught};
use crate::domain::lesson::{self, ClassLesson, Progress};
use crate::domain::moment::Moment;
use crate::domain::record::{Door, FirstAnswer, Note, Record, VERSION};
use crate::domain::together::{self, Answered};

type Next = (Kiosk, Vec<Effect>);

/// The class iPad after what happened, and what the shell is asked to do.
pub fn update(desk: &Desk, kiosk: Kiosk, event: Event) -> Next {
    match (kiosk, event) {
        (Kiosk::Choosing, Event::Tapped(child)) if !desk.class.ended && desk.class.pupil(child).is_some() => {
            still(Kiosk::Asking(child))
        }
        (Kiosk::Choosing, Event::WantedBoardCode) if desk.class.takes_board_code() => {
            still(Kiosk::BoardCode { wrong: false })
        }
        (Kiosk::BoardCode { .. }, Event::GaveBoardCode(code, today)) => {
            match desk.class.band().and_then(|band| code.day(today, band)) {
                Some(day) => (Kiosk::Choosing, vec![Effect::TakeShortWay(day), Effect::StartAfresh]),
                None => still(Kiosk::BoardCode { wrong: true }),
            }
        }
        (Kiosk::BoardCode { .. }, Event::WentBack) => still(Kiosk::Choosing),
        (Kiosk::Asking(_), Event::SaidNotMe | Event::WentBack) => still(Kiosk::Choosing),
        (Kiosk::Asking(child), Event::SaidItIsMe(began)) => {
            (Kiosk::Welcoming(Visit { child, began }), vec![Effect::LookUpDraft(child)])
        }
        (Kiosk::Welcoming(visit), Event::DraftLookedUp(draft)) => match draft {
            Some(draft) if draft.visit.child == visit.child => taken_up_again(desk, *draft, visit.began),
            _ => at(visit, Place::Learning(Progress::begin(desk.plan(visit.child)))),
        },
        (Kiosk::Visiting(visit, place), event) => visiting(desk, visit, place, event),
        (Kiosk::Sealing(sealing), Event::Stored(hash)) => reached(sealing.record, hash),
        (Kiosk::Sealing(sealing), Event::StoringFailed) => still(Kiosk::NotKept { sealing, given: None, stuck: None }),
        (Kiosk::NotKept { sealing, .. }, Event::TriedAgain) => seal(*sealing),
        (Kiosk::NotKept { sealing, given, .. }, Event::WantedFile) => {
            let effect = Effect::GiveFile(sealing.clone());
            (Kiosk::NotKept { sealing, given, stuck: None }, vec![effect])
        }
        (Kiosk::NotKept { sealing, .. }, Event::GaveFile(hash)) => {
            still(Kiosk::NotKept { sealing, given: Some(hash), stuck: None })
        }
        (Kiosk::NotKept { sealing, given, .. }, Event::FileStuck(word)) => {
            still(Kiosk::NotKept { sealing, given, stuck: Some(word) })
        }
        (Kiosk::NotKept { sealing, given: Some(hash), .. }, Event::SawFile) => reached(sealing.record, hash),
        (Kiosk::Goodbye(after), event) => goodbye(after, event),
        (Kiosk::Choosing | Kiosk::Asking(_), Event::AskedForStaff(wish)) => {
            still(Kiosk::Staff { wish, wrong: 0, checking: false })
        }
        // Another wish, and as many wrong codes as before.
        (Kiosk::Staff { wrong, checking: false, .. }, Event::AskedForStaff(wish)) => {
            still(Kiosk::Staff { wish, wrong, checking: false })
        }
        (Kiosk::Staff { wish, wrong, checking: false }, Event::TypedStaffCode(code)) => {
            (Kiosk::Staff { wish, wrong, checking: true }, vec![Effect::CheckStaffCode { code, wrong }])
        }
        (Kiosk::Staff { wish, wrong, checking: true }, Event::StaffCodeChecked { right: false, .. }) => {
            still(Kiosk::Staff { wish, wrong: wrong + 1, checking: false })
        }
        (Kiosk::Staff { wish, checking: true, .. }, Event::StaffCodeChecked { right: true, at }) => match wish {
            StaffWish::Leave => (Kiosk::Over, vec![Effect::EndMode]),
            StaffWish::HandOver => (Kiosk::Choosing, vec![Effect::ShowWaiting]),
            StaffWish::SignTogether(child) => {
                still(Kiosk::Together { visit: Visit { child, began: at }, session: Default::default() })
            }
        },
        (Kiosk::Staff { checking: false, .. }, Event::WentBack | Event::Left) => still(Kiosk::Choosing),
        (Kiosk::Together { visit, session }, Event::Together(event)) => together(desk, visit, session.after(event)),
        (kiosk, _) => still(kiosk),
    }
}

fn visiting(desk: &Desk, visit: Visit, place: Place, event: Event) -> Next {
    match (place, event) {
        (place, Event::Paused | Event::Left) => {
            let draft = Draft { visit, place };
            (Kiosk::Choosing, vec![Effect::SaveDraft(Box::new(draft)), Effect::StartAfresh])
        }
        (place, Event::SaidNotSure(_) | Event::SaidNotToday(_)) if !asks_to_sign(desk) => {
            still(Kiosk::Visiting(visit, place))
        }
        (place, Event::SaidNotSure(ended)) => answered_without_signing(desk, visit, place, Answer::NotSure, ended),
        (place, Event::SaidNotToday(ended)) => answered_without_signing(desk, visit, place, Answer::NotToday, ended),
        (Place::Learning(progress), Event::Lesson(event, now)) => {
            learning(desk, visit, lesson::update(desk.plan(visit.child), progress, event), now)
        }
        (Place::Reading { taught, note, rule, signed }, Event::WentOn) => {
            match rule as usize + 1 < desk.given(visit.child).rules {
                true => at(visit, Place::Reading { taught, note, rule: rule + 1, signed }),
                false => at(visit, Place::Promising { taught, note, statement: 0, signed }),
            }
        }
        (Place::Reading { taught, note, rule, signed }, Event::WentBack) => {
            at(visit, Place::Reading { taught, note, rule: rule.saturating_sub(1), signed })
        }
        (Place::Promising { taught, note, statement, signed }, Event::WentOn) => {
            match (statement as usize + 1 < desk.given(visit.child).statements, signed) {
                (true, signed) => at(visit, Place::Promising { taught, note, statement: statement + 1, signed }),
                (false, Some(signed)) => at(visit, Place::Checking { taught, note, signed }),
                (false, None) => at(visit, Place::Signing { taught, note, way: None, strokes: vec![], signed: None }),
            }
        }
        (Place::Promising { taught, note, statement: 0, signed }, Event::WentBack) => {
            at(visit, Place::Reading { taught, note, rule: last(desk.given(visit.child).rules), signed })
        }
        (Place::Promising { taught, note, statement, signed }, Event::WentBack) => {
            at(visit, Place::Promising { taught, note, statement: statement - 1, signed })
        }
        (Place::Signing { taught, note, way, strokes, signed }, event) => {
            signing(desk, visit, (taught, note), (way, strokes, signed), event)
        }
        (Place::Checking { taught, note, signed }, event) => checking(desk, visit, (taught, note), signed, event),
        (place, _) => still(Kiosk::Visiting(visit, place)),
    }
}

/// The last of so many, counted from nought.
pub(super) fn last(count: usize) -> u32 {
    (count as u32).saturating_sub(1)
}

/// The same screen again, or the nearest one where the lessons have changed in between.
fn taken_up_again(desk: &Desk, draft: Draft, now: Moment) -> Next {
    match draft.place {
        Place::Learning(progress) => learning(desk, draft.visit, progress.resume(desk.plan(draft.visit.child)), now),
        place => still(Kiosk::Visiting(draft.visit, place)),
    }
}

fn learning(desk: &Desk, visit: Visit, progress: Progress, now: Moment) -> Next {
    if !progress.is_finished() {
        return at(visit, Place::Learning(progress));
    }
    match asks_to_sign(desk) {
        true => {
            let (taught, note) = what_was_taught(desk, visit, &progress, now);
            at(visit, Place::Reading { taught, note, rule: 0, signed: None })
        }
        false => {
            let note = Box::new(note(visit, &progress));
            (Kiosk::Goodbye(After::Past), vec![Effect::KeepNote(note), Effect::ForgetDraft(visit.child)])
        }
    }
}

/// Later in the year the rules come back and nothing is signed.
fn asks_to_sign(desk: &Desk) -> bool {
    !matches!(desk.class.lesson, ClassLesson::Later(_))
}

/// Leaving without signing is a real answer too; the lesson so far stays in it.
fn answered_without_signing(desk: &Desk, visit: Visit, place: Place, answer: Answer, ended: Moment) -> Next {
    let (taught, note) = match place {
        Place::Learning(progress) => what_was_taught(desk, visit, &progress, ended),
        Place::Reading { taught, note, .. }
        | Place::Promising { taught, note, .. }
        | Place::Signing { taught, note, .. }
        | Place::Checking { taught, note, .. } => (taught, note),
    };
    let record = record(desk, visit, Signatory::Pupil, answer, taught, ipad_door(desk), ended);
    seal(Sealing { record, note: Some(note) })
}

fn what_was_taught(desk: &Desk, visit: Visit, progress: &Progress, now: Moment) -> (Taught, Note) {
    let topics = progress.topics_met().iter().map(|topic| topic.slug().to_owned()).collect();
    let taught = match desk.class.lesson {
        ClassLesson::Together(on) => Taught::Together { on, topics },
        ClassLesson::Alone | ClassLesson::Later(_) => Taught::Alone { on: now.day(), topics },
    };
    (taught, note(visit, progress))
}

fn note(visit: Visit, progress: &Progress) -> Note {
    let first = |answer: lesson::FirstAnswer| FirstAnswer {
        activity: answer.activity.to_string(),
        misconception: answer.misconception.map(|misconception| misconception.to_string()),
    };
    let answers = progress.first_answers().into_iter().map(first).collect();
    Note { version: VERSION, child: visit.child, answers }
}

/// A grown-up's answer is sealed as it is given: staff are there.
fn together(desk: &Desk, visit: Visit, next: together::Next) -> Next {
    match next {
        together::Next::Shown(session) => still(Kiosk::Together { visit, session }),
        together::Next::Left => (Kiosk::Choosing, vec![Effect::StartAfresh]),
        together::Next::Answered(answered) => {
            let Answered { signatory, answer, ended } = *answered;
            let taught = Taught::AtHome { on: ended.day() };
            let door = Door::StaffPresent { token: desk.class.token, number: desk.class.number };
            seal(Sealing { record: record(desk, visit, signatory, answer, taught, door, ended), note: None })
        }
    }
}

pub(super) fn record(
    desk: &Desk,
    visit: Visit,
    signatory: Signatory,
    answer: Answer,
    taught: Taught,
    door: Door,
    ended: Moment,
) -> Record {
    let beside = desk.beside(visit.child).filter(|_| signatory == Signatory::Pupil);
    Record {
        version: VERSION,
        child: visit.child,
        form: desk.class.form,
        language: beside.map_or_else(|| desk.language.clone(), |(translation, _)| translation.language.clone()),
        translation: beside.map(|(_, hash)| hash),
        signatory,
        answer,
        taught,
        door,
        began: visit.began,
        ended,
        build: desk.build.clone(),
        supersedes: vec![],
        please_check: false,
        helper: None,
    }
}

pub(super) fn ipad_door(desk: &Desk) -> Door {
    Door::ClassIpad { token: desk.class.token, number: desk.class.number }
}

/// At a place of the visit, which is saved at once.
pub(super) fn at(visit: Visit, place: Place) -> Next {
    let draft = Draft { visit, place: place.clone() };
    (Kiosk::Visiting(visit, place), vec![Effect::SaveDraft(Box::new(draft))])
}

pub(super) fn seal(sealing: Sealing) -> Next {
    let sealing = Box::new(sealing);
    (Kiosk::Sealing(sealing.clone()), vec![Effect::Seal(sealing)])
}

fn still(kiosk: Kiosk) -> Next {
    (kiosk, vec![])
}
