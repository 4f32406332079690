//! The class iPad in the app's words: who taps what, and what is sealed, saved or forgotten.

#[path = "kiosk/signing.rs"]
mod signing;
#[path = "kiosk/staff.rs"]
mod staff;

use std::rc::Rc;

use thinkclick::domain::activity::{Band, Pack, Sitting};
use thinkclick::domain::agreement::{About, Answer, Authority, PhotographAnswers, Signatory, Taught, Way};
use thinkclick::domain::board::BoardCode;
use thinkclick::domain::kiosk::*;
use thinkclick::domain::lesson::{BandLessons, ClassLesson, Later, LessonEvent, LessonPlan, Stage};
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name, PictureName, Relationship};
use thinkclick::domain::record::Door;
use thinkclick::domain::school::{SchoolPack, Translations};
use thinkclick::domain::together::{Event as OnPage, Page, ToTheSchool};

const OWL: ChildNumber = ChildNumber(1);
/// The hash of what was sealed, as the shell tells it.
const SEALED: [u8; 32] = [5; 32];

/// One choose activity is enough to walk through a lesson.
const LESSONS: &str = r#"{ "band": "lower_ks2", "version": "1", "activities": [ {
    "id": "ask-first/pip", "topic": "ask-first", "sitting": "first", "page": 1, "title": "Pip", "situation": "Pip waits.",
    "scene": { "place": "classroom", "cast": ["pip/happy"], "description": "Pip." }, "model": "I ask first.",
    "question": "What now?", "why": "Asking helps.", "tell": "Tell Mrs Heron.", "seconds": 60,
    "kind": { "choose": { "options": [ { "text": "Ask", "verdict": "right" },
        { "text": "Tap", "verdict": { "wrong": { "misconception": "yes-is-the-way-on", "feedback": "Ask first." } } } ] } } } ] }"#;

fn now() -> Moment {
    Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 36_000, offset: 60 }
}

fn desk() -> Desk {
    let lessons: BandLessons = serde_json::from_str(LESSONS).unwrap();
    let pupil = IpadPupil {
        number: OWL,
        name: Name::parse("Zaynab").unwrap(),
        picture: PictureName::nth(0).unwrap(),
        band: None,
        language: None,
        access: Default::default(),
    };
    Desk {
        translations: None,
        class: IpadClass {
            name: Name::parse("4K").unwrap(),
            band: "lower_ks2".into(),
            pupils: vec![pupil],
            lesson: ClassLesson::Alone,
            form: [1; 32],
            token: [7; 16],
            number: 3,
            ended: false,
            been: vec![],
        },
        whole: Given { plan: Rc::new(LessonPlan::whole(&lessons, Sitting::First)), rules: 2, statements: 2 },
        own: Default::default(),
        language: "en".into(),
        build: "test".into(),
    }
}

struct Journey {
    desk: Desk,
    now: Kiosk,
    last: Vec<Effect>,
}

impl Journey {
    fn begins() -> Self {
        Self { desk: desk(), now: Kiosk::Choosing, last: vec![] }
    }

    fn then(mut self, event: Event) -> Self {
        let (next, effects) = update(&self.desk, self.now, event);
        self.now = next;
        self.last = effects;
        self
    }

    /// Something on the grown-up's pages.
    fn grown_up(self, event: OnPage) -> Self {
        self.then(Event::Together(event))
    }

    fn starts(self) -> Self {
        self.then(Event::Tapped(OWL)).then(Event::SaidItIsMe(now())).then(Event::DraftLookedUp(None))
    }

    fn learns(mut self) -> Self {
        use thinkclick::domain::activity::Answer as Chosen;
        while let Kiosk::Visiting(_, Place::Learning(progress)) = &self.now {
            let event = match progress.stage() {
                Stage::Model { .. } => LessonEvent::ModelSeen,
                Stage::Thinking { .. } => LessonEvent::Thought,
                Stage::Answering { .. } => LessonEvent::Answered(Chosen::One(0)),
                Stage::Feedback { .. } | Stage::Finished => LessonEvent::WentOn,
            };
            self = self.then(Event::Lesson(event, now()));
        }
        self
    }

    fn reads_and_promises(self) -> Self {
        (0..4).fold(self, |journey, _| journey.then(Event::WentOn))
    }

    fn signs(self) -> Self {
        let typed = Way::Typed(Name::parse("Zaynab").unwrap());
        self.signs_as(WayOf::Type, typed).then(Event::Finished(now()))
    }

    fn signs_as(self, way: WayOf, signature: Way) -> Self {
        self.then(Event::ChoseWay(way)).then(Event::Signed(signature))
    }

    fn sealed(&self) -> &Sealing {
        match self.last.as_slice() {
            [Effect::Seal(sealing)] => sealing,
            other => panic!("nothing was sealed: {other:?}"),
        }
    }
}

#[test]
fn a_pupil_learns_reads_promises_signs_and_leaves() {
    let journey = Journey::begins().starts().learns().reads_and_promises().signs();
    let record = &journey.sealed().record;
    assert_eq!(record.taught, Taught::Alone { on: now().day(), topics: vec!["ask-first".into()] });
    assert_eq!(record.door, Door::ClassIpad { token: [7; 16], number: 3 });
    assert_eq!(record.signatory, Signatory::Pupil);
    let journey = journey.then(Event::Stored(SEALED));
    assert!(matches!(journey.now, Kiosk::Goodbye(After::Fresh(..))));
    assert_eq!(journey.last, [Effect::ForgetDraft(OWL), Effect::WaitAMinute(SEALED)]);
    let journey = journey.then(Event::Left);
    assert_eq!((&journey.now, journey.last.as_slice()), (&Kiosk::Choosing, &[Effect::StartAfresh][..]));
}

/// The rules in other languages that come with the app, and the hash that stands for them.
fn translations() -> (Rc<Translations>, [u8; 32]) {
    let public = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public"));
    let current: serde_json::Value =
        serde_json::from_slice(&std::fs::read(public.join("school.json")).unwrap()).unwrap();
    let read = |hash: &str| std::fs::read(public.join(format!("packs/{hash}.json"))).unwrap();
    let pack = SchoolPack::read(&read(current["pack"].as_str().unwrap())).unwrap();
    let file = read(pack.translations.as_deref().unwrap());
    (Rc::new(Translations::read(&file, &pack).unwrap()), pack.translations().unwrap())
}

#[test]
fn a_record_says_which_translation_stood_under_the_english() {
    let (read, hash) = translations();
    let with = |language: Option<&str>| {
        let mut journey = Journey::begins();
        journey.desk.translations = Some((read.clone(), hash));
        journey.desk.class.pupils[0].language = language.map(str::to_owned);
        let record = journey.starts().learns().reads_and_promises().signs().sealed().record.clone();
        (record.language, record.translation)
    };
    assert_eq!(with(Some("pl")), ("pl".to_owned(), Some(hash)));
    assert_eq!(with(None), ("en".to_owned(), None));
    assert_eq!(with(Some("tlh")), ("en".to_owned(), None), "a language that is not there was not shown");
}

#[test]
fn nothing_says_thank_you_before_it_is_stored() {
    let journey = Journey::begins().starts().learns().reads_and_promises().signs();
    assert!(matches!(journey.now, Kiosk::Sealing(_)));
    let journey = journey.then(Event::Left).then(Event::Tapped(OWL));
    assert!(matches!(journey.now, Kiosk::Sealing(_)), "late taps change nothing");
    let journey = journey.then(Event::StoringFailed);
    assert!(matches!(journey.now, Kiosk::NotKept { .. }));
    let journey = journey.then(Event::TriedAgain);
    assert!(matches!(journey.last.as_slice(), [Effect::Seal(_)]));
}

#[test]
fn an_answer_that_cannot_be_kept_is_given_out_as_a_file() {
    let journey = Journey::begins().starts().learns().reads_and_promises().signs().then(Event::StoringFailed);
    let journey = journey.then(Event::SawFile);
    assert!(matches!(journey.now, Kiosk::NotKept { given: None, .. }), "nobody goes on without a file");
    let journey = journey.then(Event::WantedFile);
    assert!(matches!(journey.last.as_slice(), [Effect::GiveFile(_)]));
    let stuck = journey.then(Event::FileStuck("not-kept-another-tap"));
    assert!(
        matches!(stuck.now, Kiosk::NotKept { given: None, stuck: Some("not-kept-another-tap"), .. }),
        "and is told"
    );
    let journey = stuck.then(Event::WantedFile);
    assert!(matches!(journey.now, Kiosk::NotKept { stuck: None, .. }));
    let journey = journey.then(Event::GaveFile(SEALED)).then(Event::SawFile);
    assert!(matches!((&journey.now, journey.last.as_slice()), (Kiosk::Goodbye(_), [Effect::ForgetDraft(_), _])));
}

#[test]
fn every_step_is_saved_and_taken_up_again() {
    let journey = Journey::begins().starts().learns();
    let Some(Effect::SaveDraft(draft)) = journey.last.last().cloned() else { panic!("not saved") };
    assert!(matches!(draft.place, Place::Reading { rule: 0, .. }));
    let again = Journey::begins()
        .then(Event::Tapped(OWL))
        .then(Event::SaidItIsMe(now()))
        .then(Event::DraftLookedUp(Some(draft)));
    assert!(matches!(again.now, Kiosk::Visiting(_, Place::Reading { rule: 0, .. })));
}

#[test]
fn a_child_comes_back_to_its_own_questions_and_to_a_screen_even_when_they_are_others() {
    let own = |id: &str| {
        let lessons: BandLessons = serde_json::from_str(&LESSONS.replace("ask-first/pip", id)).unwrap();
        Given { plan: Rc::new(LessonPlan::whole(&lessons, Sitting::First)), rules: 2, statements: 2 }
    };
    let on = |kiosk: &Kiosk, desk: &Desk| match kiosk {
        Kiosk::Visiting(visit, Place::Learning(progress)) => {
            progress.activity(desk.plan(visit.child)).map(|activity| activity.id.to_string())
        }
        _ => None,
    };
    let mut journey = Journey::begins();
    journey.desk.own.insert(OWL, own("ask-first/owl"));
    let journey = journey.starts();
    assert_eq!(on(&journey.now, &journey.desk).as_deref(), Some("ask-first/owl"));
    let [Effect::SaveDraft(draft)] = journey.last.as_slice() else { panic!("not saved") };
    let comes_back = |given| {
        let mut again = Journey::begins();
        again.desk.own.insert(OWL, given);
        let again = again.then(Event::Tapped(OWL)).then(Event::SaidItIsMe(now()));
        let again = again.then(Event::DraftLookedUp(Some(draft.clone())));
        on(&again.now, &again.desk)
    };
    assert_eq!(comes_back(own("ask-first/owl")).as_deref(), Some("ask-first/owl"));
    assert_eq!(comes_back(own("ask-first/new")).as_deref(), Some("ask-first/new"));
}

#[test]
fn a_pause_saves_and_leaves_nothing_in_memory() {
    let journey = Journey::begins().starts().then(Event::Paused);
    assert_eq!(journey.now, Kiosk::Choosing);
    assert!(matches!(journey.last.as_slice(), [Effect::SaveDraft(_), Effect::StartAfresh]));
}

#[test]
fn not_sure_and_not_today_are_answers_that_are_sealed_like_any_other() {
    for (event, answer) in
        [(Event::SaidNotSure(now()), Answer::NotSure), (Event::SaidNotToday(now()), Answer::NotToday)]
    {
        let journey = Journey::begins().starts().learns().then(event);
        assert_eq!(journey.sealed().record.answer, answer);
    }
}

#[test]
fn later_in_the_year_a_lesson_ends_without_the_rules_and_without_signing() {
    for later in [Later::Second, Later::Pack(Pack::Spring1)] {
        let mut journey = Journey::begins();
        journey.desk.class.lesson = ClassLesson::Later(later);
        let not_asked = journey.starts().then(Event::SaidNotToday(now())).then(Event::SaidNotSure(now()));
        assert!(matches!(not_asked.now, Kiosk::Visiting(_, Place::Learning(_))), "nothing to say yes or no to");
        let journey = not_asked.learns();
        assert_eq!(journey.now, Kiosk::Goodbye(After::Past));
        let [Effect::KeepNote(note), Effect::ForgetDraft(OWL)] = journey.last.as_slice() else {
            panic!("{:?}", journey.last)
        };
        assert_eq!((note.child, note.answers.len()), (OWL, 1));
    }
}

#[test]
fn the_record_never_says_how_the_child_did() {
    let journey = Journey::begins().starts().learns().reads_and_promises().signs();
    let sealing = journey.sealed();
    let bytes = sealing.record.to_bytes();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("ask-first/pip") && !text.contains("yes-is-the-way-on"));
    assert_eq!(sealing.note.as_ref().unwrap().answers.len(), 1);
}

#[test]
fn one_cannot_sign_in_another_way_than_was_chosen() {
    let journey = Journey::begins().starts().learns().reads_and_promises().then(Event::ChoseWay(WayOf::Stamp));
    let typed = Way::Typed(Name::parse("Zaynab").unwrap());
    let journey = journey.then(Event::Signed(typed));
    assert!(matches!(journey.now, Kiosk::Visiting(_, Place::Signing { .. })));
    let another = Way::Picked(Name::parse("Tom").unwrap());
    let journey = journey.signs_as(WayOf::Type, another);
    assert!(matches!(journey.now, Kiosk::Visiting(_, Place::Signing { .. })), "another child's name");
}

#[test]
fn only_the_staff_code_opens_the_grown_ups_pages_and_only_for_one_child() {
    let together = StaffWish::SignTogether(OWL);
    let journey = Journey::begins().then(Event::Tapped(OWL)).then(Event::AskedForStaff(together));
    let journey = journey.then(Event::TypedStaffCode("111111".into()));
    assert_eq!(journey.last, [Effect::CheckStaffCode { code: "111111".into(), wrong: 0 }]);
    let journey = journey.then(Event::StaffCodeChecked { right: false, at: now() });
    assert_eq!(journey.now, Kiosk::Staff { wish: together, wrong: 1, checking: false });
    let journey =
        journey.then(Event::TypedStaffCode("271828".into())).then(Event::StaffCodeChecked { right: true, at: now() });
    let Kiosk::Together { visit, session } = &journey.now else { panic!("{:?}", journey.now) };
    assert_eq!((visit.child, session.page), (OWL, Page::Rules));
}

/// A grown-up who answers the school so, up to the page where one signs.
fn a_grown_up(answer: ToTheSchool) -> Journey {
    let photographs =
        PhotographAnswers { authority: Authority::Yes, places: vec![("website".into(), false)], valid: None };
    Journey::begins()
        .then(Event::AskedForStaff(StaffWish::SignTogether(OWL)))
        .then(Event::TypedStaffCode("271828".into()))
        .then(Event::StaffCodeChecked { right: true, at: now() })
        .grown_up(OnPage::WentOn)
        .grown_up(OnPage::WentOn)
        .grown_up(OnPage::AnsweredSchool(answer))
        .grown_up(OnPage::SaidWho(Name::parse("Amina Ahmed").unwrap(), Relationship::FosterCarer))
        .grown_up(OnPage::AnsweredPhotographs(photographs))
}

fn typed() -> Way {
    Way::Typed(Name::parse("Amina Ahmed").unwrap())
}

#[test]
fn a_grown_ups_answer_says_that_staff_were_present() {
    let journey = a_grown_up(ToTheSchool::Agrees).grown_up(OnPage::Signed(typed())).grown_up(OnPage::Finished(now()));
    let record = &journey.sealed().record;
    assert_eq!(record.door, Door::StaffPresent { token: [7; 16], number: 3 });
    assert_eq!(record.answer, Answer::Signed(typed()));
    assert!(matches!(record.signatory, Signatory::GrownUp { .. }));
    assert!(journey.sealed().note.is_none());
}

#[test]
fn a_grown_up_agrees_with_a_question_or_talks_to_the_school_first() {
    let asking = a_grown_up(ToTheSchool::Asks(About::Point(2)))
        .grown_up(OnPage::Signed(typed()))
        .grown_up(OnPage::Finished(now()));
    assert_eq!(asking.sealed().record.answer, Answer::SignedAsking { way: typed(), about: About::Point(2) });
    let talking = a_grown_up(ToTheSchool::Talks);
    let signs = talking.grown_up(OnPage::Signed(typed())).grown_up(OnPage::Finished(now()));
    assert!(signs.last.is_empty(), "who wants to talk first signs nothing");
    let talking = a_grown_up(ToTheSchool::Talks).grown_up(OnPage::AskedForATalk(now()));
    assert_eq!(talking.sealed().record.answer, Answer::Talk);
    let agreeing = a_grown_up(ToTheSchool::Agrees).grown_up(OnPage::AskedForATalk(now()));
    assert!(agreeing.last.is_empty());
}

#[test]
fn the_staff_code_ends_the_mode() {
    let journey = Journey::begins()
        .then(Event::AskedForStaff(StaffWish::Leave))
        .then(Event::TypedStaffCode("271828".into()))
        .then(Event::StaffCodeChecked { right: true, at: now() });
    assert_eq!((journey.now, journey.last), (Kiosk::Over, vec![Effect::EndMode]));
}

#[test]
fn an_ended_code_starts_nobody_but_lets_staff_out() {
    let mut journey = Journey::begins();
    journey.desk.class.ended = true;
    let journey = journey.then(Event::Tapped(OWL));
    assert_eq!(journey.now, Kiosk::Choosing);
    assert!(matches!(journey.then(Event::AskedForStaff(StaffWish::Leave)).now, Kiosk::Staff { .. }));
}

#[test]
fn the_boards_code_leads_to_the_short_way_and_another_one_nowhere() {
    let today = now().day();
    let shown = BoardCode::of(Day(today.0 - 1), Band::LowerKs2);
    let asked = || Journey::begins().then(Event::WantedBoardCode);
    let right = asked().then(Event::GaveBoardCode(shown, today));
    assert_eq!(right.now, Kiosk::Choosing);
    assert_eq!(right.last, [Effect::TakeShortWay(Day(today.0 - 1)), Effect::StartAfresh]);
    let other = BoardCode { digits: (shown.digits + 1) % 100, ..shown };
    let wrong = asked().then(Event::GaveBoardCode(other, today));
    assert_eq!((&wrong.now, wrong.last.len()), (&Kiosk::BoardCode { wrong: true }, 0));
    assert_eq!(wrong.then(Event::GaveBoardCode(shown, today)).now, Kiosk::Choosing, "another try costs nothing");
    assert_eq!(asked().then(Event::WentBack).now, Kiosk::Choosing);
}

#[test]
fn a_class_that_takes_the_short_way_already_is_asked_for_no_code() {
    let mut journey = Journey::begins();
    journey.desk.class.lesson = ClassLesson::Together(now().day());
    assert_eq!(journey.then(Event::WantedBoardCode).now, Kiosk::Choosing);
}

#[test]
fn a_child_at_another_step_reads_and_promises_what_that_step_has() {
    let mut journey = Journey::begins();
    let plan = journey.desk.whole.plan.clone();
    journey.desk.own.insert(OWL, Given { plan, rules: 1, statements: 1 });
    let journey = journey.starts().learns().then(Event::WentOn).then(Event::WentOn);
    assert!(matches!(journey.now, Kiosk::Visiting(_, Place::Signing { .. })), "{:?}", journey.now);
}
