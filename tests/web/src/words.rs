//! The words, as the compiled program reads them, with the browser's own plural rules.

use thinkclick::platform::plurals;
use thinkclick::words::{Dictionary, Messages, Value};
use wasm_bindgen_test::wasm_bindgen_test;

fn dictionary(language: &str, text: &str) -> Dictionary {
    let (messages, slips) = Messages::read(text.to_owned());
    assert_eq!(slips, 0);
    let mut dictionary = Dictionary::of(language, plurals::of(language));
    dictionary.add(messages);
    dictionary
}

#[wasm_bindgen_test]
fn a_number_chooses_its_form() {
    let words = dictionary("en", "left = { $n ->\n    [one] one answer\n   *[other] { $n } answers\n}");
    assert_eq!(words.message("left", &[("n", Value::from(1))]), "one answer");
    assert_eq!(words.message("left", &[("n", Value::from(3))]), "\u{2068}3\u{2069} answers");
}

#[wasm_bindgen_test]
fn on_screen_a_name_keeps_its_own_direction() {
    let words = dictionary("en", "hello = Hello { $name }");
    assert_eq!(words.message("hello", &[("name", Value::from("محمد"))]), "Hello \u{2068}محمد\u{2069}");
}

#[wasm_bindgen_test]
fn languages_have_their_own_forms() {
    let text = "left = { $n ->\n    [0] none\n    [one] one\n    [few] few\n   *[other] many\n}";
    let said = |language: &str, n: usize| dictionary(language, text).message("left", &[("n", Value::from(n))]);
    assert_eq!(said("pl", 3), "few");
    assert_eq!(said("en", 3), "many");
    assert_eq!(said("en", 0), "none");
    assert_eq!(said("en-x-rtl", 1), "one");
    // A kept setting may hold anything.
    assert_eq!(said("no such tag!", 1), "many");
}

#[wasm_bindgen_test]
fn a_missing_message_or_value_shows_its_name() {
    let words = dictionary("en", "hello = Hello { $name }");
    assert_eq!(words.message("goodbye", &[]), "goodbye");
    assert_eq!(words.message("hello", &[]), "Hello {$name}");
}
