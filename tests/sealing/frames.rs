//! Answers that travel as a row of small codes, and several in one file.

use crate::fixture::{OUR_CLASS, changed, seeded};
use proptest::prelude::*;
use thinkclick::domain::qr::Progress;
use thinkclick::sealing::envelope::{self, Envelope, Kind};
use thinkclick::sealing::frames::{FrameError, Gathering, Got, PIECE, frames_of};
use thinkclick::sealing::parcel::{self, ParcelError};
use thinkclick::sealing::{base45, wire};

fn answer(seed: u64) -> Vec<u8> {
    let lock = |kind, seed| envelope::seal(OUR_CLASS.public(), kind, b"yes", &mut seeded(seed)).unwrap().to_bytes();
    parcel::pack([lock(Kind::Record, seed).as_slice(), &lock(Kind::Note, seed + 1_000)])
}

fn rows(answers: &[Vec<u8>]) -> Vec<Vec<String>> {
    frames_of(answers).unwrap()
}

fn whole(gathering: &mut Gathering, frames: &[String]) -> Vec<Vec<u8>> {
    let got = frames.iter().filter_map(|frame| match gathering.take(frame).unwrap() {
        Got::Whole(bytes) => Some(bytes),
        Got::More | Got::Again => None,
    });
    got.collect()
}

#[test]
fn an_answer_and_its_note_are_nine_small_codes() {
    let [frames] = rows(&[answer(1)]).try_into().unwrap();
    assert_eq!(frames.len(), 9);
    assert!(frames.iter().all(|frame| frame.len() <= 535), "more than a code of version 12-L holds");
    let mut gathering = Gathering::default();
    assert_eq!(whole(&mut gathering, &frames), [answer(1)]);
    assert_eq!(gathering.progress(), Progress { have: 9, want: 9, whole: 1, shown: 1 });
}

#[test]
fn an_answer_that_is_read_again_is_not_there_twice() {
    let frames = rows(&[answer(1)]).concat();
    let mut gathering = Gathering::default();
    let three_times = [frames.clone(), frames.clone(), frames].concat();
    assert_eq!(whole(&mut gathering, &three_times).len(), 1);
    assert_eq!(gathering.progress().whole, 1);
}

#[test]
fn thirty_ipads_in_any_order_and_with_interruptions_lose_nothing() {
    let answers: Vec<_> = (0..30).map(answer).collect();
    let mut gathering = Gathering::default();
    let mut all = Vec::new();
    // Everyone is interrupted in the middle; then all come back, in the other order.
    for answer in &answers {
        let frames = rows(std::slice::from_ref(answer)).concat();
        all.extend(whole(&mut gathering, &frames[..4]));
    }
    assert!(all.is_empty());
    for answer in answers.iter().rev() {
        all.extend(whole(&mut gathering, &rows(std::slice::from_ref(answer)).concat()));
    }
    all.reverse();
    assert_eq!(all, answers);
}

#[test]
fn each_kind_of_wrong_code_is_named() {
    let take = |text: &str| Gathering::default().take(text);
    assert_eq!(take("https://example.org/"), Err(FrameError::NotOurs));
    assert_eq!(take("TTC1:ABC"), Err(FrameError::NotOurs));
    assert_eq!(take("TTF2:ABC"), Err(FrameError::Newer));
    assert_eq!(take("TTF1:"), Err(FrameError::Altered));
    let frames = rows(&[answer(1)]).concat();
    assert_eq!(take(&frames[0][..frames[0].len() - 3]), Err(FrameError::Altered));
}

#[test]
fn too_much_is_not_begun() {
    assert_eq!(frames_of(&[vec![0; PIECE * 641]]), None);
    assert_eq!(frames_of(&[vec![]]), None, "nothing is no answer");
    // Rows that nobody finishes give way to newer ones.
    let mut gathering = Gathering::default();
    for n in 0_u64..500 {
        let row = rows(&[[n.to_be_bytes().as_slice(), &[0; PIECE]].concat()]).concat();
        gathering.take(&row[0]).unwrap();
    }
    assert_eq!(gathering.progress().whole, 0);
}

#[test]
fn a_row_that_was_put_together_from_two_is_refused() {
    let (one, other) = (vec![1; PIECE * 2], vec![2; PIECE * 2]);
    let forged: Vec<String> = {
        let bytes = base45::decode(&rows(std::slice::from_ref(&other)).concat()[1][5..]).unwrap();
        let mut bytes = [&wire::checksum::<8>(&one), &bytes[8..bytes.len() - 4]].concat();
        bytes.extend_from_slice(&wire::checksum::<4>(&bytes));
        vec![rows(&[one]).concat()[0].clone(), format!("TTF1:{}", base45::encode(&bytes))]
    };
    let mut gathering = Gathering::default();
    assert_eq!(gathering.take(&forged[0]), Ok(Got::More));
    assert_eq!(gathering.take(&forged[1]), Err(FrameError::Altered));
}

#[test]
fn a_file_holds_one_answer_or_many() {
    let unpacked = parcel::unpack(&answer(1)).unwrap();
    assert_eq!(unpacked.len(), 2);
    assert!(unpacked.iter().all(|bytes| Envelope::parse(bytes).is_ok()));
    assert_eq!(parcel::envelopes_in(answer(1)), unpacked);
    assert_eq!(parcel::envelopes_in(unpacked[0].clone()), [unpacked[0].clone()]);
    assert_eq!(parcel::envelopes_in(b"a shopping list".to_vec()), [b"a shopping list".to_vec()]);
    assert_eq!(parcel::unpack(b"a shopping list"), Err(ParcelError::NotOurs));
    assert_eq!(parcel::unpack(b"TTCP"), Err(ParcelError::Unreadable));
    assert_eq!(parcel::unpack(b"TTCP\xa1\x00\x02"), Err(ParcelError::Newer));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn frames_come_in_any_order_mixed_and_more_than_once(
        sizes in proptest::collection::vec(1_usize..3_000, 1..6),
        order in proptest::collection::vec(any::<u16>(), 400),
    ) {
        let answers: Vec<Vec<u8>> = sizes.iter().enumerate().map(|(n, size)| (0..*size).map(|at| (at * 7 + n) as u8).collect()).collect();
        let frames = rows(&answers).concat();
        let shown = order.iter().map(|at| &frames[usize::from(*at) % frames.len()]).chain(&frames).cloned();
        let mut all = whole(&mut Gathering::default(), &shown.collect::<Vec<_>>());
        let mut wanted = answers;
        wanted.sort();
        wanted.dedup();
        all.sort();
        prop_assert_eq!(all, wanted);
    }

    #[test]
    fn any_changed_byte_of_a_frame_is_noticed(at: usize, bits in 1_u8..) {
        let frames = rows(&[answer(3)]).concat();
        let bytes = changed(&base45::decode(&frames[2][5..]).unwrap(), at, bits);
        prop_assert_eq!(Gathering::default().take(&format!("TTF1:{}", base45::encode(&bytes))), Err(FrameError::Altered));
    }

    #[test]
    fn any_changed_byte_of_a_parcel_shows(at: usize, bits in 1_u8..) {
        let bytes = changed(&answer(4), at, bits);
        let opens = |bytes: &[u8]| Envelope::parse(bytes).is_ok_and(|it| envelope::open_any(&OUR_CLASS, &it).is_ok());
        prop_assert!(!parcel::unpack(&bytes).is_ok_and(|all| all.len() == 2 && all.iter().all(|it| opens(it))));
    }
}
