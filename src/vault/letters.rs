//! Letters home: a signed link for each child and each of its grown-ups.

use minicbor::{Decode, Encode};
use rand_core::CryptoRng;

use super::OpenClass;
use super::protocol::{Done, Refusal, Reply};
use crate::domain::moment::{Day, Moment};
use crate::domain::person::ChildNumber;
use crate::domain::register::{MOST_GROWN_UPS, Pupil};
use crate::domain::school::Clause;
use crate::sealing::letter_code::{Called, LetterCode, LetterError};
use crate::sealing::random;
use crate::sealing::wire::Version;

/// Letters to make.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LetterWish {
    /// Where families open the app, without what follows a #.
    #[n(0)]
    pub address: String,
    /// The day by which the school would like an answer.
    #[n(1)]
    pub by: Day,
    #[n(2)]
    pub at: Moment,
    /// The children; all of the class when none is named.
    #[n(3)]
    pub children: Vec<ChildNumber>,
    /// How many letters a child has, one for each home.
    #[n(4)]
    pub each: u8,
    /// The letter calls the child by its name on screens, since the school chose so; else by its picture.
    #[n(5)]
    pub by_name: bool,
    /// The school pack's JSON as the school has it now: the words that families will see.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub pack: Vec<u8>,
    /// What is agreed to in it, sentence by sentence.
    #[n(7)]
    pub clauses: Vec<Clause>,
}

/// One letter's link.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Letter {
    #[n(0)]
    pub child: ChildNumber,
    /// Which of the child's grown-ups: 0, 1, …
    #[n(1)]
    pub slot: u8,
    /// The whole link, at most 412 signs.
    #[n(2)]
    pub link: String,
}

impl OpenClass {
    /// The links, one a child and grown-up. A letter that is made again is the same letter, with the date that is wished now.
    /// When one cannot be made, none is, and the class stays as it was.
    pub(super) fn letters(&mut self, wish: LetterWish, rng: &mut impl CryptoRng) -> Reply {
        let before = self.book.clone();
        let letters = self.links(wish, rng);
        if letters.is_err() {
            self.book = before;
        }
        let letters = letters?;
        let check_words = self.check_words().to_vec();
        let (file, view) = self.changed_file(rng)?;
        Ok(Done::Letters { letters, check_words, file, view })
    }

    fn links(&mut self, wish: LetterWish, rng: &mut impl CryptoRng) -> Result<Vec<Letter>, Refusal> {
        let pack = self.takes_words(wish.pack, wish.clauses, wish.at);
        let keys = self.unlocked.keys();
        let wanted = |pupil: &&Pupil| wish.children.is_empty() || wish.children.contains(&pupil.number);
        let pupils: Vec<Pupil> = self.book.pupils.iter().filter(wanted).cloned().collect();
        let mut letters = Vec::new();
        for pupil in pupils {
            for slot in 0..wish.each.clamp(1, MOST_GROWN_UPS) {
                let token = self.book.token_for(pupil.number, slot, random::bytes(rng));
                let called = match wish.by_name {
                    true => Called::FirstName(pupil.screen_name.clone()),
                    false => Called::Picture(pupil.picture),
                };
                let (keys_of_class, child) = (*keys.public(), Some(pupil.number));
                let code =
                    LetterCode { version: Version, keys: keys_of_class, pack, called, token, slot, by: wish.by, child };
                let link = code.to_link(&wish.address, keys.current()).map_err(told)?;
                letters.push(Letter { child: pupil.number, slot, link });
            }
        }
        self.book.note_down(wish.at, "log-letters", letters.len().to_string());
        Ok(letters)
    }
}

fn told(error: LetterError) -> Refusal {
    Refusal::File(match error {
        LetterError::TooLong => "letter-too-long".into(),
        _ => "code-impossible".into(),
    })
}
