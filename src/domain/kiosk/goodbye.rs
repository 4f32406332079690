//! The goodbye: the same for everyone, and for a minute a way to say "I made a mistake".

use super::{After, Effect, Event, Kiosk, Sealing};
use crate::domain::record::{Hash, Record};

/// The record was sealed, or given out as a file.
pub fn reached(record: Record, hash: Hash) -> (Kiosk, Vec<Effect>) {
    let forget = Effect::ForgetDraft(record.child);
    match record.please_check {
        true => (Kiosk::Goodbye(After::Marked), vec![forget]),
        false => (Kiosk::Goodbye(After::Fresh(Box::new(record), hash)), vec![forget, Effect::WaitAMinute(hash)]),
    }
}

/// What happens at the goodbye.
pub fn goodbye(after: After, event: Event) -> (Kiosk, Vec<Effect>) {
    match (after, event) {
        (_, Event::Left) => (Kiosk::Choosing, vec![Effect::StartAfresh]),
        (After::Fresh(record, first), Event::MadeAMistake(at)) => {
            let sealing = Box::new(Sealing { record: record.mistaken(first, at), note: None });
            (Kiosk::Sealing(sealing.clone()), vec![Effect::Seal(sealing)])
        }
        (After::Fresh(_, hash), Event::MinutePassed(of)) if of == hash => (Kiosk::Goodbye(After::Past), vec![]),
        (after, _) => (Kiosk::Goodbye(after), vec![]),
    }
}
