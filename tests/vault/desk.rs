//! A teacher's desk: the vault, a class in it, and what a class iPad sends.

#![allow(dead_code)] // Shared by several tests; each uses its part.

use super::fixture::{self, Seeded};
use minicbor::bytes::ByteVec;
use thinkclick::domain::agreement::{Answer, Signatory, Taught, Way};
use thinkclick::domain::class_list;
use thinkclick::domain::lesson::ClassLesson;
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::record::{Door, Hash, Record, VERSION};
use thinkclick::domain::register::Column;
use thinkclick::sealing::class_code::ClassCode;
use thinkclick::sealing::envelope::{self, Kind};
use thinkclick::vault::agreed::Agreed;
use thinkclick::vault::protocol::{ClassKey, CodeWish, MakeClass};
use thinkclick::vault::{Done, Reply, Request, Vault};

pub const PASSWORD: &str = "otter maple lantern bridge";

pub struct Desk {
    vault: Vault,
    pub rng: Seeded,
    pub file: Vec<u8>,
}

pub fn now() -> Moment {
    Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 36_000, offset: 60 }
}

impl Desk {
    pub fn with_a_class() -> (Self, Vec<String>) {
        Self::with_a_class_of_chance(1)
    }

    /// The same class with other keys.
    pub fn with_a_class_of_chance(seed: u64) -> (Self, Vec<String>) {
        let mut desk = Desk { vault: Vault::default(), rng: fixture::seeded(seed), file: vec![] };
        let Ok(Done::SchoolKey { public, words }) = desk.asks(Request::MakeSchoolKey) else { panic!() };
        let made = desk.asks(Request::MakeClass(Box::new(MakeClass {
            name: Name::parse("4K").unwrap(),
            band: "lower_ks2".into(),
            pupils: class_list::read("Zaynab Ahmed\nTom Reed").unwrap(),
            pack: b"{}".to_vec(),
            password: PASSWORD.into(),
            school_key: Some(public),
            at: now(),
            pretend: true,
            clauses: vec![],
        })));
        assert!(made.is_ok());
        (desk, words)
    }

    pub fn asks(&mut self, request: Request) -> Reply {
        let reply = self.vault.handle(request, &mut self.rng);
        if let Ok(
            Done::Class { file, .. }
            | Done::Code { file, .. }
            | Done::Paper { file, .. }
            | Done::SealedPapers { file, .. }
            | Done::Letters { file, .. },
        ) = &reply
        {
            self.file = file.clone();
        }
        reply
    }

    pub fn class_code(&mut self) -> ClassCode {
        self.class_code_over(b"{}")
    }

    /// A class code on a day on which the school's words are these.
    pub fn class_code_over(&mut self, pack: &[u8]) -> ClassCode {
        let wish = CodeWish {
            staff_code: "246810".into(),
            at: now(),
            until: now().day(),
            pack: pack.to_vec(),
            clauses: vec![],
        };
        let Ok(Done::Code { text, .. }) = self.asks(Request::ShowCode(wish)) else { panic!() };
        ClassCode::parse(&text, now().day()).unwrap()
    }

    pub fn opens(&mut self, key: ClassKey) -> Reply {
        let file = self.file.clone();
        self.asks(Request::Open { file, key, at: now() })
    }

    pub fn takes_in(&mut self, envelopes: &[Vec<u8>]) -> Vec<(String, u32)> {
        let envelopes = envelopes.iter().map(|bytes| ByteVec::from(bytes.clone())).collect();
        match self.asks(Request::TakeIn { envelopes, at: now() }) {
            Ok(Done::Class { told, .. }) => told.into_iter().map(|told| (told.word, told.count)).collect(),
            other => panic!("{other:?}"),
        }
    }

    pub fn agrees(&mut self, what: Agreed) -> Reply {
        self.asks(Request::Agreed { what, at: now() })
    }

    pub fn column(&mut self, child: u32) -> Column {
        match self.asks(Request::TakeLesson(ClassLesson::Alone)) {
            Ok(Done::Class { view, .. }) => view.rows.iter().find(|row| row.pupil.number.0 == child).unwrap().column,
            other => panic!("{other:?}"),
        }
    }
}

pub fn answer(code: &ClassCode, child: u32) -> Record {
    let door = Door::ClassIpad { token: code.kiosk_token, number: code.kiosk_number };
    through(door, ChildNumber(child), code.pack)
}

/// An answer that came through this door, under these words.
pub fn through(door: Door, child: ChildNumber, form: Hash) -> Record {
    Record {
        version: VERSION,
        child,
        form,
        language: "en".into(),
        signatory: Signatory::Pupil,
        answer: Answer::Signed(Way::Typed(Name::parse("Zaynab").unwrap())),
        taught: Taught::Alone { on: now().day(), topics: vec!["ask-first".into()] },
        door,
        began: now(),
        ended: now(),
        build: "test".into(),
        supersedes: vec![],
        please_check: false,
        helper: None,
        translation: None,
    }
}

pub fn locked(code: &ClassCode, record: &Record, seed: u64) -> Vec<u8> {
    let mut rng = fixture::seeded(seed);
    envelope::seal(&code.keys, Kind::Record, &record.to_bytes(), &mut rng).unwrap().to_bytes()
}
