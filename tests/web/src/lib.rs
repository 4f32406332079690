//! Tests that need a real browser's engine but no one to press anything: `cargo xtask test --only web`.
#![cfg(all(test, target_arch = "wasm32"))]

mod pages;
mod platform;
mod words;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
