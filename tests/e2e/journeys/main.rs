//! The journeys, walked in three engines. `cargo test -p e2e -- welcome --engine firefox` takes some only.
//!
//! The longest come first, so that none is left over for one browser alone at the end.
//!
//! Those with engines behind their name show what is the same everywhere: what comes later in the year is data, and only
//! Chromium's window can be as narrow as a phone, so it looks at longer words and at 400 % for all.

mod answers;
mod board;
mod check;
mod class_list;
mod device;
mod hosts;
mod ink;
mod ipads;
mod keyboard;
mod large;
mod papers;
mod pseudo;
mod pupil;
mod reach;
mod september;
mod steps;
mod ways;
mod welcome;

use std::process::ExitCode;

use e2e::journeys;

fn main() -> ExitCode {
    e2e::run(journeys![
        pupil::a_pupil_learns_and_signs,
        steps::years_five_and_six_learn,
        answers::every_answer_is_a_real_one,
        ipads::a_class_ipads_answers_are_collected in [Chromium],
        keyboard::september_without_a_finger,
        pseudo::a_pupil_learns_and_signs in [Chromium],
        september::from_the_list_of_names_to_the_paper,
        pseudo::a_teacher_sees_who_has_signed in [Chromium],
        steps::years_one_and_two_learn,
        steps::a_class_comes_back_to_the_rules in [Chromium],
        keyboard::a_lesson_without_a_finger in [Chromium],
        reach::a_lesson_and_a_stamp_with_one_switch in [Chromium],
        reach::every_way_of_answering_with_two_switches in [Chromium],
        steps::the_early_step_learns,
        device::a_child_comes_back_to_the_same_screen,
        device::an_answer_that_cannot_be_kept_is_carried_away,
        device::one_answer_whatever_happens in [Chromium],
        device::the_storage_goes_in_the_middle in [Chromium],
        check::papers_are_packed_and_checked in [Chromium],
        device::where_nothing_is_kept_it_says_what_to_do,
        device::a_second_tab_only_reads,
        ink::a_line_outlives_a_palm_a_turn_and_a_call in [Chromium, WebKit],
        device::the_public_keys_alone_sign_nothing,
        board::a_class_is_taught_together in [Chromium],
        papers::a_teacher_makes_papers in [Chromium],
        class_list::a_list_becomes_a_class_and_next_years in [Chromium],
        ipads::a_picture_makes_a_class_ipad,
        hosts::another_school_replaces_two_files,
        hosts::a_changed_sentence_asks_again in [Chromium],
        hosts::a_bad_pack_changes_nothing,
        hosts::half_a_lesson_is_none,
        hosts::it_works_in_a_sub_folder,
        hosts::a_first_visit_is_small,
        steps::three_questions_bring_the_rules_back in [Firefox],
        steps::the_boards_code_leads_to_the_short_way in [WebKit],
        reach::three_questions_with_two_switches in [Firefox],
        reach::three_questions_with_a_look in [Chromium],
        pupil::telling_is_always_there,
        welcome::a_teacher_works_without_a_network,
        welcome::it_opens_without_a_network,
        welcome::anyone_finds_their_door,
        welcome::the_doors_work_by_keyboard,
        keyboard::a_card_over_the_page_gives_the_focus_back,
        large::the_screens_beside_the_way_fit_at_400_percent in [Chromium],
    ])
}
