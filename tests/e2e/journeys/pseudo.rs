//! In a language that nobody speaks: longer, accented, from right to left. See src/pseudo.rs.

use e2e::{Visit, Way};

use crate::{pupil, september};

/// The pretend class, from its door to the goodbye.
pub fn a_pupil_learns_and_signs(visit: &mut Visit) {
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    pupil::a_pupil_learns_and_signs(visit);
}

/// The teacher's screens, the class iPad's and the grown-up's, up to handing over; then the pages beside the way.
pub fn a_teacher_sees_who_has_signed(visit: &mut Visit) {
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    september::from_the_list_of_names_to_the_answers(visit);
    visit.browser.press_button("Hand over and clear out");
    visit.browser.see("Anyone with this file can read it.");
    visit.is_accessible();
    for route in ["#/family", "#/about", "#/gallery", "#/board"] {
        visit.open(route);
        visit.is_accessible();
    }
}
