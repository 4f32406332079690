//! Signing and the last look: nothing is sealed before "I have finished" is tapped there.

use super::update::{at, ipad_door, last, record, seal};
use super::{Change, Desk, Effect, Event, Kiosk, Place, Sealing, Signed, Visit, WayOf};
use crate::domain::agreement::{Answer, Signatory, Taught, Way};
use crate::domain::record::Note;

/// What a signature rests on.
type Before = (Taught, Note);
/// The way that is chosen, the ink on the pad, and how it was signed before.
type SoFar = (Option<WayOf>, Strokes, Option<Signed>);
type Strokes = Vec<Vec<(f32, f32)>>;

/// What happens while a way of signing is chosen and filled in.
pub fn signing(
    desk: &Desk,
    visit: Visit,
    (taught, note): Before,
    (way, strokes, signed): SoFar,
    event: Event,
) -> (Kiosk, Vec<Effect>) {
    match (way, event) {
        (_, Event::ChoseWay(way)) => at(visit, Place::Signing { taught, note, way: Some(way), strokes, signed }),
        (way, Event::Drew(strokes)) => at(visit, Place::Signing { taught, note, way, strokes, signed }),
        (Some(_), Event::WentBack) => at(visit, Place::Signing { taught, note, way: None, strokes, signed }),
        (None, Event::WentBack) => {
            let statement = last(desk.given(visit.child).statements);
            at(visit, Place::Promising { taught, note, statement, signed })
        }
        (Some(chosen), Event::Signed(way)) if WayOf::of(&way) == chosen && is_own(desk, visit, &way) => {
            let helper = signed.and_then(|signed| signed.helper);
            at(visit, Place::Checking { taught, note, signed: Signed { way, helper, strokes } })
        }
        (way, _) => (Kiosk::Visiting(visit, Place::Signing { taught, note, way, strokes, signed }), vec![]),
    }
}

/// What happens on the last look.
pub fn checking(
    desk: &Desk,
    visit: Visit,
    (taught, note): Before,
    mut signed: Signed,
    event: Event,
) -> (Kiosk, Vec<Effect>) {
    match event {
        Event::WantedChange(Change::Signature) | Event::WentBack => {
            let (way, strokes) = (Some(WayOf::of(&signed.way)), signed.strokes.clone());
            at(visit, Place::Signing { taught, note, way, strokes, signed: Some(signed) })
        }
        Event::WantedChange(Change::Promises) => {
            at(visit, Place::Promising { taught, note, statement: 0, signed: Some(signed) })
        }
        Event::SaidWhoHelped(helper) => {
            signed.helper = helper;
            at(visit, Place::Checking { taught, note, signed })
        }
        Event::Finished(ended) => {
            let helper = signed.way.helper().cloned().or(signed.helper);
            let taught = match &signed.way {
                Way::Shared { with } => taught.shared(ended.day(), with.clone()),
                _ => taught,
            };
            let answer = Answer::Signed(signed.way);
            let mut record = record(desk, visit, Signatory::Pupil, answer, taught, ipad_door(desk), ended);
            record.helper = helper;
            seal(Sealing { record, note: Some(note) })
        }
        _ => (Kiosk::Visiting(visit, Place::Checking { taught, note, signed }), vec![]),
    }
}

/// A picked name is the child's own.
fn is_own(desk: &Desk, visit: Visit, way: &Way) -> bool {
    match way {
        Way::Picked(name) => desk.class.pupil(visit.child).is_some_and(|pupil| pupil.name == *name),
        _ => true,
    }
}
