//! What is written down beside the answers: a talk, what the office asked, a withdrawal, words that changed, a performance.

use minicbor::{Decode, Encode};
use rand_core::CryptoRng;

use super::OpenClass;
use super::protocol::Reply;
use super::take_in::acceptance;
use crate::domain::moment::{Day, Moment};
use crate::domain::person::{ChildNumber, Name};
use crate::domain::record::{Hash, encode};
use crate::domain::register::{Acknowledged, Called, EntryRef, Form, Performance, Withdrawal, WithdrawalEntry};
use crate::domain::school::Clause;
use crate::sealing::{countersign, random, wire};

/// What can be written down.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Agreed {
    /// The school has talked about an answer on this day; None takes it back.
    #[n(0)]
    Talked {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        on: Option<Day>,
    },
    /// The office has asked who may decide about photographs; None takes it back.
    #[n(1)]
    Asked {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        on: Option<Day>,
    },
    /// A photograph permission is withdrawn.
    #[n(2)]
    Withdrawn(#[n(0)] Withdrawal),
    #[n(3)]
    WithdrawalSetAside {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        reason: String,
    },
    /// The school's words as they are now, when a class is opened.
    #[n(4)]
    Words {
        #[cbor(n(0), with = "minicbor::bytes")]
        pack: Vec<u8>,
        #[n(1)]
        clauses: Vec<Clause>,
    },
    /// A performance at which families may film.
    #[n(5)]
    Announced {
        #[n(0)]
        name: Name,
        #[n(1)]
        on: Day,
    },
    /// A grown-up acknowledged the words for filming, with staff present.
    #[n(6)]
    Acknowledged {
        #[n(0)]
        id: EntryRef,
        #[n(1)]
        by: Name,
    },
    #[n(7)]
    Cancelled(#[n(0)] EntryRef),
    /// A child's names were put right.
    #[n(8)]
    Renamed(#[n(0)] ChildNumber, #[n(1)] Called),
    #[n(9)]
    Joined(#[n(0)] Called),
    /// A child moved on, on this day; None when it came back.
    #[n(10)]
    MovedOn(#[n(0)] ChildNumber, #[n(1)] Option<Day>),
}

impl OpenClass {
    /// Writes it down. What is about something that is not there changes nothing and is named.
    pub(super) fn agreed(&mut self, what: Agreed, at: Moment, rng: &mut impl CryptoRng) -> Reply {
        let written = match what {
            Agreed::Talked { id, on } => self.book.talked(id.0, on, at),
            Agreed::Asked { id, on } => self.book.asked(id.0, on, at),
            Agreed::Withdrawn(withdrawal) => self.withdraw(withdrawal, rng),
            Agreed::WithdrawalSetAside { id, reason } => self.book.set_withdrawal_aside(id.0, &reason, at),
            Agreed::Words { pack, clauses } => {
                let form = Form { hash: wire::hash(&pack), pack, clauses };
                return if self.learns(form, at) { self.changed(rng) } else { self.shown(rng) };
            }
            Agreed::Announced { name, on } => self.announce(name, on, at, rng),
            Agreed::Acknowledged { id, by } => self.acknowledge(id, by, at),
            Agreed::Cancelled(id) => self.book.cancel(id.0, at),
            Agreed::Renamed(child, called) => self.book.rename(child, called, at),
            Agreed::Joined(called) => self.book.join(called, at).is_some(),
            Agreed::MovedOn(child, on) => self.book.move_on(child, on, at),
        };
        self.changed_if(written, rng)
    }

    /// Written down, countersigned, in the log.
    fn withdraw(&mut self, withdrawal: Withdrawal, rng: &mut impl CryptoRng) -> bool {
        let hash = wire::hash(&encode(&withdrawal));
        let countersignature = self.countersigned_at(&hash, withdrawal.child, withdrawal.at);
        let id = random::bytes(rng);
        self.book.withdraw(WithdrawalEntry { id, hash, withdrawal, countersignature, set_aside: None })
    }

    /// Whether the class learnt something of the school's words.
    fn learns(&mut self, form: Form, at: Moment) -> bool {
        let known = self.book.forms.len();
        let learnt = self.book.learns_form(form);
        if self.book.forms.len() > known {
            self.book.note_down(at, "log-form", String::new());
        }
        learnt
    }

    fn announce(&mut self, name: Name, on: Day, at: Moment, rng: &mut impl CryptoRng) -> bool {
        let Some(form) = self.book.forms.last().map(|form| form.hash) else { return false };
        self.book.announce(Performance { id: random::bytes(rng), name, on, form, acknowledged: vec![] }, at);
        true
    }

    fn acknowledge(&mut self, id: EntryRef, by: Name, at: Moment) -> bool {
        let hash = wire::hash(&encode(&(id, &by, at)));
        let countersignature = self.countersigned_at(&hash, ChildNumber(0), at);
        self.book.acknowledge(id.0, Acknowledged { by, at, countersignature })
    }

    fn countersigned_at(&self, hash: &Hash, child: ChildNumber, at: Moment) -> Vec<u8> {
        let form = self.book.forms.last().map_or([0; 32], |form| form.hash);
        encode(&countersign::countersign(self.unlocked.keys().current(), hash, &acceptance(child, at, &form)))
    }

    /// What has had its day goes when the class is opened. Whether anything went.
    pub(super) fn forget_what_is_over(&mut self, at: Moment) -> bool {
        self.book.forget_performances(at) > 0
    }
}
