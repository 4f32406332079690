//! The journeys, each walked in three engines. `cargo test -p e2e -- welcome --engine firefox` takes some only.

mod answers;
mod device;
mod hosts;
mod keyboard;
mod large;
mod lesson;
mod pseudo;
mod pupil;
mod september;
mod steps;
mod welcome;

use std::process::ExitCode;

use e2e::journeys;

fn main() -> ExitCode {
    e2e::run(journeys![
        welcome::anyone_finds_their_door,
        welcome::the_doors_work_by_keyboard,
        welcome::it_opens_without_a_network,
        welcome::a_teacher_works_without_a_network,
        pupil::telling_is_always_there,
        pupil::a_pupil_learns_and_signs,
        september::from_the_list_of_names_to_the_paper,
        steps::years_five_and_six_learn,
        steps::years_one_and_two_learn,
        answers::every_answer_is_a_real_one,
        device::a_second_tab_only_reads,
        device::where_nothing_is_kept_it_says_what_to_do,
        device::a_child_comes_back_to_the_same_screen,
        device::an_answer_that_cannot_be_kept_is_carried_away,
        device::the_public_keys_alone_sign_nothing,
        hosts::it_works_in_a_sub_folder,
        hosts::another_school_replaces_two_files,
        hosts::a_bad_pack_changes_nothing,
        hosts::half_a_lesson_is_none,
        hosts::a_first_visit_is_small,
        keyboard::september_without_a_finger,
        keyboard::a_card_over_the_page_gives_the_focus_back,
        large::the_screens_beside_the_way_fit_at_400_percent,
        pseudo::a_pupil_learns_and_signs,
        pseudo::a_teacher_sees_who_has_signed
    ])
}
