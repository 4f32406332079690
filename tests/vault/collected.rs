//! A trolley of class iPads, read by the teacher's camera.

use crate::*;
use thinkclick::sealing::frames::{Gathering, Got, frames_of};
use thinkclick::sealing::parcel;

/// What the vault is given of the codes that the camera sees.
fn whole(gathering: &mut Gathering, codes: &[String]) -> Vec<Vec<u8>> {
    let got = codes.iter().filter_map(|code| match gathering.take(code) {
        Ok(Got::Whole(bytes)) => Some(parcel::envelopes_in(bytes)),
        Ok(Got::More | Got::Again) | Err(_) => None,
    });
    got.flatten().collect()
}

#[test]
fn any_order_an_interruption_and_the_same_answer_three_times_lose_and_double_nothing() {
    let (mut desk, _) = Desk::with_a_class();
    let code = desk.class_code();
    // Each iPad has one answer of each of these children.
    let ipads: Vec<Vec<String>> = (0_i64..15)
        .map(|ipad| {
            let parcels = [1_u32, 2].map(|child| {
                let ended = Moment { seconds: now().seconds + ipad, ..now() };
                let record = Record { ended, ..answer(&code, child) };
                parcel::pack([locked(&code, &record, 10 * ipad as u64 + u64::from(child)).as_slice()])
            });
            frames_of(&parcels).unwrap().concat()
        })
        .collect();
    let mut gathering = Gathering::default();
    let mut came = Vec::new();
    for codes in ipads.iter().rev() {
        came.extend(whole(&mut gathering, &codes[..codes.len() / 3]));
    }
    for codes in ipads.iter().cycle().take(45) {
        came.extend(whole(&mut gathering, codes));
    }
    assert_eq!(came.len(), 30, "each answer once");
    let told = desk.takes_in(&came);
    assert_eq!(told.iter().map(|(_, count)| count).sum::<u32>(), 30);
    assert_eq!(
        told.first(),
        Some(&("told-counted".to_owned(), 2)),
        "one of each child; the teacher looks at the others"
    );
    let again = whole(&mut Gathering::default(), &ipads.concat());
    assert_eq!(desk.takes_in(&again), [("told-already-here".to_owned(), 30)]);
    assert_eq!(desk.column(1), Column::NeedsYou);
}
