//! The rules of the product: no clock, no screen, no language, no randomness of its own; time, chance and words come
//! in as values. The formats' numbers (`#[n(…)]`) stand beside the fields they number, so that there is one definition.

pub mod access;
pub mod activity;
pub mod agreement;
pub mod board;
pub mod carry;
pub mod checking;
pub mod class_list;
pub mod classroom;
pub mod closing;
pub mod ink;
pub mod isolates;
pub mod kiosk;
pub mod lesson;
pub mod moment;
mod numbers;
pub mod papers;
pub mod person;
pub mod qr;
pub mod record;
pub mod register;
pub mod school;
pub mod seal_place;
pub mod together;
pub mod topic;

pub mod stamp;
