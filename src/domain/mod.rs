//! The rules of the product: no clock, no screen, no language, no randomness of its own.

pub mod activity;
pub mod lesson;
pub mod topic;
