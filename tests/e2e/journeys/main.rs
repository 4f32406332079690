//! The journeys, each walked in three engines. `cargo test -p e2e -- welcome --engine firefox` takes some only.

mod lesson;
mod pupil;
mod september;
mod welcome;

use std::process::ExitCode;

use e2e::journeys;

fn main() -> ExitCode {
    e2e::run(journeys![
        welcome::anyone_finds_their_door,
        welcome::the_doors_work_by_keyboard,
        welcome::it_opens_without_a_network,
        pupil::telling_is_always_there,
        pupil::a_pupil_learns_and_signs,
        september::from_the_list_of_names_to_the_paper
    ])
}
