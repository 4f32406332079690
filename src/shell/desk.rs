//! What lies before the pupils of a class iPad: the class as its code says it, and for each child the lesson of its step, as
//! it is set for that child.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;

use super::lessons::lessons;
use super::parts::part;
use super::translations::translations;
use super::{Pack, Shell, ipad};
use crate::domain::access::Access;
use crate::domain::activity::{Activity, Band};
use crate::domain::kiosk::{Desk, Given, IpadClass, IpadPupil};
use crate::domain::lesson::{BandLessons, ClassLesson, LessonPlan, OwnRuleWords, own_rule};
use crate::domain::person::ChildNumber;
use crate::domain::record::Token;
use crate::domain::school::Rule;
use crate::domain::topic::Topic;
use crate::platform::store::Store;
use crate::platform::{clock, facts};
use crate::sealing::class_code::{ClassCode, CodePupil};
use crate::words::{language, say, say_with};

part! {
    pupil,
    /// Lays the desk out of the class code that this device holds, if it holds one that still opens. False when the
    /// lesson did not arrive whole: half a lesson is none.
    pub fn lay_desk(shell: Shell) -> bool {
        let Some((store, pack, code)) = held(shell).await else {
            shell.desk.set(None);
            return true;
        };
        let Some(lessons) = lessons_of(&code).await else { return false };
        let desk = desk(shell, &store, &pack, code, lessons).await;
        shell.desk.set(desk.map(Rc::new));
        true
    }
}

/// What a class iPad needs before it can fetch its lesson.
async fn held(shell: Shell) -> Option<(Store, Rc<Pack>, ClassCode)> {
    let (store, pack) = (shell.store()?, shell.pack()?);
    let code = ipad::code(&store).await?;
    shell.tools(|tools| tools.keys = Some(code.keys));
    Some((store, pack, code))
}

/// The lessons of the class's step, and of the steps that some of its children have instead.
async fn lessons_of(code: &ClassCode) -> Option<Vec<BandLessons>> {
    let mut steps: Vec<&str> = vec![&code.band];
    for own in code.pupils.iter().filter_map(|pupil| pupil.band.as_deref()) {
        if !steps.contains(&own) {
            steps.push(own);
        }
    }
    let mut all = Vec::new();
    for step in steps {
        all.push(lessons(step, code.lesson().sitting()).await?);
    }
    Some(all)
}

/// The pages for the rules behind which no story stands. Their words are among the later ones.
pub(super) async fn own_rules(shell: Shell, rules: &[Rule]) -> Vec<Activity> {
    let own: Vec<_> = rules.iter().filter(|rule| rule.topic.as_deref().and_then(Topic::parse).is_none()).collect();
    if !own.is_empty() {
        shell.later().await;
    }
    let words = |rule: &Rule| OwnRuleWords {
        title: say("own-rule-title"),
        situation: say_with("own-rule-situation", &[("rule", rule.text.as_str().into())]),
        model: say("own-rule-model"),
        question: say("own-rule-question"),
        prompts: vec![say("own-rule-say"), say("own-rule-why-ask")],
        why: say("own-rule-why"),
        tell: say("own-rule-tell"),
        picture: say("own-rule-picture"),
    };
    own.into_iter().enumerate().filter_map(|(n, rule)| own_rule(n, words(rule))).collect()
}

/// What lies before the children of one step.
async fn given(shell: Shell, pack: &Pack, lesson: ClassLesson, lessons: &BandLessons) -> Given {
    let agreed = pack.words.pupil_words(Some(lessons.band));
    let mut plan = LessonPlan::whole(lessons, lesson.sitting()).with_words(&pack.for_lessons());
    if lesson == ClassLesson::Alone {
        plan = plan.followed_by(own_rules(shell, agreed.rules).await);
    }
    Given { plan: Rc::new(plan), rules: agreed.rules.len(), statements: agreed.statements.len() }
}

async fn desk(shell: Shell, store: &Store, pack: &Pack, code: ClassCode, lessons: Vec<BandLessons>) -> Option<Desk> {
    let been = ipad::been(store).await;
    let lesson = code.lesson();
    let mut steps = Vec::new();
    for lessons in &lessons {
        steps.push((lessons, given(shell, pack, lesson, lessons).await));
    }
    let (_, whole) = steps.first()?;
    let whole = whole.clone();
    let words = pack.for_lessons();
    // A child whose language cannot be had reads the English: it is what is agreed to.
    let translations = match code.pupils.iter().any(|pupil| pupil.language.is_some()) {
        true => translations(shell).await,
        false => None,
    };
    let own = |pupil: &CodePupil| {
        let access = Access::of(&pupil.access);
        let of_step = |(lessons, _): &&(&BandLessons, Given)| Some(lessons.band.slug()) == pupil.band.as_deref();
        let (lessons, given) = steps.iter().find(of_step).or_else(|| steps.first())?;
        let plan = match lesson {
            ClassLesson::Together(_) => {
                let topics: Vec<_> = Topic::all().collect();
                LessonPlan::remember(lessons, &topics, seed(&code.kiosk_token, pupil.number)).with_words(&words)
            }
            _ if pupil.band.is_none() && access == Access::default() => return None,
            ClassLesson::Alone | ClassLesson::Later(_) => (*given.plan).clone(),
        };
        Some((pupil.number, Given { plan: Rc::new(plan.fitted(&access)), ..given.clone() }))
    };
    let mut own_lessons = BTreeMap::new();
    own_lessons.extend(code.pupils.iter().filter_map(own));
    Some(Desk {
        class: IpadClass {
            name: code.class_name,
            band: code.band,
            pupils: code
                .pupils
                .into_iter()
                .map(|pupil| IpadPupil {
                    number: pupil.number,
                    name: pupil.screen_name,
                    picture: pupil.picture,
                    band: pupil.band.as_deref().and_then(Band::parse),
                    access: Access::of(&pupil.access),
                    language: pupil.language,
                })
                .collect(),
            lesson,
            form: pack.hash,
            token: code.kiosk_token,
            number: code.kiosk_number,
            ended: code.ends < clock::now().day(),
            been,
        },
        whole,
        own: own_lessons,
        translations,
        language: language(),
        build: facts::build(),
    })
}

/// Another number for each child and each class code, and the same one whenever this child comes back.
fn seed(token: &Token, child: ChildNumber) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *token;
    u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ u64::from(child.0)
}
