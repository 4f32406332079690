//! Everything that surrounds the app: what it needs installed, how it is built, served, tested and measured.
//!
//! `cargo xtask` is the command (main.rs); the end-to-end tests use [`server`] and [`places`] from here.

pub mod bench;
pub mod command;
pub mod pipeline;
pub mod places;
pub mod sample;
pub mod serve;
pub mod server;
pub mod setup;
pub mod test;

/// What a step comes back with: something, or a sentence that says what went wrong and what to do.
pub type Outcome<T> = Result<T, String>;
