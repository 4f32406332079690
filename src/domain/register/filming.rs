//! Filming at a performance: what grown-ups acknowledge before they film. It is gone when its day is over.

use minicbor::{Decode, Encode};

use super::{ClassBook, EntryId};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::{Name, NameSlip};
use crate::domain::record::Hash;
use crate::domain::together::{FormSlip, name_slip};

/// A performance at which families may film.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Performance {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: EntryId,
    /// "Winter concert"
    #[n(1)]
    pub name: Name,
    #[n(2)]
    pub on: Day,
    /// The SHA-256 of the school pack whose words are acknowledged.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub form: Hash,
    #[n(4)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub acknowledged: Vec<Acknowledged>,
}

/// One grown-up's acknowledgement, given on a device of the school with staff present.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Acknowledged {
    #[n(0)]
    pub by: Name,
    #[n(1)]
    pub at: Moment,
    /// Ed25519 over performance, name and moment.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub countersignature: Vec<u8>,
}

impl ClassBook {
    /// A performance is announced.
    pub fn announce(&mut self, performance: Performance, at: Moment) {
        self.note_down(at, "log-performance", performance.name.to_string());
        self.performances.push(performance);
    }

    /// A grown-up acknowledges the words for filming. Whether there is such a performance; twice is once.
    pub fn acknowledge(&mut self, id: EntryId, acknowledged: Acknowledged) -> bool {
        let Some(performance) = self.performances.iter_mut().find(|it| it.id == id) else { return false };
        if !performance.acknowledged.iter().any(|known| known.by == acknowledged.by) {
            performance.acknowledged.push(acknowledged);
        }
        true
    }

    /// Takes a performance out, with all that was acknowledged for it.
    pub fn cancel(&mut self, id: EntryId, at: Moment) -> bool {
        let before = self.performances.len();
        self.performances.retain(|it| it.id != id);
        let gone = self.performances.len() < before;
        if gone {
            self.note_down(at, "log-performance-gone", "1");
        }
        gone
    }

    /// Performances whose day is over go, with all that was acknowledged for them. How many went.
    pub fn forget_performances(&mut self, at: Moment) -> usize {
        let before = self.performances.len();
        self.performances.retain(|it| it.on >= at.day());
        let gone = before - self.performances.len();
        if gone > 0 {
            self.note_down(at, "log-performance-gone", gone.to_string());
        }
        gone
    }
}

/// Reads the form for a performance; all slips are told at once.
pub fn read_performance(name: &str, on: &str, today: Day) -> Result<(Name, Day), Vec<FormSlip>> {
    let name = Name::parse(name).map_err(|slip| FormSlip::new("performance-name", performance_slip(slip)));
    let on = match Day::parse(on.trim()) {
        None => Err(FormSlip::new("performance-on", "slip-day")),
        Some(on) if on < today => Err(FormSlip::new("performance-on", "slip-day-over")),
        Some(on) => Ok(on),
    };
    match (name, on) {
        (Ok(name), Ok(on)) => Ok((name, on)),
        (name, on) => Err(name.err().into_iter().chain(on.err()).collect()),
    }
}

fn performance_slip(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "slip-performance",
        other => name_slip(other),
    }
}
