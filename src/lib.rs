//! Think then Click: the rules first, then the keys, the papers, the words, the browser, and last the screens.
//!
//! Who may know whom (held by `tests/architecture.rs`):
//! vault → sealing, documents, domain · pages → activities, ui, shell, words, domain · activities → ui, words, domain · ui → words, domain ·
//! shell → platform, vault, lens, documents, sealing, words, domain · documents → domain · sealing → domain · lens → domain ·
//! platform → domain · words → domain · domain → nothing.

// The generated joints between the parts of a split program are unsafe code; no other is written here.
#![cfg_attr(feature = "split", allow(unsafe_code))]

pub mod domain;
pub mod sealing;

pub mod documents;

pub mod vault;

pub mod lens;

#[cfg(feature = "app")]
pub mod words;

#[cfg(feature = "app")]
pub mod platform;

#[cfg(feature = "app")]
pub mod shell;

#[cfg(feature = "app")]
pub mod ui;

#[cfg(feature = "app")]
pub mod activities;

#[cfg(feature = "app")]
pub mod pages;

#[cfg(feature = "app")]
pub mod app;

#[cfg(feature = "app")]
pub mod route;
