//! In a language that nobody speaks: longer, accented, from right to left. See src/pseudo.rs.

use e2e::{Engine, Visit, Way};

use crate::{pupil, september};

/// The pretend class, from its door to the goodbye.
pub fn a_pupil_learns_and_signs(visit: &mut Visit) {
    if draws_as_another_does(visit) {
        return;
    }
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    pupil::a_pupil_learns_and_signs(visit);
}

/// The teacher's screens, the class iPad's and the grown-up's, up to the answers of one child.
pub fn a_teacher_sees_who_has_signed(visit: &mut Visit) {
    if draws_as_another_does(visit) {
        return;
    }
    visit.speaks_pseudo();
    visit.goes(Way::InPseudo);
    september::from_the_list_of_names_to_the_answers(visit);
}

/// The longer words are a matter of layout. Firefox shows no window as narrow as a phone and takes no pictures, so it has
/// nothing to add here to what Chromium and WebKit say.
fn draws_as_another_does(visit: &Visit) -> bool {
    let passed_over = visit.engine() == Engine::Firefox;
    if passed_over {
        println!("  note    the pseudo-language is a matter of layout, which Chromium and WebKit show: not in firefox");
    }
    passed_over
}
