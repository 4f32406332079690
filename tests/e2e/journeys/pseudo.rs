//! In a language that nobody speaks: longer, accented, from right to left. See src/pseudo.rs.

use e2e::{Visit, Way};

use crate::{pupil, september};

/// The pretend class, from its door to the goodbye.
pub fn a_pupil_learns_and_signs(visit: &mut Visit) {
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    pupil::a_pupil_learns_and_signs(visit);
}

/// The teacher's screens, the class iPad's and the grown-up's, up to the answers of one child.
pub fn a_teacher_sees_who_has_signed(visit: &mut Visit) {
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    september::from_the_list_of_names_to_the_answers(visit);
}
