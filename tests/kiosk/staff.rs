//! What staff come for.

use super::*;

#[test]
fn staff_hand_the_answers_on_with_the_staff_code_and_the_class_ipad_stays_one() {
    let journey = Journey::begins()
        .then(Event::AskedForStaff(StaffWish::Leave))
        .then(Event::TypedStaffCode("111111".into()))
        .then(Event::StaffCodeChecked { right: false, at: now() })
        .then(Event::AskedForStaff(StaffWish::HandOver));
    assert_eq!(journey.now, Kiosk::Staff { wish: StaffWish::HandOver, wrong: 1, checking: false });
    let journey =
        journey.then(Event::TypedStaffCode("271828".into())).then(Event::StaffCodeChecked { right: true, at: now() });
    assert_eq!((journey.now, journey.last), (Kiosk::Choosing, vec![Effect::ShowWaiting]));
}
