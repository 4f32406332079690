//! One file a screen, grouped as the people are.

pub mod teacher;
