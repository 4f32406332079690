//! The words, as the compiled program reads them.

use thinkclick::words::{Dictionary, Value};
use wasm_bindgen_test::wasm_bindgen_test;

fn dictionary(text: &str, isolating: bool) -> Dictionary {
    let (dictionary, slips) = Dictionary::read("en", &[text.to_owned()], isolating);
    assert_eq!(slips, 0);
    dictionary
}

#[wasm_bindgen_test]
fn a_number_chooses_its_form() {
    let words = dictionary("left = { $n ->\n    [one] one answer\n   *[other] { $n } answers\n}", false);
    assert_eq!(words.message("left", &[("n", Value::from(1))]), "one answer");
    assert_eq!(words.message("left", &[("n", Value::from(3))]), "3 answers");
}

#[wasm_bindgen_test]
fn on_screen_a_name_keeps_its_own_direction() {
    let words = dictionary("hello = Hello { $name }", true);
    assert_eq!(words.message("hello", &[("name", Value::from("محمد"))]), "Hello \u{2068}محمد\u{2069}");
}
