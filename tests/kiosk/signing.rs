//! Signing and the last look: five equal ways, nothing sealed before "I have finished", and a minute to say "I made a mistake".

use super::*;
use thinkclick::domain::agreement::Gesture;
use thinkclick::domain::ink::Ink;

fn name(name: &str) -> Name {
    Name::parse(name).unwrap()
}

fn to_sign() -> Journey {
    Journey::begins().starts().learns().reads_and_promises()
}

fn every_way() -> [(WayOf, Way); 6] {
    let ink = Ink::of(600.0, 200.0, &[vec![(10.0, 10.0), (80.0, 60.0)]]).unwrap();
    [
        (WayOf::Draw, Way::Drawn(ink)),
        (WayOf::Stamp, Way::Stamp { stamp: "rocket".into(), colour: "teal".into() }),
        (WayOf::Type, Way::Typed(name("Zay"))),
        (WayOf::Type, Way::Picked(name("Zaynab"))),
        (WayOf::Partner, Way::WithPartner { how: Gesture::Looked, helper: name("Ms Roe") }),
        (WayOf::Share, Way::Shared { with: name("Ms Roe") }),
    ]
}

#[test]
fn each_way_is_looked_over_and_then_sealed_as_it_was_made() {
    for (chosen, way) in every_way() {
        let checking = to_sign().signs_as(chosen, way.clone());
        assert!(matches!(checking.now, Kiosk::Visiting(_, Place::Checking { .. })), "{way:?} is looked over");
        assert!(matches!(checking.last.as_slice(), [Effect::SaveDraft(_)]), "and kept, not sealed");
        let sealed = checking.then(Event::Finished(now()));
        let record = &sealed.sealed().record;
        assert_eq!(record.helper.as_ref(), way.helper());
        assert_eq!(record.answer, Answer::Signed(way));
    }
}

#[test]
fn finishing_twice_seals_once() {
    let journey = to_sign().signs();
    let again = journey.then(Event::Finished(now()));
    assert!(matches!(again.now, Kiosk::Sealing(_)) && again.last.is_empty());
    let thanked = again.then(Event::Stored(SEALED)).then(Event::Finished(now())).then(Event::WentBack);
    assert!(matches!(thanked.now, Kiosk::Goodbye(_)) && thanked.last.is_empty());
}

#[test]
fn what_was_shared_is_taught_by_sharing_unless_the_class_was_taught_together() {
    let share = || Way::Shared { with: name("Ms Roe") };
    let alone = to_sign().signs_as(WayOf::Share, share()).then(Event::Finished(now()));
    let topics = vec!["ask-first".to_owned()];
    let on = now().day();
    assert_eq!(alone.sealed().record.taught, Taught::Shared { on, with: name("Ms Roe"), topics: topics.clone() });
    let mut journey = Journey::begins();
    journey.desk.class.lesson = ClassLesson::Together(on);
    let together = journey.starts().learns().reads_and_promises().signs_as(WayOf::Share, share());
    assert_eq!(together.then(Event::Finished(now())).sealed().record.taught, Taught::Together { on, topics });
}

#[test]
fn somebody_who_helped_is_noted_with_any_way() {
    let checking = to_sign().signs_as(WayOf::Type, Way::Picked(name("Zaynab")));
    let helped = checking.then(Event::SaidWhoHelped(Some(name("a teaching assistant"))));
    let changed = helped.then(Event::WantedChange(Change::Signature));
    let signed = changed.signs_as(WayOf::Stamp, Way::Stamp { stamp: "sun".into(), colour: "red".into() });
    let record = signed.then(Event::Finished(now())).sealed().record.clone();
    assert_eq!(record.helper, Some(name("a teaching assistant")));
}

#[test]
fn the_promises_can_be_read_again_and_the_signature_is_still_there() {
    let strokes = vec![vec![(1.0, 2.0), (30.0, 40.0)]];
    let drawn = to_sign().then(Event::ChoseWay(WayOf::Draw)).then(Event::Drew(strokes.clone()));
    let checking = drawn.signs_as(WayOf::Stamp, Way::Stamp { stamp: "sun".into(), colour: "red".into() });
    let back = checking.then(Event::WantedChange(Change::Promises));
    assert!(matches!(back.now, Kiosk::Visiting(_, Place::Promising { statement: 0, .. })), "{:?}", back.now);
    let further = back.then(Event::WentBack);
    assert!(matches!(further.now, Kiosk::Visiting(_, Place::Reading { rule: 1, .. })));
    let again = (0..3).fold(further, |journey, _| journey.then(Event::WentOn));
    let Kiosk::Visiting(_, Place::Checking { signed, .. }) = &again.now else { panic!("{:?}", again.now) };
    assert_eq!((WayOf::of(&signed.way), &signed.strokes), (WayOf::Stamp, &strokes));
    let pad = again.then(Event::WentBack).then(Event::ChoseWay(WayOf::Draw));
    let Kiosk::Visiting(_, Place::Signing { strokes: kept, .. }) = &pad.now else { panic!("{:?}", pad.now) };
    assert_eq!(kept, &strokes, "a drawing is not lost by looking at another way");
}

#[test]
fn a_last_look_is_taken_up_again() {
    let checking = to_sign().signs_as(WayOf::Stamp, Way::Stamp { stamp: "sun".into(), colour: "red".into() });
    let Some(Effect::SaveDraft(draft)) = checking.last.last().cloned() else { panic!("not saved") };
    let bytes = thinkclick::domain::record::encode(&*draft);
    let read: Draft = thinkclick::domain::record::decode_whole(&bytes).unwrap();
    assert_eq!(read, *draft);
}

#[test]
fn a_mistake_is_marked_within_a_minute_and_takes_the_place_of_the_first() {
    let first = to_sign().signs();
    let record = first.sealed().record.clone();
    let marked = first.then(Event::Stored(SEALED)).then(Event::MadeAMistake(now()));
    let second = marked.sealed().record.clone();
    assert_eq!(second, record.mistaken(SEALED, now()));
    assert!(second.please_check && second.supersedes == [SEALED]);
    assert!(marked.sealed().note.is_none(), "the note went with the first");
    let marked = marked.then(Event::Stored([6; 32]));
    assert_eq!(marked.now, Kiosk::Goodbye(After::Marked));
    assert!(marked.then(Event::MadeAMistake(now())).last.is_empty(), "once is enough");
}

#[test]
fn after_a_minute_nothing_of_the_answer_is_left() {
    let fresh = to_sign().signs().then(Event::Stored(SEALED));
    let still = fresh.then(Event::MinutePassed([9; 32]));
    assert!(matches!(still.now, Kiosk::Goodbye(After::Fresh(..))), "another child's minute");
    let past = still.then(Event::MinutePassed(SEALED));
    assert_eq!(past.now, Kiosk::Goodbye(After::Past));
    let late = past.then(Event::MadeAMistake(now()));
    assert_eq!((&late.now, late.last.len()), (&Kiosk::Goodbye(After::Past), 0));
}

fn together() -> Journey {
    let photographs =
        PhotographAnswers { authority: Authority::Yes, places: vec![("website".into(), false)], valid: None };
    Journey::begins()
        .then(Event::AskedForStaff(StaffWish::SignTogether(OWL)))
        .then(Event::TypedStaffCode("271828".into()))
        .then(Event::StaffCodeChecked { right: true, at: now() })
        .grown_up(OnPage::WentOn)
        .grown_up(OnPage::AnsweredSchool(thinkclick::domain::together::ToTheSchool::Agrees))
        .grown_up(OnPage::SaidWho(name("Amina Ahmed"), Relationship::Parent))
        .grown_up(OnPage::AnsweredPhotographs(photographs))
}

#[test]
fn a_grown_up_changes_one_page_and_is_back_at_the_last_look() {
    let checking = together().grown_up(OnPage::Signed(Way::Typed(name("Amina Ahmed"))));
    assert!(matches!(checking.now, Kiosk::Together { ref session, .. } if session.page == Page::Check));
    let changing = checking.grown_up(OnPage::WantedChange(Page::Who));
    assert!(matches!(changing.now, Kiosk::Together { ref session, .. } if session.page == Page::Who));
    let back = changing.grown_up(OnPage::SaidWho(name("Amina A"), Relationship::Grandparent));
    let Kiosk::Together { session, .. } = &back.now else { panic!("{:?}", back.now) };
    assert_eq!(session.page, Page::Check);
    assert_eq!(session.answers.who, Some((name("Amina A"), Relationship::Grandparent)));
    assert!(matches!(back.grown_up(OnPage::Finished(now())).last.as_slice(), [Effect::Seal(_)]));
}

#[test]
fn a_grown_up_signs_with_the_own_hand_or_name() {
    let refused = together().grown_up(OnPage::Signed(Way::Shared { with: name("Ms Roe") }));
    assert!(matches!(refused.now, Kiosk::Together { ref session, .. } if session.page == Page::Sign));
}
